package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to a power.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param omschrijving the power, as a te-groep ("aanwijzingen te geven") or a woordgroep ("de
 *     bevoegdheid tot aanwijzing"), or what changes in whole sentences; or null
 * @param soort what kind of change it is, or null
 * @param orgaan the organ whose power it is, or null
 * @param andereInstantie the body whose power it is when it is no organ of a decentral government,
 *     as it reads in a sentence, for instance "de Kiesraad", or null
 * @param uitoefening whether the power may or must be used, or null
 * @param jegens towards whom it is directed, as it reads in a sentence, or null
 * @param ingreep for a power over the layer itself, how it intervenes; or null
 * @param naar who gets the power, when it goes elsewhere, or null
 * @param uitzondering an exception to the change, temporary or not, in whole sentences, or null
 * @param teruggenomenBij what dropped the change again, as it reads in a sentence, for instance "de
 *     nota van wijziging"; or null
 * @param taak the kenmerk of the task that the power belongs to, or null
 * @param grondslag the provision on which the power rests, or null
 * @param bepalingen the provisions that make the change
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bevoegdheidswijziging(
    @Nullable String kenmerk,
    @Nullable Formulering omschrijving,
    @Nullable Soort soort,
    @Nullable Orgaan orgaan,
    @Nullable String andereInstantie,
    @Nullable Uitoefening uitoefening,
    @Nullable String jegens,
    @Nullable Ingreep ingreep,
    @Nullable Instantie naar,
    @Nullable String uitzondering,
    @Nullable String teruggenomenBij,
    @Refers(Refers.To.ONDERDEEL) @Nullable String taak,
    @Nullable Grondslag grondslag,
    List<String> bepalingen) {

  /** Whether a power must be used. */
  public enum Uitoefening implements Term {
    /** It may be used; nothing is demanded. */
    KAN,
    /** It must be used. */
    MOET;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** A way of intervening in a layer. */
  public enum Ingreep implements Term {
    /** Giving it directions (aanwijzingen). */
    AANWIJZING,
    /** Imposing a decision on it. */
    OPLEGGEN,
    /** Deciding in its place. */
    IN_DE_PLAATS_TREDEN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

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
    VASTLEGGING;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bevoegdheidswijziging {
    kenmerk = Input.text(kenmerk);
    omschrijving = Input.phrase(omschrijving);
    andereInstantie = Input.text(andereInstantie);
    jegens = Input.text(jegens);
    uitzondering = Input.text(uitzondering);
    teruggenomenBij = Input.text(teruggenomenBij);
    taak = Input.text(taak);
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

  /** Fills in a change to a power. Not thread-safe. */
  public static final class Builder extends BevoegdheidswijzigingFields<Builder> {
    private Builder() {}

    private Builder(Bevoegdheidswijziging source) {
      super(source);
    }
  }
}
