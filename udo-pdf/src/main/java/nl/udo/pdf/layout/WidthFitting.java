package nl.udo.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.usertext.ColumnWidth;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sees to it that everything fits the width of the paper: openhtmltopdf silently leaves out what
 * falls beside it. Words that are too wide for their place may be cut, no others: if all words of a
 * table could be cut, its layout would let a column shrink to the width of one letter.
 *
 * <p>The measures, in points, are those of house-style.css.
 */
final class WidthFitting {
  /** On a cell: it holds an amount, which is set to the right. */
  static final String AMOUNT = "udo-bedrag";

  static final double PAPER = 154 / 25.4 * 72;
  private static final double TABLE_SIZE = 8.5;
  private static final double TEXT_SIZE = 10;
  private static final Map<String, Double> HEADING_SIZES =
      Map.of("h1", 17.0, "h2", 12.5, "h3", 11.0);
  private static final double CELL_EDGE = 2 * 2 / 25.4 * 72 + 1;

  /** What is left for words beside the indent of a list and a mark. */
  private static final double LINE = PAPER * 0.8;

  private static final double NARROWEST = 10;

  /** An amount that is wider than this is prose, and prose is set to the left. */
  private static final double WIDEST_AMOUNT = PAPER / 4;

  /** Where a hard space has just ended. */
  private static final Pattern AFTER_HARD_SPACE = Pattern.compile("(?<=\u00A0)");

  /** Characters between two places where a word may be cut. */
  private static final int PIECE = 4;

  /**
   * Longest run of text in one piece: for each line openhtmltopdf takes a copy of all that is left
   * of the piece, so that one of 400,000 characters would cost tens of gigabytes.
   */
  private static final int RUN = 2_000;

  private final FontSet fonts;

  WidthFitting(FontSet fonts) {
    this.fonts = fonts;
  }

  void fit(Element element) {
    fit(element, TEXT_SIZE);
  }

  private void fit(Element element, double size) {
    for (Node n = element.getFirstChild(); n != null; ) {
      Node next = n.getNextSibling();
      if (n instanceof Element child && child.getTagName().equals("table")) {
        table(child);
      } else if (n instanceof Element child) {
        fit(child, HEADING_SIZES.getOrDefault(child.getTagName(), size));
      } else if (n instanceof Text text) {
        makeBreakable(text, size, LINE);
      }
      n = next;
    }
  }

  private void table(Element table) {
    List<Cell> cells = cells(table);
    setProseLeft(cells);
    // What is wider than half the paper leaves no room for the words beside it.
    double limit = cells.stream().anyMatch(cell -> cell.column > 0) ? PAPER / 2 : PAPER;
    // Of the rest only what is wider than its fair share gives way.
    double needed = width(cells, limit);
    while (limit > NARROWEST && needed > PAPER) {
      limit *= 0.9;
      needed = width(cells, limit);
    }
    if (needed > PAPER) {
      throw new IllegalArgumentException("de tabel heeft meer kolommen dan op een blad passen");
    }
    FixedColumns.give(table, PAPER, columns(cells, limit));
    for (Cell cell : cells) {
      for (Text text : cell.texts) {
        makeBreakable(text, TABLE_SIZE, limit);
      }
    }
  }

  /** What each column needs at least, and what it would take to set each cell on one line. */
  private static List<ColumnWidth> columns(List<Cell> cells, double limit) {
    Map<Integer, ColumnWidth> columns = new TreeMap<>();
    for (Cell cell : cells) {
      double word = Math.min(limit, cell.widestWord);
      double ample = Math.max(word, cell.line);
      ColumnWidth width = new ColumnWidth(word + CELL_EDGE, ample + CELL_EDGE, cell.line);
      columns.merge(cell.column, width, ColumnWidth::widest);
    }
    return List.copyOf(columns.values());
  }

  /** The head of a column of amounts may be long, and makes none of them prose. */
  private static void setProseLeft(List<Cell> cells) {
    Set<Integer> prose = new HashSet<>();
    for (Cell cell : cells) {
      if (cell.isLong() && !cell.isHead()) {
        prose.add(cell.column);
      }
    }
    for (Cell cell : cells) {
      if (prose.contains(cell.column) && AMOUNT.equals(cell.element.getAttribute("class"))) {
        cell.element.removeAttribute("class");
      }
    }
  }

  private static double width(List<Cell> cells, double limit) {
    Map<Integer, Double> columns = new TreeMap<>();
    for (Cell cell : cells) {
      columns.merge(cell.column, Math.min(limit, cell.widestWord) + CELL_EDGE, Math::max);
    }
    return columns.values().stream().mapToDouble(d -> d).sum();
  }

  private List<Cell> cells(Element table) {
    List<Cell> cells = new ArrayList<>();
    for (Node group = table.getFirstChild(); group != null; group = group.getNextSibling()) {
      for (Node row = group.getFirstChild(); row != null; row = row.getNextSibling()) {
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
          cells.add(new Cell((Element) cell, column++));
        }
      }
    }
    return cells;
  }

  private double width(String words, double size) {
    return width(words, 0, words.length(), size);
  }

  private double width(String words, int begin, int end, double size) {
    return fonts.width(words, begin, end) / 1000 * size;
  }

  private void makeBreakable(Text text, double size, double limit) {
    String words = text.getData();
    if (fits(words, size, limit)) {
      return;
    }
    StringBuilder fitted = new StringBuilder(words.length() + 16);
    for (String piece : pieces(words)) {
      String word = piece.stripTrailing();
      fitted.append(width(word, size) > limit ? marked(word, size, limit) : word);
      fitted.append(piece, word.length(), piece.length());
    }
    inRuns(text, fitted.toString());
  }

  /** Nearly every text: it is short, and between two spaces nothing is as wide as its place. */
  private boolean fits(String words, double size, double limit) {
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
    return width(words, begin, words.length(), size) <= limit;
  }

  /** What keeps together when a line is broken, with the white space behind it. */
  private static List<String> pieces(String text) {
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
      out.append(width(part, size) > limit ? inPieces(part) : part);
    }
    return out.toString();
  }

  private static String inPieces(String word) {
    StringBuilder out = new StringBuilder();
    int characters = 0;
    for (int i = 0; i < word.length(); ) {
      int character = word.codePointAt(i);
      boolean separate = Character.getType(character) != Character.NON_SPACING_MARK;
      if (characters > 0 && characters % PIECE == 0 && separate) {
        out.append(LineBreaker.MARK);
      }
      characters += separate ? 1 : 0;
      out.appendCodePoint(character);
      i += Character.charCount(character);
    }
    return out.toString();
  }

  /** A cell with the widths of its longest word and of all its words on one line. */
  private final class Cell {
    private final Element element;
    private final int column;
    private final List<Text> texts = new ArrayList<>();
    private final double line;
    private double widestWord;

    Cell(Element element, int column) {
      this.element = element;
      this.column = column;
      collect(element);
      String words = element.getTextContent();
      line = width(words, TABLE_SIZE);
      for (String piece : pieces(words)) {
        widestWord = Math.max(widestWord, width(piece.stripTrailing(), TABLE_SIZE));
      }
    }

    boolean isHead() {
      return element.getAttribute("scope").equals("col");
    }

    /** Whether it is longer than an amount can be. */
    boolean isLong() {
      return line > WIDEST_AMOUNT;
    }

    private void collect(Element within) {
      for (Node n = within.getFirstChild(); n != null; n = n.getNextSibling()) {
        if (n instanceof Text text) {
          texts.add(text);
        } else if (n instanceof Element child) {
          collect(child);
        }
      }
    }
  }
}
