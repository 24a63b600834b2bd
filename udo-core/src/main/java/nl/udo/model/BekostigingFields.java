// Made of Bekostiging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bekostiging} that only copies. */
abstract class BekostigingFields<B extends BekostigingFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  Bekostiging.@Nullable Vorm vorm;
  @Nullable String omschrijving;
  @Nullable Instantie ontvanger;
  @Nullable Instantie gever;
  @Nullable String via;
  List<Bedrag> bedragen = List.of();
  @Nullable Normbedrag normbedrag;
  List<Overheidslaag> overheden = List.of();
  List<Kostenpost.Soort> kostensoorten = List.of();
  List<Aandeel> verdeling = List.of();
  @Nullable String verdeelmaatstaf;
  @Nullable Plafond plafond;
  @Nullable String indexatie;
  @Nullable Nacalculatie nacalculatie;
  @Nullable Moment herziening;
  @Nullable Datum terugwerkendeKrachtTotEnMet;
  @Nullable String hardheidsclausule;
  @Nullable Btw btwCompensatiefonds;
  @Nullable Grondslag grondslag;
  @Nullable Uitkeringsregeling regeling;
  @Nullable Uitkeringsvoorwaarden voorwaarden;
  @Nullable String motivering;
  Bekostiging.@Nullable Status status;
  @Nullable Datum datum;
  @Nullable Moment bekendOp;
  @Nullable String vervolg;
  @Nullable String afspraak;
  @Nullable Bronverwijzing bron;

  BekostigingFields() {}

  BekostigingFields(Bekostiging source) {
    kenmerk = source.kenmerk();
    vorm = source.vorm();
    omschrijving = source.omschrijving();
    ontvanger = source.ontvanger();
    gever = source.gever();
    via = source.via();
    bedragen = source.bedragen();
    normbedrag = source.normbedrag();
    overheden = source.overheden();
    kostensoorten = source.kostensoorten();
    verdeling = source.verdeling();
    verdeelmaatstaf = source.verdeelmaatstaf();
    plafond = source.plafond();
    indexatie = source.indexatie();
    nacalculatie = source.nacalculatie();
    herziening = source.herziening();
    terugwerkendeKrachtTotEnMet = source.terugwerkendeKrachtTotEnMet();
    hardheidsclausule = source.hardheidsclausule();
    btwCompensatiefonds = source.btwCompensatiefonds();
    grondslag = source.grondslag();
    regeling = source.regeling();
    voorwaarden = source.voorwaarden();
    motivering = source.motivering();
    status = source.status();
    datum = source.datum();
    bekendOp = source.bekendOp();
    vervolg = source.vervolg();
    afspraak = source.afspraak();
    bron = source.bron();
  }

  /**
   * Fills in {@code kenmerk}.
   *
   * @param kenmerk a short name by which other parts of the record refer to it, or null
   * @return this builder
   */
  public B kenmerk(@Nullable String kenmerk) {
    this.kenmerk = kenmerk;
    return self();
  }

  /**
   * Fills in {@code vorm}.
   *
   * @param vorm the form, or null when it is not recorded
   * @return this builder
   */
  public B vorm(Bekostiging.@Nullable Vorm vorm) {
    this.vorm = vorm;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what it pays for, or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code ontvanger}.
   *
   * @param ontvanger who receives it, when not the layer that it stands with; or null
   * @return this builder
   */
  public B ontvanger(@Nullable Instantie ontvanger) {
    this.ontvanger = ontvanger;
    return self();
  }

  /**
   * Fills in {@code ontvanger}.
   *
   * @param ontvanger who receives it, when not the layer that it stands with; or null; its name
   * @return this builder
   */
  public B ontvanger(@Nullable String ontvanger) {
    return ontvanger(Instantie.van(ontvanger));
  }

  /**
   * Changes {@code ontvanger} in place, or begins it.
   *
   * @param change fills it in: who receives it, when not the layer that it stands with; or null
   * @return this builder
   */
  public B ontvanger(Consumer<Instantie.Builder> change) {
    Instantie.Builder one = ontvanger == null ? Instantie.builder() : ontvanger.toBuilder();
    required(change, "ontvanger").accept(one);
    return ontvanger(one.build());
  }

  /**
   * Takes {@code ontvanger} away.
   *
   * @return this builder
   */
  public B zonderOntvanger() {
    ontvanger = null;
    return self();
  }

  /**
   * Fills in {@code gever}.
   *
   * @param gever who pays it, when not the Rijk; or null
   * @return this builder
   */
  public B gever(@Nullable Instantie gever) {
    this.gever = gever;
    return self();
  }

  /**
   * Fills in {@code gever}.
   *
   * @param gever who pays it, when not the Rijk; or null; its name
   * @return this builder
   */
  public B gever(@Nullable String gever) {
    return gever(Instantie.van(gever));
  }

  /**
   * Changes {@code gever} in place, or begins it.
   *
   * @param change fills it in: who pays it, when not the Rijk; or null
   * @return this builder
   */
  public B gever(Consumer<Instantie.Builder> change) {
    Instantie.Builder one = gever == null ? Instantie.builder() : gever.toBuilder();
    required(change, "gever").accept(one);
    return gever(one.build());
  }

  /**
   * Takes {@code gever} away.
   *
   * @return this builder
   */
  public B zonderGever() {
    gever = null;
    return self();
  }

  /**
   * Fills in {@code via}.
   *
   * @param via through whom it is paid, such as a koepel, as it reads in a sentence; or null
   * @return this builder
   */
  public B via(@Nullable String via) {
    this.via = via;
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
   * Fills in {@code normbedrag}.
   *
   * @param normbedrag the amount per unit that the regulation lays down, or null
   * @return this builder
   */
  public B normbedrag(@Nullable Normbedrag normbedrag) {
    this.normbedrag = normbedrag;
    return self();
  }

  /**
   * Changes {@code normbedrag} in place, or begins it.
   *
   * @param change fills it in: the amount per unit that the regulation lays down, or null
   * @return this builder
   */
  public B normbedrag(Consumer<Normbedrag.Builder> change) {
    Normbedrag.Builder one = normbedrag == null ? Normbedrag.builder() : normbedrag.toBuilder();
    required(change, "normbedrag").accept(one);
    return normbedrag(one.build());
  }

  /**
   * Takes {@code normbedrag} away.
   *
   * @return this builder
   */
  public B zonderNormbedrag() {
    normbedrag = null;
    return self();
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
   * @param verdeling who bears which share of the costs; what each receives of a payment is a
   *     payment of its own, with who receives it
   * @return this builder
   */
  public B verdeling(Collection<Aandeel> verdeling) {
    this.verdeling = Input.list(verdeling);
    return self();
  }

  /**
   * Adds one to {@code verdeling}.
   *
   * @param addition fills in the one that is added; of the list: who bears which share of the
   *     costs; what each receives of a payment is a payment of its own, with who receives it
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
   * Fills in {@code verdeelmaatstaf}.
   *
   * @param verdeelmaatstaf the measure by which it is distributed over those who receive it, for
   *     instance "het aantal inwoners", or null
   * @return this builder
   */
  public B verdeelmaatstaf(@Nullable String verdeelmaatstaf) {
    this.verdeelmaatstaf = verdeelmaatstaf;
    return self();
  }

  /**
   * Fills in {@code plafond}.
   *
   * @param plafond the most that is paid, or null when there is no cap
   * @return this builder
   */
  public B plafond(@Nullable Plafond plafond) {
    this.plafond = plafond;
    return self();
  }

  /**
   * Changes {@code plafond} in place, or begins it.
   *
   * @param change fills it in: the most that is paid, or null when there is no cap
   * @return this builder
   */
  public B plafond(Consumer<Plafond.Builder> change) {
    Plafond.Builder one = plafond == null ? Plafond.builder() : plafond.toBuilder();
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
  public B indexatie(@Nullable String indexatie) {
    this.indexatie = indexatie;
    return self();
  }

  /**
   * Fills in {@code nacalculatie}.
   *
   * @param nacalculatie the correction afterwards to what it really cost, or null
   * @return this builder
   */
  public B nacalculatie(@Nullable Nacalculatie nacalculatie) {
    this.nacalculatie = nacalculatie;
    return self();
  }

  /**
   * Changes {@code nacalculatie} in place, or begins it.
   *
   * @param change fills it in: the correction afterwards to what it really cost, or null
   * @return this builder
   */
  public B nacalculatie(Consumer<Nacalculatie.Builder> change) {
    Nacalculatie.Builder one = nacalculatie == null ? Nacalculatie.builder() : nacalculatie.toBuilder();
    required(change, "nacalculatie").accept(one);
    return nacalculatie(one.build());
  }

  /**
   * Takes {@code nacalculatie} away.
   *
   * @return this builder
   */
  public B zonderNacalculatie() {
    nacalculatie = null;
    return self();
  }

  /**
   * Fills in {@code herziening}.
   *
   * @param herziening when the amounts are revised, or null
   * @return this builder
   */
  public B herziening(@Nullable Moment herziening) {
    this.herziening = herziening;
    return self();
  }

  /**
   * Changes {@code herziening} in place, or begins it.
   *
   * @param change fills it in: when the amounts are revised, or null
   * @return this builder
   */
  public B herziening(Consumer<Moment.Builder> change) {
    Moment.Builder one = herziening == null ? Moment.builder() : herziening.toBuilder();
    required(change, "herziening").accept(one);
    return herziening(one.build());
  }

  /**
   * Takes {@code herziening} away.
   *
   * @return this builder
   */
  public B zonderHerziening() {
    herziening = null;
    return self();
  }

  /**
   * Fills in {@code terugwerkendeKrachtTotEnMet}.
   *
   * @param terugwerkendeKrachtTotEnMet the date to which it works back, or null
   * @return this builder
   */
  public B terugwerkendeKrachtTotEnMet(@Nullable Datum terugwerkendeKrachtTotEnMet) {
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
  public B terugwerkendeKrachtTotEnMet(@Nullable String terugwerkendeKrachtTotEnMet) {
    return terugwerkendeKrachtTotEnMet(Datum.van(terugwerkendeKrachtTotEnMet));
  }

  /**
   * Fills in {@code hardheidsclausule}.
   *
   * @param hardheidsclausule what holds in cases of hardship, in whole sentences, or null
   * @return this builder
   */
  public B hardheidsclausule(@Nullable String hardheidsclausule) {
    this.hardheidsclausule = hardheidsclausule;
    return self();
  }

  /**
   * Fills in {@code btwCompensatiefonds}.
   *
   * @param btwCompensatiefonds how the amounts stand to the BTW-compensatiefonds, or null
   * @return this builder
   */
  public B btwCompensatiefonds(@Nullable Btw btwCompensatiefonds) {
    this.btwCompensatiefonds = btwCompensatiefonds;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision on which the payment rests, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision on which the payment rests, or null
   * @return this builder
   */
  public B grondslag(Consumer<Grondslag.Builder> change) {
    Grondslag.Builder one = grondslag == null ? Grondslag.builder() : grondslag.toBuilder();
    required(change, "grondslag").accept(one);
    return grondslag(one.build());
  }

  /**
   * Takes {@code grondslag} away.
   *
   * @return this builder
   */
  public B zonderGrondslag() {
    grondslag = null;
    return self();
  }

  /**
   * Fills in {@code regeling}.
   *
   * @param regeling for a specifieke or bijzondere uitkering, how it is regulated; or null
   * @return this builder
   */
  public B regeling(@Nullable Uitkeringsregeling regeling) {
    this.regeling = regeling;
    return self();
  }

  /**
   * Fills in {@code voorwaarden}.
   *
   * @param voorwaarden the conditions of the payment, or null
   * @return this builder
   */
  public B voorwaarden(@Nullable Uitkeringsvoorwaarden voorwaarden) {
    this.voorwaarden = voorwaarden;
    return self();
  }

  /**
   * Changes {@code voorwaarden} in place, or begins it.
   *
   * @param change fills it in: the conditions of the payment, or null
   * @return this builder
   */
  public B voorwaarden(Consumer<Uitkeringsvoorwaarden.Builder> change) {
    Uitkeringsvoorwaarden.Builder one = voorwaarden == null ? Uitkeringsvoorwaarden.builder() : voorwaarden.toBuilder();
    required(change, "voorwaarden").accept(one);
    return voorwaarden(one.build());
  }

  /**
   * Takes {@code voorwaarden} away.
   *
   * @return this builder
   */
  public B zonderVoorwaarden() {
    voorwaarden = null;
    return self();
  }

  /**
   * Fills in {@code motivering}.
   *
   * @param motivering why this form, or why no compensation, in whole sentences, or null
   * @return this builder
   */
  public B motivering(@Nullable String motivering) {
    this.motivering = motivering;
    return self();
  }

  /**
   * Fills in {@code status}.
   *
   * @param status how firm it is, or null
   * @return this builder
   */
  public B status(Bekostiging.@Nullable Status status) {
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
  public B datum(@Nullable Datum datum) {
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
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code bekendOp}.
   *
   * @param bekendOp for a form that is still open: when it will be known, or null
   * @return this builder
   */
  public B bekendOp(@Nullable Moment bekendOp) {
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
   * Fills in {@code vervolg}.
   *
   * @param vervolg what follows when the funding ends, in whole sentences, or null
   * @return this builder
   */
  public B vervolg(@Nullable String vervolg) {
    this.vervolg = vervolg;
    return self();
  }

  /**
   * Fills in {@code afspraak}.
   *
   * @param afspraak the kenmerk of the agreement that it comes from, or null
   * @return this builder
   */
  public B afspraak(@Nullable String afspraak) {
    this.afspraak = afspraak;
    return self();
  }

  /**
   * Fills in {@code bron}.
   *
   * @param bron the document in which it is arranged, with the place in it; or null
   * @return this builder
   */
  public B bron(@Nullable Bronverwijzing bron) {
    this.bron = bron;
    return self();
  }

  /**
   * Fills in {@code bron}.
   *
   * @param bron the document in which it is arranged, with the place in it; or null; the kenmerk of
   *     the document
   * @return this builder
   */
  public B bron(@Nullable String bron) {
    return bron(Bronverwijzing.van(bron));
  }

  /**
   * Fills in {@code bron}.
   *
   * @param document the kenmerk of the document, or null
   * @param plaats the place in it, for instance "blz. 12", or null
   * @return this builder
   */
  public B bron(@Nullable String document, @Nullable String plaats) {
    return bron(new Bronverwijzing(document, plaats));
  }

  /**
   * Changes {@code bron} in place, or begins it.
   *
   * @param change fills it in: the document in which it is arranged, with the place in it; or null
   * @return this builder
   */
  public B bron(Consumer<Bronverwijzing.Builder> change) {
    Bronverwijzing.Builder one = bron == null ? Bronverwijzing.builder() : bron.toBuilder();
    required(change, "bron").accept(one);
    return bron(one.build());
  }

  /**
   * Takes {@code bron} away.
   *
   * @return this builder
   */
  public B zonderBron() {
    bron = null;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bekostiging build() {
    return new Bekostiging(
        kenmerk,
        vorm,
        omschrijving,
        ontvanger,
        gever,
        via,
        bedragen,
        normbedrag,
        overheden,
        kostensoorten,
        verdeling,
        verdeelmaatstaf,
        plafond,
        indexatie,
        nacalculatie,
        herziening,
        terugwerkendeKrachtTotEnMet,
        hardheidsclausule,
        btwCompensatiefonds,
        grondslag,
        regeling,
        voorwaarden,
        motivering,
        status,
        datum,
        bekendOp,
        vervolg,
        afspraak,
        bron);
  }
}
