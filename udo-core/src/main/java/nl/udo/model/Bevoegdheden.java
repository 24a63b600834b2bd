package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of the aspect bevoegdheden (powers).
 *
 * @param uitkomst the outcome, or null when the aspect has not been assessed
 * @param redenGeen for "geen": whether nothing is touched or all exists already, or null
 * @param toelichting the assessment, or the reasons why there is nothing, usually in whole
 *     sentences; or null
 * @param bekendOp for "nog onbekend": when it will be known, or null
 * @param wijzigingen the changes to powers, per organ
 * @param beleidsvrijheid the room of the bestuur to make its own choices, in whole sentences, or
 *     null
 * @param uitkeringsvormEnBeleidsvrijheid how the form of the uitkering stands to the
 *     beleidsvrijheid, in whole sentences, or null
 * @param gevolgenVoorToezicht whether there are consequences for interbestuurlijk toezicht, or null
 *     when that has not been assessed
 * @param interbestuurlijkToezicht the consequences for interbestuurlijk toezicht, in whole
 *     sentences, or null
 * @param toezichtslast the burden of supervision, and for whom, in whole sentences, or null
 * @param afwijkingen deviations from the organic law
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bevoegdheden(
    @Nullable Uitkomst uitkomst,
    @Nullable RedenGeen redenGeen,
    @Nullable Formulering toelichting,
    @Nullable Moment bekendOp,
    List<Bevoegdheidswijziging> wijzigingen,
    @Nullable String beleidsvrijheid,
    @Nullable String uitkeringsvormEnBeleidsvrijheid,
    @Nullable Uitkomst gevolgenVoorToezicht,
    @Nullable String interbestuurlijkToezicht,
    @Nullable String toezichtslast,
    List<Afwijking> afwijkingen)
    implements Beoordeling {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bevoegdheden {
    toelichting = Input.phrase(toelichting);
    wijzigingen = Input.list(wijzigingen);
    beleidsvrijheid = Input.text(beleidsvrijheid);
    uitkeringsvormEnBeleidsvrijheid = Input.text(uitkeringsvormEnBeleidsvrijheid);
    interbestuurlijkToezicht = Input.text(interbestuurlijkToezicht);
    toezichtslast = Input.text(toezichtslast);
    afwijkingen = Input.list(afwijkingen);
  }

  @Override
  @JsonIgnore
  public Aspect aspect() {
    return Aspect.BEVOEGDHEDEN;
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

  /** Fills in the assessment of the bevoegdheden. Not thread-safe. */
  public static final class Builder extends BevoegdhedenFields<Builder> {
    private Builder() {}

    private Builder(Bevoegdheden source) {
      super(source);
    }

    /**
     * A new power.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder nieuw(String omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
      return nieuw(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A new power.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder nieuw(
        Formulering omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
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
      return gewijzigd(Formulering.zin(omschrijving), invulling);
    }

    /**
     * An existing power changes.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder gewijzigd(
        Formulering omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
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
      return vervalt(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A power ends.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder vervalt(
        Formulering omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
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
      return naarElders(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A power goes to another body.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder naarElders(
        Formulering omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
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
      return vastlegging(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A power or role is laid down in law.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder vastlegging(
        Formulering omschrijving, Consumer<Bevoegdheidswijziging.Builder> invulling) {
      return wijziging(Bevoegdheidswijziging.Soort.VASTLEGGING, omschrijving, invulling);
    }

    /**
     * A deviation from the organic law.
     *
     * @param bepaling the provision that is deviated from
     * @param gronden the grounds for it, or null
     * @return this builder
     */
    public Builder afwijking(String bepaling, @Nullable String gronden) {
      return afwijkingen(a -> a.bepaling(bepaling).gronden(gronden));
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
        Formulering omschrijving,
        Consumer<Bevoegdheidswijziging.Builder> invulling) {
      required(invulling, "wijziging");
      return wijzigingen(w -> invulling.accept(w.soort(soort).omschrijving(omschrijving)));
    }
  }
}
