package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Where the regulation itself is published.
 *
 * @param blad the official publication, or null
 * @param jaar its year, or null
 * @param nummer its number in that year, or null
 * @param datum the date of publication, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Publicatie(
    @Nullable Blad blad, @Nullable Integer jaar, @Nullable String nummer, @Nullable Datum datum) {

  /** An official publication of the Rijk. */
  public enum Blad implements Term {
    /** The Staatsblad, for acts and algemene maatregelen van bestuur. */
    STAATSBLAD,
    /** The Staatscourant, for ministeriële regelingen. */
    STAATSCOURANT;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Publicatie {
    nummer = Input.text(nummer);
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

  /** Fills in where it is published. Not thread-safe. */
  public static final class Builder extends PublicatieFields<Builder> {
    private Builder() {}

    private Builder(Publicatie source) {
      super(source);
    }
  }
}
