package nl.udo.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: after white space, after a hyphen or dash within a word, after a slash
 * between longer words. Written out here because the rules of the JDK change with its version, and
 * equal input must give equal pages.
 */
final class Regelbreker implements FSTextBreaker {
  /**
   * Stands where a word that is too wide may be cut. openhtmltopdf never draws this character, and
   * no text of a user comes this far with it in.
   */
  static final char MERK = '\uFFFC';

  private static final int KLAAR = -1;

  /** A slash in «en/of» is no place to break, one in an address or a pair of nouns is. */
  private static final int NAAST_SCHUINE_STREEP = 4;

  private String tekst = "";
  private int plaats;

  @Override
  public void setText(String nieuw) {
    tekst = nieuw;
    plaats = 0;
  }

  @Override
  public int next() {
    if (plaats >= tekst.length()) {
      return KLAAR;
    }
    plaats++;
    while (plaats < tekst.length() && !magBreken()) {
      plaats++;
    }
    return plaats;
  }

  private boolean magBreken() {
    char na = tekst.charAt(plaats);
    if (Letters.isWit(na)) {
      return false;
    }
    char voor = tekst.charAt(plaats - 1);
    return switch (voor) {
      case ' ', '\t', '\n', '\r', MERK -> true;
      case '-', '\u2010' -> Character.isLetter(na) && isLetter(plaats - 2) && !isCode(na);
      case '\u2013', '\u2014' -> Character.isLetterOrDigit(na);
      case '/' -> na != '/' && ruimte(-1) && ruimte(1);
      default -> false;
    };
  }

  /** A hyphen between two capitals belongs to a code such as UDO-MID-04. */
  private boolean isCode(char na) {
    return Character.isUpperCase(na) && Character.isUpperCase(tekst.charAt(plaats - 2));
  }

  private boolean isLetter(int waar) {
    return waar >= 0 && Character.isLetter(tekst.charAt(waar));
  }

  private boolean ruimte(int richting) {
    int hier = richting < 0 ? plaats - 2 : plaats;
    for (int i = 0; i < NAAST_SCHUINE_STREEP; i++, hier += richting) {
      if (hier < 0 || hier >= tekst.length() || Letters.isWit(tekst.charAt(hier))) {
        return false;
      }
    }
    return true;
  }
}
