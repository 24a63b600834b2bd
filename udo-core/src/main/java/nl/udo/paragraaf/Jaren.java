package nl.udo.paragraaf;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.udo.model.Bedrag;

/** The years over which amounts are spread: two or more of them make columns of a table. */
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
    BigDecimal som = BigDecimal.ZERO;
    for (Bedrag bedrag : termen) {
      if (bedrag.tot() != null
          || bedrag.benadering() != null
          || bedrag.ontwikkeling() != null
          || bedrag.per() != null
          || bedrag.valuta() != termen.get(0).valuta()) {
        return null;
      }
      som = som.add(bedrag.waarde());
    }
    return termen.isEmpty() ? "" : Bedragtekst.getal(som, termen.get(0).valuta());
  }

  private static List<Bedrag> inJaar(List<Bedrag> bedragen, int jaar) {
    return bedragen.stream()
        .filter(bedrag -> inEenJaar(bedrag) && bedrag.vanJaar() == jaar)
        .toList();
  }
}
