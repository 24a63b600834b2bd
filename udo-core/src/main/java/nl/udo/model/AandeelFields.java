// Made of Aandeel.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Aandeel} that only copies. */
abstract class AandeelFields<B extends AandeelFields<B>> extends BuilderBase<B> {

  @Nullable String drager;
  @Nullable BigDecimal percentage;
  @Nullable String omschrijving;

  AandeelFields() {}

  AandeelFields(Aandeel source) {
    drager = source.drager();
    percentage = source.percentage();
    omschrijving = source.omschrijving();
  }

  /**
   * Fills in {@code drager}.
   *
   * @param drager who bears the share, as it reads in a sentence, for instance "het Rijk"; not who
   *     receives it
   * @return this builder
   */
  public B drager(@Nullable String drager) {
    this.drager = drager;
    return self();
  }

  /**
   * Fills in {@code percentage}.
   *
   * @param percentage the share in percent, or null when it has no number
   * @return this builder
   */
  public B percentage(@Nullable BigDecimal percentage) {
    this.percentage = percentage;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what the share is, in whole sentences, or null
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
  public Aandeel build() {
    return new Aandeel(
        drager,
        percentage,
        omschrijving);
  }
}
