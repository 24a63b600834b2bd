package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policy itself: what the Rijk intends, in which form and who is responsible.
 *
 * @param titel the title, for a regulation its citeertitel; or null when not yet known
 * @param roepnaam the short title by which it is known, or null
 * @param soort the form it takes, or null when not yet known
 * @param onderwijs for policy on education, which education it is about; or null
 * @param ministerie the ministry first responsible, by its usual name or abbreviation, or null
 * @param andereMinisteries other ministries involved
 * @param medeNamens the bewindspersonen on whose behalf it is submitted too, as they read in a
 *     sentence
 * @param indiener who submits a bill, or null for the government
 * @param dossiers the dossiers of the Kamer
 * @param datum the date that the sources give with it, of the bill or of the law, or null
 * @param publicatie where the regulation itself is published, or null
 * @param grondslag the provision on which an algemene maatregel van bestuur or a ministeriële
 *     regeling itself rests, or null
 * @param wijzigt the regulations that it amends
 * @param implementeert European directives or other acts that it implements, with the date by which
 * @param verwant regulations that are not this one but belong with it
 * @param doel the goal, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Voornemen(
    @Nullable String titel,
    @Nullable String roepnaam,
    @Nullable Regelingsoort soort,
    @Nullable Onderwijs onderwijs,
    @Nullable String ministerie,
    List<String> andereMinisteries,
    List<String> medeNamens,
    @Nullable Indiener indiener,
    List<Dossier> dossiers,
    @Nullable Datum datum,
    @Nullable Publicatie publicatie,
    @Nullable Grondslag grondslag,
    List<String> wijzigt,
    List<Implementatie> implementeert,
    List<VerwanteRegeling> verwant,
    @Nullable String doel) {

  /** Who submits a bill. */
  public enum Indiener implements Term {
    /** The government. */
    REGERING,
    /** Members of the Tweede Kamer: an initiatiefvoorstel. */
    KAMERLEDEN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Voornemen {
    titel = Input.text(titel);
    roepnaam = Input.text(roepnaam);
    ministerie = Input.text(ministerie);
    andereMinisteries = Input.texts(andereMinisteries);
    medeNamens = Input.texts(medeNamens);
    dossiers = Input.list(dossiers);
    wijzigt = Input.texts(wijzigt);
    implementeert = Input.list(implementeert);
    verwant = Input.list(verwant);
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
     * @param omschrijving what it is, or null
     * @return this builder
     */
    public Builder dossier(String nummer, @Nullable String omschrijving) {
      return dossiers(d -> d.nummer(nummer).omschrijving(omschrijving));
    }
  }
}
