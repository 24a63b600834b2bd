package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A plan or beleidsverslag that is demanded of a layer (Gemeentewet 110 and 111, Provinciewet 108
 * and 109, WolBES 138 and 139).
 *
 * @param soort a plan or a beleidsverslag, or null
 * @param naam what it is called, for instance "een warmteprogramma", or null
 * @param grondslag the provision that demands it, or null
 * @param grond why it may be demanded, or null
 * @param toetsing the answers to the tests of Gemeentewet 111 lid 2, in whole sentences, or null
 * @param compensatie how its costs are compensated, in whole sentences, or null
 * @param afwijking why the bill deviates from these rules, in whole sentences, or null
 * @param termijnJaren for how many years it is demanded; null is read as the four of the law
 * @param bekostiging the kenmerk of the temporary uitkering that it belongs to, or null
 * @param inhoud what it contains, in whole sentences, or null
 * @param horizon how far it looks ahead, in whole sentences, or null
 * @param status its legal status, in whole sentences, or null
 * @param procedure how it comes about, in whole sentences, or null
 * @param rechtsgevolg what hangs on it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Plan(
    @Nullable Soort soort,
    @Woordgroep @Nullable String naam,
    @Nullable Grondslag grondslag,
    @Nullable Grond grond,
    @Nullable String toetsing,
    @Nullable String compensatie,
    @Nullable String afwijking,
    Integer termijnJaren,
    @Refers(Refers.To.ONDERDEEL) @Nullable String bekostiging,
    @Nullable String inhoud,
    @Nullable String horizon,
    @Nullable String status,
    @Nullable String procedure,
    @Nullable String rechtsgevolg) {

  /** What is demanded. */
  public enum Soort implements Term {
    /** A plan. */
    PLAN,
    /** A report on policy carried out. */
    BELEIDSVERSLAG;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** A ground of Gemeentewet 111 lid 1 for demanding it. */
  public enum Grond implements Term {
    /** (a) The policy of several overheden must be attuned. */
    AFSTEMMING,
    /** (b) The field of policy is new. */
    NIEUW_BELEIDSTERREIN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Plan {
    naam = Input.text(naam);
    toetsing = Input.text(toetsing);
    compensatie = Input.text(compensatie);
    afwijking = Input.text(afwijking);
    bekostiging = Input.text(bekostiging);
    inhoud = Input.text(inhoud);
    horizon = Input.text(horizon);
    status = Input.text(status);
    procedure = Input.text(procedure);
    rechtsgevolg = Input.text(rechtsgevolg);
    if (termijnJaren != null && termijnJaren < 1) {
      throw new IllegalArgumentException("een termijn in jaren is ten minste één jaar");
    }
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

  /** Fills in a plan or beleidsverslag. Not thread-safe. */
  public static final class Builder extends PlanFields<Builder> {
    private Builder() {}

    private Builder(Plan source) {
      super(source);
    }
  }
}
