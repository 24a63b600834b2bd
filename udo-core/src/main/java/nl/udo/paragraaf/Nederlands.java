package nl.udo.paragraaf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.udo.usertext.Blocks;
import nl.udo.usertext.Characters;

/** Small things of the Dutch language. */
final class Nederlands {

  /** A space at which no line is broken. */
  static final char VASTE_SPATIE = Characters.HARD_SPACE;

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
    if (tekst.startsWith("ij")) {
      // One letter in Dutch, written with two.
      return "IJ" + tekst.substring(2);
    }
    int eerste = tekst.codePointAt(0);
    return Character.toString(Character.toTitleCase(eerste))
        + tekst.substring(Character.charCount(eerste));
  }

  /** Text of the record on one line, with its characters cleaned as in every output. */
  static String opEenRegel(String tekst) {
    return Characters.oneLine(tekst);
  }

  /** Text of the record as whole sentences: with a full stop where it has no end of its own. */
  static String zinnen(String tekst) {
    String regel = opEenRegel(tekst);
    return regel.isEmpty() || eindigtZin(regel) ? regel : regel + ".";
  }

  /**
   * Text of the record as whole sentences that keeps its paragraphs and lists: the lines of a text
   * that has them, an empty line after it, else one line.
   */
  static String alineas(String tekst) {
    List<Blocks.Block> blocks = Blocks.of(tekst);
    if (blocks.size() < 2 && !(blocks.size() == 1 && blocks.get(0) instanceof Blocks.Items)) {
      return zinnen(tekst);
    }
    StringBuilder lines = new StringBuilder();
    for (Blocks.Block block : blocks) {
      if (block instanceof Blocks.Items items) {
        int number = 1;
        for (String item : items.items()) {
          lines.append(items.ordered() ? number++ + ". " : "- ").append(item).append('\n');
        }
        lines.append('\n');
      } else {
        String text = ((Blocks.Paragraph) block).text();
        lines.append(text.endsWith(":") ? text : zinnen(text)).append("\n\n");
      }
    }
    return lines.toString();
  }

  /** Whether a text is one sentence; where that is not sure, it is taken for more. */
  static boolean isEenZin(String tekst) {
    return !VOLGENDE_ZIN.matcher(tekst).find();
  }

  /** Whether a text speaks of something by its name, as words of their own. */
  static boolean noemt(String tekst, String naam) {
    String grens = "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])";
    return !naam.isEmpty()
        && Pattern.compile(grens.replace("%s", Pattern.quote(naam)), Pattern.CASE_INSENSITIVE)
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
