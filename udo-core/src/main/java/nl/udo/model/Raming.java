package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    List<Bedrag> bedragen,
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

    /** The kenmerken of the parties that made it. */
    public Builder opstellers(String... opstellers) {
      this.opstellers = List.of(opstellers);
      return this;
    }

    /** The kenmerken of the parties that commissioned it. */
    public Builder opdrachtgevers(String... opdrachtgevers) {
      this.opdrachtgevers = List.of(opdrachtgevers);
      return this;
    }

    /**
     * When the work on it began, when the source says so, or null. The text is a date as {@link
     * Datum#van(String)} reads it.
     */
    public Builder begonnen(String begonnen) {
      this.begonnen = Datum.van(begonnen);
      return this;
    }

    /** When it was made, or null. The text is a date as {@link Datum#van(String)} reads it. */
    public Builder datum(String datum) {
      this.datum = Datum.van(datum);
      return this;
    }

    /** The layers it covers, when these are others than those of the consequence it stands with. */
    public Builder overheden(Overheidslaag... overheden) {
      this.overheden = List.of(overheden);
      return this;
    }

    /** Whether the Rijk is included in it, or null when the source does not say. */
    public Builder rijk(Rijk rijk) {
      this.rijk = rijk;
      return this;
    }

    /** The part it covers, such as the name of one waterschap, or null. */
    public Builder onderdeel(String onderdeel) {
      this.onderdeel = onderdeel;
      return this;
    }

    /** The scenario it belongs to, or null. */
    public Builder scenario(String scenario) {
      this.scenario = scenario;
      return this;
    }

    /** How it is received, or null. */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /** The kenmerken of the parties that contest it. */
    public Builder betwistDoor(String... betwistDoor) {
      this.betwistDoor = List.of(betwistDoor);
      return this;
    }

    /** How it stands to the BTW-compensatiefonds, or null. */
    public Builder btwCompensatiefonds(Btw btwCompensatiefonds) {
      this.btwCompensatiefonds = btwCompensatiefonds;
      return this;
    }

    /** Its grounds and limits, in whole sentences, or null. */
    public Builder toelichting(String toelichting) {
      this.toelichting = toelichting;
      return this;
    }

    /** The kenmerk of the document it stands in, or null. */
    public Builder document(String document) {
      this.document = document;
      return this;
    }

    /**
     * Adds amounts.
     *
     * @param bedragen the amounts
     */
    public Builder bedrag(Bedrag... bedragen) {
      for (Bedrag bedrag : bedragen) {
        this.bedragen = Invoer.met(this.bedragen, bedrag);
      }
      return this;
    }

    /**
     * No amount can be given yet.
     *
     * @param reden why not, in whole sentences
     * @param bekendOp when it will be known, or null
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
