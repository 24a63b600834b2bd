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
    titel = Input.text(titel);
    ministerie = Input.text(ministerie);
    andereMinisteries = Input.texts(andereMinisteries);
    dossiers = Input.list(dossiers);
    implementeert = Input.texts(implementeert);
    doel = Input.text(doel);
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

  /** Fills in the policy. Not thread-safe. */
  public static final class Builder extends VoornemenFields<Builder> {
    private Builder() {}

    private Builder(Voornemen source) {
      super(source);
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
      return dossiers(d -> d.nummer(nummer).omschrijving(omschrijving));
    }
  }
}
