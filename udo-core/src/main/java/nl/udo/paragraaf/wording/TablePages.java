package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.tekst.Tabel;

/** Spreads the columns of years of a table over as many tables as a page is too narrow for. */
final class TablePages {

  private final Sentences sentences;
  private final List<Tabel.Kolom> columns;
  private final List<List<String>> rows;

  /** How many columns are of text; those that tell rows apart stand in each table. */
  private final int texts;

  TablePages(Sentences sentences, List<Tabel.Kolom> columns, List<List<String>> rows, int texts) {
    this.sentences = sentences;
    this.columns = columns;
    this.rows = rows;
    this.texts = texts;
  }

  /**
   * As one table while it fits on a page, else the years over tables below each other.
   *
   * @param years those that the columns are of
   * @param firstYear which column is the first of them
   */
  List<Tabel> tables(String title, List<Integer> years, int firstYear) {
    List<Integer> widths = PageWidth.of(columns, rows);
    if (PageWidth.fits(widths)) {
      return List.of(Tabel.van(title, columns, rows));
    }
    int pages = pages(widths);
    // As evenly as they fit, so that no table is left with a total and nothing else.
    int most = (columns.size() - texts + pages - 1) / pages;
    List<Tabel> tables = new ArrayList<>();
    int from = texts;
    while (from < columns.size()) {
      boolean first = tables.isEmpty();
      List<Integer> kept = heads(first);
      int told = kept.size();
      int end = Math.min(from + most, columns.size());
      int to = from;
      do {
        kept.add(to++);
      } while (to < end && PageWidth.fits(kept, to, widths));
      tables.add(
          Tabel.van(
              title(
                  title,
                  years,
                  Math.max(from, firstYear) - firstYear,
                  Math.min(to - firstYear, years.size())),
              kept.stream().map(columns::get).toList(),
              rows.stream()
                  .map(row -> kept.stream().map(row::get).toList())
                  .filter(row -> isFilled(row, told))
                  .toList()));
      from = to;
    }
    return tables;
  }

  /** How many tables there would be if each held as much as fits. */
  private int pages(List<Integer> widths) {
    int pages = 0;
    int from = texts;
    while (from < columns.size()) {
      List<Integer> kept = heads(pages == 0);
      pages++;
      do {
        kept.add(from++);
      } while (from < columns.size() && PageWidth.fits(kept, from, widths));
    }
    return pages;
  }

  /** Each table begins with what tells its rows apart; only the first has all that is said. */
  private List<Integer> heads(boolean first) {
    List<Integer> heads = new ArrayList<>();
    long told = 0;
    for (int i = 0; i < texts; i++) {
      heads.add(i);
      long apart = rows.stream().map(row -> heads.stream().map(row::get).toList()).distinct().count();
      if (!first && i > 0 && apart == told) {
        heads.remove(heads.size() - 1);
      }
      told = apart;
    }
    return heads;
  }

  /** Whether a row says anything in a table beside which row it is. */
  private static boolean isFilled(List<String> row, int told) {
    return row.stream().skip(told).anyMatch(cell -> !cell.isEmpty());
  }

  private String title(String title, List<Integer> years, int first, int end) {
    if (first >= end) {
      return title;
    }
    return sentences.text(
        end - first == 2 ? Zin.TABEL_JAREN_TWEE : Zin.TABEL_JAREN,
        "titel",
        title,
        "van",
        years.get(first).toString(),
        "tot",
        first == end - 1 ? null : years.get(end - 1).toString());
  }
}
