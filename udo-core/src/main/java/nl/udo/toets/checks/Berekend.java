package nl.udo.toets.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bedrag.Benadering;
import nl.udo.model.Berekening;
import nl.udo.model.Raming;

/**
 * Whether price times volume come to the amount of the estimate that they underlie. Estimates are
 * rounded, so only what is far from every amount of the estimate is a contradiction.
 */
final class Berekend {

  /** How far a rounded amount may be from what it was calculated as, as a part of it. */
  private static final BigDecimal SPELING = new BigDecimal("0.05");

  private Berekend() {}

  /** Whether the amounts of an estimate are far from its calculation; false where none can tell. */
  static boolean wijktAf(Raming raming) {
    List<Bedrag> bedragen = raming.bedragen();
    if (bedragen.isEmpty()
        || raming.berekening().isEmpty()
        || !Lists.every(bedragen, Berekend::isVast)
        || !Lists.every(raming.berekening(), b -> isUitTeRekenen(b, bedragen))) {
      return false;
    }
    List<BigDecimal> uitkomsten = Lists.each(raming.berekening(), Berekening::totaal);
    return !isEen(som(uitkomsten), bedragen)
        && !Lists.every(raming.berekening(), b -> komtUit(b, bedragen));
  }

  /** Whether a calculation comes to an amount; to one per unit also by its price. */
  private static boolean komtUit(Berekening berekening, List<Bedrag> bedragen) {
    BigDecimal totaal = berekening.totaal();
    BigDecimal prijs = berekening.prijs() == null ? null : berekening.prijs().waarde();
    List<Bedrag> perEenheid = Lists.only(bedragen, bedrag -> bedrag.per() != null);
    return totaal != null && isEen(totaal, bedragen)
        || prijs != null && !perEenheid.isEmpty() && isEen(prijs, perEenheid);
  }

  /** One number or a range, and no bound or growth towards it. */
  private static boolean isVast(Bedrag bedrag) {
    return bedrag.waarde() != null
        && bedrag.ontwikkeling() == null
        && (bedrag.benadering() == null || bedrag.benadering() == Benadering.ONGEVEER);
  }

  private static boolean isUitTeRekenen(Berekening berekening, List<Bedrag> bedragen) {
    Bedrag prijs = berekening.prijs();
    return prijs != null
        && berekening.totaal() != null
        && prijs.tot() == null
        && Lists.every(bedragen, bedrag -> bedrag.valuta() == prijs.valuta());
  }

  /** Whether it is about one of the amounts, what one is over its years, or all together. */
  private static boolean isEen(BigDecimal uitkomst, List<Bedrag> bedragen) {
    List<BigDecimal> laagst = new ArrayList<>();
    List<BigDecimal> hoogst = new ArrayList<>();
    for (Bedrag bedrag : bedragen) {
      laagst.add(bedrag.waarde());
      hoogst.add(bedrag.tot() == null ? bedrag.waarde() : bedrag.tot());
    }
    laagst.add(som(laagst));
    hoogst.add(som(hoogst));
    for (int i = 0; i < laagst.size(); i++) {
      BigDecimal jaren = i < bedragen.size() ? jaren(bedragen.get(i)) : BigDecimal.ONE;
      if (isTussen(uitkomst, laagst.get(i), hoogst.get(i))
          || isTussen(uitkomst.multiply(jaren), laagst.get(i), hoogst.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTussen(BigDecimal getal, BigDecimal laagst, BigDecimal hoogst) {
    return getal.compareTo(laagst.multiply(BigDecimal.ONE.subtract(SPELING))) >= 0
        && getal.compareTo(hoogst.multiply(BigDecimal.ONE.add(SPELING))) <= 0;
  }

  private static BigDecimal jaren(Bedrag bedrag) {
    return bedrag.vanJaar() == null || bedrag.totEnMetJaar() == null
        ? BigDecimal.ONE
        : BigDecimal.valueOf(bedrag.totEnMetJaar() - (long) bedrag.vanJaar() + 1);
  }

  private static BigDecimal som(List<BigDecimal> getallen) {
    return getallen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
