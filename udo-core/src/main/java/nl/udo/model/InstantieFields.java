// Made of Instantie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Instantie} that only copies. */
abstract class InstantieFields<B extends InstantieFields<B>> extends BuilderBase<B> {

  Instantie.@Nullable Soort soort;
  @Nullable String naam;

  InstantieFields() {}

  InstantieFields(Instantie source) {
    soort = source.soort();
    naam = source.naam();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of body it is, or null
   * @return this builder
   */
  public B soort(Instantie.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code naam}.
   *
   * @param naam its name as it reads in a sentence, for instance "de Kiesraad"; or null when the
   *     kind says enough
   * @return this builder
   */
  public B naam(@Nullable String naam) {
    this.naam = naam;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Instantie build() {
    return new Instantie(
        soort,
        naam);
  }
}
