// Made of Afwijking.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

/** The part of a builder of {@link Afwijking} that only copies. */
abstract class AfwijkingFields<B extends AfwijkingFields<B>> extends BuilderBase<B> {

  String bepaling;
  String gronden;

  AfwijkingFields() {}

  AfwijkingFields(Afwijking source) {
    bepaling = source.bepaling();
    gronden = source.gronden();
  }

  /**
   * Fills in {@code bepaling}.
   *
   * @param bepaling the provision that is deviated from
   * @return this builder
   */
  public B bepaling(String bepaling) {
    this.bepaling = bepaling;
    return self();
  }

  /**
   * Fills in {@code gronden}.
   *
   * @param gronden the grounds for it, in whole sentences, or null
   * @return this builder
   */
  public B gronden(String gronden) {
    this.gronden = gronden;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Afwijking build() {
    return new Afwijking(
        bepaling,
        gronden);
  }
}
