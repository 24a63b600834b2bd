// Made of Gebeurtenis.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Gebeurtenis} that only copies. */
abstract class GebeurtenisFields<B extends GebeurtenisFields<B>> extends BuilderBase<B> {

  Gebeurtenis.@Nullable Soort soort;
  @Nullable Datum datum;
  @Nullable String toelichting;

  GebeurtenisFields() {}

  GebeurtenisFields(Gebeurtenis source) {
    soort = source.soort();
    datum = source.datum();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what happened, or null
   * @return this builder
   */
  public B soort(Gebeurtenis.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what there is to say about it, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Gebeurtenis build() {
    return new Gebeurtenis(
        soort,
        datum,
        toelichting);
  }
}
