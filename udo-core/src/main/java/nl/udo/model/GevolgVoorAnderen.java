package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the policy means for others than decentrale overheden, such as duties or costs that shift at
 * private parties.
 *
 * @param wie whom it touches, for instance "de woningcorporaties", or null
 * @param omschrijving what it means for them, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GevolgVoorAnderen(@Woordgroep @Nullable String wie, @Nullable String omschrijving) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public GevolgVoorAnderen {
    wie = Input.text(wie);
    omschrijving = Input.text(omschrijving);
  }

  /** {@return a builder of which nothing is filled in} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds all of this record} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }

  /** Fills in what it means for others. Not thread-safe. */
  public static final class Builder extends GevolgVoorAnderenFields<Builder> {
    private Builder() {}

    private Builder(GevolgVoorAnderen source) {
      super(source);
    }
  }
}
