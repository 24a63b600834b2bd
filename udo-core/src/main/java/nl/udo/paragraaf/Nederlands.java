package nl.udo.paragraaf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small things of the Dutch language. */
final class Nederlands {

  /** A space at which no line is broken. */
  static final char VASTE_SPATIE = '\u00a0';

  private static final List<String> GETALLEN =
      List.of(
          "nul",
          "één",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig");

  private static final String EINDE_VAN_EEN_ZIN = ".!?…:";
  private static final String SLUITTEKENS = "”’\"')]»";

  private static final Pattern VOLGENDE_ZIN =
      Pattern.compile("[.!?…][" + Pattern.quote(SLUITTEKENS) + "]*\\s+[^\\p{Ll}\\p{N}]");

  private Nederlands() {}

  /** A, B en C. */
  static String opsomming(List<String> delen) {
    int n = delen.size();
    if (n < 2) {
      return String.join("", delen);
    }
    return String.join(", ", delen.subList(0, n - 1)) + " en " + delen.get(n - 1);
  }

  static Naamgroep naamgroep(List<String> delen) {
    return new Naamgroep(opsomming(delen), delen.size() > 1);
  }

  /** A number in words up to twenty, in figures above. */
  static String getal(int getal) {
    return getal < GETALLEN.size() ? GETALLEN.get(getal) : Integer.toString(getal);
  }

  static String hoofdletter(String tekst) {
    if (tekst.isEmpty()) {
      return tekst;
    }
    int eerste = tekst.codePointAt(0);
    return Character.toString(Character.toTitleCase(eerste))
        + tekst.substring(Character.charCount(eerste));
  }

  /**
   * Text of the record on one line: runs of white space and control characters are one space, and
   * characters that turn the direction of the text around them are left out. All else stays.
   */
  static String opEenRegel(String tekst) {
    StringBuilder regel = new StringBuilder(tekst.length());
    boolean spatie = false;
    for (int i = 0; i < tekst.length(); ) {
      int teken = tekst.codePointAt(i);
      i += Character.charCount(teken);
      if (teken != VASTE_SPATIE && (Character.isWhitespace(teken) || isBesturing(teken))) {
        spatie = true;
      } else if (!isRichting(teken)) {
        if (spatie && regel.length() > 0) {
          regel.append(' ');
        }
        spatie = false;
        regel.appendCodePoint(teken);
      }
    }
    return regel.toString();
  }

  private static boolean isBesturing(int teken) {
    return Character.isISOControl(teken)
        || Character.isSpaceChar(teken) && teken == 0x2028
        || teken == 0x2029;
  }

  private static boolean isRichting(int teken) {
    return teken >= 0x202a && teken <= 0x202e
        || teken >= 0x2066 && teken <= 0x2069
        || teken == 0x200e
        || teken == 0x200f
        || teken == 0x061c
        || teken == 0xfeff;
  }

  /** Text of the record as whole sentences: with a full stop where it has no end of its own. */
  static String zinnen(String tekst) {
    String regel = opEenRegel(tekst);
    return regel.isEmpty() || eindigtZin(regel) ? regel : regel + ".";
  }

  /** Whether a text is one sentence; where that is not sure, it is taken for more. */
  static boolean isEenZin(String tekst) {
    return !VOLGENDE_ZIN.matcher(tekst).find();
  }

  /** Whether a text speaks of something by its name, as words of their own. */
  static boolean noemt(String tekst, String naam) {
    String grens = "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])";
    return !naam.isEmpty()
        && Pattern.compile(grens.formatted(Pattern.quote(naam)), Pattern.CASE_INSENSITIVE)
            .matcher(tekst)
            .find();
  }

  /** Whether a text holds the words of a code, written apart, together or with a hyphen. */
  static boolean bevat(String tekst, String code) {
    return letters(tekst).contains(letters(code));
  }

  private static String letters(String tekst) {
    return tekst.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
  }

  static boolean eindigtZin(CharSequence tekst) {
    int i = tekst.length() - 1;
    while (i > 0 && SLUITTEKENS.indexOf(tekst.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && EINDE_VAN_EEN_ZIN.indexOf(tekst.charAt(i)) >= 0;
  }
}
