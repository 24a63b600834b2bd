package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which costs are met (bekostigingswijze), or the ground why there is none.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param vorm the form, or null when it is not recorded
 * @param omschrijving what it pays for, or null
 * @param ontvanger who receives it, when not the layer that it stands with; or null
 * @param gever who pays it, when not the Rijk; or null
 * @param via through whom it is paid, such as a koepel, as it reads in a sentence; or null
 * @param bedragen the amounts; none when the form has no amount
 * @param normbedrag the amount per unit that the regulation lays down, or null
 * @param overheden the layers it is for, when not all of those of the consequence it stands with
 * @param kostensoorten the kinds of cost it is for; empty for all
 * @param verdeling who bears which share of the costs; what each receives of a payment is a payment
 *     of its own, with who receives it
 * @param verdeelmaatstaf the measure by which it is distributed over those who receive it, for
 *     instance "het aantal inwoners", or null
 * @param plafond the most that is paid, or null when there is no cap
 * @param indexatie how it is indexed, in whole sentences, or null
 * @param nacalculatie the correction afterwards to what it really cost, or null
 * @param herziening when the amounts are revised, or null
 * @param terugwerkendeKrachtTotEnMet the date to which it works back, or null
 * @param hardheidsclausule what holds in cases of hardship, in whole sentences, or null
 * @param btwCompensatiefonds how the amounts stand to the BTW-compensatiefonds, or null
 * @param grondslag the provision on which the payment rests, or null
 * @param regeling for a specifieke or bijzondere uitkering, how it is regulated; or null
 * @param voorwaarden the conditions of the payment, or null
 * @param motivering why this form, or why no compensation, in whole sentences, or null
 * @param status how firm it is, or null
 * @param datum the date of what the status says, and not that of the payment: when it was proposed,
 *     promised or agreed, or without status decided, printed as in "Hierover is op 2 mei 2025
 *     besloten."; or null
 * @param bekendOp for a form that is still open: when it will be known, or null
 * @param vervolg what follows when the funding ends, in whole sentences, or null
 * @param afspraak the kenmerk of the agreement that it comes from, or null
 * @param bron the document in which it is arranged, with the place in it; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bekostiging(
    @Nullable String kenmerk,
    @Nullable Vorm vorm,
    @Woordgroep @Nullable String omschrijving,
    @Nullable Instantie ontvanger,
    @Nullable Instantie gever,
    @Nullable String via,
    List<@NotNull @Valid Bedrag> bedragen,
    @Nullable Normbedrag normbedrag,
    List<Overheidslaag> overheden,
    List<Kostenpost.Soort> kostensoorten,
    List<@NotNull @Valid Aandeel> verdeling,
    @Woordgroep @Nullable String verdeelmaatstaf,
    @Valid @Nullable Plafond plafond,
    @Nullable String indexatie,
    @Nullable Nacalculatie nacalculatie,
    @Nullable Moment herziening,
    @Nullable Datum terugwerkendeKrachtTotEnMet,
    @Nullable String hardheidsclausule,
    @Nullable Btw btwCompensatiefonds,
    @Nullable Grondslag grondslag,
    @Nullable Uitkeringsregeling regeling,
    @Nullable Uitkeringsvoorwaarden voorwaarden,
    @Nullable String motivering,
    @Nullable Status status,
    @Nullable Datum datum,
    @Nullable Moment bekendOp,
    @Nullable String vervolg,
    @Refers(Refers.To.ONDERDEEL) @Nullable String afspraak,
    @Nullable Bronverwijzing bron) {

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
    /** Bijzondere uitkering (FinBES 91, 92), for the openbare lichamen. */
    BIJZONDERE_UITKERING,
    /** Renteloze lening (FinBES 89), for the openbare lichamen. */
    RENTELOZE_LENING,
    /** Verzameluitkering (Fvw 16a). */
    VERZAMELUITKERING,
    /** The yearly growth of the fund, by the normeringssystematiek. */
    ACCRES,
    /** The Rijk bears the costs itself. */
    VOOR_REKENING_VAN_HET_RIJK,
    /** Each party bears its own costs. */
    IEDER_DRAAGT_EIGEN_KOSTEN,
    /** A freely spendable reward, beside what the costs are. */
    BELONING,
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
    ANDERE_VORM;

    @Override
    @JsonValue
    public String code() {
      return this == ANDERE_VORM ? "overig" : Term.super.code();
    }
  }

  /** How firm a way of funding is. */
  public enum Status implements Term {
    /** Proposed. */
    VOORGESTELD,
    /** Set aside in a budget. */
    GERESERVEERD,
    /** Promised. */
    TOEGEZEGD,
    /** Agreed with the parties. */
    OVEREENGEKOMEN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bekostiging {
    kenmerk = Input.text(kenmerk);
    omschrijving = Input.text(omschrijving);
    via = Input.text(via);
    bedragen = Input.list(bedragen);
    overheden = Input.terms(overheden);
    kostensoorten = Input.terms(kostensoorten);
    verdeling = Input.list(verdeling);
    verdeelmaatstaf = Input.text(verdeelmaatstaf);
    indexatie = Input.text(indexatie);
    hardheidsclausule = Input.text(hardheidsclausule);
    motivering = Input.text(motivering);
    vervolg = Input.text(vervolg);
    afspraak = Input.text(afspraak);
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

  /** Fills in a way in which costs are met. Not thread-safe. */
  public static final class Builder extends BekostigingFields<Builder> {
    private Builder() {}

    private Builder(Bekostiging source) {
      super(source);
    }

    /**
     * The most that is paid, as an amount.
     *
     * @param bedrag the amount
     * @return this builder
     */
    public Builder plafond(Bedrag bedrag) {
      return plafond(p -> p.bedrag(bedrag));
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
     * Adds a share of the costs.
     *
     * @param drager who bears it
     * @param percentage a decimal number with a point, or null
     * @param omschrijving what the share is, in whole sentences, or null
     * @return this builder
     */
    public Builder aandeel(
        String drager, @Nullable String percentage, @Nullable String omschrijving) {
      return verdeling(
          a ->
              a.drager(drager)
                  .percentage(percentage == null ? null : Percentage.van(percentage))
                  .omschrijving(omschrijving));
    }
  }
}
