// Made of Toetsuitkomst.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Toetsuitkomst} that only copies. */
abstract class ToetsuitkomstFields<B extends ToetsuitkomstFields<B>> extends BuilderBase<B> {

  @Nullable Formulering bleek;
  @Nullable Formulering gevolg;
  @Nullable Datum datum;

  ToetsuitkomstFields() {}

  ToetsuitkomstFields(Toetsuitkomst source) {
    bleek = source.bleek();
    gevolg = source.gevolg();
    datum = source.datum();
  }

  /**
   * Fills in {@code bleek}.
   *
   * @param bleek what it showed, as a bijzin ("de termijn van vier weken te kort is") or in whole
   *     sentences, or null
   * @return this builder
   */
  public B bleek(@Nullable Formulering bleek) {
    this.bleek = bleek;
    return self();
  }

  /**
   * Fills in {@code bleek}.
   *
   * @param bleek what it showed, as a bijzin ("de termijn van vier weken te kort is") or in whole
   *     sentences, or null; whole sentences
   * @return this builder
   */
  public B bleek(@Nullable String bleek) {
    return bleek(Formulering.zin(bleek));
  }

  /**
   * Fills in {@code gevolg}.
   *
   * @param gevolg what was done with it, or null
   * @return this builder
   */
  public B gevolg(@Nullable Formulering gevolg) {
    this.gevolg = gevolg;
    return self();
  }

  /**
   * Fills in {@code gevolg}.
   *
   * @param gevolg what was done with it, or null; whole sentences
   * @return this builder
   */
  public B gevolg(@Nullable String gevolg) {
    return gevolg(Formulering.zin(gevolg));
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when the outcome was there, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when the outcome was there, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Toetsuitkomst build() {
    return new Toetsuitkomst(
        bleek,
        gevolg,
        datum);
  }
}
