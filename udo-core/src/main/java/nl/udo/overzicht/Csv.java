package nl.udo.overzicht;

import java.io.IOException;
import java.util.List;
import nl.udo.usertext.Characters;

/**
 * Rows as CSV, as the Javadoc of this package describes and argues it: quoted fields and lines that
 * end in CR LF by RFC 4180, with a semicolon and a byte order mark for a Dutch spreadsheet.
 */
final class Csv {

  private static final char SEPARATOR = ';';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** What begins a formula, also in the wide forms that some spreadsheets take for the same. */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  private final Appendable out;
  private final int width;

  Csv(Appendable out, List<String> header) throws IOException {
    this.out = out;
    this.width = header.size();
    out.append(BYTE_ORDER_MARK);
    row(header);
  }

  /** One row, with a cell for each column; null is an empty cell. */
  void row(List<String> cells) throws IOException {
    if (cells.size() != width) {
      throw new IllegalStateException("elke rij heeft een cel per kolom");
    }
    for (int i = 0; i < width; i++) {
      if (i > 0) {
        out.append(SEPARATOR);
      }
      out.append('"').append(safe(cells.get(i)).replace("\"", "\"\"")).append('"');
    }
    out.append("\r\n");
  }

  /** Cleaned first: what cannot be seen must not hide the sign that begins a formula. */
  private static String safe(String cell) {
    if (cell == null) {
      return "";
    }
    String line = Characters.oneLine(cell);
    boolean formula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }
}
