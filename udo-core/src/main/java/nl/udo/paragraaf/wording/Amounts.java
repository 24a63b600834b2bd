package nl.udo.paragraaf.wording;

import static nl.udo.paragraaf.wording.Dutch.HARD_SPACE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.udo.model.Bedrag;
import nl.udo.model.Bedrag.Valuta;
import nl.udo.model.Duur;

/** Amounts in words, never rounded: € 42,3 miljoen, € 1.037.612.596, € 83 per plaats per dag. */
final class Amounts {

  private static final BigDecimal MILLION = new BigDecimal("1000000");
  private static final BigDecimal BILLION = new BigDecimal("1000000000");
  private static final int GROUP = 3;

  private Amounts() {}

  /** The amounts of which the number is known; a half-filled row says nothing yet. */
  static List<Bedrag> known(List<Bedrag> amounts) {
    return amounts.stream().filter(amount -> amount.waarde() != null).toList();
  }

  /** Amounts as they read in a sentence, or null when none is known. */
  static String list(List<Bedrag> amounts) {
    List<String> known = known(amounts).stream().map(Amounts::of).toList();
    return known.isEmpty() ? null : Dutch.list(known);
  }

  /** The amount with all that the source says of it, as it reads in a sentence; or null. */
  static String of(Bedrag amount) {
    return amount == null || amount.waarde() == null ? null : withYears(amount, bare(amount, ""));
  }

  /** The amounts in a cell of a table. */
  static String inCell(List<Bedrag> amounts) {
    return Dutch.list(
        known(amounts).stream().map(amount -> withYears(amount, bare(amount, ".kaal"))).toList());
  }

  /** The amount with all that the source says of it except the year, in a cell of a table. */
  static String withoutYear(Bedrag amount) {
    return bare(amount, ".kaal");
  }

  private static String withYears(Bedrag amount, String text) {
    Integer from = amount.vanJaar();
    Integer to = amount.totEnMetJaar();
    if (from == null && to == null) {
      return text;
    }
    if (from == null) {
      return SentenceFile.string("bedrag.tot-jaar", Map.of("bedrag", text, "jaar", to.toString()));
    }
    if (to == null) {
      // What comes every year and has one year, begins in that year.
      String key = amount.duur() == Duur.STRUCTUREEL ? "bedrag.vanaf-jaar" : "bedrag.jaar";
      return SentenceFile.string(key, Map.of("bedrag", text, "jaar", from.toString()));
    }
    return SentenceFile.string(
        "bedrag.jaren", Map.of("bedrag", text, "van", from.toString(), "tot", to.toString()));
  }

  /** The kind stands before the amount: eenmalig ongeveer € 2 miljoen. */
  private static String bare(Bedrag amount, String style) {
    String text = number(amount.waarde(), amount.valuta());
    if (amount.tot() != null) {
      text =
          SentenceFile.string(
              "bedrag.bereik", Map.of("van", text, "tot", number(amount.tot(), amount.valuta())));
    }
    if (amount.benadering() != null) {
      text = with("bedrag." + amount.benadering().code(), text);
    }
    if (amount.ontwikkeling() != null) {
      text = with("bedrag." + amount.ontwikkeling().code() + style, text);
    }
    if (amount.per() != null) {
      text =
          SentenceFile.string(
              "bedrag.per", Map.of("bedrag", text, "eenheid", Dutch.phrase(amount.per())));
    }
    if (amount.duur() != null) {
      boolean perUnit = amount.duur() == Duur.STRUCTUREEL && amount.per() != null;
      text = with("bedrag." + amount.duur().code() + (perUnit ? ".eenheid" : ""), text);
    }
    if (amount.overMaanden() != null) {
      text =
          SentenceFile.string(
              "bedrag.over-maanden",
              Map.of("bedrag", text, "duur", Times.duration(amount.overMaanden())));
    }
    if (amount.prijspeil() != null) {
      text =
          SentenceFile.string(
              "bedrag.prijspeil", Map.of("bedrag", text, "jaar", amount.prijspeil().toString()));
    }
    return text;
  }

  private static String with(String key, String text) {
    return SentenceFile.string(key, Map.of("bedrag", text));
  }

  static String number(BigDecimal waarde, Valuta valuta) {
    String teken = (valuta == Valuta.EUR ? "€" : valuta.code()) + HARD_SPACE;
    if (fits(waarde, BILLION)) {
      return with("bedrag.miljard", teken + figures(waarde.divide(BILLION)));
    }
    if (fits(waarde, MILLION)) {
      return with("bedrag.miljoen", teken + figures(waarde.divide(MILLION)));
    }
    return teken + units(waarde);
  }

  /** Whether an amount is a number of units with at most two decimals. */
  private static boolean fits(BigDecimal waarde, BigDecimal eenheid) {
    return waarde.compareTo(eenheid) >= 0
        && waarde.movePointRight(2).remainder(eenheid).signum() == 0;
  }

  /** Figures with a point per thousand and a decimal comma. */
  static String figures(BigDecimal getal) {
    BigDecimal kort = getal.stripTrailingZeros();
    String plat = (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString();
    int komma = plat.indexOf('.');
    StringBuilder tekst = new StringBuilder(komma < 0 ? plat : plat.substring(0, komma));
    for (int i = tekst.length() - GROUP; i > 0; i -= GROUP) {
      tekst.insert(i, '.');
    }
    return komma < 0 ? tekst.toString() : tekst + "," + plat.substring(komma + 1);
  }

  /** An amount that is not whole has its cents. */
  private static String units(BigDecimal waarde) {
    String tekst = figures(waarde);
    return waarde.stripTrailingZeros().scale() == 1 ? tekst + "0" : tekst;
  }
}
