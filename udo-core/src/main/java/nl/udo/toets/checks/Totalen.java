package nl.udo.toets.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Duur;
import org.jspecify.annotations.Nullable;

/**
 * A total that stands beside its own split per year: "€ 60 miljoen over 2024 tot en met 2026"
 * beside three amounts of one year each; or beside what one unit costs. Both say the same money.
 */
final class Totalen {

  /** Nobody writes more amounts of one thing by hand; each total is held against each year. */
  private static final int MEESTE = 200;

  private Totalen() {}

  /** The amounts without totals of which the split stands beside them. */
  static List<Bedrag> zonder(List<Bedrag> bedragen) {
    if (bedragen.size() < 3 || bedragen.size() > MEESTE) {
      return bedragen;
    }
    List<Bedrag> over = new ArrayList<>(bedragen);
    elk(bedragen, (totaal, jaren) -> over.remove(totaal));
    return over;
  }

  /**
   * The amounts without what a unit costs beside a total for the same time, which says the same
   * money; or without the total, where only the other can be compared.
   */
  static List<Bedrag> zonderDubbele(List<Bedrag> bedragen, Predicate<Bedrag> vergelijkbaar) {
    if (bedragen.size() < 2 || bedragen.size() > MEESTE) {
      return bedragen;
    }
    List<Bedrag> over = new ArrayList<>(bedragen);
    for (Bedrag prijs : Lists.only(bedragen, bedrag -> bedrag.per() != null)) {
      List<Bedrag> totalen = Lists.only(bedragen, bedrag -> kanHetzelfdeZijn(prijs, bedrag));
      if (vergelijkbaar.test(prijs) && Lists.none(totalen, vergelijkbaar)) {
        over.removeAll(totalen);
      } else if (!totalen.isEmpty()) {
        over.remove(prijs);
      }
    }
    return over;
  }

  private static boolean kanHetzelfdeZijn(Bedrag prijs, Bedrag totaal) {
    return totaal.per() == null
        && totaal.valuta() == prijs.valuta()
        && isGelijkOfOnbekend(totaal.duur(), prijs.duur())
        && isGelijkOfOnbekend(totaal.vanJaar(), prijs.vanJaar());
  }

  private static boolean isGelijkOfOnbekend(@Nullable Object een, @Nullable Object ander) {
    return een == null || ander == null || een.equals(ander);
  }

  /** A total that is not the sum of its years: each with its number in the list. */
  static void kloptNiet(List<Bedrag> bedragen, BiConsumer<Integer, Bedrag> meld) {
    if (bedragen.size() < 3 || bedragen.size() > MEESTE) {
      return;
    }
    elk(
        bedragen,
        (totaal, jaren) -> {
          BigDecimal som =
              jaren.stream().map(Bedrag::waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
          boolean precies =
              totaal.benadering() == null
                  && totaal.tot() == null
                  && Lists.every(jaren, b -> b.benadering() == null && b.tot() == null);
          if (precies && som.compareTo(totaal.waarde()) != 0) {
            meld.accept(bedragen.indexOf(totaal), totaal);
          }
        });
  }

  private static void elk(List<Bedrag> bedragen, BiConsumer<Bedrag, List<Bedrag>> doe) {
    for (Bedrag bedrag : bedragen) {
      if (kanTotaalZijn(bedrag)) {
        List<Bedrag> jaren =
            Lists.only(bedragen, jaar -> jaar != bedrag && isJaarVan(jaar, bedrag));
        if (jaren.size() > 1 && (bedrag.vanJaar() == null || jaren.size() == aantalJaren(bedrag))) {
          doe.accept(bedrag, jaren);
        }
      }
    }
  }

  /** Once, over several years or without a year: what comes every year is no sum of years. */
  private static boolean kanTotaalZijn(Bedrag bedrag) {
    return bedrag.waarde() != null
        && bedrag.duur() != Duur.STRUCTUREEL
        && bedrag.per() == null
        && bedrag.ontwikkeling() == null
        && (bedrag.vanJaar() == null ? bedrag.totEnMetJaar() == null : aantalJaren(bedrag) > 1);
  }

  private static int aantalJaren(Bedrag bedrag) {
    return bedrag.vanJaar() == null || bedrag.totEnMetJaar() == null
        ? 1
        : bedrag.totEnMetJaar() - bedrag.vanJaar() + 1;
  }

  private static boolean isJaarVan(Bedrag jaar, Bedrag totaal) {
    return jaar.waarde() != null
        && jaar.vanJaar() != null
        && aantalJaren(jaar) == 1
        && jaar.duur() != Duur.STRUCTUREEL
        && jaar.per() == null
        && jaar.ontwikkeling() == null
        && jaar.valuta() == totaal.valuta()
        && (jaar.duur() == totaal.duur() || jaar.duur() == null || totaal.duur() == null)
        && Objects.equals(jaar.prijspeil(), totaal.prijspeil())
        && (totaal.vanJaar() == null || jaar.vanJaar() >= totaal.vanJaar())
        && (totaal.totEnMetJaar() == null || jaar.vanJaar() <= totaal.totEnMetJaar());
  }
}
