package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A correction afterwards to what it really cost.
 *
 * @param richting in which direction, or null
 * @param moment when, or null
 * @param toelichting how it goes, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Nacalculatie(
    @Nullable Richting richting, @Nullable Moment moment, @Nullable String toelichting) {

  /** A direction in which can be corrected. */
  public enum Richting implements Term {
    /** Only upwards. */
    OMHOOG,
    /** Only downwards. */
    OMLAAG,
    /** Both. */
    BEIDE;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Nacalculatie {
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

  /** Fills in a correction afterwards. Not thread-safe. */
  public static final class Builder extends NacalculatieFields<Builder> {
    private Builder() {}

    private Builder(Nacalculatie source) {
      super(source);
    }
  }
}
