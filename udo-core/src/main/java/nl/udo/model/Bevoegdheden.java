package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Consumer;

/**
 * The assessment of the aspect bevoegdheden (powers).
 *
 * @param uitkomst the outcome, or null when the aspect has not been assessed
 * @param redenGeen for "geen": whether nothing is touched or all exists already, or null
 * @param toelichting the assessment, or the reasons why there is nothing, in whole sentences; or
 *     null
 * @param bekendOp for "nog onbekend": when it will be known, or null
 * @param wijzigingen the changes to powers, per organ
 * @param beleidsvrijheid the room of the bestuur to make its own choices, in whole sentences, or
 *     null
 * @param uitkeringsvormEnBeleidsvrijheid how the form of the uitkering stands to the
 *     beleidsvrijheid, in whole sentences, or null
 * @param interbestuurlijkToezicht the consequences for interbestuurlijk toezicht, in whole
 *     sentences, or null
 * @param afwijkingen deviations from the organic law
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bevoegdheden(
    Uitkomst uitkomst,
    RedenGeen redenGeen,
    String toelichting,
    Moment bekendOp,
    List<Bevoegdheidswijziging> wijzigingen,
    String beleidsvrijheid,
    String uitkeringsvormEnBeleidsvrijheid,
    String interbestuurlijkToezicht,
    List<Afwijking> afwijkingen)
    implements Beoordeling {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bevoegdheden {
    toelichting = Invoer.tekst(toelichting);
    wijzigingen = Invoer.lijst(wijzigingen);
    beleidsvrijheid = Invoer.tekst(beleidsvrijheid);
    uitkeringsvormEnBeleidsvrijheid = Invoer.tekst(uitkeringsvormEnBeleidsvrijheid);
    interbestuurlijkToezicht = Invoer.tekst(interbestuurlijkToezicht);
    afwijkingen = Invoer.lijst(afwijkingen);
  }

  @Override
  @JsonIgnore
  public Aspect aspect() {
    return Aspect.BEVOEGDHEDEN;
  }

  /** Fills in the assessment of the bevoegdheden. Not thread-safe. */
  public static final class Builder extends Beoordelingsbouwer<Builder> {
    private List<Bevoegdheidswijziging> wijzigingen = List.of();
    private String beleidsvrijheid;
    private String uitkeringsvormEnBeleidsvrijheid;
    private String interbestuurlijkToezicht;
    private List<Afwijking> afwijkingen = List.of();

    Builder() {}

    @Override
    Builder zelf() {
      return this;
    }

    /**
     * Fills in {@code beleidsvrijheid}.
     *
     * @param beleidsvrijheid the room of the bestuur to make its own choices, in whole sentences,
     *     or null
     * @return this builder
     */
    public Builder beleidsvrijheid(String beleidsvrijheid) {
      this.beleidsvrijheid = beleidsvrijheid;
      gevolgen();
      return this;
    }

    /**
     * Fills in {@code uitkeringsvormEnBeleidsvrijheid}.
     *
     * @param uitkeringsvormEnBeleidsvrijheid how the form of the uitkering stands to the
     *     beleidsvrijheid, in whole sentences, or null
     * @return this builder
     */
    public Builder uitkeringsvormEnBeleidsvrijheid(String uitkeringsvormEnBeleidsvrijheid) {
      this.uitkeringsvormEnBeleidsvrijheid = uitkeringsvormEnBeleidsvrijheid;
      gevolgen();
      return this;
    }

    /**
     * Fills in {@code interbestuurlijkToezicht}.
     *
     * @param interbestuurlijkToezicht the consequences for interbestuurlijk toezicht, in whole
     *     sentences, or null
     * @return this builder
     */
    public Builder interbestuurlijkToezicht(String interbestuurlijkToezicht) {
      this.interbestuurlijkToezicht = interbestuurlijkToezicht;
      gevolgen();
      return this;
    }

    /**
     * A new power.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder nieuw(String omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
      return wijziging(Bevoegdheidswijziging.Soort.NIEUW, omschrijving, invulling);
    }

    /**
     * An existing power changes.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder gewijzigd(
        String omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
      return wijziging(Bevoegdheidswijziging.Soort.GEWIJZIGD, omschrijving, invulling);
    }

    /**
     * A power ends.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder vervalt(String omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
      return wijziging(Bevoegdheidswijziging.Soort.VERVALT, omschrijving, invulling);
    }

    /**
     * A power goes to another body.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder naarElders(
        String omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
      return wijziging(Bevoegdheidswijziging.Soort.NAAR_ELDERS, omschrijving, invulling);
    }

    /**
     * A power or role is laid down in law.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder vastlegging(
        String omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
      return wijziging(Bevoegdheidswijziging.Soort.VASTLEGGING, omschrijving, invulling);
    }

    /**
     * A deviation from the organic law.
     *
     * @param bepaling the provision that is deviated from
     * @param gronden the grounds for it, or null
     * @return this builder
     */
    public Builder afwijking(String bepaling, String gronden) {
      this.afwijkingen = Invoer.met(this.afwijkingen, new Afwijking(bepaling, gronden));
      gevolgen();
      return this;
    }

    /**
     * A power or role is laid down in law, and there is nothing more to say of it.
     *
     * @param omschrijving what changes, in whole sentences
     * @return this builder
     */
    public Builder vastlegging(String omschrijving) {
      return vastlegging(omschrijving, wijziging -> {});
    }

    private Builder wijziging(
        Bevoegdheidswijziging.Soort soort,
        String omschrijving,
        Consumer<Bevoegdheidswijziging.Builder> invulling) {
      Bevoegdheidswijziging.Builder b = new Bevoegdheidswijziging.Builder(soort, omschrijving);
      invulling.accept(b);
      wijzigingen = Invoer.met(wijzigingen, b.build());
      gevolgen();
      return this;
    }

    Bevoegdheden build() {
      return new Bevoegdheden(
          uitkomst,
          redenGeen,
          toelichting,
          bekendOp,
          wijzigingen,
          beleidsvrijheid,
          uitkeringsvormEnBeleidsvrijheid,
          interbestuurlijkToezicht,
          afwijkingen);
    }
  }
}
