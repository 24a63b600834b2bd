package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the proposal on its way.
 *
 * @param soort what happened, or null
 * @param datum when, or null
 * @param toelichting what there is to say about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Gebeurtenis(
    @Nullable Soort soort, @Nullable Datum datum, @Nullable String toelichting) {

  /** A kind of event. */
  public enum Soort implements Term {
    /** Put on hold. */
    AANGEHOUDEN,
    /** Postponed. */
    UITGESTELD,
    /** Adopted by the Tweede Kamer. */
    AANGENOMEN_TWEEDE_KAMER,
    /** Adopted by the Eerste Kamer. */
    AANGENOMEN_EERSTE_KAMER,
    /** Withdrawn. */
    INGETROKKEN,
    /** Something else; the toelichting says what. */
    ANDERS;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Gebeurtenis {
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

  /** Fills in an event. Not thread-safe. */
  public static final class Builder extends GebeurtenisFields<Builder> {
    private Builder() {}

    private Builder(Gebeurtenis source) {
      super(source);
    }
  }
}
