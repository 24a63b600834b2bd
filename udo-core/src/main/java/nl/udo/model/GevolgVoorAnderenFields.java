// Made of GevolgVoorAnderen.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link GevolgVoorAnderen} that only copies. */
abstract class GevolgVoorAnderenFields<B extends GevolgVoorAnderenFields<B>> extends BuilderBase<B> {

  @Nullable String wie;
  @Nullable String omschrijving;

  GevolgVoorAnderenFields() {}

  GevolgVoorAnderenFields(GevolgVoorAnderen source) {
    wie = source.wie();
    omschrijving = source.omschrijving();
  }

  /**
   * Fills in {@code wie}.
   *
   * @param wie whom it touches, for instance "de woningcorporaties", or null
   * @return this builder
   */
  public B wie(@Nullable String wie) {
    this.wie = wie;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what it means for them, in whole sentences, or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public GevolgVoorAnderen build() {
    return new GevolgVoorAnderen(
        wie,
        omschrijving);
  }
}
