package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A change to a power.
 *
 * @param omschrijving what changes, in whole sentences
 * @param soort what kind of change it is, or null
 * @param orgaan the organ whose power it is, or null
 * @param andereInstantie the body whose power it is when it is no organ of a decentral government,
 *     as it reads in a sentence, for instance "de Kiesraad", or null
 * @param naar who gets the power, when it goes elsewhere, as it reads in a sentence, or null
 * @param uitzondering an exception to the change, temporary or not, in whole sentences, or null
 * @param bepalingen the provisions that make the change
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bevoegdheidswijziging(
    String omschrijving,
    Soort soort,
    Orgaan orgaan,
    String andereInstantie,
    String naar,
    String uitzondering,
    List<String> bepalingen) {

  /** A kind of change to a power. */
  public enum Soort implements Term {
    /** A new power. */
    NIEUW,
    /** An existing power that changes. */
    GEWIJZIGD,
    /** A power that ends. */
    VERVALT,
    /** A power that goes to another body. */
    NAAR_ELDERS,
    /** A power or role that is laid down in law. */
    VASTLEGGING
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bevoegdheidswijziging {
    omschrijving = Input.text(omschrijving);
    andereInstantie = Input.text(andereInstantie);
    naar = Input.text(naar);
    uitzondering = Input.text(uitzondering);
    bepalingen = Input.texts(bepalingen);
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

  /** Fills in a change to a power. Not thread-safe. */
  public static final class Builder extends BevoegdheidswijzigingFields<Builder> {
    private Builder() {}

    private Builder(Bevoegdheidswijziging source) {
      super(source);
    }
  }
}
