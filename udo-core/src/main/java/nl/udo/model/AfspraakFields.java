// Made of Afspraak.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Afspraak} that only copies. */
abstract class AfspraakFields<B extends AfspraakFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable Formulering inhoud;
  @Nullable String titel;
  Afspraak.@Nullable Stand stand;
  @Nullable Datum datum;
  @Nullable Moment moment;
  List<String> partijen = List.of();
  List<Bekrachtiging> bekrachtigingen = List.of();
  List<Voorwaarde> voorwaarden = List.of();
  @Nullable Bronverwijzing bron;

  AfspraakFields() {}

  AfspraakFields(Afspraak source) {
    kenmerk = source.kenmerk();
    inhoud = source.inhoud();
    titel = source.titel();
    stand = source.stand();
    datum = source.datum();
    moment = source.moment();
    partijen = source.partijen();
    bekrachtigingen = source.bekrachtigingen();
    voorwaarden = source.voorwaarden();
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
   * Fills in {@code inhoud}.
   *
   * @param inhoud what was agreed, or null
   * @return this builder
   */
  public B inhoud(@Nullable Formulering inhoud) {
    this.inhoud = inhoud;
    return self();
  }

  /**
   * Fills in {@code inhoud}.
   *
   * @param inhoud what was agreed, or null; whole sentences
   * @return this builder
   */
  public B inhoud(@Nullable String inhoud) {
    return inhoud(Formulering.zin(inhoud));
  }

  /**
   * Fills in {@code titel}.
   *
   * @param titel its title, or null
   * @return this builder
   */
  public B titel(@Nullable String titel) {
    this.titel = titel;
    return self();
  }

  /**
   * Fills in {@code stand}.
   *
   * @param stand whether it has been made; null is read as made
   * @return this builder
   */
  public B stand(Afspraak.@Nullable Stand stand) {
    this.stand = stand;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum its date, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum its date, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code moment}.
   *
   * @param moment for an agreement still to be made, when; or null
   * @return this builder
   */
  public B moment(@Nullable Moment moment) {
    this.moment = moment;
    return self();
  }

  /**
   * Changes {@code moment} in place, or begins it.
   *
   * @param change fills it in: for an agreement still to be made, when; or null
   * @return this builder
   */
  public B moment(Consumer<Moment.Builder> change) {
    Moment.Builder one = moment == null ? Moment.builder() : moment.toBuilder();
    required(change, "moment").accept(one);
    return moment(one.build());
  }

  /**
   * Takes {@code moment} away.
   *
   * @return this builder
   */
  public B zonderMoment() {
    moment = null;
    return self();
  }

  /**
   * Fills in {@code partijen}, in place of what was there; none empties it.
   *
   * @param partijen the kenmerken of the parties
   * @return this builder
   */
  public B partijen(String... partijen) {
    return partijen(Input.row(partijen));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the kenmerken of the parties
   * @return this builder
   */
  public B partijen(Collection<String> partijen) {
    this.partijen = Input.list(partijen);
    return self();
  }

  /**
   * Takes one of {@code partijen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderPartijen(int index) {
    return partijen(Input.without("partijen", partijen, index));
  }

  /**
   * Fills in {@code bekrachtigingen}, in place of what was there; an empty list empties it.
   *
   * @param bekrachtigingen its ratifications
   * @return this builder
   */
  public B bekrachtigingen(Collection<Bekrachtiging> bekrachtigingen) {
    this.bekrachtigingen = Input.list(bekrachtigingen);
    return self();
  }

  /**
   * Adds one to {@code bekrachtigingen}.
   *
   * @param addition fills in the one that is added; of the list: its ratifications
   * @return this builder
   */
  public B bekrachtigingen(Consumer<Bekrachtiging.Builder> addition) {
    Bekrachtiging.Builder one = Bekrachtiging.builder();
    required(addition, "bekrachtigingen").accept(one);
    return bekrachtigingen(Input.with(bekrachtigingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code bekrachtigingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bekrachtigingen(int index, Consumer<Bekrachtiging.Builder> change) {
    Bekrachtiging.Builder one = Input.at("bekrachtigingen", bekrachtigingen, index).toBuilder();
    required(change, "bekrachtigingen").accept(one);
    return bekrachtigingen(Input.replaced(bekrachtigingen, index, one.build()));
  }

  /**
   * Takes one of {@code bekrachtigingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBekrachtigingen(int index) {
    return bekrachtigingen(Input.without("bekrachtigingen", bekrachtigingen, index));
  }

  /**
   * Fills in {@code voorwaarden}, in place of what was there; an empty list empties it.
   *
   * @param voorwaarden the conditions attached to it
   * @return this builder
   */
  public B voorwaarden(Collection<Voorwaarde> voorwaarden) {
    this.voorwaarden = Input.list(voorwaarden);
    return self();
  }

  /**
   * Adds one to {@code voorwaarden}.
   *
   * @param addition fills in the one that is added; of the list: the conditions attached to it
   * @return this builder
   */
  public B voorwaarden(Consumer<Voorwaarde.Builder> addition) {
    Voorwaarde.Builder one = Voorwaarde.builder();
    required(addition, "voorwaarden").accept(one);
    return voorwaarden(Input.with(voorwaarden, List.of(one.build())));
  }

  /**
   * Changes one of {@code voorwaarden} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B voorwaarden(int index, Consumer<Voorwaarde.Builder> change) {
    Voorwaarde.Builder one = Input.at("voorwaarden", voorwaarden, index).toBuilder();
    required(change, "voorwaarden").accept(one);
    return voorwaarden(Input.replaced(voorwaarden, index, one.build()));
  }

  /**
   * Takes one of {@code voorwaarden} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVoorwaarden(int index) {
    return voorwaarden(Input.without("voorwaarden", voorwaarden, index));
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
  public Afspraak build() {
    return new Afspraak(
        kenmerk,
        inhoud,
        titel,
        orDefault(stand),
        datum,
        moment,
        partijen,
        bekrachtigingen,
        voorwaarden,
        bron);
  }
}
