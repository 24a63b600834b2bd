package nl.udo.pdf.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.pdf.archive.DocumentFacts;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.fonts.UndrawableText;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Tekststuk;

/**
 * The words that stand above and below the text of every sheet.
 *
 * @param title the lines of the title, at the top on the left
 * @param mark the mark of a draft, at the top on the right; empty when the document is final
 * @param wording says the number of a sheet, at the bottom on the right
 */
public record RunningWords(List<String> title, String mark, Bewoording wording) {
  /** The size of the title and of the number, in points. */
  public static final double SIZE = 8;

  /** The size of the mark, in points. */
  public static final double MARK_SIZE = 9;

  /** What is added between the letters of the mark, in points. */
  public static final double MARK_SPACE = 1;

  private static final int LONGEST_TITLE = 120;
  private static final double GAP = 12;

  /** Takes a copy of the lines. */
  public RunningWords {
    title = List.copyOf(title);
  }

  /**
   * The words for a document.
   *
   * @param parts its texts
   * @param fonts the fonts
   * @param facts what it says about itself
   * @return the words
   * @throws UndrawableText when the fonts lack a character
   */
  public static RunningWords of(List<Tekststuk> parts, FontSet fonts, DocumentFacts facts) {
    Bewoording wording = parts.get(0).bewoording();
    String mark = facts.draft() ? drawn(draftMark(parts), fonts) : "";
    String title = drawn(shortened(facts.shortTitle()), fonts);
    double beside = fonts.width(mark) / 1000 * MARK_SIZE + mark.length() * MARK_SPACE + GAP;
    double room = WidthFitting.PAPER - (mark.isEmpty() ? 0 : beside);
    RunningWords words = new RunningWords(lines(title, room / SIZE * 1000, fonts), mark, wording);
    drawn(words.number(1, 1), fonts);
    return words;
  }

  /**
   * The number of a sheet.
   *
   * @param sheet which one, from 1
   * @param sheets how many there are
   * @return the words
   */
  public String number(int sheet, int sheets) {
    return FontSet.asDrawn(
        wording.zeg(
            Zin.STUK_PAGINA,
            "nummer",
            Integer.toString(sheet),
            "aantal",
            Integer.toString(sheets)));
  }

  /** As the fonts draw it, on one line. */
  private static String drawn(String words, FontSet fonts) {
    String drawn = FontSet.asDrawn(words).replaceAll("\\s+", " ").strip();
    OptionalInt missing = fonts.firstUndrawable(drawn);
    if (missing.isPresent()) {
      throw new UndrawableText(missing.getAsInt());
    }
    return drawn;
  }

  /** On each sheet the mark that the text gives itself, when it does. */
  private static String draftMark(List<Tekststuk> parts) {
    return parts.stream()
        .flatMap(part -> part.blokken().stream())
        .filter(Conceptmelding.class::isInstance)
        .map(block -> ((Conceptmelding) block).merk())
        .findFirst()
        .orElseGet(() -> parts.get(0).bewoording().zeg(Zin.STUK_CONCEPT));
  }

  /** A title of any length takes a few lines. */
  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int half = title.offsetByCodePoints(0, LONGEST_TITLE / 2);
    int word = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, Math.max(half, word)) + "…";
  }

  /** Ends a line where a word ends, and within a word when it is wider than a line. */
  private static List<String> lines(String title, double width, FontSet fonts) {
    BitSet places = places(title);
    List<String> lines = new ArrayList<>();
    for (int begin = 0; begin < title.length(); ) {
      int end = widest(title, begin, width, fonts);
      int place = end < title.length() ? places.previousSetBit(end) : end;
      end = place > begin ? place : end;
      lines.add(title.substring(begin, end).strip());
      begin = end;
    }
    return lines;
  }

  private static BitSet places(String title) {
    BitSet places = new BitSet();
    LineBreaker breaker = new LineBreaker();
    breaker.setText(title);
    for (int place = breaker.next(); place > 0; place = breaker.next()) {
      places.set(place);
    }
    return places;
  }

  /** Where a line ends that holds as much as fits, and one character at least. */
  private static int widest(String title, int begin, double width, FontSet fonts) {
    int end = title.offsetByCodePoints(begin, 1);
    while (end < title.length()) {
      int next = title.offsetByCodePoints(end, 1);
      if (fonts.width(title, begin, next) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
