// Made of Periode.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Periode} that only copies. */
abstract class PeriodeFields<B extends PeriodeFields<B>> extends BuilderBase<B> {

  @Nullable Datum van;
  @Nullable Datum tot;

  PeriodeFields() {}

  PeriodeFields(Periode source) {
    van = source.van();
    tot = source.tot();
  }

  /**
   * Fills in {@code van}.
   *
   * @param van the beginning, or null
   * @return this builder
   */
  public B van(@Nullable Datum van) {
    this.van = van;
    return self();
  }

  /**
   * Fills in {@code van}.
   *
   * @param van the beginning, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B van(@Nullable String van) {
    return van(Datum.van(van));
  }

  /**
   * Fills in {@code tot}.
   *
   * @param tot the end, up to and including, or null
   * @return this builder
   */
  public B tot(@Nullable Datum tot) {
    this.tot = tot;
    return self();
  }

  /**
   * Fills in {@code tot}.
   *
   * @param tot the end, up to and including, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B tot(@Nullable String tot) {
    return tot(Datum.van(tot));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Periode build() {
    return new Periode(
        van,
        tot);
  }
}
