// Made of Publicatie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Publicatie} that only copies. */
abstract class PublicatieFields<B extends PublicatieFields<B>> extends BuilderBase<B> {

  Publicatie.@Nullable Blad blad;
  @Nullable Integer jaar;
  @Nullable String nummer;
  @Nullable Datum datum;

  PublicatieFields() {}

  PublicatieFields(Publicatie source) {
    blad = source.blad();
    jaar = source.jaar();
    nummer = source.nummer();
    datum = source.datum();
  }

  /**
   * Fills in {@code blad}.
   *
   * @param blad the official publication, or null
   * @return this builder
   */
  public B blad(Publicatie.@Nullable Blad blad) {
    this.blad = blad;
    return self();
  }

  /**
   * Fills in {@code jaar}.
   *
   * @param jaar its year, or null
   * @return this builder
   */
  public B jaar(@Nullable Integer jaar) {
    this.jaar = jaar;
    return self();
  }

  /**
   * Fills in {@code nummer}.
   *
   * @param nummer its number in that year, or null
   * @return this builder
   */
  public B nummer(@Nullable String nummer) {
    this.nummer = nummer;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date of publication, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date of publication, or null; a date as {@link Datum#van(String)} reads it
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
  public Publicatie build() {
    return new Publicatie(
        blad,
        jaar,
        nummer,
        datum);
  }
}
