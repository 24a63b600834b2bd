package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The assessment of the aspect uitvoeringskracht (capacity to carry the policy out).
 *
 * @param uitkomst the outcome, or null when the aspect has not been assessed
 * @param redenGeen for "geen": whether nothing is touched or all exists already, or null
 * @param toelichting the assessment, or the reasons why there is nothing, in whole sentences; or
 *     null
 * @param bekendOp for "nog onbekend": when it will be known, or null
 * @param deskundigheidEnCapaciteit the expertise and capacity that are needed and available, in
 *     whole sentences, or null
 * @param regionaleVerschillen differences between regions, in whole sentences, or null
 * @param inrichtingEnWerking the consequences for inrichting en werking, in whole sentences, or
 *     null
 * @param gegevensEnIct data exchange and information technology, in whole sentences, or null
 * @param informatiearrangement what information is delivered to the Rijk, in whole sentences, or
 *     null
 * @param grenseffecten consequences for border regions, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uitvoeringskracht(
    Uitkomst uitkomst,
    RedenGeen redenGeen,
    String toelichting,
    Moment bekendOp,
    String deskundigheidEnCapaciteit,
    String regionaleVerschillen,
    String inrichtingEnWerking,
    String gegevensEnIct,
    String informatiearrangement,
    String grenseffecten)
    implements Beoordeling {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Uitvoeringskracht {
    toelichting = Invoer.tekst(toelichting);
    deskundigheidEnCapaciteit = Invoer.tekst(deskundigheidEnCapaciteit);
    regionaleVerschillen = Invoer.tekst(regionaleVerschillen);
    inrichtingEnWerking = Invoer.tekst(inrichtingEnWerking);
    gegevensEnIct = Invoer.tekst(gegevensEnIct);
    informatiearrangement = Invoer.tekst(informatiearrangement);
    grenseffecten = Invoer.tekst(grenseffecten);
  }

  @Override
  @JsonIgnore
  public Aspect aspect() {
    return Aspect.UITVOERINGSKRACHT;
  }

  /** Fills in the assessment of the uitvoeringskracht. Not thread-safe. */
  public static final class Builder extends Beoordelingsbouwer<Builder> {
    private String deskundigheidEnCapaciteit;
    private String regionaleVerschillen;
    private String inrichtingEnWerking;
    private String gegevensEnIct;
    private String informatiearrangement;
    private String grenseffecten;

    Builder() {}

    @Override
    Builder zelf() {
      return this;
    }

    /**
     * Fills in {@code deskundigheidEnCapaciteit}.
     *
     * @param deskundigheidEnCapaciteit the expertise and capacity that are needed and available, in
     *     whole sentences, or null
     * @return this builder
     */
    public Builder deskundigheidEnCapaciteit(String deskundigheidEnCapaciteit) {
      this.deskundigheidEnCapaciteit = deskundigheidEnCapaciteit;
      gevolgen();
      return this;
    }

    /**
     * Fills in {@code regionaleVerschillen}.
     *
     * @param regionaleVerschillen differences between regions, in whole sentences, or null
     * @return this builder
     */
    public Builder regionaleVerschillen(String regionaleVerschillen) {
      this.regionaleVerschillen = regionaleVerschillen;
      gevolgen();
      return this;
    }

    /**
     * Fills in {@code inrichtingEnWerking}.
     *
     * @param inrichtingEnWerking the consequences for inrichting en werking, in whole sentences, or
     *     null
     * @return this builder
     */
    public Builder inrichtingEnWerking(String inrichtingEnWerking) {
      this.inrichtingEnWerking = inrichtingEnWerking;
      gevolgen();
      return this;
    }

    /**
     * Fills in {@code gegevensEnIct}.
     *
     * @param gegevensEnIct data exchange and information technology, in whole sentences, or null
     * @return this builder
     */
    public Builder gegevensEnIct(String gegevensEnIct) {
      this.gegevensEnIct = gegevensEnIct;
      gevolgen();
      return this;
    }

    /**
     * Fills in {@code informatiearrangement}.
     *
     * @param informatiearrangement what information is delivered to the Rijk, in whole sentences,
     *     or null
     * @return this builder
     */
    public Builder informatiearrangement(String informatiearrangement) {
      this.informatiearrangement = informatiearrangement;
      gevolgen();
      return this;
    }

    /**
     * Fills in {@code grenseffecten}.
     *
     * @param grenseffecten consequences for border regions, in whole sentences, or null
     * @return this builder
     */
    public Builder grenseffecten(String grenseffecten) {
      this.grenseffecten = grenseffecten;
      gevolgen();
      return this;
    }

    Uitvoeringskracht build() {
      return new Uitvoeringskracht(
          uitkomst,
          redenGeen,
          toelichting,
          bekendOp,
          deskundigheidEnCapaciteit,
          regionaleVerschillen,
          inrichtingEnWerking,
          gegevensEnIct,
          informatiearrangement,
          grenseffecten);
    }
  }
}
