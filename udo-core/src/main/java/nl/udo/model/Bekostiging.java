package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A way in which costs are met (bekostigingswijze), or the ground why there is none.
 *
 * @param vorm the form, or null when it is not recorded
 * @param omschrijving what it pays for, as a short noun phrase, or null
 * @param bedragen the amounts; none when the form has no amount
 * @param overheden the layers it is for, when not all of those of the consequence it stands with
 * @param kostensoorten the kinds of cost it is for; empty for all
 * @param verdeling the distribution key
 * @param plafond the most that is paid, or null
 * @param indexatie how it is indexed, in whole sentences, or null
 * @param terugwerkendeKrachtTotEnMet the date to which it works back, or null
 * @param hardheidsclausule what holds in cases of hardship, in whole sentences, or null
 * @param btwCompensatiefonds how the amounts stand to the BTW-compensatiefonds, or null
 * @param motivering why this form, or why no compensation, in whole sentences, or null
 * @param status how firm it is, or null
 * @param datum when it was decided or agreed, or null
 * @param bekendOp for a form that is still open: when it will be known, or null
 * @param document the kenmerk of the document in which it is arranged, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bekostiging(
    Vorm vorm,
    String omschrijving,
    List<@NotNull @Valid Bedrag> bedragen,
    List<Overheidslaag> overheden,
    List<Kostenpost.Soort> kostensoorten,
    List<@NotNull @Valid Aandeel> verdeling,
    @Valid Bedrag plafond,
    String indexatie,
    Datum terugwerkendeKrachtTotEnMet,
    String hardheidsclausule,
    Btw btwCompensatiefonds,
    String motivering,
    Status status,
    Datum datum,
    Moment bekendOp,
    String document) {

  /** A form in which costs are met, or are not. */
  public enum Vorm implements Term {
    /** Algemene uitkering (Fvw 6). */
    ALGEMENE_UITKERING,
    /** Integratie-uitkering (Fvw 13 lid 3). */
    INTEGRATIE_UITKERING,
    /** Decentralisatie-uitkering (Fvw 13 lid 4). */
    DECENTRALISATIE_UITKERING,
    /** Specifieke uitkering (Fvw 15a to 18). */
    SPECIFIEKE_UITKERING,
    /**
     * Bijzondere fondsuitkering, meant to replace the decentralisatie-uitkering; in January 2026
     * still a bill.
     */
    BIJZONDERE_FONDSUITKERING,
    /** A contribution of the Rijk outside the funds, as for waterschappen. */
    RIJKSBIJDRAGE,
    /** Paid together by Rijk and overheden. */
    COFINANCIERING,
    /** Own levies. */
    EIGEN_HEFFINGEN,
    /** Fees. */
    LEGES,
    /** Vrije uitkering (FinBES 88), for the openbare lichamen. */
    VRIJE_UITKERING,
    /** A payment from the overheden to the Rijk. */
    AFDRACHT,
    /** Money taken out of a fund, so from the overheden to the Rijk. */
    UITNAME,
    /** Savings that the policy itself brings. */
    BESPARING,
    /** Within the means that the overheden have. */
    BINNEN_BESTAANDE_MIDDELEN,
    /** Compensation is refused; the ground belongs with it. Not the same as no costs. */
    GEEN_COMPENSATIE,
    /** To be decided; it is open how the costs are met. */
    NOG_OPEN,
    /** Another form; the motivering says which. */
    OVERIG
  }

  /** How firm a way of funding is. */
  public enum Status implements Term {
    /** Proposed. */
    VOORGESTELD,
    /** Promised. */
    TOEGEZEGD,
    /** Agreed with the parties. */
    OVEREENGEKOMEN
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bekostiging {
    omschrijving = Invoer.tekst(omschrijving);
    bedragen = Invoer.lijst(bedragen);
    overheden = Invoer.termen(overheden);
    kostensoorten = Invoer.termen(kostensoorten);
    verdeling = Invoer.lijst(verdeling);
    indexatie = Invoer.tekst(indexatie);
    hardheidsclausule = Invoer.tekst(hardheidsclausule);
    motivering = Invoer.tekst(motivering);
    document = Invoer.tekst(document);
  }

  /** Fills in a way in which costs are met. Not thread-safe. */
  public static final class Builder {
    private final Vorm vorm;
    private String omschrijving;
    private List<Bedrag> bedragen = List.of();
    private List<Overheidslaag> overheden = List.of();
    private List<Kostenpost.Soort> kostensoorten = List.of();
    private List<Aandeel> verdeling = List.of();
    private Bedrag plafond;
    private String indexatie;
    private Datum terugwerkendeKrachtTotEnMet;
    private String hardheidsclausule;
    private Btw btwCompensatiefonds;
    private String motivering;
    private Status status;
    private Datum datum;
    private Moment bekendOp;
    private String document;

    Builder(Vorm vorm) {
      this.vorm = vorm;
    }

    /**
     * Fills in {@code omschrijving}.
     *
     * @param omschrijving what it pays for, as a short noun phrase, or null
     * @return this builder
     */
    public Builder omschrijving(String omschrijving) {
      this.omschrijving = omschrijving;
      return this;
    }

    /**
     * Fills in {@code overheden}.
     *
     * @param overheden the layers it is for, when not all of those of the consequence it stands
     *     with
     * @return this builder
     */
    public Builder overheden(Overheidslaag... overheden) {
      this.overheden = Invoer.rij(overheden);
      return this;
    }

    /**
     * Fills in {@code kostensoorten}.
     *
     * @param kostensoorten the kinds of cost it is for; empty for all
     * @return this builder
     */
    public Builder kostensoorten(Kostenpost.Soort... kostensoorten) {
      this.kostensoorten = Invoer.rij(kostensoorten);
      return this;
    }

    /**
     * Fills in {@code plafond}.
     *
     * @param plafond the most that is paid, or null
     * @return this builder
     */
    public Builder plafond(Bedrag plafond) {
      this.plafond = plafond;
      return this;
    }

    /**
     * Fills in {@code indexatie}.
     *
     * @param indexatie how it is indexed, in whole sentences, or null
     * @return this builder
     */
    public Builder indexatie(String indexatie) {
      this.indexatie = indexatie;
      return this;
    }

    /**
     * Fills in {@code terugwerkendeKrachtTotEnMet}.
     *
     * @param terugwerkendeKrachtTotEnMet the date to which it works back, or null; the text is a
     *     date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder terugwerkendeKrachtTotEnMet(String terugwerkendeKrachtTotEnMet) {
      this.terugwerkendeKrachtTotEnMet = Datum.van(terugwerkendeKrachtTotEnMet);
      return this;
    }

    /**
     * Fills in {@code hardheidsclausule}.
     *
     * @param hardheidsclausule what holds in cases of hardship, in whole sentences, or null
     * @return this builder
     */
    public Builder hardheidsclausule(String hardheidsclausule) {
      this.hardheidsclausule = hardheidsclausule;
      return this;
    }

    /**
     * Fills in {@code btwCompensatiefonds}.
     *
     * @param btwCompensatiefonds how the amounts stand to the BTW-compensatiefonds, or null
     * @return this builder
     */
    public Builder btwCompensatiefonds(Btw btwCompensatiefonds) {
      this.btwCompensatiefonds = btwCompensatiefonds;
      return this;
    }

    /**
     * Fills in {@code motivering}.
     *
     * @param motivering why this form, or why no compensation, in whole sentences, or null
     * @return this builder
     */
    public Builder motivering(String motivering) {
      this.motivering = motivering;
      return this;
    }

    /**
     * Fills in {@code status}.
     *
     * @param status how firm it is, or null
     * @return this builder
     */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /**
     * Fills in {@code datum}.
     *
     * @param datum when it was decided or agreed, or null; the text is a date as {@link
     *     Datum#van(String)} reads it
     * @return this builder
     */
    public Builder datum(String datum) {
      this.datum = Datum.van(datum);
      return this;
    }

    /**
     * Fills in {@code bekendOp}.
     *
     * @param bekendOp for a form that is still open: when it will be known, or null
     * @return this builder
     */
    public Builder bekendOp(Moment bekendOp) {
      this.bekendOp = bekendOp;
      return this;
    }

    /**
     * Fills in {@code document}.
     *
     * @param document the kenmerk of the document in which it is arranged, or null
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
     * Adds a share to the distribution key.
     *
     * @param drager who bears it
     * @param percentage a decimal number with a point, or null
     * @param omschrijving what the share is, in whole sentences, or null
     * @return this builder
     */
    public Builder aandeel(String drager, String percentage, String omschrijving) {
      this.verdeling =
          Invoer.met(
              this.verdeling,
              new Aandeel(
                  drager, percentage == null ? null : Percentage.van(percentage), omschrijving));
      return this;
    }

    Bekostiging build() {
      return new Bekostiging(
          vorm,
          omschrijving,
          bedragen,
          overheden,
          kostensoorten,
          verdeling,
          plafond,
          indexatie,
          terugwerkendeKrachtTotEnMet,
          hardheidsclausule,
          btwCompensatiefonds,
          motivering,
          status,
          datum,
          bekendOp,
          document);
    }
  }
}
