package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a consultation.
 *
 * @param datum when, or null
 * @param omschrijving what it was, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bijeenkomst(@Nullable Datum datum, @Nullable String omschrijving) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bijeenkomst {
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

  /** Fills in a meeting. Not thread-safe. */
  public static final class Builder extends BijeenkomstFields<Builder> {
    private Builder() {}

    private Builder(Bijeenkomst source) {
      super(source);
    }
  }
}
