package nl.udo.toets.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Aandeel;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;

/** Numbers of one record that cannot both be right. Only what is certain counts. */
final class Tegenspraak {

  private static final BigDecimal HONDERD = new BigDecimal(100);

  private Tegenspraak() {}

  /** A distribution key that is not a whole, and an amount above its own maximum. */
  static void in(Bekostiging bekostiging, Plek plek) {
    if (isSleutel(bekostiging.verdeling())) {
      plek.voldaan("verdeling", isGeheel(bekostiging.verdeling()), "verdeling");
    }
    if (bekostiging.plafond() != null && bekostiging.plafond().bedrag() != null) {
      plek.elk(
          "bedragen",
          bekostiging.bedragen(),
          (bedrag, hier) ->
              hier.voldaan("", !gaatBoven(bedrag, bekostiging.plafond().bedrag()), "maximum"));
    }
  }

  /**
   * An amount that is no amount per unit ends at whole cents: more decimals are noise of a
   * calculation. A tariff may have them.
   */
  static void cent(Bedrag bedrag, Plek plek) {
    if (bedrag.per() == null && (isGebroken(bedrag.waarde()) || isGebroken(bedrag.tot()))) {
      plek.voldaan(isGebroken(bedrag.waarde()) ? "waarde" : "tot", false, "decimalen");
    }
  }

  private static boolean isGebroken(BigDecimal getal) {
    return getal != null && getal.scale() > 2;
  }

  /** Two shares or more, each with a percentage: they say how the whole is divided. */
  private static boolean isSleutel(List<Aandeel> verdeling) {
    return verdeling.size() > 1
        && verdeling.stream().map(Aandeel::percentage).allMatch(Objects::nonNull);
  }

  private static boolean isGeheel(List<Aandeel> verdeling) {
    BigDecimal som =
        verdeling.stream().map(Aandeel::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
    return som.compareTo(HONDERD) == 0;
  }

  /** Whether even the lowest reading of an amount is above the maximum for the same thing. */
  private static boolean gaatBoven(Bedrag bedrag, Bedrag plafond) {
    boolean vergelijkbaar =
        bedrag.valuta() == plafond.valuta()
            && Objects.equals(bedrag.per(), plafond.per())
            && (plafond.duur() == null || bedrag.duur() == plafond.duur())
            && bedrag.benadering() != Bedrag.Benadering.ONGEVEER
            && bedrag.benadering() != Bedrag.Benadering.TEN_HOOGSTE
            && plafond.benadering() != Bedrag.Benadering.ONGEVEER;
    BigDecimal hoogst = plafond.tot() == null ? plafond.waarde() : plafond.tot();
    return vergelijkbaar
        && bedrag.waarde() != null
        && hoogst != null
        && bedrag.waarde().compareTo(hoogst) > 0;
  }
}
