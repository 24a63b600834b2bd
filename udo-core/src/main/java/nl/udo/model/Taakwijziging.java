package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A change to a task.
 *
 * @param omschrijving what changes, in whole sentences
 * @param soort what kind of change it is, or null
 * @param verplichting whether the task is a duty or a choice, or null
 * @param aansluiting how the task fits the existing takenpakket, in whole sentences, or null
 * @param keuzeBestuurslaag why the task is given to this layer, in whole sentences, or null
 * @param van who had the task before, when it comes from elsewhere, or null
 * @param naar who gets the task, when it goes elsewhere, or null
 * @param bepalingen the provisions that make the change
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Taakwijziging(
    String omschrijving,
    Soort soort,
    Verplichting verplichting,
    String aansluiting,
    String keuzeBestuurslaag,
    String van,
    String naar,
    List<String> bepalingen) {

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
    VERPLICHTE_SAMENWERKING
  }

  /** Whether a task must be carried out. */
  public enum Verplichting implements Term {
    /** A duty. */
    VERPLICHT,
    /** A choice of the overheid itself. */
    FACULTATIEF
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Taakwijziging {
    omschrijving = Input.text(omschrijving);
    aansluiting = Input.text(aansluiting);
    keuzeBestuurslaag = Input.text(keuzeBestuurslaag);
    van = Input.text(van);
    naar = Input.text(naar);
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
