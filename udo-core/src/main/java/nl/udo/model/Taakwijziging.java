package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to a task.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param omschrijving what is asked, as a te-groep ("een standplaats aan te wijzen") or a
 *     woordgroep ("de inkoop van zeldzame hulpmiddelen"), or what changes in whole sentences; or
 *     null
 * @param soort what kind of change it is, or null
 * @param aard a task, or the duty of every body to which a norm is addressed; null is read as a
 *     task
 * @param verplichting the force of what is asked, or null
 * @param orgaan the organ that it is asked of, or null
 * @param uitgevoerdDoor who carries it out for the layer, such as "de omgevingsdienst", as it reads
 *     in a sentence; or null
 * @param voorwaarden the conditions under which the duty holds
 * @param voorwaardenverband whether all conditions must hold or one is enough, or null
 * @param termijn by when it must be done, or null
 * @param frequentie how often it must be done, or null
 * @param aansluiting how the task fits the existing takenpakket, in whole sentences, or null
 * @param keuzeBestuurslaag why the task is given to this layer, in whole sentences, or null
 * @param van who had the task before, when it comes from elsewhere, or null
 * @param naar who gets the task, when it goes elsewhere, or null
 * @param redenOverdracht for a task that goes to the Rijk or the province: why the lower layer
 *     cannot look after it doelmatig en doeltreffend, in whole sentences, or null
 * @param grondslag the provision on which the task rests, or null
 * @param plan the plan or beleidsverslag that is demanded, or null
 * @param bepalingen the provisions that make the change
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Taakwijziging(
    @Nullable String kenmerk,
    @Nullable Formulering omschrijving,
    @Nullable Soort soort,
    Aard aard,
    @Nullable Verplichting verplichting,
    @Nullable Orgaan orgaan,
    @Nullable String uitgevoerdDoor,
    List<Formulering> voorwaarden,
    @Nullable Voorwaardenverband voorwaardenverband,
    @Nullable Moment termijn,
    @Nullable Moment frequentie,
    @Nullable String aansluiting,
    @Nullable String keuzeBestuurslaag,
    @Nullable Instantie van,
    @Nullable Instantie naar,
    @Nullable String redenOverdracht,
    @Nullable Grondslag grondslag,
    @Nullable Plan plan,
    List<String> bepalingen) {

  /** What is asked of a layer. */
  public enum Aard implements Term {
    /** A task. */
    TAAK,
    /** A duty of every body to which the norm is addressed. */
    VERPLICHTING;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** How conditions belong together. */
  public enum Voorwaardenverband implements Term {
    /** All must hold. */
    EN,
    /** One is enough. */
    OF;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** A kind of change to a task. */
  public enum Soort implements Term {
    /** A new task. */
    NIEUW,
    /** An existing task that changes. */
    GEWIJZIGD,
    /** A task that ends. */
    VERVALT,
    /** A task that goes to another body. */
    NAAR_ELDERS,
    /** An existing practice that the law now lays down. */
    FORMALISERING,
    /** A duty to carry the task out together with others. */
    VERPLICHTE_SAMENWERKING;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Whether a task must be carried out. */
  public enum Verplichting implements Term {
    /** A duty. */
    VERPLICHT,
    /** A choice of the overheid itself. */
    FACULTATIEF,
    /** A request. */
    VERZOEK,
    /** Binding. */
    BINDEND,
    /** It must be taken into account. */
    REKENING_HOUDEN_MET,
    /** Comply or explain. */
    PAS_TOE_OF_LEG_UIT,
    /** Not decided yet. */
    NOG_NIET_BEPAALD;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Taakwijziging {
    kenmerk = Input.text(kenmerk);
    omschrijving = Input.phrase(omschrijving);
    uitgevoerdDoor = Input.text(uitgevoerdDoor);
    voorwaarden = Input.phrases(voorwaarden);
    aansluiting = Input.text(aansluiting);
    keuzeBestuurslaag = Input.text(keuzeBestuurslaag);
    redenOverdracht = Input.text(redenOverdracht);
    bepalingen = Input.texts(bepalingen);
  }

  /**
   * Whether the task is still there after the change, so that there is something left to carry out.
   *
   * @return false for a task that ends or goes to another body; true while the kind of change is
   *     not recorded
   */
  public boolean blijft() {
    return soort != Soort.VERVALT && soort != Soort.NAAR_ELDERS;
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

  /** Fills in a change to a task. Not thread-safe. */
  public static final class Builder extends TaakwijzigingFields<Builder> {
    private Builder() {}

    private Builder(Taakwijziging source) {
      super(source);
    }

    /**
     * The task is a duty.
     *
     * @return this builder
     */
    public Builder verplicht() {
      this.verplichting = Verplichting.VERPLICHT;
      return this;
    }

    /**
     * The task is a choice of the overheid itself.
     *
     * @return this builder
     */
    public Builder facultatief() {
      this.verplichting = Verplichting.FACULTATIEF;
      return this;
    }
  }
}
