package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The policy itself: what the Rijk intends, in which form and who is responsible.
 *
 * @param titel the title, for a regulation its citeertitel; or null when not yet known
 * @param soort the form it takes, or null when not yet known
 * @param ministerie the ministry first responsible, by its usual name or abbreviation, or null
 * @param andereMinisteries other ministries involved
 * @param indiener who submits a bill, or null for the government
 * @param dossiers the dossiers of the Kamer
 * @param datum the date that the sources give with it, of the bill or of the law, or null
 * @param implementeert European directives or other acts that it implements
 * @param doel the goal, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Voornemen(
    String titel,
    Regelingsoort soort,
    String ministerie,
    List<String> andereMinisteries,
    Indiener indiener,
    List<Dossier> dossiers,
    Datum datum,
    List<String> implementeert,
    String doel) {

  /** Who submits a bill. */
  public enum Indiener implements Term {
    /** The government. */
    REGERING,
    /** Members of the Tweede Kamer: an initiatiefvoorstel. */
    KAMERLEDEN
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Voornemen {
    titel = Invoer.tekst(titel);
    ministerie = Invoer.tekst(ministerie);
    andereMinisteries = Invoer.teksten(andereMinisteries);
    dossiers = Invoer.lijst(dossiers);
    implementeert = Invoer.teksten(implementeert);
    doel = Invoer.tekst(doel);
  }

  /** Fills in the policy. Not thread-safe. */
  public static final class Builder {
    private String titel;
    private Regelingsoort soort;
    private String ministerie;
    private List<String> andereMinisteries = List.of();
    private Indiener indiener;
    private List<Dossier> dossiers = List.of();
    private Datum datum;
    private List<String> implementeert = List.of();
    private String doel;

    Builder() {}

    Builder(Voornemen bron) {
      titel = bron.titel;
      soort = bron.soort;
      ministerie = bron.ministerie;
      andereMinisteries = bron.andereMinisteries;
      indiener = bron.indiener;
      dossiers = bron.dossiers;
      datum = bron.datum;
      implementeert = bron.implementeert;
      doel = bron.doel;
    }

    /**
     * Fills in {@code titel}.
     *
     * @param titel the title, for a regulation its citeertitel; or null when not yet known
     * @return this builder
     */
    public Builder titel(String titel) {
      this.titel = titel;
      return this;
    }

    /**
     * Fills in {@code soort}.
     *
     * @param soort the form it takes, or null when not yet known
     * @return this builder
     */
    public Builder soort(Regelingsoort soort) {
      this.soort = soort;
      return this;
    }

    /**
     * Fills in {@code ministerie}.
     *
     * @param ministerie the ministry first responsible, by its usual name or abbreviation, or null
     * @return this builder
     */
    public Builder ministerie(String ministerie) {
      this.ministerie = ministerie;
      return this;
    }

    /**
     * Fills in {@code andereMinisteries}.
     *
     * @param andereMinisteries other ministries involved
     * @return this builder
     */
    public Builder andereMinisteries(String... andereMinisteries) {
      this.andereMinisteries = Invoer.rij(andereMinisteries);
      return this;
    }

    /**
     * Fills in {@code indiener}.
     *
     * @param indiener who submits a bill, or null for the government
     * @return this builder
     */
    public Builder indiener(Indiener indiener) {
      this.indiener = indiener;
      return this;
    }

    /**
     * Fills in {@code datum}.
     *
     * @param datum the date that the sources give with it, of the bill or of the law, or null; the
     *     text is a date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder datum(String datum) {
      this.datum = Datum.van(datum);
      return this;
    }

    /**
     * Fills in {@code implementeert}.
     *
     * @param implementeert European directives or other acts that it implements
     * @return this builder
     */
    public Builder implementeert(String... implementeert) {
      this.implementeert = Invoer.rij(implementeert);
      return this;
    }

    /**
     * Fills in {@code doel}.
     *
     * @param doel the goal, in whole sentences, or null
     * @return this builder
     */
    public Builder doel(String doel) {
      this.doel = doel;
      return this;
    }

    /**
     * Adds a dossier of the Kamer.
     *
     * @param nummer the number, for instance "35 483"
     * @return this builder
     */
    public Builder dossier(String nummer) {
      return dossier(nummer, null);
    }

    /**
     * Adds one of several dossiers of the Kamer.
     *
     * @param nummer the number
     * @param omschrijving what it is
     * @return this builder
     */
    public Builder dossier(String nummer, String omschrijving) {
      this.dossiers = Invoer.met(this.dossiers, new Dossier(nummer, omschrijving));
      return this;
    }

    Voornemen build() {
      return new Voornemen(
          titel,
          soort,
          ministerie,
          andereMinisteries,
          indiener,
          dossiers,
          datum,
          implementeert,
          doel);
    }
  }
}
