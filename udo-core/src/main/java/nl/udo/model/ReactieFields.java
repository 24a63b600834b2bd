// Made of Reactie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;

/** The part of a builder of {@link Reactie} that only copies. */
abstract class ReactieFields<B extends ReactieFields<B>> extends BuilderBase<B> {

  Reactie.Soort soort;
  String toelichting;
  String reden;
  Datum datum;
  List<String> bepalingen = List.of();

  ReactieFields() {}

  ReactieFields(Reactie source) {
    soort = source.soort();
    toelichting = source.toelichting();
    reden = source.reden();
    datum = source.datum();
    bepalingen = source.bepalingen();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort whether it was adopted, or null
   * @return this builder
   */
  public B soort(Reactie.Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what was changed or done, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden why it was not or not wholly adopted, in whole sentences, or null
   * @return this builder
   */
  public B reden(String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when the reaction was given, or null
   * @return this builder
   */
  public B datum(Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when the reaction was given, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; none empties it.
   *
   * @param bepalingen the provisions in which it was adopted
   * @return this builder
   */
  public B bepalingen(String... bepalingen) {
    return bepalingen(Input.row(bepalingen));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; an empty list empties it.
   *
   * @param bepalingen the provisions in which it was adopted
   * @return this builder
   */
  public B bepalingen(Collection<String> bepalingen) {
    this.bepalingen = Input.list(bepalingen);
    return self();
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
   * Makes the record.
   *
   * @return what was filled in
   */
  public Reactie build() {
    return new Reactie(
        soort,
        toelichting,
        reden,
        datum,
        bepalingen);
  }
}
