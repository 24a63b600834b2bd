package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The most that is paid.
 *
 * @param bedrag the amount, or null when there is a cap of which the amount is not known
 * @param toelichting what there is to say about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Plafond(@Valid @Nullable Bedrag bedrag, @Nullable String toelichting) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Plafond {
    toelichting = Input.text(toelichting);
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

  /** Fills in the most that is paid. Not thread-safe. */
  public static final class Builder extends PlafondFields<Builder> {
    private Builder() {}

    private Builder(Plafond source) {
      super(source);
    }
  }
}
