package nl.udo.pdf.layout;

import java.util.List;
import java.util.Locale;
import nl.udo.usertext.ColumnWidth;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fixes the widths of the columns of a table. Left to itself openhtmltopdf gives an empty column as
 * much as a full one, and lays out every cell twice to find that out.
 */
final class FixedColumns {

  /** On the table: its columns are as wide as their first cells say. */
  static final String FIXED = "udo-vast";

  /** On a cell in the first row. */
  static final String WIDTH = "width";

  private FixedColumns() {}

  /** Divides the width, in points, over the columns. */
  static void give(Element table, double width, List<ColumnWidth> columns) {
    double[] widths = ColumnWidth.divide(width, columns);
    int k = 0;
    Node row = table.getElementsByTagName("tr").item(0);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      double percent = widths[k++] / width * 100;
      ((Element) cell).setAttribute(WIDTH, String.format(Locale.ROOT, "%.2f%%", percent));
    }
    PageBuilder.addClass(table, FIXED);
  }
}
