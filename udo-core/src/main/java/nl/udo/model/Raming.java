package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

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
 * @param scenario the scenario it belongs to, or null
 * @param status how it is received, or null
 * @param betwistDoor the kenmerken of the parties that contest it
 * @param btwCompensatiefonds how it stands to the BTW-compensatiefonds, or null
 * @param toelichting its grounds and limits, in whole sentences, or null
 * @param geenBedrag why no amount can be given yet, in whole sentences, or null
 * @param bekendOp when the amount will be known, or null
 * @param document the kenmerk of the document it stands in, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Raming(
    List<String> opstellers,
    List<String> opdrachtgevers,
    Datum begonnen,
    Datum datum,
    List<Overheidslaag> overheden,
    Rijk rijk,
    String onderdeel,
    List<@NotNull @Valid Bedrag> bedragen,
    String scenario,
    Status status,
    List<String> betwistDoor,
    Btw btwCompensatiefonds,
    String toelichting,
    String geenBedrag,
    Moment bekendOp,
    String document) {

  /** How an estimate is received. */
  public enum Status implements Term {
    /** Agreed between the parties. */
    OVEREENGEKOMEN,
    /** Contested. */
    BETWIST,
    /** Provisional. */
    VOORLOPIG
  }

  /** Whether the Rijk is included. */
  public enum Rijk implements Term {
    /** The costs of the Rijk are included. */
    INCLUSIEF,
    /** The costs of the Rijk are not included. */
    EXCLUSIEF
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Raming {
    opstellers = Invoer.teksten(opstellers);
    opdrachtgevers = Invoer.teksten(opdrachtgevers);
    overheden = Invoer.termen(overheden);
    onderdeel = Invoer.tekst(onderdeel);
    bedragen = Invoer.lijst(bedragen);
    scenario = Invoer.tekst(scenario);
    betwistDoor = Invoer.teksten(betwistDoor);
    toelichting = Invoer.tekst(toelichting);
    geenBedrag = Invoer.tekst(geenBedrag);
    document = Invoer.tekst(document);
  }

  /** Fills in an estimate. Not thread-safe. */
  public static final class Builder {
    private List<String> opstellers = List.of();
    private List<String> opdrachtgevers = List.of();
    private Datum begonnen;
    private Datum datum;
    private List<Overheidslaag> overheden = List.of();
    private Rijk rijk;
    private String onderdeel;
    private List<Bedrag> bedragen = List.of();
    private String scenario;
    private Status status;
    private List<String> betwistDoor = List.of();
    private Btw btwCompensatiefonds;
    private String toelichting;
    private String geenBedrag;
    private Moment bekendOp;
    private String document;

    Builder() {}

    /**
     * Fills in {@code opstellers}.
     *
     * @param opstellers the kenmerken of the parties that made it
     * @return this builder
     */
    public Builder opstellers(String... opstellers) {
      this.opstellers = Invoer.rij(opstellers);
      return this;
    }

    /**
     * Fills in {@code opdrachtgevers}.
     *
     * @param opdrachtgevers the kenmerken of the parties that commissioned it
     * @return this builder
     */
    public Builder opdrachtgevers(String... opdrachtgevers) {
      this.opdrachtgevers = Invoer.rij(opdrachtgevers);
      return this;
    }

    /**
     * Fills in {@code begonnen}.
     *
     * @param begonnen when the work on it began, when the source says so, or null; the text is a
     *     date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder begonnen(String begonnen) {
      this.begonnen = Datum.van(begonnen);
      return this;
    }

    /**
     * Fills in {@code datum}.
     *
     * @param datum when it was made, or null; the text is a date as {@link Datum#van(String)} reads
     *     it
     * @return this builder
     */
    public Builder datum(String datum) {
      this.datum = Datum.van(datum);
      return this;
    }

    /**
     * Fills in {@code overheden}.
     *
     * @param overheden the layers it covers, when these are others than those of the consequence it
     *     stands with
     * @return this builder
     */
    public Builder overheden(Overheidslaag... overheden) {
      this.overheden = Invoer.rij(overheden);
      return this;
    }

    /**
     * Fills in {@code rijk}.
     *
     * @param rijk whether the Rijk is included in it, or null when the source does not say
     * @return this builder
     */
    public Builder rijk(Rijk rijk) {
      this.rijk = rijk;
      return this;
    }

    /**
     * Fills in {@code onderdeel}.
     *
     * @param onderdeel the part it covers, such as the name of one waterschap, or null
     * @return this builder
     */
    public Builder onderdeel(String onderdeel) {
      this.onderdeel = onderdeel;
      return this;
    }

    /**
     * Fills in {@code scenario}.
     *
     * @param scenario the scenario it belongs to, or null
     * @return this builder
     */
    public Builder scenario(String scenario) {
      this.scenario = scenario;
      return this;
    }

    /**
     * Fills in {@code status}.
     *
     * @param status how it is received, or null
     * @return this builder
     */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /**
     * Fills in {@code betwistDoor}.
     *
     * @param betwistDoor the kenmerken of the parties that contest it
     * @return this builder
     */
    public Builder betwistDoor(String... betwistDoor) {
      this.betwistDoor = Invoer.rij(betwistDoor);
      return this;
    }

    /**
     * Fills in {@code btwCompensatiefonds}.
     *
     * @param btwCompensatiefonds how it stands to the BTW-compensatiefonds, or null
     * @return this builder
     */
    public Builder btwCompensatiefonds(Btw btwCompensatiefonds) {
      this.btwCompensatiefonds = btwCompensatiefonds;
      return this;
    }

    /**
     * Fills in {@code toelichting}.
     *
     * @param toelichting its grounds and limits, in whole sentences, or null
     * @return this builder
     */
    public Builder toelichting(String toelichting) {
      this.toelichting = toelichting;
      return this;
    }

    /**
     * Fills in {@code document}.
     *
     * @param document the kenmerk of the document it stands in, or null
     * @return this builder
     */
    public Builder document(String document) {
      this.document = document;
      return this;
    }

    /**
     * Adds amounts.
     *
     * @param bedragen the amounts
     * @return this builder
     */
    public Builder bedrag(Bedrag... bedragen) {
      for (Bedrag bedrag : Invoer.rij(bedragen)) {
        this.bedragen = Invoer.met(this.bedragen, bedrag);
      }
      return this;
    }

    /**
     * No amount can be given yet.
     *
     * @param reden why not, in whole sentences
     * @param bekendOp when it will be known, or null
     * @return this builder
     */
    public Builder geenBedrag(String reden, Moment bekendOp) {
      this.geenBedrag = reden;
      this.bekendOp = bekendOp;
      return this;
    }

    Raming build() {
      return new Raming(
          opstellers,
          opdrachtgevers,
          begonnen,
          datum,
          overheden,
          rijk,
          onderdeel,
          bedragen,
          scenario,
          status,
          betwistDoor,
          btwCompensatiefonds,
          toelichting,
          geenBedrag,
          bekendOp,
          document);
    }
  }
}
