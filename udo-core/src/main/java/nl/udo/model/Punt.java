package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A point that a party raised, and what was done with it.
 *
 * @param omschrijving the point, in whole sentences
 * @param soort what kind of point it is, or null
 * @param partijen the kenmerken of those who raised it, when not all parties of the consultation
 * @param onderwerp what it is about, or null
 * @param voorwaarde the condition attached to it, or null
 * @param reactie what was done with it, or null when there is no reaction yet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Punt(
    String omschrijving,
    Soort soort,
    List<String> partijen,
    Onderwerp onderwerp,
    Voorwaarde voorwaarde,
    Reactie reactie) {

  /** A kind of point. */
  public enum Soort implements Term {
    /** A request. */
    VERZOEK,
    /** An objection. */
    BEZWAAR,
    /** An advice. */
    ADVIES,
    /** An advice that the law prescribes. */
    WETTELIJK_ADVIES
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Punt {
    omschrijving = Invoer.tekst(omschrijving);
    partijen = Invoer.teksten(partijen);
  }

  /** Fills in a point and the reaction to it. Not thread-safe. */
  public static final class Builder {
    private final String omschrijving;
    private Soort soort;
    private List<String> partijen = List.of();
    private Onderwerp onderwerp;
    private Voorwaarde voorwaarde;
    private Reactie reactie;

    Builder(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    /**
     * Fills in {@code soort}.
     *
     * @param soort what kind of point it is, or null
     * @return this builder
     */
    public Builder soort(Soort soort) {
      this.soort = soort;
      return this;
    }

    /**
     * Fills in {@code partijen}.
     *
     * @param partijen the kenmerken of those who raised it, when not all parties of the
     *     consultation
     * @return this builder
     */
    public Builder partijen(String... partijen) {
      this.partijen = Invoer.rij(partijen);
      return this;
    }

    /**
     * Fills in {@code onderwerp}.
     *
     * @param onderwerp what it is about, or null
     * @return this builder
     */
    public Builder onderwerp(Onderwerp onderwerp) {
      this.onderwerp = onderwerp;
      return this;
    }

    /**
     * The point was adopted.
     *
     * @param toelichting what was changed or done, in whole sentences
     * @return this builder
     */
    public Builder overgenomen(String toelichting) {
      this.reactie = new Reactie(Reactie.Soort.OVERGENOMEN, toelichting, null, null, List.of());
      return this;
    }

    /**
     * The point was adopted.
     *
     * @return this builder
     */
    public Builder overgenomen() {
      return overgenomen(null);
    }

    /**
     * The point was adopted in part.
     *
     * @param toelichting what was changed or done, in whole sentences
     * @param reden why not wholly, in whole sentences
     * @return this builder
     */
    public Builder deelsOvergenomen(String toelichting, String reden) {
      this.reactie =
          new Reactie(Reactie.Soort.DEELS_OVERGENOMEN, toelichting, reden, null, List.of());
      return this;
    }

    /**
     * The point was not adopted.
     *
     * @param reden why not, in whole sentences
     * @return this builder
     */
    public Builder nietOvergenomen(String reden) {
      this.reactie = new Reactie(Reactie.Soort.NIET_OVERGENOMEN, null, reden, null, List.of());
      return this;
    }

    /**
     * The reaction to the point.
     *
     * @param reactie the reaction
     * @return this builder
     */
    public Builder reactie(Reactie reactie) {
      this.reactie = reactie;
      return this;
    }

    /**
     * A condition attached to the point.
     *
     * @param soort what kind of condition
     * @param voor before what it must be met, or null
     * @return this builder
     */
    public Builder voorwaarde(Voorwaarde.Soort soort, Voorwaarde.Vervulmoment voor) {
      return voorwaarde(new Voorwaarde(soort, voor, null, null));
    }

    /**
     * A condition attached to the point.
     *
     * @param voorwaarde the condition
     * @return this builder
     */
    public Builder voorwaarde(Voorwaarde voorwaarde) {
      this.voorwaarde = voorwaarde;
      return this;
    }

    Punt build() {
      return new Punt(omschrijving, soort, partijen, onderwerp, voorwaarde, reactie);
    }
  }
}
