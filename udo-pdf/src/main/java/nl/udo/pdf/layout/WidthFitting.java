package nl.udo.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private final FontSet fonts;
  private final SentenceFitting sentences;

  WidthFitting(FontSet fonts) {
    this.fonts = fonts;
    this.sentences = new SentenceFitting(fonts);
  }

  void fit(Element element) {
    fit(element, TEXT_SIZE);
  }

  private void fit(Element element, double size) {
    if (holdsWords(element)) {
      sentences.fit(element, size, LINE);
      return;
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      Element child = (Element) n;
      if (child.getTagName().equals("table")) {
        table(child);
      } else {
        fit(child, HEADING_SIZES.getOrDefault(child.getTagName(), size));
      }
    }
  }

  private static boolean holdsWords(Element element) {
    Node first = element.getFirstChild();
    return first instanceof Text
        || first != null && SentenceFitting.IN_LINE.contains(first.getNodeName());
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
      sentences.fit(cell.element, TABLE_SIZE, limit);
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

  private double width(String words) {
    return fonts.width(words) / 1000 * TABLE_SIZE;
  }

  /** A cell with the widths of its longest word and of all its words on one line. */
  private final class Cell {
    private final Element element;
    private final int column;
    private final double line;
    private double widestWord;

    Cell(Element element, int column) {
      this.element = element;
      this.column = column;
      String words = element.getTextContent();
      line = width(words);
      for (String piece : LineBreaker.pieces(words)) {
        widestWord = Math.max(widestWord, width(piece.stripTrailing()));
      }
    }

    boolean isHead() {
      return element.getAttribute("scope").equals("col");
    }

    /** Whether it is longer than an amount can be. */
    boolean isLong() {
      return line > WIDEST_AMOUNT;
    }
  }
}
