package nl.udo.model;

import java.math.BigDecimal;

/** Exact numbers that are not negative: amounts and what they are multiplied with. */
final class Decimal {

  private static final int MEESTE_CIJFERS = 30;
  private static final int MEESTE_DECIMALEN = 6;

  private Decimal() {}

  /**
   * 35.20 and 35.2 are one number; 1E+3 is written 1000.
   *
   * @param wat what it is, with its article, for the message
   */
  static BigDecimal notNegative(BigDecimal getal, String wat) {
    if (getal.signum() < 0) {
      throw new IllegalArgumentException(wat + " is niet negatief");
    }
    // The scale first: it bounds the work of all that follows.
    if (Math.abs((long) getal.scale()) > MEESTE_CIJFERS
        || getal.precision() - Math.min(0, getal.scale()) > MEESTE_CIJFERS) {
      throw new IllegalArgumentException(wat + " heeft ten hoogste " + MEESTE_CIJFERS + " cijfers");
    }
    BigDecimal kort = getal.stripTrailingZeros();
    if (kort.scale() > MEESTE_DECIMALEN) {
      // What a spreadsheet makes of 1.1 + 2.2; nobody means it, and rounding is not ours to do.
      throw new IllegalArgumentException(
          wat + " heeft ten hoogste " + MEESTE_DECIMALEN + " decimalen; rond het af");
    }
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }
}
