package nl.udo.usertext;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How wide a column of text wants to be, in any unit. Every format that has paper divides it by the
 * same formula: a program left to itself gives an empty column as much as a full one.
 *
 * @param least what its longest word needs
 * @param ample what its longest text needs on one line
 * @param text all its text on one line
 */
public record ColumnWidth(double least, double ample, double text) {

  /** A column that needs no more than this part of the paper is not broken. */
  private static final double NARROW = 0.2;

  /**
   * What two cells of a column want together.
   *
   * @param other what the other wants
   * @return what both want
   */
  public ColumnWidth widest(ColumnWidth other) {
    return new ColumnWidth(
        Math.max(least, other.least), Math.max(ample, other.ample), text + other.text);
  }

  /**
   * Divides the width over columns: each its longest word, narrow ones all they want, the rest by
   * how much text there is. Where not even the longest words fit, each gives way in proportion.
   *
   * @param width the width of all
   * @param columns what each wants
   * @return the width of each, together all of it
   */
  public static double[] divide(double width, List<ColumnWidth> columns) {
    double[] widths = columns.stream().mapToDouble(ColumnWidth::least).toArray();
    double needed = DoubleStream.of(widths).sum();
    double left = width - needed;
    if (left <= 0) {
      return DoubleStream.of(widths).map(least -> least * width / needed).toArray();
    }
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
