package nl.udo.paragraaf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.udo.model.Bedrag;

/**
 * The years over which amounts are spread: two or more of them make columns of a table; and the
 * exact sums of such columns.
 */
final class Jaren {

  private final List<Integer> jaren;

  /**
   * @param bedragen all amounts that are to stand in one table
   */
  Jaren(Collection<Bedrag> bedragen) {
    SortedSet<Integer> alle = new TreeSet<>();
    bedragen.stream().filter(Jaren::inEenJaar).forEach(bedrag -> alle.add(bedrag.vanJaar()));
    jaren = alle.size() < 2 ? List.of() : List.copyOf(alle);
  }

  static boolean inEenJaar(Bedrag bedrag) {
    return bedrag.vanJaar() != null && bedrag.totEnMetJaar() == null;
  }

  boolean zijnKolommen() {
    return !jaren.isEmpty();
  }

  List<Integer> kolommen() {
    return jaren;
  }

  /** The amounts that do not stand in a column of their year. */
  List<Bedrag> overig(List<Bedrag> bedragen) {
    return zijnKolommen()
        ? bedragen.stream().filter(bedrag -> !inEenJaar(bedrag)).toList()
        : bedragen;
  }

  /** The cell of one year. */
  static String cel(List<Bedrag> bedragen, int jaar) {
    return Nederlands.opsomming(
        inJaar(bedragen, jaar).stream().map(Bedragtekst::zonderJaar).toList());
  }

  /** The exact sum of one year, or null when the amounts do not add up to one number. */
  static String som(List<Bedrag> bedragen, int jaar) {
    List<Bedrag> termen = inJaar(bedragen, jaar);
    if (termen.isEmpty()) {
      return "";
    }
    return zijnOptelbaar(termen)
        ? Bedragtekst.getal(optelling(termen), termen.get(0).valuta())
        : null;
  }

  /** The exact sums of amounts without years, one per kind; null when they do not add up. */
  static String som(List<Bedrag> bedragen) {
    if (!zijnOptelbaar(bedragen)) {
      return null;
    }
    Map<List<Object>, List<Bedrag>> soorten = new LinkedHashMap<>();
    for (Bedrag b : bedragen) {
      soorten
          .computeIfAbsent(
              Arrays.asList(b.duur(), b.vanJaar(), b.totEnMetJaar(), b.overMaanden()),
              s -> new ArrayList<>())
          .add(b);
    }
    return Nederlands.opsomming(
        soorten.values().stream()
            .map(
                termen -> {
                  Bedrag eerste = termen.get(0);
                  return Bedragtekst.inCel(
                      List.of(
                          Bedrag.builder()
                              .waarde(optelling(termen))
                              .valuta(eerste.valuta())
                              .duur(eerste.duur())
                              .vanJaar(eerste.vanJaar())
                              .totEnMetJaar(eerste.totEnMetJaar())
                              .prijspeil(eerste.prijspeil())
                              .build()));
                })
            .toList());
  }

  private static BigDecimal optelling(List<Bedrag> termen) {
    return termen.stream().map(Bedrag::waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Exact totals in one currency and of one price level; anything else has no sum. */
  private static boolean zijnOptelbaar(List<Bedrag> bedragen) {
    return bedragen.stream()
        .allMatch(
            b ->
                b.tot() == null
                    && b.benadering() == null
                    && b.ontwikkeling() == null
                    && b.per() == null
                    && b.valuta() == bedragen.get(0).valuta()
                    && Objects.equals(b.prijspeil(), bedragen.get(0).prijspeil()));
  }

  private static List<Bedrag> inJaar(List<Bedrag> bedragen, int jaar) {
    return bedragen.stream()
        .filter(bedrag -> inEenJaar(bedrag) && bedrag.vanJaar() == jaar)
        .toList();
  }
}
