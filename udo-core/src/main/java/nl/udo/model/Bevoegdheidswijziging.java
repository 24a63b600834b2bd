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
    omschrijving = Invoer.tekst(omschrijving);
    andereInstantie = Invoer.tekst(andereInstantie);
    naar = Invoer.tekst(naar);
    uitzondering = Invoer.tekst(uitzondering);
    bepalingen = Invoer.teksten(bepalingen);
  }

  /** Fills in a change to a power. Not thread-safe. */
  public static final class Builder {
    private final String omschrijving;
    private final Soort soort;
    private Orgaan orgaan;
    private String andereInstantie;
    private String naar;
    private String uitzondering;
    private List<String> bepalingen = List.of();

    Builder(Soort soort, String omschrijving) {
      this.soort = soort;
      this.omschrijving = omschrijving;
    }

    /**
     * Fills in {@code orgaan}.
     *
     * @param orgaan the organ whose power it is, or null
     * @return this builder
     */
    public Builder orgaan(Orgaan orgaan) {
      this.orgaan = orgaan;
      return this;
    }

    /**
     * Fills in {@code andereInstantie}.
     *
     * @param andereInstantie the body whose power it is when it is no organ of a decentral
     *     government, as it reads in a sentence, for instance "de Kiesraad", or null
     * @return this builder
     */
    public Builder andereInstantie(String andereInstantie) {
      this.andereInstantie = andereInstantie;
      return this;
    }

    /**
     * Fills in {@code naar}.
     *
     * @param naar who gets the power, when it goes elsewhere, as it reads in a sentence, or null
     * @return this builder
     */
    public Builder naar(String naar) {
      this.naar = naar;
      return this;
    }

    /**
     * Fills in {@code uitzondering}.
     *
     * @param uitzondering an exception to the change, temporary or not, in whole sentences, or null
     * @return this builder
     */
    public Builder uitzondering(String uitzondering) {
      this.uitzondering = uitzondering;
      return this;
    }

    /**
     * Fills in {@code bepalingen}.
     *
     * @param bepalingen the provisions that make the change
     * @return this builder
     */
    public Builder bepalingen(String... bepalingen) {
      this.bepalingen = Invoer.rij(bepalingen);
      return this;
    }

    Bevoegdheidswijziging build() {
      return new Bevoegdheidswijziging(
          omschrijving, soort, orgaan, andereInstantie, naar, uitzondering, bepalingen);
    }
  }
}
