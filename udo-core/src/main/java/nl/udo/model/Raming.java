package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An estimate: who made it, when, for whom, and the amounts.
 *
 * @param opstellers the kenmerken of the parties that made it
 * @param opdrachtgevers the kenmerken of the parties that commissioned it
 * @param begonnen when the work on it began, when the source says so, or null
 * @param datum when it was made, or null
 * @param overheden the layers it covers, when these are others than those of the consequence it
 *     stands with
 * @param rijk whether the Rijk is included in it, or null when the source does not say
 * @param onderdeel the part it covers, such as the name of one waterschap, or null
 * @param bedragen the amounts
 * @param berekening how the amounts are built up, as price times volume
 * @param scenario the scenario it belongs to, or null
 * @param status how it is received, or null
 * @param betwistDoor the kenmerken of the parties that contest it
 * @param btwCompensatiefonds how it stands to the BTW-compensatiefonds, or null
 * @param toelichting its grounds and limits, in whole sentences, or null
 * @param geenBedrag why no amount can be given yet, or null
 * @param bekendOp when the amount will be known, or null
 * @param nietTeKwantificeren why no amount can be given, now or later, and what can be said
 *     instead; or null
 * @param bron the document in which it stands, with the place in it; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Raming(
    @Refers(Refers.To.PARTIJ) List<String> opstellers,
    @Refers(Refers.To.PARTIJ) List<String> opdrachtgevers,
    @Nullable Datum begonnen,
    @Nullable Datum datum,
    List<Overheidslaag> overheden,
    @Nullable Rijk rijk,
    @Nullable String onderdeel,
    List<@NotNull @Valid Bedrag> bedragen,
    List<@NotNull @Valid Berekening> berekening,
    @Nullable String scenario,
    @Nullable Status status,
    @Refers(Refers.To.PARTIJ) List<String> betwistDoor,
    @Nullable Btw btwCompensatiefonds,
    @Nullable String toelichting,
    @Nullable Formulering geenBedrag,
    @Nullable Moment bekendOp,
    @Nullable NietTeKwantificeren nietTeKwantificeren,
    @Nullable Bronverwijzing bron) {

  /** How an estimate is received. */
  public enum Status implements Term {
    /** Agreed between the parties. */
    OVEREENGEKOMEN,
    /** Contested. */
    BETWIST,
    /** Provisional. */
    VOORLOPIG;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Whether the Rijk is included. */
  public enum Rijk implements Term {
    /** The costs of the Rijk are included. */
    INCLUSIEF,
    /** The costs of the Rijk are not included. */
    EXCLUSIEF;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Raming {
    opstellers = Input.texts(opstellers);
    opdrachtgevers = Input.texts(opdrachtgevers);
    overheden = Input.terms(overheden);
    onderdeel = Input.text(onderdeel);
    bedragen = Input.list(bedragen);
    berekening = Input.list(berekening);
    scenario = Input.text(scenario);
    betwistDoor = Input.texts(betwistDoor);
    toelichting = Input.text(toelichting);
    geenBedrag = Input.phrase(geenBedrag);
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

  /** Fills in an estimate. Not thread-safe. */
  public static final class Builder extends RamingFields<Builder> {
    private Builder() {}

    private Builder(Raming source) {
      super(source);
    }

    /**
     * Adds amounts.
     *
     * @param bedragen the amounts
     * @return this builder
     */
    public Builder bedrag(Bedrag... bedragen) {
      return bedragen(Input.with(this.bedragen, Input.row(bedragen)));
    }

    /**
     * No amount can be given yet.
     *
     * @param reden why not, in whole sentences
     * @param bekendOp when it will be known, or null
     * @return this builder
     */
    public Builder geenBedrag(String reden, @Nullable Moment bekendOp) {
      return geenBedrag(reden).bekendOp(bekendOp);
    }
  }
}
