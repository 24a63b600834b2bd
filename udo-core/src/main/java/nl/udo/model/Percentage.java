package nl.udo.model;

import java.math.BigDecimal;

/** A share in percent, exact, from 0 to 100. */
final class Percentage {

  private static final BigDecimal HONDERD = new BigDecimal(100);
  private static final int MEESTE_DECIMALEN = 10;

  private Percentage() {}

  static BigDecimal van(String getal) {
    try {
      return new BigDecimal(getal);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\""
              + getal
              + "\" is geen percentage; schrijf cijfers met een punt voor de decimalen, zoals 12.5",
          e);
    }
  }

  static BigDecimal netjes(BigDecimal percentage) {
    // The scale first: it bounds the work of all that follows.
    if (Math.abs((long) percentage.scale()) > MEESTE_DECIMALEN
        || percentage.signum() < 0
        || percentage.compareTo(HONDERD) > 0) {
      throw new IllegalArgumentException(
          "een percentage ligt van 0 tot en met 100, met ten hoogste "
              + MEESTE_DECIMALEN
              + " decimalen");
    }
    BigDecimal kort = percentage.stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }
}
