package nl.udo.paragraaf.wording;

import static nl.udo.paragraaf.wording.Dutch.HARD_SPACE;

import java.math.BigDecimal;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag.Valuta;

/** Numbers as they are written, never rounded: 1.037.612.596, € 42,3 miljoen. */
final class Figures {

  /** How many noughts a million and a billion have. */
  private static final int MILLION = 6;

  private static final int BILLION = 9;
  private static final int GROUP = 3;

  private final Sentences sentences;

  /** Whether no amount is said in millions, because one beside it cannot be. */
  private final boolean full;

  Figures(Sentences sentences) {
    this(sentences, false);
  }

  private Figures(Sentences sentences, boolean full) {
    this.sentences = sentences;
    this.full = full;
  }

  /** The same without millions: for an amount beside one that cannot be said in these. */
  static Figures inFull(Sentences sentences) {
    return new Figures(sentences, true);
  }

  /** A number with a point per thousand and a decimal comma. */
  static String of(BigDecimal getal) {
    BigDecimal kort = getal.stripTrailingZeros();
    String plat = (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString();
    int komma = plat.indexOf('.');
    StringBuilder tekst = new StringBuilder(komma < 0 ? plat : plat.substring(0, komma));
    for (int i = tekst.length() - GROUP; i > 0; i -= GROUP) {
      tekst.insert(i, '.');
    }
    return komma < 0 ? tekst.toString() : tekst + "," + plat.substring(komma + 1);
  }

  /** Money: in millions or billions where that takes no more than two decimals. */
  String of(BigDecimal waarde, Valuta valuta) {
    String teken = (valuta == Valuta.EUR ? "€" : valuta.code()) + HARD_SPACE;
    BigDecimal kort = waarde.stripTrailingZeros();
    if (full) {
      return teken + units(kort);
    }
    if (fits(kort, BILLION)) {
      return with(Zin.BEDRAG_MILJARD, teken + of(kort.movePointLeft(BILLION)));
    }
    if (fits(kort, MILLION)) {
      return with(Zin.BEDRAG_MILJOEN, teken + of(kort.movePointLeft(MILLION)));
    }
    return teken + units(kort);
  }

  private String with(Zin key, String text) {
    return sentences.text(key, "bedrag", text);
  }

  /** Whether it is less than a million, or can be said as some millions. */
  static boolean isShort(BigDecimal waarde) {
    BigDecimal kort = waarde.stripTrailingZeros();
    return kort.precision() - kort.scale() <= MILLION || fits(kort, MILLION) || fits(kort, BILLION);
  }

  /** Whether an amount without its last noughts is so many units, with at most two decimals. */
  private static boolean fits(BigDecimal kort, int noughts) {
    return kort.signum() > 0
        && kort.precision() - kort.scale() > noughts
        && kort.scale() <= 2 - noughts;
  }

  /** An amount that is not whole has its cents. */
  private static String units(BigDecimal kort) {
    String tekst = of(kort);
    return kort.scale() == 1 ? tekst + "0" : tekst;
  }
}
