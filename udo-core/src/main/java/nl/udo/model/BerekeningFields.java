// Made of Berekening.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Berekening} that only copies. */
abstract class BerekeningFields<B extends BerekeningFields<B>> extends BuilderBase<B> {

  @Nullable BigDecimal aantal;
  @Nullable String eenheid;
  @Nullable Bedrag prijs;
  @Nullable String toelichting;

  BerekeningFields() {}

  BerekeningFields(Berekening source) {
    aantal = source.aantal();
    eenheid = source.eenheid();
    prijs = source.prijs();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code aantal}.
   *
   * @param aantal how many; not negative, at most six decimals; or null
   * @return this builder
   */
  public B aantal(@Nullable BigDecimal aantal) {
    this.aantal = aantal;
    return self();
  }

  /**
   * Fills in {@code eenheid}.
   *
   * @param eenheid what is counted, in the plural, for instance "uren", or null
   * @return this builder
   */
  public B eenheid(@Nullable String eenheid) {
    this.eenheid = eenheid;
    return self();
  }

  /**
   * Fills in {@code prijs}.
   *
   * @param prijs the price of one, or null
   * @return this builder
   */
  public B prijs(@Nullable Bedrag prijs) {
    this.prijs = prijs;
    return self();
  }

  /**
   * Changes {@code prijs} in place, or begins it.
   *
   * @param change fills it in: the price of one, or null
   * @return this builder
   */
  public B prijs(Consumer<Bedrag.Builder> change) {
    Bedrag.Builder one = prijs == null ? Bedrag.builder() : prijs.toBuilder();
    required(change, "prijs").accept(one);
    return prijs(one.build());
  }

  /**
   * Takes {@code prijs} away.
   *
   * @return this builder
   */
  public B zonderPrijs() {
    prijs = null;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what there is to say about it, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Berekening build() {
    return new Berekening(
        aantal,
        eenheid,
        prijs,
        toelichting);
  }
}
