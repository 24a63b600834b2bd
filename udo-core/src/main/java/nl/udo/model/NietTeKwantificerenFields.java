// Made of NietTeKwantificeren.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link NietTeKwantificeren} that only copies. */
abstract class NietTeKwantificerenFields<B extends NietTeKwantificerenFields<B>> extends BuilderBase<B> {

  @Nullable String reden;
  @Nullable String kengetallen;

  NietTeKwantificerenFields() {}

  NietTeKwantificerenFields(NietTeKwantificeren source) {
    reden = source.reden();
    kengetallen = source.kengetallen();
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden why not, in whole sentences, or null
   * @return this builder
   */
  public B reden(@Nullable String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Fills in {@code kengetallen}.
   *
   * @param kengetallen key figures or a scenario, in whole sentences, or null
   * @return this builder
   */
  public B kengetallen(@Nullable String kengetallen) {
    this.kengetallen = kengetallen;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public NietTeKwantificeren build() {
    return new NietTeKwantificeren(
        reden,
        kengetallen);
  }
}
