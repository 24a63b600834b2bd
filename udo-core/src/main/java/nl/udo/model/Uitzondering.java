package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The ground for a deviation from the vaste verandermomenten or the minimum invoeringstermijn.
 *
 * @param grond the ground, or null
 * @param motivering the reasons, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uitzondering(@Nullable Grond grond, @Nullable String motivering) {

  /** A ground of Aanwijzing 4.17, lid 5. */
  public enum Grond implements Term {
    /** (a) Considerable unwanted private or public advantage or disadvantage. */
    VOOR_OF_NADELEN,
    /** (b) Spoed- or noodregelgeving. */
    SPOED_OF_NOOD,
    /** (c) Reparatieregelgeving. */
    REPARATIE,
    /** (d) Implementation of EU law or a treaty. */
    IMPLEMENTATIE;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Uitzondering {
    motivering = Input.text(motivering);
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

  /** Fills in a record of this kind. Not thread-safe. */
  public static final class Builder extends UitzonderingFields<Builder> {
    private Builder() {}

    private Builder(Uitzondering source) {
      super(source);
    }
  }
}
