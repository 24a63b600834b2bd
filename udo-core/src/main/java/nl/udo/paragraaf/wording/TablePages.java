package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.tekst.Tabel;

/** Spreads the columns of years of a table over as many tables as a page is too narrow for. */
final class TablePages {

  private final Sentences sentences;
  private final List<Tabel.Kolom> columns;
  private final List<List<Words>> rows;

  /** How wide each column is at least. */
  private final List<Integer> widths;

  /** How many columns are of text; these stand in each table. */
  private final int texts;

  /** Whether the last year is one from which all goes on. */
  private final boolean goesOn;

  TablePages(
      Sentences sentences,
      List<Tabel.Kolom> columns,
      List<List<Words>> rows,
      List<Integer> widths,
      int texts,
      boolean goesOn) {
    this.sentences = sentences;
    this.columns = columns;
    this.rows = rows;
    this.widths = widths;
    this.texts = texts;
    this.goesOn = goesOn;
  }

  /**
   * As one table while it fits on a page, else the years over tables below each other.
   *
   * @param years those that the columns are of
   * @param firstYear which column is the first of them
   */
  List<Passage> tables(String title, List<Integer> years, int firstYear) {
    if (PageWidth.fits(widths)) {
      return List.of(new Passage.Table(title, columns, rows));
    }
    int pages = pages();
    // As evenly as they fit; where that leaves a total and nothing else, a year moves there too.
    int most = (columns.size() - texts + pages - 1) / pages;
    List<Passage> tables = new ArrayList<>();
    int from = texts;
    while (from < columns.size()) {
      boolean first = tables.isEmpty();
      List<Integer> kept = heads();
      int end = Math.min(from + most, columns.size());
      int to = from;
      do {
        kept.add(to++);
      } while (to < end && PageWidth.fits(kept, to, widths));
      if (to == columns.size() - 1 && to - from > 1 && to >= firstYear + years.size()) {
        to--;
      }
      tables.add(
          page(
              title(
                  title,
                  years,
                  Math.max(from, firstYear) - firstYear,
                  Math.min(to - firstYear, years.size())),
              first,
              IntStream.range(from, to).boxed().toList()));
      from = to;
    }
    return tables;
  }

  /** A table of some columns; but for the first one, of the rows that say something in these. */
  private Passage page(String title, boolean first, List<Integer> own) {
    List<List<Words>> filled =
        first ? rows : Lists.only(rows, row -> Lists.any(own, i -> !row.get(i).plain().isEmpty()));
    List<Integer> kept = heads();
    kept.addAll(own);
    return new Passage.Table(
        title,
        Lists.each(kept, columns::get),
        Lists.each(filled, row -> Lists.each(kept, row::get)));
  }

  /** How many tables there would be if each held as much as fits. */
  private int pages() {
    int pages = 0;
    int from = texts;
    while (from < columns.size()) {
      List<Integer> kept = heads();
      pages++;
      do {
        kept.add(from++);
      } while (from < columns.size() && PageWidth.fits(kept, from, widths));
    }
    return pages;
  }

  /** Each table begins with all that is said of its rows, so that it can be read by itself. */
  private List<Integer> heads() {
    return new ArrayList<>(IntStream.range(0, texts).boxed().toList());
  }

  private String title(String title, List<Integer> years, int first, int end) {
    if (first >= end) {
      return title;
    }
    if (goesOn && end == years.size()) {
      return sentences.text(
          Zin.TABEL_JAREN_VANAF, "titel", title, "van", years.get(first).toString());
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
