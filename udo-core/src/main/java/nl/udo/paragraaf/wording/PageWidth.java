package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.udo.tekst.Tabel;

/** How wide a table is at least, so that no word and no amount in it is broken. */
final class PageWidth {

  /** Characters of usual width that stand beside each other on a page. */
  private static final int PAGE = 100;

  private static final int BETWEEN = 3;

  private PageWidth() {}

  /**
   * The least width of each column: that of its longest word; an amount is one word.
   *
   * @param text a cell as it reads at its longest
   */
  static List<Integer> of(
      List<Tabel.Kolom> columns, List<List<Words>> rows, Function<Words, String> text) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int width = longestWord(columns.get(i).kop());
      for (List<Words> row : rows) {
        width = Math.max(width, longestWord(text.apply(row.get(i))));
      }
      widths.add(width + BETWEEN);
    }
    return widths;
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ")) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  static boolean fits(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum() <= PAGE;
  }

  /** Whether one more column fits beside those kept. */
  static boolean fits(List<Integer> kept, int more, List<Integer> widths) {
    return kept.stream().mapToInt(widths::get).sum() + widths.get(more) <= PAGE;
  }
}
