package nl.udo.paragraaf;

import static nl.udo.paragraaf.Nederlands.VASTE_SPATIE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.udo.model.Bedrag;
import nl.udo.model.Bedrag.Valuta;
import nl.udo.model.Duur;

/** Amounts in words, never rounded: € 42,3 miljoen, € 1.037.612.596, € 83 per plaats per dag. */
final class Bedragtekst {

  private static final BigDecimal MILJOEN = new BigDecimal("1000000");
  private static final BigDecimal MILJARD = new BigDecimal("1000000000");
  private static final int GROEP = 3;

  private Bedragtekst() {}

  /** The amounts of which the number is known; a half-filled row says nothing yet. */
  static List<Bedrag> bekend(List<Bedrag> bedragen) {
    return bedragen.stream().filter(bedrag -> bedrag.waarde() != null).toList();
  }

  static String opsomming(List<Bedrag> bedragen) {
    return Nederlands.opsomming(bedragen.stream().map(Bedragtekst::van).toList());
  }

  /** The amounts in a cell of a table. */
  static String inCel(List<Bedrag> bedragen) {
    return Nederlands.opsomming(
        bedragen.stream().map(bedrag -> metJaar(bedrag, zonderJaar(bedrag, ".kaal"))).toList());
  }

  /** The amount with all that the source says of it, as it reads in a sentence; or null. */
  static String van(Bedrag bedrag) {
    if (bedrag == null || bedrag.waarde() == null) {
      return null;
    }
    return metJaar(bedrag, zonderJaar(bedrag, ""));
  }

  private static String metJaar(Bedrag bedrag, String zonder) {
    String tekst = zonder;
    if (bedrag.vanJaar() == null && bedrag.totEnMetJaar() != null) {
      return Zinnen.zin(
          "bedrag.tot-jaar", Map.of("bedrag", tekst, "jaar", bedrag.totEnMetJaar().toString()));
    }
    if (bedrag.vanJaar() != null) {
      // What comes every year and has one year, begins in that year.
      String jaar = bedrag.duur() == Duur.STRUCTUREEL ? "bedrag.vanaf-jaar" : "bedrag.jaar";
      tekst =
          bedrag.totEnMetJaar() == null
              ? Zinnen.zin(jaar, Map.of("bedrag", tekst, "jaar", bedrag.vanJaar().toString()))
              : Zinnen.zin(
                  "bedrag.jaren",
                  Map.of(
                      "bedrag",
                      tekst,
                      "van",
                      bedrag.vanJaar().toString(),
                      "tot",
                      bedrag.totEnMetJaar().toString()));
    }
    return tekst;
  }

  /** The amount with all that the source says of it except the year, in a cell of a table. */
  static String zonderJaar(Bedrag bedrag) {
    return zonderJaar(bedrag, ".kaal");
  }

  private static String zonderJaar(Bedrag bedrag, String stijl) {
    String tekst = getal(bedrag.waarde(), bedrag.valuta());
    if (bedrag.tot() != null) {
      tekst =
          Zinnen.zin(
              "bedrag.bereik", Map.of("van", tekst, "tot", getal(bedrag.tot(), bedrag.valuta())));
    }
    if (bedrag.benadering() != null) {
      tekst = met("bedrag." + bedrag.benadering().code(), tekst);
    }
    if (bedrag.per() != null) {
      tekst =
          Zinnen.zin(
              "bedrag.per",
              Map.of("bedrag", tekst, "eenheid", Nederlands.opEenRegel(bedrag.per())));
    }
    if (bedrag.duur() != null) {
      tekst =
          met(
              bedrag.duur() == Duur.STRUCTUREEL ? "bedrag.structureel" : "bedrag.incidenteel",
              tekst);
    }
    if (bedrag.ontwikkeling() != null) {
      tekst = met("bedrag." + bedrag.ontwikkeling().code() + stijl, tekst);
    }
    if (bedrag.overMaanden() != null) {
      tekst =
          Zinnen.zin(
              "bedrag.over-maanden",
              Map.of("bedrag", tekst, "duur", Tijd.duur(bedrag.overMaanden())));
    }
    if (bedrag.prijspeil() != null) {
      tekst =
          Zinnen.zin(
              "bedrag.prijspeil", Map.of("bedrag", tekst, "jaar", bedrag.prijspeil().toString()));
    }
    return tekst;
  }

  private static String met(String sleutel, String tekst) {
    return Zinnen.zin(sleutel, Map.of("bedrag", tekst));
  }

  static String getal(BigDecimal waarde, Valuta valuta) {
    String teken = (valuta == Valuta.EUR ? "€" : valuta.code()) + VASTE_SPATIE;
    if (pastIn(waarde, MILJARD)) {
      return met("bedrag.miljard", teken + cijfers(waarde.divide(MILJARD)));
    }
    if (pastIn(waarde, MILJOEN)) {
      return met("bedrag.miljoen", teken + cijfers(waarde.divide(MILJOEN)));
    }
    return teken + eenheden(waarde);
  }

  /** Whether an amount is a number of units with at most two decimals. */
  private static boolean pastIn(BigDecimal waarde, BigDecimal eenheid) {
    return waarde.compareTo(eenheid) >= 0
        && waarde.movePointRight(2).remainder(eenheid).signum() == 0;
  }

  /** Figures with a point per thousand and a decimal comma. */
  static String cijfers(BigDecimal getal) {
    BigDecimal kort = getal.stripTrailingZeros();
    String plat = (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString();
    int komma = plat.indexOf('.');
    StringBuilder tekst = new StringBuilder(komma < 0 ? plat : plat.substring(0, komma));
    for (int i = tekst.length() - GROEP; i > 0; i -= GROEP) {
      tekst.insert(i, '.');
    }
    return komma < 0 ? tekst.toString() : tekst + "," + plat.substring(komma + 1);
  }

  /** An amount that is not whole has its cents. */
  private static String eenheden(BigDecimal waarde) {
    String tekst = cijfers(waarde);
    return waarde.stripTrailingZeros().scale() == 1 ? tekst + "0" : tekst;
  }
}
