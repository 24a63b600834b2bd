// Made of Risico.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Risico} that only copies. */
abstract class RisicoFields<B extends RisicoFields<B>> extends BuilderBase<B> {

  @Nullable String risico;
  @Nullable String gevolg;
  @Nullable String maatregel;

  RisicoFields() {}

  RisicoFields(Risico source) {
    risico = source.risico();
    gevolg = source.gevolg();
    maatregel = source.maatregel();
  }

  /**
   * Fills in {@code risico}.
   *
   * @param risico what can happen, in whole sentences, or null
   * @return this builder
   */
  public B risico(@Nullable String risico) {
    this.risico = risico;
    return self();
  }

  /**
   * Fills in {@code gevolg}.
   *
   * @param gevolg what would follow, in whole sentences, or null
   * @return this builder
   */
  public B gevolg(@Nullable String gevolg) {
    this.gevolg = gevolg;
    return self();
  }

  /**
   * Fills in {@code maatregel}.
   *
   * @param maatregel what is done about it, in whole sentences, or null
   * @return this builder
   */
  public B maatregel(@Nullable String maatregel) {
    this.maatregel = maatregel;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Risico build() {
    return new Risico(
        risico,
        gevolg,
        maatregel);
  }
}
