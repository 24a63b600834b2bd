package nl.udo.pdf.layout;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import nl.udo.pdf.fonts.FontSet;

/**
 * Says where a line may end: after white space, after a hyphen or dash within a word, after a slash
 * between longer words. Written out here because the rules of the JDK change with its version, and
 * equal input must give equal pages.
 */
public final class LineBreaker implements FSTextBreaker {
  /**
   * Stands where a word that is too wide may be cut. openhtmltopdf never draws this character, and
   * no text of a user comes this far with it in.
   */
  public static final char MARK = '\uFFFC';

  private static final int DONE = -1;

  /** A slash in «en/of» is no place to break, one in an address or a pair of nouns is. */
  private static final int BESIDE_SLASH = 4;

  private String text = "";
  private int place;

  /** A breaker without text. */
  public LineBreaker() {}

  @Override
  public void setText(String text) {
    this.text = text;
    place = 0;
  }

  @Override
  public int next() {
    if (place >= text.length()) {
      return DONE;
    }
    place++;
    while (place < text.length() && !mayBreak()) {
      place++;
    }
    return place;
  }

  /** What keeps together when a line is broken, with the white space behind it. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    LineBreaker breaker = new LineBreaker();
    breaker.setText(text);
    int begin = 0;
    for (int end = breaker.next(); end > begin; end = breaker.next()) {
      pieces.add(text.substring(begin, end));
      begin = end;
    }
    return pieces;
  }

  /** Whether a line may end between two texts that stand beside each other. */
  static boolean mayEndBetween(String before, String after) {
    String left = before.substring(Math.max(0, before.length() - BESIDE_SLASH - 1));
    LineBreaker breaker = new LineBreaker();
    breaker.setText(left + after.substring(0, Math.min(after.length(), BESIDE_SLASH)));
    breaker.place = left.length();
    return FontSet.isWhite(after.charAt(0)) || breaker.mayBreak();
  }

  private boolean mayBreak() {
    char after = text.charAt(place);
    if (FontSet.isWhite(after)) {
      return false;
    }
    char before = text.charAt(place - 1);
    return switch (before) {
      case ' ', '\t', '\n', '\r', MARK -> true;
      case '-', '\u2010' -> Character.isLetter(after) && isLetter(place - 2) && !isCode(after);
      case '\u2013', '\u2014' -> Character.isLetterOrDigit(after);
      case '/' -> after != '/' && hasRoom(-1) && hasRoom(1);
      default -> false;
    };
  }

  /** A hyphen between two capitals belongs to a code such as UDO-MID-04. */
  private boolean isCode(char after) {
    return Character.isUpperCase(after) && Character.isUpperCase(text.charAt(place - 2));
  }

  private boolean isLetter(int where) {
    return where >= 0 && Character.isLetter(text.charAt(where));
  }

  private boolean hasRoom(int direction) {
    int here = direction < 0 ? place - 2 : place;
    for (int i = 0; i < BESIDE_SLASH; i++, here += direction) {
      if (here < 0 || here >= text.length() || FontSet.isWhite(text.charAt(here))) {
        return false;
      }
    }
    return true;
  }
}
