// Made of Uitzondering.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Uitzondering} that only copies. */
abstract class UitzonderingFields<B extends UitzonderingFields<B>> extends BuilderBase<B> {

  Uitzondering.@Nullable Grond grond;
  @Nullable String motivering;

  UitzonderingFields() {}

  UitzonderingFields(Uitzondering source) {
    grond = source.grond();
    motivering = source.motivering();
  }

  /**
   * Fills in {@code grond}.
   *
   * @param grond the ground, or null
   * @return this builder
   */
  public B grond(Uitzondering.@Nullable Grond grond) {
    this.grond = grond;
    return self();
  }

  /**
   * Fills in {@code motivering}.
   *
   * @param motivering the reasons, in whole sentences, or null
   * @return this builder
   */
  public B motivering(@Nullable String motivering) {
    this.motivering = motivering;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Uitzondering build() {
    return new Uitzondering(
        grond,
        motivering);
  }
}
