// Made of Bijeenkomst.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bijeenkomst} that only copies. */
abstract class BijeenkomstFields<B extends BijeenkomstFields<B>> extends BuilderBase<B> {

  @Nullable Datum datum;
  @Nullable String omschrijving;

  BijeenkomstFields() {}

  BijeenkomstFields(Bijeenkomst source) {
    datum = source.datum();
    omschrijving = source.omschrijving();
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
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what it was, in whole sentences, or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bijeenkomst build() {
    return new Bijeenkomst(
        datum,
        omschrijving);
  }
}
