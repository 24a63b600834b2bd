// Made of Punt.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Punt} that only copies. */
abstract class PuntFields<B extends PuntFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable Formulering omschrijving;
  Punt.@Nullable Soort soort;
  List<String> partijen = List.of();
  @Nullable Onderwerp onderwerp;
  @Nullable String thema;
  @Nullable Voorwaarde voorwaarde;
  @Nullable Reactie reactie;
  List<String> leidtTot = List.of();
  @Nullable Bronverwijzing bron;

  PuntFields() {}

  PuntFields(Punt source) {
    kenmerk = source.kenmerk();
    omschrijving = source.omschrijving();
    soort = source.soort();
    partijen = source.partijen();
    onderwerp = source.onderwerp();
    thema = source.thema();
    voorwaarde = source.voorwaarde();
    reactie = source.reactie();
    leidtTot = source.leidtTot();
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
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving the point, in the form of its verb: a request as a te-groep, an objection
   *     as a woordgroep or a bijzin, or whole sentences; or null
   * @return this builder
   */
  public B omschrijving(@Nullable Formulering omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving the point, in the form of its verb: a request as a te-groep, an objection
   *     as a woordgroep or a bijzin, or whole sentences; or null; whole sentences
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    return omschrijving(Formulering.zin(omschrijving));
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of point it is, or null
   * @return this builder
   */
  public B soort(Punt.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code partijen}, in place of what was there; none empties it.
   *
   * @param partijen the kenmerken of those who raised it, when not all parties of the consultation
   *     that did not keep silent
   * @return this builder
   */
  public B partijen(String... partijen) {
    return partijen(Input.row(partijen));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the kenmerken of those who raised it, when not all parties of the consultation
   *     that did not keep silent
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
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what it is about, or null
   * @return this builder
   */
  public B onderwerp(@Nullable Onderwerp onderwerp) {
    this.onderwerp = onderwerp;
    return self();
  }

  /**
   * Fills in {@code thema}.
   *
   * @param thema its theme in words of its own, for instance "de termijn", or null
   * @return this builder
   */
  public B thema(@Nullable String thema) {
    this.thema = thema;
    return self();
  }

  /**
   * Fills in {@code voorwaarde}.
   *
   * @param voorwaarde the condition attached to it, or null
   * @return this builder
   */
  public B voorwaarde(@Nullable Voorwaarde voorwaarde) {
    this.voorwaarde = voorwaarde;
    return self();
  }

  /**
   * Changes {@code voorwaarde} in place, or begins it.
   *
   * @param change fills it in: the condition attached to it, or null
   * @return this builder
   */
  public B voorwaarde(Consumer<Voorwaarde.Builder> change) {
    Voorwaarde.Builder one = voorwaarde == null ? Voorwaarde.builder() : voorwaarde.toBuilder();
    required(change, "voorwaarde").accept(one);
    return voorwaarde(one.build());
  }

  /**
   * Takes {@code voorwaarde} away.
   *
   * @return this builder
   */
  public B zonderVoorwaarde() {
    voorwaarde = null;
    return self();
  }

  /**
   * Fills in {@code reactie}.
   *
   * @param reactie what was done with it, or null when there is no reaction yet
   * @return this builder
   */
  public B reactie(@Nullable Reactie reactie) {
    this.reactie = reactie;
    return self();
  }

  /**
   * Changes {@code reactie} in place, or begins it.
   *
   * @param change fills it in: what was done with it, or null when there is no reaction yet
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
   * Fills in {@code leidtTot}, in place of what was there; none empties it.
   *
   * @param leidtTot the kenmerken of the evaluation, agreement or uitwerking that came of it
   * @return this builder
   */
  public B leidtTot(String... leidtTot) {
    return leidtTot(Input.row(leidtTot));
  }

  /**
   * Fills in {@code leidtTot}, in place of what was there; an empty list empties it.
   *
   * @param leidtTot the kenmerken of the evaluation, agreement or uitwerking that came of it
   * @return this builder
   */
  public B leidtTot(Collection<String> leidtTot) {
    this.leidtTot = Input.list(leidtTot);
    return self();
  }

  /**
   * Takes one of {@code leidtTot} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderLeidtTot(int index) {
    return leidtTot(Input.without("leidtTot", leidtTot, index));
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
  public Punt build() {
    return new Punt(
        kenmerk,
        omschrijving,
        soort,
        partijen,
        onderwerp,
        thema,
        voorwaarde,
        reactie,
        leidtTot,
        bron);
  }
}
