package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of the aspect taken (tasks).
 *
 * @param uitkomst the outcome, or null when the aspect has not been assessed
 * @param redenGeen for "geen": whether nothing is touched or all exists already, or null
 * @param toelichting the assessment, or the reasons why there is nothing, usually in whole
 *     sentences; or null
 * @param bekendOp for "nog onbekend": when it will be known, or null
 * @param wijzigingen the changes to tasks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Taken(
    @Nullable Uitkomst uitkomst,
    @Nullable RedenGeen redenGeen,
    @Nullable Formulering toelichting,
    @Nullable Moment bekendOp,
    List<Taakwijziging> wijzigingen)
    implements Beoordeling {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Taken {
    toelichting = Input.phrase(toelichting);
    wijzigingen = Input.list(wijzigingen);
  }

  @Override
  @JsonIgnore
  public Aspect aspect() {
    return Aspect.TAKEN;
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

  /** Fills in the assessment of the taken. Not thread-safe. */
  public static final class Builder extends TakenFields<Builder> {
    private Builder() {}

    private Builder(Taken source) {
      super(source);
    }

    /**
     * A new task.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder nieuw(String omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return nieuw(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A new task.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder nieuw(Formulering omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return wijziging(Taakwijziging.Soort.NIEUW, omschrijving, invulling);
    }

    /**
     * An existing task changes.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder gewijzigd(String omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return gewijzigd(Formulering.zin(omschrijving), invulling);
    }

    /**
     * An existing task changes.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder gewijzigd(Formulering omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return wijziging(Taakwijziging.Soort.GEWIJZIGD, omschrijving, invulling);
    }

    /**
     * A task ends.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder vervalt(String omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return vervalt(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A task ends.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder vervalt(Formulering omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return wijziging(Taakwijziging.Soort.VERVALT, omschrijving, invulling);
    }

    /**
     * A task goes to another body.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder naarElders(String omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return naarElders(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A task goes to another body.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder naarElders(Formulering omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return wijziging(Taakwijziging.Soort.NAAR_ELDERS, omschrijving, invulling);
    }

    /**
     * The law lays down what is existing practice.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder formalisering(String omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return formalisering(Formulering.zin(omschrijving), invulling);
    }

    /**
     * The law lays down what is existing practice.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder formalisering(
        Formulering omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return wijziging(Taakwijziging.Soort.FORMALISERING, omschrijving, invulling);
    }

    /**
     * A duty to carry out a task together with others.
     *
     * @param omschrijving what changes, in whole sentences
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder verplichteSamenwerking(
        String omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return verplichteSamenwerking(Formulering.zin(omschrijving), invulling);
    }

    /**
     * A duty to carry out a task together with others.
     *
     * @param omschrijving what changes, in the form that it says
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder verplichteSamenwerking(
        Formulering omschrijving, Consumer<Taakwijziging.Builder> invulling) {
      return wijziging(Taakwijziging.Soort.VERPLICHTE_SAMENWERKING, omschrijving, invulling);
    }

    /**
     * A new task, of which there is nothing more to say.
     *
     * @param omschrijving what changes, in whole sentences
     * @return this builder
     */
    public Builder nieuw(String omschrijving) {
      return nieuw(omschrijving, wijziging -> {});
    }

    private Builder wijziging(
        Taakwijziging.Soort soort,
        Formulering omschrijving,
        Consumer<Taakwijziging.Builder> invulling) {
      required(invulling, "wijziging");
      return wijzigingen(w -> invulling.accept(w.soort(soort).omschrijving(omschrijving)));
    }
  }
}
