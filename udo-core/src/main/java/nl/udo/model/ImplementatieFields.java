// Made of Implementatie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Implementatie} that only copies. */
abstract class ImplementatieFields<B extends ImplementatieFields<B>> extends BuilderBase<B> {

  @Nullable String besluit;
  @Nullable Datum uiterlijk;

  ImplementatieFields() {}

  ImplementatieFields(Implementatie source) {
    besluit = source.besluit();
    uiterlijk = source.uiterlijk();
  }

  /**
   * Fills in {@code besluit}.
   *
   * @param besluit the act, for instance "Richtlijn (EU) 2016/2102", or null
   * @return this builder
   */
  public B besluit(@Nullable String besluit) {
    this.besluit = besluit;
    return self();
  }

  /**
   * Fills in {@code uiterlijk}.
   *
   * @param uiterlijk the date by which it must be implemented, or null
   * @return this builder
   */
  public B uiterlijk(@Nullable Datum uiterlijk) {
    this.uiterlijk = uiterlijk;
    return self();
  }

  /**
   * Fills in {@code uiterlijk}.
   *
   * @param uiterlijk the date by which it must be implemented, or null; a date as {@link
   *     Datum#van(String)} reads it
   * @return this builder
   */
  public B uiterlijk(@Nullable String uiterlijk) {
    return uiterlijk(Datum.van(uiterlijk));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Implementatie build() {
    return new Implementatie(
        besluit,
        uiterlijk);
  }
}
