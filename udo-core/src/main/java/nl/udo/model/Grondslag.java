package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A statutory basis: the provision on which a task, a power, a plan or a payment rests.
 *
 * @param soort what kind of regulation it is, or null
 * @param regeling the regulation as it reads in a sentence, with its article, for instance "de
 *     Gemeentewet"; or null for the regulation of the record itself
 * @param artikel the number of the article, for instance "2.43"; or null
 * @param lid the number of the lid, for instance "1"; or null
 * @param onderdeel the letter or number of the onderdeel, for instance "a"; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Grondslag(
    @Nullable Soort soort,
    @Nullable String regeling,
    @Nullable String artikel,
    @Nullable String lid,
    @Nullable String onderdeel) {

  /** A kind of regulation on which something can rest. */
  public enum Soort implements Term {
    /** An act of parliament. */
    WET,
    /** An algemene maatregel van bestuur. */
    AMVB,
    /** A ministeriële regeling. */
    MINISTERIELE_REGELING,
    /** A verordening of a provincie. */
    PROVINCIALE_VERORDENING,
    /** A treaty or an act of the European Union. */
    VERDRAG_OF_EU;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Grondslag {
    regeling = Input.text(regeling);
    artikel = Input.text(artikel);
    lid = Input.text(lid);
    onderdeel = Input.text(onderdeel);
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

  /** Fills in a statutory basis. Not thread-safe. */
  public static final class Builder extends GrondslagFields<Builder> {
    private Builder() {}

    private Builder(Grondslag source) {
      super(source);
    }
  }
}
