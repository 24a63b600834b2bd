// Made of Oordeel.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Oordeel} that only copies. */
abstract class OordeelFields<B extends OordeelFields<B>> extends BuilderBase<B> {

  List<String> partijen = List.of();
  List<Onderwerp> onderwerpen = List.of();
  Oordeel.@Nullable Strekking strekking;
  @Nullable Datum datum;
  @Nullable Formulering toelichting;
  @Nullable Citaat citaat;
  List<Voorwaarde> voorwaarden = List.of();
  @Nullable Reactie reactie;
  List<String> behandeldIn = List.of();
  @Nullable String dictum;
  List<String> punten = List.of();
  @Nullable Bronverwijzing bron;

  OordeelFields() {}

  OordeelFields(Oordeel source) {
    partijen = source.partijen();
    onderwerpen = source.onderwerpen();
    strekking = source.strekking();
    datum = source.datum();
    toelichting = source.toelichting();
    citaat = source.citaat();
    voorwaarden = source.voorwaarden();
    reactie = source.reactie();
    behandeldIn = source.behandeldIn();
    dictum = source.dictum();
    punten = source.punten();
    bron = source.bron();
  }

  /**
   * Fills in {@code partijen}, in place of what was there; none empties it.
   *
   * @param partijen the kenmerken of those who judge, when not all parties of the consultation that
   *     did not keep silent
   * @return this builder
   */
  public B partijen(String... partijen) {
    return partijen(Input.row(partijen));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the kenmerken of those who judge, when not all parties of the consultation that
   *     did not keep silent
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
   * Fills in {@code onderwerpen}, in place of what was there; none empties it.
   *
   * @param onderwerpen what it is about
   * @return this builder
   */
  public B onderwerpen(Onderwerp... onderwerpen) {
    return onderwerpen(Input.row(onderwerpen));
  }

  /**
   * Fills in {@code onderwerpen}, in place of what was there; an empty list empties it.
   *
   * @param onderwerpen what it is about
   * @return this builder
   */
  public B onderwerpen(Collection<Onderwerp> onderwerpen) {
    this.onderwerpen = Input.list(onderwerpen);
    return self();
  }

  /**
   * Takes one of {@code onderwerpen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOnderwerpen(int index) {
    return onderwerpen(Input.without("onderwerpen", onderwerpen, index));
  }

  /**
   * Fills in {@code strekking}.
   *
   * @param strekking its tenor, or null
   * @return this builder
   */
  public B strekking(Oordeel.@Nullable Strekking strekking) {
    this.strekking = strekking;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was given, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was given, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting its gist, as a bijzin ("het geld tekortschiet") or in whole sentences, or
   *     null
   * @return this builder
   */
  public B toelichting(@Nullable Formulering toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting its gist, as a bijzin ("het geld tekortschiet") or in whole sentences, or
   *     null; whole sentences
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    return toelichting(Formulering.zin(toelichting));
  }

  /**
   * Fills in {@code citaat}.
   *
   * @param citaat words of the party itself, or null
   * @return this builder
   */
  public B citaat(@Nullable Citaat citaat) {
    this.citaat = citaat;
    return self();
  }

  /**
   * Fills in {@code citaat}.
   *
   * @param citaat words of the party itself, or null; in Dutch
   * @return this builder
   */
  public B citaat(@Nullable String citaat) {
    return citaat(Citaat.van(citaat));
  }

  /**
   * Fills in {@code voorwaarden}, in place of what was there; an empty list empties it.
   *
   * @param voorwaarden the conditions that it is tied to
   * @return this builder
   */
  public B voorwaarden(Collection<Voorwaarde> voorwaarden) {
    this.voorwaarden = Input.list(voorwaarden);
    return self();
  }

  /**
   * Adds one to {@code voorwaarden}.
   *
   * @param addition fills in the one that is added; of the list: the conditions that it is tied to
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
   * Fills in {@code reactie}.
   *
   * @param reactie what was done with it, or null
   * @return this builder
   */
  public B reactie(@Nullable Reactie reactie) {
    this.reactie = reactie;
    return self();
  }

  /**
   * Changes {@code reactie} in place, or begins it.
   *
   * @param change fills it in: what was done with it, or null
   * @return this builder
   */
  public B reactie(Consumer<Reactie.Builder> change) {
    Reactie.Builder one = reactie == null ? Reactie.builder() : reactie.toBuilder();
    required(change, "reactie").accept(one);
    return reactie(one.build());
  }

  /**
   * Takes {@code reactie} away.
   *
   * @return this builder
   */
  public B zonderReactie() {
    reactie = null;
    return self();
  }

  /**
   * Fills in {@code behandeldIn}, in place of what was there; none empties it.
   *
   * @param behandeldIn the committees that it passed, as they read in a sentence
   * @return this builder
   */
  public B behandeldIn(String... behandeldIn) {
    return behandeldIn(Input.row(behandeldIn));
  }

  /**
   * Fills in {@code behandeldIn}, in place of what was there; an empty list empties it.
   *
   * @param behandeldIn the committees that it passed, as they read in a sentence
   * @return this builder
   */
  public B behandeldIn(Collection<String> behandeldIn) {
    this.behandeldIn = Input.list(behandeldIn);
    return self();
  }

  /**
   * Takes one of {@code behandeldIn} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBehandeldIn(int index) {
    return behandeldIn(Input.without("behandeldIn", behandeldIn, index));
  }

  /**
   * Fills in {@code dictum}.
   *
   * @param dictum for the Raad van State, the dictum in its own words; or null
   * @return this builder
   */
  public B dictum(@Nullable String dictum) {
    this.dictum = dictum;
    return self();
  }

  /**
   * Fills in {@code punten}, in place of what was there; none empties it.
   *
   * @param punten the kenmerken of the points that belong to it
   * @return this builder
   */
  public B punten(String... punten) {
    return punten(Input.row(punten));
  }

  /**
   * Fills in {@code punten}, in place of what was there; an empty list empties it.
   *
   * @param punten the kenmerken of the points that belong to it
   * @return this builder
   */
  public B punten(Collection<String> punten) {
    this.punten = Input.list(punten);
    return self();
  }

  /**
   * Takes one of {@code punten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderPunten(int index) {
    return punten(Input.without("punten", punten, index));
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
  public Oordeel build() {
    return new Oordeel(
        partijen,
        onderwerpen,
        strekking,
        datum,
        toelichting,
        citaat,
        voorwaarden,
        reactie,
        behandeldIn,
        dictum,
        punten,
        bron);
  }
}
