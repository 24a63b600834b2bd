// Made of Grondslag.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Grondslag} that only copies. */
abstract class GrondslagFields<B extends GrondslagFields<B>> extends BuilderBase<B> {

  Grondslag.@Nullable Soort soort;
  @Nullable String regeling;
  @Nullable String artikel;
  @Nullable String lid;
  @Nullable String onderdeel;

  GrondslagFields() {}

  GrondslagFields(Grondslag source) {
    soort = source.soort();
    regeling = source.regeling();
    artikel = source.artikel();
    lid = source.lid();
    onderdeel = source.onderdeel();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of regulation it is, or null
   * @return this builder
   */
  public B soort(Grondslag.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code regeling}.
   *
   * @param regeling the regulation as it reads in a sentence, with its article, for instance "de
   *     Gemeentewet"; or null for the regulation of the record itself
   * @return this builder
   */
  public B regeling(@Nullable String regeling) {
    this.regeling = regeling;
    return self();
  }

  /**
   * Fills in {@code artikel}.
   *
   * @param artikel the number of the article, for instance "2.43"; or null
   * @return this builder
   */
  public B artikel(@Nullable String artikel) {
    this.artikel = artikel;
    return self();
  }

  /**
   * Fills in {@code lid}.
   *
   * @param lid the number of the lid, for instance "1"; or null
   * @return this builder
   */
  public B lid(@Nullable String lid) {
    this.lid = lid;
    return self();
  }

  /**
   * Fills in {@code onderdeel}.
   *
   * @param onderdeel the letter or number of the onderdeel, for instance "a"; or null
   * @return this builder
   */
  public B onderdeel(@Nullable String onderdeel) {
    this.onderdeel = onderdeel;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Grondslag build() {
    return new Grondslag(
        soort,
        regeling,
        artikel,
        lid,
        onderdeel);
  }
}
