// Made of Bepaling.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bepaling} that only copies. */
abstract class BepalingFields<B extends BepalingFields<B>> extends BuilderBase<B> {

  @Nullable String nummer;
  @Nullable String voorheen;

  BepalingFields() {}

  BepalingFields(Bepaling source) {
    nummer = source.nummer();
    voorheen = source.voorheen();
  }

  /**
   * Fills in {@code nummer}.
   *
   * @param nummer its number, for instance "artikel 4, tweede lid", or null
   * @return this builder
   */
  public B nummer(@Nullable String nummer) {
    this.nummer = nummer;
    return self();
  }

  /**
   * Fills in {@code voorheen}.
   *
   * @param voorheen the number that it had before, or null
   * @return this builder
   */
  public B voorheen(@Nullable String voorheen) {
    this.voorheen = voorheen;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bepaling build() {
    return new Bepaling(
        nummer,
        voorheen);
  }
}
