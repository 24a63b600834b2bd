// Made of Uitgezonderd.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Uitgezonderd} that only copies. */
abstract class UitgezonderdFields<B extends UitgezonderdFields<B>> extends BuilderBase<B> {

  Uitgezonderd.@Nullable Soort soort;
  @Nullable String reden;

  UitgezonderdFields() {}

  UitgezonderdFields(Uitgezonderd source) {
    soort = source.soort();
    reden = source.reden();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort whether it is left out or not yet worked out, or null
   * @return this builder
   */
  public B soort(Uitgezonderd.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden why, in whole sentences, or null
   * @return this builder
   */
  public B reden(@Nullable String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Uitgezonderd build() {
    return new Uitgezonderd(
        soort,
        reden);
  }
}
