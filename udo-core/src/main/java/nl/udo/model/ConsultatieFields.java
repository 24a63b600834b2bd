// Made of Consultatie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Consultatie} that only copies. */
abstract class ConsultatieFields<B extends ConsultatieFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  List<String> partijen = List.of();
  Consultatie.@Nullable Vorm vorm;
  Consultatie.@Nullable Initiatief initiatief;
  @Nullable String onderwerp;
  @Nullable Periode periode;
  List<Bijeenkomst> bijeenkomsten = List.of();
  @Nullable String redenKorter;
  @Nullable String toelichting;
  List<String> zonderReactie = List.of();
  @Nullable Integer aantalReacties;
  List<Bronverwijzing> bronnen = List.of();
  List<Oordeel> oordelen = List.of();
  List<Punt> punten = List.of();

  ConsultatieFields() {}

  ConsultatieFields(Consultatie source) {
    kenmerk = source.kenmerk();
    partijen = source.partijen();
    vorm = source.vorm();
    initiatief = source.initiatief();
    onderwerp = source.onderwerp();
    periode = source.periode();
    bijeenkomsten = source.bijeenkomsten();
    redenKorter = source.redenKorter();
    toelichting = source.toelichting();
    zonderReactie = source.zonderReactie();
    aantalReacties = source.aantalReacties();
    bronnen = source.bronnen();
    oordelen = source.oordelen();
    punten = source.punten();
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
   * Fills in {@code partijen}, in place of what was there; none empties it.
   *
   * @param partijen the kenmerken of the parties, several for a joint letter or talk
   * @return this builder
   */
  public B partijen(String... partijen) {
    return partijen(Input.row(partijen));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the kenmerken of the parties, several for a joint letter or talk
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
   * Fills in {@code vorm}.
   *
   * @param vorm how it was done, or null
   * @return this builder
   */
  public B vorm(Consultatie.@Nullable Vorm vorm) {
    this.vorm = vorm;
    return self();
  }

  /**
   * Fills in {@code initiatief}.
   *
   * @param initiatief who began it; null is read as the Rijk
   * @return this builder
   */
  public B initiatief(Consultatie.@Nullable Initiatief initiatief) {
    this.initiatief = initiatief;
    return self();
  }

  /**
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what was put before them, such as "de nota van wijziging", or null for the
   *     policy as it then stood
   * @return this builder
   */
  public B onderwerp(@Nullable String onderwerp) {
    this.onderwerp = onderwerp;
    return self();
  }

  /**
   * Fills in {@code periode}.
   *
   * @param periode from when until when; for the bestuurlijk oordeel, from the request on; or null
   * @return this builder
   */
  public B periode(@Nullable Periode periode) {
    this.periode = periode;
    return self();
  }

  /**
   * Changes {@code periode} in place, or begins it.
   *
   * @param change fills it in: from when until when; for the bestuurlijk oordeel, from the request
   *     on; or null
   * @return this builder
   */
  public B periode(Consumer<Periode.Builder> change) {
    Periode.Builder one = periode == null ? Periode.builder() : periode.toBuilder();
    required(change, "periode").accept(one);
    return periode(one.build());
  }

  /**
   * Takes {@code periode} away.
   *
   * @return this builder
   */
  public B zonderPeriode() {
    periode = null;
    return self();
  }

  /**
   * Fills in {@code bijeenkomsten}, in place of what was there; an empty list empties it.
   *
   * @param bijeenkomsten the meetings
   * @return this builder
   */
  public B bijeenkomsten(Collection<Bijeenkomst> bijeenkomsten) {
    this.bijeenkomsten = Input.list(bijeenkomsten);
    return self();
  }

  /**
   * Adds one to {@code bijeenkomsten}.
   *
   * @param addition fills in the one that is added; of the list: the meetings
   * @return this builder
   */
  public B bijeenkomsten(Consumer<Bijeenkomst.Builder> addition) {
    Bijeenkomst.Builder one = Bijeenkomst.builder();
    required(addition, "bijeenkomsten").accept(one);
    return bijeenkomsten(Input.with(bijeenkomsten, List.of(one.build())));
  }

  /**
   * Changes one of {@code bijeenkomsten} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bijeenkomsten(int index, Consumer<Bijeenkomst.Builder> change) {
    Bijeenkomst.Builder one = Input.at("bijeenkomsten", bijeenkomsten, index).toBuilder();
    required(change, "bijeenkomsten").accept(one);
    return bijeenkomsten(Input.replaced(bijeenkomsten, index, one.build()));
  }

  /**
   * Takes one of {@code bijeenkomsten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBijeenkomsten(int index) {
    return bijeenkomsten(Input.without("bijeenkomsten", bijeenkomsten, index));
  }

  /**
   * Fills in {@code redenKorter}.
   *
   * @param redenKorter why the term is shorter than usual, in whole sentences, or null
   * @return this builder
   */
  public B redenKorter(@Nullable String redenKorter) {
    this.redenKorter = redenKorter;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting how it went, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Fills in {@code zonderReactie}, in place of what was there; none empties it.
   *
   * @param zonderReactie the kenmerken of the parties that were asked and kept silent
   * @return this builder
   */
  public B zonderReactie(String... zonderReactie) {
    return zonderReactie(Input.row(zonderReactie));
  }

  /**
   * Fills in {@code zonderReactie}, in place of what was there; an empty list empties it.
   *
   * @param zonderReactie the kenmerken of the parties that were asked and kept silent
   * @return this builder
   */
  public B zonderReactie(Collection<String> zonderReactie) {
    this.zonderReactie = Input.list(zonderReactie);
    return self();
  }

  /**
   * Takes one of {@code zonderReactie} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderZonderReactie(int index) {
    return zonderReactie(Input.without("zonderReactie", zonderReactie, index));
  }

  /**
   * Fills in {@code aantalReacties}.
   *
   * @param aantalReacties how many reactions came in, or null
   * @return this builder
   */
  public B aantalReacties(@Nullable Integer aantalReacties) {
    this.aantalReacties = aantalReacties;
    return self();
  }

  /**
   * Fills in {@code bronnen}, in place of what was there; none empties it.
   *
   * @param bronnen the documents, such as the letters; of each, the kenmerk of the document
   * @return this builder
   */
  public B bronnen(String... bronnen) {
    return bronnen(each(bronnen, Bronverwijzing::van));
  }

  /**
   * Fills in {@code bronnen}, in place of what was there; an empty list empties it.
   *
   * @param bronnen the documents, such as the letters
   * @return this builder
   */
  public B bronnen(Collection<Bronverwijzing> bronnen) {
    this.bronnen = Input.list(bronnen);
    return self();
  }

  /**
   * Adds one to {@code bronnen}.
   *
   * @param addition fills in the one that is added; of the list: the documents, such as the letters
   * @return this builder
   */
  public B bronnen(Consumer<Bronverwijzing.Builder> addition) {
    Bronverwijzing.Builder one = Bronverwijzing.builder();
    required(addition, "bronnen").accept(one);
    return bronnen(Input.with(bronnen, List.of(one.build())));
  }

  /**
   * Changes one of {@code bronnen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bronnen(int index, Consumer<Bronverwijzing.Builder> change) {
    Bronverwijzing.Builder one = Input.at("bronnen", bronnen, index).toBuilder();
    required(change, "bronnen").accept(one);
    return bronnen(Input.replaced(bronnen, index, one.build()));
  }

  /**
   * Takes one of {@code bronnen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBronnen(int index) {
    return bronnen(Input.without("bronnen", bronnen, index));
  }

  /**
   * Fills in {@code oordelen}, in place of what was there; an empty list empties it.
   *
   * @param oordelen the judgements
   * @return this builder
   */
  public B oordelen(Collection<Oordeel> oordelen) {
    this.oordelen = Input.list(oordelen);
    return self();
  }

  /**
   * Adds one to {@code oordelen}.
   *
   * @param addition fills in the one that is added; of the list: the judgements
   * @return this builder
   */
  public B oordelen(Consumer<Oordeel.Builder> addition) {
    Oordeel.Builder one = Oordeel.builder();
    required(addition, "oordelen").accept(one);
    return oordelen(Input.with(oordelen, List.of(one.build())));
  }

  /**
   * Changes one of {@code oordelen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B oordelen(int index, Consumer<Oordeel.Builder> change) {
    Oordeel.Builder one = Input.at("oordelen", oordelen, index).toBuilder();
    required(change, "oordelen").accept(one);
    return oordelen(Input.replaced(oordelen, index, one.build()));
  }

  /**
   * Takes one of {@code oordelen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOordelen(int index) {
    return oordelen(Input.without("oordelen", oordelen, index));
  }

  /**
   * Fills in {@code punten}, in place of what was there; an empty list empties it.
   *
   * @param punten the points raised, with the reaction to each
   * @return this builder
   */
  public B punten(Collection<Punt> punten) {
    this.punten = Input.list(punten);
    return self();
  }

  /**
   * Adds one to {@code punten}.
   *
   * @param addition fills in the one that is added; of the list: the points raised, with the
   *     reaction to each
   * @return this builder
   */
  public B punten(Consumer<Punt.Builder> addition) {
    Punt.Builder one = Punt.builder();
    required(addition, "punten").accept(one);
    return punten(Input.with(punten, List.of(one.build())));
  }

  /**
   * Changes one of {@code punten} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B punten(int index, Consumer<Punt.Builder> change) {
    Punt.Builder one = Input.at("punten", punten, index).toBuilder();
    required(change, "punten").accept(one);
    return punten(Input.replaced(punten, index, one.build()));
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
   * Makes the record.
   *
   * @return what was filled in
   */
  public Consultatie build() {
    return new Consultatie(
        kenmerk,
        partijen,
        vorm,
        orDefault(initiatief),
        onderwerp,
        periode,
        bijeenkomsten,
        redenKorter,
        toelichting,
        zonderReactie,
        aantalReacties,
        bronnen,
        oordelen,
        punten);
  }
}
