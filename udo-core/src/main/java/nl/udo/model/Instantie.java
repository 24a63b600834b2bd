package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A body that gives or receives: a task, a power, money or information.
 *
 * @param soort what kind of body it is, or null
 * @param naam its name as it reads in a sentence, for instance "de Kiesraad"; or null when the kind
 *     says enough
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Instantie(@Nullable Soort soort, @Nullable String naam) {

  /** A kind of body. */
  public enum Soort implements Term {
    /** The Rijk. */
    RIJK,
    /** The province. */
    PROVINCIE,
    /** Gemeenten. */
    GEMEENTEN,
    /** Waterschappen. */
    WATERSCHAPPEN,
    /** An openbaar lichaam: Bonaire, Sint Eustatius or Saba. */
    OPENBAAR_LICHAAM,
    /** A private party. */
    PRIVAAT,
    /** Another body; the name says which. */
    ANDERS;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Instantie {
    naam = Input.text(naam);
  }

  /**
   * A body of which only the name is known.
   *
   * @param naam the name as it reads in a sentence; null or blank gives null
   * @return the body, of the kind {@link Soort#ANDERS}, or null
   */
  public static @Nullable Instantie van(@Nullable String naam) {
    return Input.text(naam) == null ? null : new Instantie(Soort.ANDERS, naam);
  }

  /** {@return a builder of which nothing is filled in} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds all of this record} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Whether the body is one of a layer, by its kind.
   *
   * @param laag the layer
   * @return false also while its kind is not known
   */
  public boolean isVan(Overheidslaag laag) {
    return soort
        == switch (Input.required(laag, "de overheidslaag")) {
          case GEMEENTEN -> Soort.GEMEENTEN;
          case PROVINCIES -> Soort.PROVINCIE;
          case WATERSCHAPPEN -> Soort.WATERSCHAPPEN;
          case OPENBARE_LICHAMEN -> Soort.OPENBAAR_LICHAAM;
        };
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }

  /** Fills in a body. Not thread-safe. */
  public static final class Builder extends InstantieFields<Builder> {
    private Builder() {}

    private Builder(Instantie source) {
      super(source);
    }
  }
}
