// Made of Raming.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Raming} that only copies. */
abstract class RamingFields<B extends RamingFields<B>> extends BuilderBase<B> {

  List<String> opstellers = List.of();
  List<String> opdrachtgevers = List.of();
  @Nullable Datum begonnen;
  @Nullable Datum datum;
  List<Overheidslaag> overheden = List.of();
  Raming.@Nullable Rijk rijk;
  @Nullable String onderdeel;
  List<Bedrag> bedragen = List.of();
  List<Berekening> berekening = List.of();
  @Nullable String scenario;
  Raming.@Nullable Status status;
  List<String> betwistDoor = List.of();
  @Nullable Btw btwCompensatiefonds;
  @Nullable String toelichting;
  @Nullable Formulering geenBedrag;
  @Nullable Moment bekendOp;
  @Nullable NietTeKwantificeren nietTeKwantificeren;
  @Nullable Bronverwijzing bron;

  RamingFields() {}

  RamingFields(Raming source) {
    opstellers = source.opstellers();
    opdrachtgevers = source.opdrachtgevers();
    begonnen = source.begonnen();
    datum = source.datum();
    overheden = source.overheden();
    rijk = source.rijk();
    onderdeel = source.onderdeel();
    bedragen = source.bedragen();
    berekening = source.berekening();
    scenario = source.scenario();
    status = source.status();
    betwistDoor = source.betwistDoor();
    btwCompensatiefonds = source.btwCompensatiefonds();
    toelichting = source.toelichting();
    geenBedrag = source.geenBedrag();
    bekendOp = source.bekendOp();
    nietTeKwantificeren = source.nietTeKwantificeren();
    bron = source.bron();
  }

  /**
   * Fills in {@code opstellers}, in place of what was there; none empties it.
   *
   * @param opstellers the kenmerken of the parties that made it
   * @return this builder
   */
  public B opstellers(String... opstellers) {
    return opstellers(Input.row(opstellers));
  }

  /**
   * Fills in {@code opstellers}, in place of what was there; an empty list empties it.
   *
   * @param opstellers the kenmerken of the parties that made it
   * @return this builder
   */
  public B opstellers(Collection<String> opstellers) {
    this.opstellers = Input.list(opstellers);
    return self();
  }

  /**
   * Takes one of {@code opstellers} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOpstellers(int index) {
    return opstellers(Input.without("opstellers", opstellers, index));
  }

  /**
   * Fills in {@code opdrachtgevers}, in place of what was there; none empties it.
   *
   * @param opdrachtgevers the kenmerken of the parties that commissioned it
   * @return this builder
   */
  public B opdrachtgevers(String... opdrachtgevers) {
    return opdrachtgevers(Input.row(opdrachtgevers));
  }

  /**
   * Fills in {@code opdrachtgevers}, in place of what was there; an empty list empties it.
   *
   * @param opdrachtgevers the kenmerken of the parties that commissioned it
   * @return this builder
   */
  public B opdrachtgevers(Collection<String> opdrachtgevers) {
    this.opdrachtgevers = Input.list(opdrachtgevers);
    return self();
  }

  /**
   * Takes one of {@code opdrachtgevers} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOpdrachtgevers(int index) {
    return opdrachtgevers(Input.without("opdrachtgevers", opdrachtgevers, index));
  }

  /**
   * Fills in {@code begonnen}.
   *
   * @param begonnen when the work on it began, when the source says so, or null
   * @return this builder
   */
  public B begonnen(@Nullable Datum begonnen) {
    this.begonnen = begonnen;
    return self();
  }

  /**
   * Fills in {@code begonnen}.
   *
   * @param begonnen when the work on it began, when the source says so, or null; a date as {@link
   *     Datum#van(String)} reads it
   * @return this builder
   */
  public B begonnen(@Nullable String begonnen) {
    return begonnen(Datum.van(begonnen));
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was made, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was made, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers it covers, when these are others than those of the consequence it
   *     stands with
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers it covers, when these are others than those of the consequence it
   *     stands with
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
   * Fills in {@code rijk}.
   *
   * @param rijk whether the Rijk is included in it, or null when the source does not say
   * @return this builder
   */
  public B rijk(Raming.@Nullable Rijk rijk) {
    this.rijk = rijk;
    return self();
  }

  /**
   * Fills in {@code onderdeel}.
   *
   * @param onderdeel the part it covers, such as the name of one waterschap, or null
   * @return this builder
   */
  public B onderdeel(@Nullable String onderdeel) {
    this.onderdeel = onderdeel;
    return self();
  }

  /**
   * Fills in {@code bedragen}, in place of what was there; an empty list empties it.
   *
   * @param bedragen the amounts
   * @return this builder
   */
  public B bedragen(Collection<Bedrag> bedragen) {
    this.bedragen = Input.list(bedragen);
    return self();
  }

  /**
   * Adds one to {@code bedragen}.
   *
   * @param addition fills in the one that is added; of the list: the amounts
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
   * Fills in {@code berekening}, in place of what was there; an empty list empties it.
   *
   * @param berekening how the amounts are built up, as price times volume
   * @return this builder
   */
  public B berekening(Collection<Berekening> berekening) {
    this.berekening = Input.list(berekening);
    return self();
  }

  /**
   * Adds one to {@code berekening}.
   *
   * @param addition fills in the one that is added; of the list: how the amounts are built up, as
   *     price times volume
   * @return this builder
   */
  public B berekening(Consumer<Berekening.Builder> addition) {
    Berekening.Builder one = Berekening.builder();
    required(addition, "berekening").accept(one);
    return berekening(Input.with(berekening, List.of(one.build())));
  }

  /**
   * Changes one of {@code berekening} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B berekening(int index, Consumer<Berekening.Builder> change) {
    Berekening.Builder one = Input.at("berekening", berekening, index).toBuilder();
    required(change, "berekening").accept(one);
    return berekening(Input.replaced(berekening, index, one.build()));
  }

  /**
   * Takes one of {@code berekening} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBerekening(int index) {
    return berekening(Input.without("berekening", berekening, index));
  }

  /**
   * Fills in {@code scenario}.
   *
   * @param scenario the scenario it belongs to, or null
   * @return this builder
   */
  public B scenario(@Nullable String scenario) {
    this.scenario = scenario;
    return self();
  }

  /**
   * Fills in {@code status}.
   *
   * @param status how it is received, or null
   * @return this builder
   */
  public B status(Raming.@Nullable Status status) {
    this.status = status;
    return self();
  }

  /**
   * Fills in {@code betwistDoor}, in place of what was there; none empties it.
   *
   * @param betwistDoor the kenmerken of the parties that contest it
   * @return this builder
   */
  public B betwistDoor(String... betwistDoor) {
    return betwistDoor(Input.row(betwistDoor));
  }

  /**
   * Fills in {@code betwistDoor}, in place of what was there; an empty list empties it.
   *
   * @param betwistDoor the kenmerken of the parties that contest it
   * @return this builder
   */
  public B betwistDoor(Collection<String> betwistDoor) {
    this.betwistDoor = Input.list(betwistDoor);
    return self();
  }

  /**
   * Takes one of {@code betwistDoor} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBetwistDoor(int index) {
    return betwistDoor(Input.without("betwistDoor", betwistDoor, index));
  }

  /**
   * Fills in {@code btwCompensatiefonds}.
   *
   * @param btwCompensatiefonds how it stands to the BTW-compensatiefonds, or null
   * @return this builder
   */
  public B btwCompensatiefonds(@Nullable Btw btwCompensatiefonds) {
    this.btwCompensatiefonds = btwCompensatiefonds;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting its grounds and limits, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Fills in {@code geenBedrag}.
   *
   * @param geenBedrag why no amount can be given yet, or null
   * @return this builder
   */
  public B geenBedrag(@Nullable Formulering geenBedrag) {
    this.geenBedrag = geenBedrag;
    return self();
  }

  /**
   * Fills in {@code geenBedrag}.
   *
   * @param geenBedrag why no amount can be given yet, or null; whole sentences
   * @return this builder
   */
  public B geenBedrag(@Nullable String geenBedrag) {
    return geenBedrag(Formulering.zin(geenBedrag));
  }

  /**
   * Fills in {@code bekendOp}.
   *
   * @param bekendOp when the amount will be known, or null
   * @return this builder
   */
  public B bekendOp(@Nullable Moment bekendOp) {
    this.bekendOp = bekendOp;
    return self();
  }

  /**
   * Changes {@code bekendOp} in place, or begins it.
   *
   * @param change fills it in: when the amount will be known, or null
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
   * Fills in {@code nietTeKwantificeren}.
   *
   * @param nietTeKwantificeren why no amount can be given, now or later, and what can be said
   *     instead; or null
   * @return this builder
   */
  public B nietTeKwantificeren(@Nullable NietTeKwantificeren nietTeKwantificeren) {
    this.nietTeKwantificeren = nietTeKwantificeren;
    return self();
  }

  /**
   * Changes {@code nietTeKwantificeren} in place, or begins it.
   *
   * @param change fills it in: why no amount can be given, now or later, and what can be said
   *     instead; or null
   * @return this builder
   */
  public B nietTeKwantificeren(Consumer<NietTeKwantificeren.Builder> change) {
    NietTeKwantificeren.Builder one = nietTeKwantificeren == null ? NietTeKwantificeren.builder() : nietTeKwantificeren.toBuilder();
    required(change, "nietTeKwantificeren").accept(one);
    return nietTeKwantificeren(one.build());
  }

  /**
   * Takes {@code nietTeKwantificeren} away.
   *
   * @return this builder
   */
  public B zonderNietTeKwantificeren() {
    nietTeKwantificeren = null;
    return self();
  }

  /**
   * Fills in {@code bron}.
   *
   * @param bron the document in which it stands, with the place in it; or null
   * @return this builder
   */
  public B bron(@Nullable Bronverwijzing bron) {
    this.bron = bron;
    return self();
  }

  /**
   * Fills in {@code bron}.
   *
   * @param bron the document in which it stands, with the place in it; or null; the kenmerk of the
   *     document
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
   * @param change fills it in: the document in which it stands, with the place in it; or null
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
  public Raming build() {
    return new Raming(
        opstellers,
        opdrachtgevers,
        begonnen,
        datum,
        overheden,
        rijk,
        onderdeel,
        bedragen,
        berekening,
        scenario,
        status,
        betwistDoor,
        btwCompensatiefonds,
        toelichting,
        geenBedrag,
        bekendOp,
        nietTeKwantificeren,
        bron);
  }
}
