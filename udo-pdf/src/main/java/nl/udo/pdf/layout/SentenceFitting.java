package nl.udo.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.pdf.fonts.FontSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sees to it that the words of one place break where they should. Words that are too wide for it
 * may be cut. And what stands behind a word without a space, the number of a note above all, stays
 * with it: left to itself openhtmltopdf ends a line before every element for which there is no
 * room.
 */
final class SentenceFitting {
  /** The elements that stand in a line. */
  static final Set<String> IN_LINE = Set.of("span", "em", "abbr", "a", "sup", "strong");

  /** Of these openhtmltopdf makes no tag, as long as there is one text in them on a line. */
  private static final Set<String> UNTAGGED = Set.of("span", "em");

  /** On an element: the room that its last word keeps free for what stays with it. */
  static final String KEPT = "kept";

  /** On an element: the room that the word before it kept free. */
  static final String TAKEN = "taken";

  /** Of house-style.css: how large the number of a note is beside its text. */
  private static final double NUMBER_SIZE = 0.75;

  /** The layout rounds to twentieths of a pixel. */
  private static final double ROUNDING = 0.1;

  /** Where a hard space has just ended. */
  private static final Pattern AFTER_HARD_SPACE = Pattern.compile("(?<=\u00A0)");

  /** Most characters between two places where a word may be cut. */
  private static final int PIECE = 4;

  /**
   * Longest run of text in one piece: for each line openhtmltopdf takes a copy of all that is left
   * of the piece, so that one of 400,000 characters would cost tens of gigabytes.
   */
  private static final int RUN = 2_000;

  private final FontSet fonts;

  SentenceFitting(FontSet fonts) {
    this.fonts = fonts;
  }

  /** Words in the line, what they stand in and the size of their letters in points. */
  private record Leaf(Text words, Element element, double size) {}

  /**
   * Fits the words of one place.
   *
   * @param place the paragraph, the item of a list or the cell
   * @param size the size of its letters, in points
   * @param limit how wide a word may be, in points
   */
  void fit(Element place, double size, double limit) {
    List<Leaf> leaves = new ArrayList<>();
    collect(place, size, leaves);
    // From the end: a word must know what stays with it.
    double kept = 0;
    for (int i = leaves.size() - 1; i >= 0; i--) {
      Leaf leaf = leaves.get(i);
      String words = leaf.words.getData();
      makeBreakable(leaf.words, leaf.size, limit, kept);
      boolean passesOn = isOnePiece(leaf.element);
      if (kept > 0) {
        keep(leaf.words, kept);
      }
      boolean alone = i == 0 || LineBreaker.mayEndBetween(leaves.get(i - 1).words.getData(), words);
      kept = alone ? 0 : take(leaf, passesOn ? kept : 0, limit);
    }
  }

  private static void collect(Element place, double size, List<Leaf> leaves) {
    for (Node n = place.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text text && text.getLength() > 0) {
        leaves.add(new Leaf(text, element(text), size));
      } else if (n instanceof Element child
          && !PartWriter.LABEL.equals(child.getAttribute("class"))) {
        collect(child, child.getTagName().equals("sup") ? size * NUMBER_SIZE : size, leaves);
      }
    }
  }

  /** The last word becomes a text of its own: only for a whole text the layout keeps room. */
  private static void keep(Text words, double width) {
    List<String> pieces = LineBreaker.pieces(words.getData());
    Text last = words;
    if (pieces.size() > 1) {
      last = divide(words, words.getLength() - pieces.get(pieces.size() - 1).length());
    }
    element(last).setAttribute(KEPT, points(width));
  }

  /**
   * Divides a text, and what it stands in where that has no tag of its own in the document: two
   * texts in one such element would be given one.
   */
  private static Text divide(Text words, int length) {
    Element whole = element(words);
    Text rest = words.splitText(length);
    if (!UNTAGGED.contains(whole.getTagName())) {
      return rest;
    }
    Element second = words.getOwnerDocument().createElement(whole.getTagName());
    whole.getParentNode().insertBefore(second, whole.getNextSibling());
    for (Node n = rest; n != null; ) {
      Node next = n.getNextSibling();
      second.appendChild(n);
      n = next;
    }
    return rest;
  }

  /** The room that the word before this text must keep free; none when it would be too much. */
  private double take(Leaf leaf, double kept, double limit) {
    Element element = leaf.element;
    Text first = (Text) element.getFirstChild();
    String piece = LineBreaker.pieces(first.getData()).get(0);
    double width = width(piece, leaf.size) + ROUNDING + kept;
    if (width > limit / 2) {
      return 0;
    }
    if (first.getNextSibling() != null) {
      // For each text in an element that takes room the layout would give that room once more.
      if (!UNTAGGED.contains(element.getTagName())) {
        return 0;
      }
      divide(first, piece.length());
    }
    element.setAttribute(TAKEN, points(width));
    return width;
  }

  private static boolean isOnePiece(Element element) {
    Text first = (Text) element.getFirstChild();
    return first.getNextSibling() == null && LineBreaker.pieces(first.getData()).size() == 1;
  }

  private static Element element(Text words) {
    return (Element) words.getParentNode();
  }

  private static String points(double width) {
    return String.format(Locale.ROOT, "%.2fpt", width);
  }

  private double width(String words, double size) {
    return width(words, 0, words.length(), size);
  }

  private double width(String words, int begin, int end, double size) {
    return fonts.width(words, begin, end) / 1000 * size;
  }

  private void makeBreakable(Text text, double size, double limit, double kept) {
    String words = text.getData();
    if (fits(words, size, limit, kept)) {
      return;
    }
    StringBuilder fitted = new StringBuilder(words.length() + 16);
    int end = 0;
    for (String piece : LineBreaker.pieces(words)) {
      end += piece.length();
      double room = end == words.length() ? limit - kept : limit;
      String word = piece.stripTrailing();
      fitted.append(width(word, size) > room ? marked(word, size, room) : word);
      fitted.append(piece, word.length(), piece.length());
    }
    inRuns(text, fitted.toString());
  }

  /** Nearly every text: it is short, and between two spaces nothing is as wide as its place. */
  private boolean fits(String words, double size, double limit, double kept) {
    if (words.length() > RUN) {
      return false;
    }
    int begin = 0;
    for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', begin)) {
      if (width(words, begin, end, size) > limit) {
        return false;
      }
      begin = end + 1;
    }
    return width(words, begin, words.length(), size) <= limit - kept;
  }

  /** The text in pieces of bounded length, each from where a line may begin. */
  private static void inRuns(Text text, String fitted) {
    int begin = 0;
    while (fitted.length() - begin > RUN) {
      int end = begin + RUN;
      while (end < fitted.length() && !mayBegin(fitted, end)) {
        end++;
      }
      text.getParentNode()
          .insertBefore(text.getOwnerDocument().createTextNode(fitted.substring(begin, end)), text);
      begin = end;
    }
    text.setData(fitted.substring(begin));
  }

  private static boolean mayBegin(String text, int index) {
    char before = text.charAt(index - 1);
    return before == LineBreaker.MARK || FontSet.isWhite(before);
  }

  /** An amount gives way at its hard spaces, and only what is still too wide within itself. */
  private String marked(String word, double size, double limit) {
    StringBuilder out = new StringBuilder();
    for (String part : AFTER_HARD_SPACE.split(word)) {
      if (!out.isEmpty()) {
        out.append(LineBreaker.MARK);
      }
      out.append(width(part, size) > limit ? inPieces(part, size, limit) : part);
    }
    return out.toString();
  }

  private String inPieces(String word, double size, double limit) {
    StringBuilder out = new StringBuilder();
    int characters = 0;
    int begin = 0;
    for (int i = 0; i < word.length(); ) {
      int character = word.codePointAt(i);
      int next = i + Character.charCount(character);
      boolean separate = Character.getType(character) != Character.NON_SPACING_MARK;
      boolean full = characters == PIECE || width(word, begin, next, size) > limit;
      if (characters > 0 && separate && full) {
        out.append(LineBreaker.MARK);
        characters = 0;
        begin = i;
      }
      characters += separate ? 1 : 0;
      out.appendCodePoint(character);
      i = next;
    }
    return out.toString();
  }
}
