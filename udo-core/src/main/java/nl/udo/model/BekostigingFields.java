// Made of Bekostiging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The part of a builder of {@link Bekostiging} that only copies. */
abstract class BekostigingFields<B extends BekostigingFields<B>> extends BuilderBase<B> {

  Bekostiging.Vorm vorm;
  String omschrijving;
  List<Bedrag> bedragen = List.of();
  List<Overheidslaag> overheden = List.of();
  List<Kostenpost.Soort> kostensoorten = List.of();
  List<Aandeel> verdeling = List.of();
  Bedrag plafond;
  String indexatie;
  Datum terugwerkendeKrachtTotEnMet;
  String hardheidsclausule;
  Btw btwCompensatiefonds;
  String motivering;
  Bekostiging.Status status;
  Datum datum;
  Moment bekendOp;
  String document;

  BekostigingFields() {}

  BekostigingFields(Bekostiging source) {
    vorm = source.vorm();
    omschrijving = source.omschrijving();
    bedragen = source.bedragen();
    overheden = source.overheden();
    kostensoorten = source.kostensoorten();
    verdeling = source.verdeling();
    plafond = source.plafond();
    indexatie = source.indexatie();
    terugwerkendeKrachtTotEnMet = source.terugwerkendeKrachtTotEnMet();
    hardheidsclausule = source.hardheidsclausule();
    btwCompensatiefonds = source.btwCompensatiefonds();
    motivering = source.motivering();
    status = source.status();
    datum = source.datum();
    bekendOp = source.bekendOp();
    document = source.document();
  }

  /**
   * Fills in {@code vorm}.
   *
   * @param vorm the form, or null when it is not recorded
   * @return this builder
   */
  public B vorm(Bekostiging.Vorm vorm) {
    this.vorm = vorm;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what it pays for, as a short noun phrase, or null
   * @return this builder
   */
  public B omschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code bedragen}, in place of what was there; an empty list empties it.
   *
   * @param bedragen the amounts; none when the form has no amount
   * @return this builder
   */
  public B bedragen(Collection<Bedrag> bedragen) {
    this.bedragen = Input.list(bedragen);
    return self();
  }

  /**
   * Adds one to {@code bedragen}.
   *
   * @param addition fills in the one that is added; of the list: the amounts; none when the form
   *     has no amount
   * @return this builder
   */
  public B bedragen(Consumer<Bedrag.Builder> addition) {
    Bedrag.Builder one = Bedrag.builder();
    required(addition, "bedragen").accept(one);
    return bedragen(Input.with(bedragen, List.of(one.build())));
  }

  /**
   * Changes one of {@code bedragen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bedragen(int index, Consumer<Bedrag.Builder> change) {
    Bedrag.Builder one = Input.at("bedragen", bedragen, index).toBuilder();
    required(change, "bedragen").accept(one);
    return bedragen(Input.replaced(bedragen, index, one.build()));
  }

  /**
   * Takes one of {@code bedragen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBedragen(int index) {
    return bedragen(Input.without("bedragen", bedragen, index));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers it is for, when not all of those of the consequence it stands with
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers it is for, when not all of those of the consequence it stands with
   * @return this builder
   */
  public B overheden(Collection<Overheidslaag> overheden) {
    this.overheden = Input.list(overheden);
    return self();
  }

  /**
   * Takes one of {@code overheden} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOverheden(int index) {
    return overheden(Input.without("overheden", overheden, index));
  }

  /**
   * Fills in {@code kostensoorten}, in place of what was there; none empties it.
   *
   * @param kostensoorten the kinds of cost it is for; empty for all
   * @return this builder
   */
  public B kostensoorten(Kostenpost.Soort... kostensoorten) {
    return kostensoorten(Input.row(kostensoorten));
  }

  /**
   * Fills in {@code kostensoorten}, in place of what was there; an empty list empties it.
   *
   * @param kostensoorten the kinds of cost it is for; empty for all
   * @return this builder
   */
  public B kostensoorten(Collection<Kostenpost.Soort> kostensoorten) {
    this.kostensoorten = Input.list(kostensoorten);
    return self();
  }

  /**
   * Takes one of {@code kostensoorten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderKostensoorten(int index) {
    return kostensoorten(Input.without("kostensoorten", kostensoorten, index));
  }

  /**
   * Fills in {@code verdeling}, in place of what was there; an empty list empties it.
   *
   * @param verdeling the distribution key
   * @return this builder
   */
  public B verdeling(Collection<Aandeel> verdeling) {
    this.verdeling = Input.list(verdeling);
    return self();
  }

  /**
   * Adds one to {@code verdeling}.
   *
   * @param addition fills in the one that is added; of the list: the distribution key
   * @return this builder
   */
  public B verdeling(Consumer<Aandeel.Builder> addition) {
    Aandeel.Builder one = Aandeel.builder();
    required(addition, "verdeling").accept(one);
    return verdeling(Input.with(verdeling, List.of(one.build())));
  }

  /**
   * Changes one of {@code verdeling} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B verdeling(int index, Consumer<Aandeel.Builder> change) {
    Aandeel.Builder one = Input.at("verdeling", verdeling, index).toBuilder();
    required(change, "verdeling").accept(one);
    return verdeling(Input.replaced(verdeling, index, one.build()));
  }

  /**
   * Takes one of {@code verdeling} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVerdeling(int index) {
    return verdeling(Input.without("verdeling", verdeling, index));
  }

  /**
   * Fills in {@code plafond}.
   *
   * @param plafond the most that is paid, or null
   * @return this builder
   */
  public B plafond(Bedrag plafond) {
    this.plafond = plafond;
    return self();
  }

  /**
   * Changes {@code plafond} in place, or begins it.
   *
   * @param change fills it in: the most that is paid, or null
   * @return this builder
   */
  public B plafond(Consumer<Bedrag.Builder> change) {
    Bedrag.Builder one = plafond == null ? Bedrag.builder() : plafond.toBuilder();
    required(change, "plafond").accept(one);
    return plafond(one.build());
  }

  /**
   * Takes {@code plafond} away.
   *
   * @return this builder
   */
  public B zonderPlafond() {
    plafond = null;
    return self();
  }

  /**
   * Fills in {@code indexatie}.
   *
   * @param indexatie how it is indexed, in whole sentences, or null
   * @return this builder
   */
  public B indexatie(String indexatie) {
    this.indexatie = indexatie;
    return self();
  }

  /**
   * Fills in {@code terugwerkendeKrachtTotEnMet}.
   *
   * @param terugwerkendeKrachtTotEnMet the date to which it works back, or null
   * @return this builder
   */
  public B terugwerkendeKrachtTotEnMet(Datum terugwerkendeKrachtTotEnMet) {
    this.terugwerkendeKrachtTotEnMet = terugwerkendeKrachtTotEnMet;
    return self();
  }

  /**
   * Fills in {@code terugwerkendeKrachtTotEnMet}.
   *
   * @param terugwerkendeKrachtTotEnMet the date to which it works back, or null; a date as {@link
   *     Datum#van(String)} reads it
   * @return this builder
   */
  public B terugwerkendeKrachtTotEnMet(String terugwerkendeKrachtTotEnMet) {
    return terugwerkendeKrachtTotEnMet(Datum.van(terugwerkendeKrachtTotEnMet));
  }

  /**
   * Fills in {@code hardheidsclausule}.
   *
   * @param hardheidsclausule what holds in cases of hardship, in whole sentences, or null
   * @return this builder
   */
  public B hardheidsclausule(String hardheidsclausule) {
    this.hardheidsclausule = hardheidsclausule;
    return self();
  }

  /**
   * Fills in {@code btwCompensatiefonds}.
   *
   * @param btwCompensatiefonds how the amounts stand to the BTW-compensatiefonds, or null
   * @return this builder
   */
  public B btwCompensatiefonds(Btw btwCompensatiefonds) {
    this.btwCompensatiefonds = btwCompensatiefonds;
    return self();
  }

  /**
   * Fills in {@code motivering}.
   *
   * @param motivering why this form, or why no compensation, in whole sentences, or null
   * @return this builder
   */
  public B motivering(String motivering) {
    this.motivering = motivering;
    return self();
  }

  /**
   * Fills in {@code status}.
   *
   * @param status how firm it is, or null
   * @return this builder
   */
  public B status(Bekostiging.Status status) {
    this.status = status;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date of what the status says, and not that of the payment: when it was
   *     proposed, promised or agreed, or without status decided, printed as in "Hierover is op 2
   *     mei 2025 besloten."; or null
   * @return this builder
   */
  public B datum(Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date of what the status says, and not that of the payment: when it was
   *     proposed, promised or agreed, or without status decided, printed as in "Hierover is op 2
   *     mei 2025 besloten."; or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code bekendOp}.
   *
   * @param bekendOp for a form that is still open: when it will be known, or null
   * @return this builder
   */
  public B bekendOp(Moment bekendOp) {
    this.bekendOp = bekendOp;
    return self();
  }

  /**
   * Changes {@code bekendOp} in place, or begins it.
   *
   * @param change fills it in: for a form that is still open: when it will be known, or null
   * @return this builder
   */
  public B bekendOp(Consumer<Moment.Builder> change) {
    Moment.Builder one = bekendOp == null ? Moment.builder() : bekendOp.toBuilder();
    required(change, "bekendOp").accept(one);
    return bekendOp(one.build());
  }

  /**
   * Takes {@code bekendOp} away.
   *
   * @return this builder
   */
  public B zonderBekendOp() {
    bekendOp = null;
    return self();
  }

  /**
   * Fills in {@code document}.
   *
   * @param document the kenmerk of the document in which it is arranged, or null
   * @return this builder
   */
  public B document(String document) {
    this.document = document;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bekostiging build() {
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
