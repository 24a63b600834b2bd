// Made of Bedrag.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bedrag} that only copies. */
abstract class BedragFields<B extends BedragFields<B>> extends BuilderBase<B> {

  @Nullable BigDecimal waarde;
  @Nullable BigDecimal tot;
  Bedrag.@Nullable Benadering benadering;
  Bedrag.@Nullable Valuta valuta;
  @Nullable String per;
  @Nullable Duur duur;
  @Nullable Integer vanJaar;
  @Nullable Integer totEnMetJaar;
  @Nullable Integer overMaanden;
  Bedrag.@Nullable Ontwikkeling ontwikkeling;
  @Nullable Integer prijspeil;

  BedragFields() {}

  BedragFields(Bedrag source) {
    waarde = source.waarde();
    tot = source.tot();
    benadering = source.benadering();
    valuta = source.valuta();
    per = source.per();
    duur = source.duur();
    vanJaar = source.vanJaar();
    totEnMetJaar = source.totEnMetJaar();
    overMaanden = source.overMaanden();
    ontwikkeling = source.ontwikkeling();
    prijspeil = source.prijspeil();
  }

  /**
   * Fills in {@code waarde}.
   *
   * @param waarde the amount, or the lower end of a range, in units of {@code valuta}; not
   *     negative: the direction is said by what the amount belongs to; at most six decimals, as a
   *     tariff has them; null while it is not known
   * @return this builder
   */
  public B waarde(@Nullable BigDecimal waarde) {
    this.waarde = waarde;
    return self();
  }

  /**
   * Fills in {@code tot}.
   *
   * @param tot the upper end of a range, or null
   * @return this builder
   */
  public B tot(@Nullable BigDecimal tot) {
    this.tot = tot;
    return self();
  }

  /**
   * Fills in {@code benadering}.
   *
   * @param benadering how exact it is, or null for exact
   * @return this builder
   */
  public B benadering(Bedrag.@Nullable Benadering benadering) {
    this.benadering = benadering;
    return self();
  }

  /**
   * Fills in {@code valuta}.
   *
   * @param valuta the currency; null is read as euro
   * @return this builder
   */
  public B valuta(Bedrag.@Nullable Valuta valuta) {
    this.valuta = valuta;
    return self();
  }

  /**
   * Fills in {@code per}.
   *
   * @param per the unit it is for, such as "plaats per dag", or null for a total
   * @return this builder
   */
  public B per(@Nullable String per) {
    this.per = per;
    return self();
  }

  /**
   * Fills in {@code duur}.
   *
   * @param duur once or every year, or null when the source does not say
   * @return this builder
   */
  public B duur(@Nullable Duur duur) {
    this.duur = duur;
    return self();
  }

  /**
   * Fills in {@code vanJaar}.
   *
   * @param vanJaar the year, or the first of several, or null
   * @return this builder
   */
  public B vanJaar(@Nullable Integer vanJaar) {
    this.vanJaar = vanJaar;
    return self();
  }

  /**
   * Fills in {@code totEnMetJaar}.
   *
   * @param totEnMetJaar the last of several years, or null
   * @return this builder
   */
  public B totEnMetJaar(@Nullable Integer totEnMetJaar) {
    this.totEnMetJaar = totEnMetJaar;
    return self();
  }

  /**
   * Fills in {@code overMaanden}.
   *
   * @param overMaanden over how many months it is spread when these are no years, or null
   * @return this builder
   */
  public B overMaanden(@Nullable Integer overMaanden) {
    this.overMaanden = overMaanden;
    return self();
  }

  /**
   * Fills in {@code ontwikkeling}.
   *
   * @param ontwikkeling how it changes up to this amount or down to it, or null for an amount as
   *     such
   * @return this builder
   */
  public B ontwikkeling(Bedrag.@Nullable Ontwikkeling ontwikkeling) {
    this.ontwikkeling = ontwikkeling;
    return self();
  }

  /**
   * Fills in {@code prijspeil}.
   *
   * @param prijspeil the year of the price level, or null
   * @return this builder
   */
  public B prijspeil(@Nullable Integer prijspeil) {
    this.prijspeil = prijspeil;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bedrag build() {
    return new Bedrag(
        waarde,
        tot,
        benadering,
        orDefault(valuta),
        per,
        duur,
        vanJaar,
        totEnMetJaar,
        overMaanden,
        ontwikkeling,
        prijspeil);
  }
}
