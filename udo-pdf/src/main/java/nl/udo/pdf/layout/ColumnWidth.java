package nl.udo.pdf.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How wide a column is, in points. Left to itself openhtmltopdf gives an empty column as much as a
 * full one, and lays out every cell twice to find that out.
 *
 * @param least what its longest word needs
 * @param ample what its longest text needs on one line
 * @param text all its text on one line
 */
record ColumnWidth(double least, double ample, double text) {
  /** A column that needs no more than this part of the paper is not broken. */
  private static final double NARROW = 0.2;

  /** On the table: its columns are as wide as their first cells say. */
  static final String FIXED = "udo-vast";

  /** On a cell in the first row. */
  static final String WIDTH = "width";

  ColumnWidth widest(ColumnWidth other) {
    return new ColumnWidth(
        Math.max(least, other.least), Math.max(ample, other.ample), text + other.text);
  }

  /**
   * Divides the width over the columns: each its longest word, narrow ones all they want, the rest
   * by how much text there is.
   */
  static void give(Element table, double width, List<ColumnWidth> columns) {
    double[] widths = divide(width, columns);
    int k = 0;
    Node row = table.getElementsByTagName("tr").item(0);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      double percent = widths[k++] / width * 100;
      ((Element) cell).setAttribute(WIDTH, String.format(Locale.ROOT, "%.2f%%", percent));
    }
    PageBuilder.addClass(table, FIXED);
  }

  private static double[] divide(double width, List<ColumnWidth> columns) {
    double[] widths = columns.stream().mapToDouble(ColumnWidth::least).toArray();
    double left = width - DoubleStream.of(widths).sum();
    Set<Integer> wide = new TreeSet<>();
    for (int k = 0; k < widths.length; k++) {
      ColumnWidth column = columns.get(k);
      double more = column.ample - column.least;
      if (column.ample <= width * NARROW && more <= left) {
        widths[k] += more;
        left -= more;
      } else {
        wide.add(k);
      }
    }
    if (wide.isEmpty()) {
      for (int k = 0; k < widths.length; k++) {
        widths[k] += left / widths.length;
      }
      return widths;
    }
    divideByText(wide, widths, left, columns);
    return widths;
  }

  /**
   * Half its longest word is what a column loses at the end of each line; of the rest each gets as
   * much as it has text. Who would so get less than its longest word, keeps that word.
   */
  private static void divideByText(
      Set<Integer> wide, double[] widths, double left, List<ColumnWidth> columns) {
    Set<Integer> sharing = new TreeSet<>(wide);
    while (!sharing.isEmpty()) {
      double pot = left + sharing.stream().mapToDouble(k -> widths[k] / 2).sum();
      double text = sharing.stream().mapToDouble(k -> columns.get(k).text).sum();
      IntToDoubleFunction share = k -> widths[k] / 2 + columns.get(k).text / text * pot;
      if (!sharing.removeIf(k -> share.applyAsDouble(k) < widths[k])) {
        sharing.forEach(k -> widths[k] = share.applyAsDouble(k));
        return;
      }
    }
  }
}
