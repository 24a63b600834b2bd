package nl.udo.word.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.usertext.ColumnWidth;

/**
 * Which columns of a table stand beside each other, and how wide each is. Left to itself Word gives
 * all the same width and cuts an amount in two, which can then be misread. Here a column has room
 * for its longest word, a hard space binding what stands on both sides; a table with too many for
 * that becomes several below each other, each with the first column.
 *
 * @param columns the numbers of the columns, of which the first is that of the table
 * @param widths the width of each, in twips
 * @param amounts of every column of the table, whether it is set to the right
 */
record Columns(List<Integer> columns, List<Integer> widths, List<Boolean> amounts) {

  /** Half points of the letters, as styles.xml has them for a table. */
  private static final double SIZE = 8.5;

  private static final double TWIPS = 20;

  /** White beside the text of a cell, as styles.xml has it, and a little for rounding. */
  private static final int EDGE = 2 * 108 + 12;

  /** Words wider than this part of the text may be cut, in columns without amounts. */
  private static final double LONG_WORD = 0.3;

  /** An amount that is wider than this part of the text is prose, which is set to the left. */
  private static final double PROSE = 0.25;

  /** Divides a table. */
  static List<Columns> of(Tabel table, Frame frame) {
    List<ColumnWidth> needs = new ArrayList<>();
    List<Boolean> amounts = new ArrayList<>();
    for (int k = 0; k < table.kolommen().size(); k++) {
      ColumnWidth need = need(table, k, frame);
      needs.add(need);
      amounts.add(table.kolommen().get(k).bedragen() && !isProse(table, k, frame));
    }
    List<Columns> groups = new ArrayList<>();
    for (List<Integer> group : groups(needs, frame.width())) {
      groups.add(new Columns(group, divide(group, needs, frame.width()), amounts));
    }
    return groups;
  }

  /**
   * Whether a cell is; the head of a column of amounts may be long and makes none of them prose.
   */
  private static boolean isProse(Tabel table, int column, Frame frame) {
    return table.rijen().stream()
        .anyMatch(row -> width(row.get(column).woorden(), frame) > frame.width() * PROSE);
  }

  private static ColumnWidth need(Tabel table, int column, Frame frame) {
    Tabel.Kolom head = table.kolommen().get(column);
    double word = longestWord(head.kop(), frame);
    double line = width(head.kop(), frame);
    double all = line;
    for (List<Tekst> row : table.rijen()) {
      String text = row.get(column).woorden();
      double whole = width(text, frame);
      line = Math.max(line, whole);
      all += whole;
      // Most cells are one word, or shorter than the longest word so far.
      word = whole > word ? Math.max(word, longestWord(text, frame)) : word;
    }
    double most = head.bedragen() ? frame.width() : frame.width() * LONG_WORD;
    double least = Math.min(word, most) + EDGE;
    return new ColumnWidth(least, Math.max(least, line + EDGE), all);
  }

  private static double longestWord(String text, Frame frame) {
    double longest = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || " \t\n".indexOf(text.charAt(i)) >= 0) {
        longest = Math.max(longest, width(text.substring(begin, i), frame));
        begin = i + 1;
      }
    }
    return longest;
  }

  private static double width(String text, Frame frame) {
    return LetterWidths.of(text) / 1000 * SIZE * TWIPS * frame.letters();
  }

  private static List<List<Integer>> groups(List<ColumnWidth> needs, int width) {
    int count = 1;
    while (true) {
      List<List<Integer>> groups = inGroups(needs.size(), count);
      boolean fits = groups.stream().allMatch(group -> least(group, needs) <= width);
      if (fits || count >= needs.size() - 1) {
        return groups;
      }
      count++;
    }
  }

  /** As equal as can be: a last table with one column looks as if something was forgotten. */
  private static List<List<Integer>> inGroups(int columns, int count) {
    List<List<Integer>> groups = new ArrayList<>();
    int rest = Math.max(0, columns - 1);
    int next = 1;
    for (int g = 0; g < count; g++) {
      List<Integer> group = new ArrayList<>();
      if (columns > 0) {
        group.add(0);
      }
      int end = 1 + (int) ((long) rest * (g + 1) / count);
      while (next < end) {
        group.add(next++);
      }
      groups.add(group);
    }
    return groups;
  }

  private static double least(List<Integer> group, List<ColumnWidth> needs) {
    return group.stream().mapToDouble(k -> needs.get(k).least()).sum();
  }

  private static List<Integer> divide(List<Integer> group, List<ColumnWidth> needs, int width) {
    double[] widths = ColumnWidth.divide(width, group.stream().map(needs::get).toList());
    return DoubleStream.of(widths).mapToObj(own -> (int) own).toList();
  }
}
