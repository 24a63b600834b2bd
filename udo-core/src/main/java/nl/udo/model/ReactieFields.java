// Made of Reactie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Reactie} that only copies. */
abstract class ReactieFields<B extends ReactieFields<B>> extends BuilderBase<B> {

  Reactie.@Nullable Soort soort;
  @Nullable Formulering toelichting;
  @Nullable Formulering reden;
  @Nullable String naar;
  @Nullable Moment moment;
  @Nullable Datum datum;
  List<Bepaling> bepalingen = List.of();
  @Nullable Bronverwijzing bron;

  ReactieFields() {}

  ReactieFields(Reactie source) {
    soort = source.soort();
    toelichting = source.toelichting();
    reden = source.reden();
    naar = source.naar();
    moment = source.moment();
    datum = source.datum();
    bepalingen = source.bepalingen();
    bron = source.bron();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort whether it was adopted, or null
   * @return this builder
   */
  public B soort(Reactie.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what was changed or done, or null
   * @return this builder
   */
  public B toelichting(@Nullable Formulering toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what was changed or done, or null; whole sentences
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    return toelichting(Formulering.zin(toelichting));
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden why it was not or not wholly adopted, or null
   * @return this builder
   */
  public B reden(@Nullable Formulering reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden why it was not or not wholly adopted, or null; whole sentences
   * @return this builder
   */
  public B reden(@Nullable String reden) {
    return reden(Formulering.zin(reden));
  }

  /**
   * Fills in {@code naar}.
   *
   * @param naar for a point that is put off, to which regulation, as it reads in a sentence; or
   *     null
   * @return this builder
   */
  public B naar(@Nullable String naar) {
    this.naar = naar;
    return self();
  }

  /**
   * Fills in {@code moment}.
   *
   * @param moment for a point that is put off, until when; or null
   * @return this builder
   */
  public B moment(@Nullable Moment moment) {
    this.moment = moment;
    return self();
  }

  /**
   * Changes {@code moment} in place, or begins it.
   *
   * @param change fills it in: for a point that is put off, until when; or null
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
   * Fills in {@code datum}.
   *
   * @param datum when the reaction was given, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when the reaction was given, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; none empties it.
   *
   * @param bepalingen the provisions that were changed; of each, its number
   * @return this builder
   */
  public B bepalingen(String... bepalingen) {
    return bepalingen(each(bepalingen, Bepaling::van));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; an empty list empties it.
   *
   * @param bepalingen the provisions that were changed
   * @return this builder
   */
  public B bepalingen(Collection<Bepaling> bepalingen) {
    this.bepalingen = Input.list(bepalingen);
    return self();
  }

  /**
   * Adds one to {@code bepalingen}.
   *
   * @param addition fills in the one that is added; of the list: the provisions that were changed
   * @return this builder
   */
  public B bepalingen(Consumer<Bepaling.Builder> addition) {
    Bepaling.Builder one = Bepaling.builder();
    required(addition, "bepalingen").accept(one);
    return bepalingen(Input.with(bepalingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code bepalingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bepalingen(int index, Consumer<Bepaling.Builder> change) {
    Bepaling.Builder one = Input.at("bepalingen", bepalingen, index).toBuilder();
    required(change, "bepalingen").accept(one);
    return bepalingen(Input.replaced(bepalingen, index, one.build()));
  }

  /**
   * Takes one of {@code bepalingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBepalingen(int index) {
    return bepalingen(Input.without("bepalingen", bepalingen, index));
  }

  /**
   * Fills in {@code bron}.
   *
   * @param bron the document in which the reaction was given, with the place in it; or null
   * @return this builder
   */
  public B bron(@Nullable Bronverwijzing bron) {
    this.bron = bron;
    return self();
  }

  /**
   * Fills in {@code bron}.
   *
   * @param bron the document in which the reaction was given, with the place in it; or null; the
   *     kenmerk of the document
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
   * @param change fills it in: the document in which the reaction was given, with the place in it;
   *     or null
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
  public Reactie build() {
    return new Reactie(
        soort,
        toelichting,
        reden,
        naar,
        moment,
        datum,
        bepalingen,
        bron);
  }
}
