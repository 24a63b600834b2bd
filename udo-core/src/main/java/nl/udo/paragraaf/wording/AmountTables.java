package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Duur;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.tekst.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * Estimates that run over years as a table: one row per cost or per maker, a column per year, the
 * total last. See {@link EstimateColumns} for what rows say besides, and {@link TablePages} for
 * years that do not fit beside each other.
 */
final class AmountTables {

  private static final int YEARS_IN_A_SENTENCE = 3;

  private final Pen pen;
  private final EstimateColumns texts;
  private final List<Geraamd> geraamd;
  private final Amounts amounts;
  private final SortedSet<Integer> years;

  /** Tables of some estimates, of which all amounts are in one notation. */
  AmountTables(Pen pen, EstimateColumns texts, List<Geraamd> geraamd) {
    this.pen = pen;
    this.texts = texts;
    this.geraamd = geraamd;
    this.years = years(geraamd);
    this.amounts =
        pen.amounts.inOneNotation(geraamd.stream().flatMap(g -> amounts(g).stream()).toList());
  }

  /** Whether amounts run over so many years that a sentence cannot hold them. */
  static boolean needsTable(List<Geraamd> geraamd) {
    int years = years(geraamd).size();
    return years > YEARS_IN_A_SENTENCE || years > 1 && geraamd.size() > 1;
  }

  static SortedSet<Integer> years(List<Geraamd> geraamd) {
    SortedSet<Integer> years = new TreeSet<>();
    for (Geraamd g : geraamd) {
      Bedragen.bekende(g.raming().bedragen()).stream()
          .filter(AmountTables::inOneYear)
          .forEach(b -> years.add(b.vanJaar()));
    }
    return years;
  }

  private static boolean inOneYear(Bedrag b) {
    return b.vanJaar() != null
        && (b.totEnMetJaar() == null || b.totEnMetJaar().equals(b.vanJaar()));
  }

  private static boolean inYear(Bedrag b, int year) {
    return inOneYear(b) && Integer.valueOf(year).equals(b.vanJaar());
  }

  /** The tables; more than one where the years do not fit beside each other. */
  List<Passage> tables() {
    List<Geraamd> undated = Lists.only(geraamd, g -> !undated(g).isEmpty());
    String title = title(undated.isEmpty());
    if (geraamd.size() == 1 && undated.isEmpty()) {
      return List.of(series(title, geraamd.get(0)));
    }
    List<EstimateColumns.TextColumn> texting = texts.apart();
    Grid whole = new Grid(geraamd, texting);
    if (undated.isEmpty()) {
      years(whole);
      sums(whole);
      return whole.pages().tables(title, List.copyOf(years), texting.size());
    }
    // What is of other years is no sum of what stands behind it.
    boolean last = Lists.every(undated, g -> Lists.none(undated(g), b -> b.vanJaar() == null));
    if (!last) {
      undated(whole, Zin.TABEL_KOLOM_BEDRAG);
    }
    years(whole);
    if (last) {
      undated(whole, ofOtherYears(undated, years.last()));
    }
    if (whole.fits()) {
      return List.of(whole.table(title));
    }
    // No table of some years has an amount that is of none of them.
    Grid dated = new Grid(Lists.only(geraamd, g -> !years(List.of(g)).isEmpty()), texting);
    years(dated);
    List<Passage> tables =
        new ArrayList<>(dated.pages().tables(title, List.copyOf(years), texting.size()));
    Grid others = new Grid(undated, texting);
    undated(others, Zin.TABEL_KOLOM_BEDRAG);
    tables.add(others.table(pen.sentences.text(Zin.TABEL_ZONDER_JAAR, "titel", title)));
    return tables;
  }

  private String title(boolean dated) {
    return texts.areOfOneCost()
        ? pen.sentences.text(Zin.TABEL_RAMING, "post", pen.posts.post(geraamd.get(0).post()))
        : pen.sentences.text(
            dated ? Zin.TABEL_KOSTEN : Zin.TABEL_KOSTEN_ALLE,
            "soorten",
            pen.posts.title(texts.kinds()));
  }

  /** A column with what is of no year, or of several together. */
  private void undated(Grid grid, Zin head) {
    grid.add(pen.sentences.text(head), g -> amounts.inCell(undated(g)));
  }

  private static Zin ofOtherYears(List<Geraamd> geraamd, int last) {
    boolean later =
        Lists.every(
            geraamd, g -> Lists.every(undated(g), b -> b.vanJaar() != null && b.vanJaar() > last));
    return later ? Zin.TABEL_KOLOM_DAARNA : Zin.TABEL_KOLOM_ANDERE_JAREN;
  }

  private static List<Bedrag> undated(Geraamd g) {
    return Lists.only(amounts(g), b -> !inOneYear(b));
  }

  /** A column for each year. */
  private void years(Grid grid) {
    for (int year : years) {
      grid.add(head(grid.geraamd, year), g -> cell(g, year));
    }
  }

  /** The columns and rows of a table; a row for each estimate. */
  private final class Grid {
    private final List<Geraamd> geraamd;
    private final List<Tabel.Kolom> columns = new ArrayList<>();
    private final List<List<Words>> rows = new ArrayList<>();
    private final int texts;

    Grid(List<Geraamd> geraamd, List<EstimateColumns.TextColumn> texting) {
      this.geraamd = geraamd;
      this.texts = texting.size();
      geraamd.forEach(g -> rows.add(new ArrayList<>()));
      for (EstimateColumns.TextColumn column : texting) {
        boolean first = columns.isEmpty();
        columns.add(new Tabel.Kolom(pen.sentences.text(column.head()), false));
        fill(g -> first ? column.cell().apply(g).capital() : column.cell().apply(g));
      }
    }

    /** Adds a column of amounts. */
    void add(String head, Function<Geraamd, String> cell) {
      columns.add(new Tabel.Kolom(head, true));
      fill(g -> Words.of(cell.apply(g)));
    }

    private void fill(Function<Geraamd, Words> cell) {
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).add(cell.apply(geraamd.get(i)));
      }
    }

    boolean fits() {
      return PageWidth.fits(widths());
    }

    private List<Integer> widths() {
      return PageWidth.of(columns, rows, new Names(pen.register, pen.sentences)::inFull);
    }

    Passage table(String title) {
      return new Passage.Table(title, columns, rows);
    }

    TablePages pages() {
      SortedSet<Integer> years = AmountTables.years(geraamd);
      boolean on = !years.isEmpty() && goesOn(geraamd, years.last());
      return new TablePages(pen.sentences, columns, rows, widths(), texts, on);
    }
  }

  /** One estimate: nothing tells rows apart but the years, so that these are the rows. */
  private Passage series(String title, Geraamd g) {
    List<List<Words>> rows = new ArrayList<>();
    for (int year : years) {
      rows.add(List.of(Words.of(head(geraamd, year)), Words.of(cell(g, year))));
    }
    String total = amounts.sum(amounts(g));
    if (addsUp() && total != null) {
      rows.add(List.of(Words.of(total()), Words.of(total)));
    }
    return new Passage.Table(
        title,
        List.of(
            new Tabel.Kolom(pen.sentences.text(Zin.TABEL_KOLOM_JAAR), false),
            new Tabel.Kolom(pen.sentences.text(Zin.TABEL_KOLOM_BEDRAG), true)),
        rows);
  }

  /**
   * Whether there is a total to tell: of several years, none of which is unknown in any row, and of
   * amounts that do not go on after them.
   */
  private boolean addsUp() {
    return years.size() > 1
        && years.last() - years.first() == years.size() - 1
        && Lists.every(geraamd, g -> years(List.of(g)).equals(years) && isOneOff(g));
  }

  private static boolean isOneOff(Geraamd g) {
    return Lists.every(amounts(g), b -> b.duur() != Duur.STRUCTUREEL);
  }

  /** With the years that it adds up, for it can stand beside a few of them and costs may run on. */
  private String total() {
    return pen.sentences.text(
        years.last() - years.first() == 1 ? Zin.TABEL_TOTAAL_TWEE : Zin.TABEL_TOTAAL_JAREN,
        "van",
        years.first().toString(),
        "tot",
        years.last().toString());
  }

  private static List<Bedrag> amounts(Geraamd g) {
    return Bedragen.bekende(g.raming().bedragen());
  }

  /** A year; or from that year on, where it is the last and all that begins in it goes on. */
  private String head(List<Geraamd> geraamd, int year) {
    String head = Integer.toString(year);
    return year == years.last() && goesOn(geraamd, year)
        ? pen.sentences.text(Zin.TABEL_KOLOM_VANAF, "jaar", head)
        : head;
  }

  private static boolean goesOn(List<Geraamd> geraamd, int year) {
    return geraamd.stream()
        .flatMap(g -> amounts(g).stream())
        .filter(b -> inYear(b, year))
        .allMatch(AmountTables::goesOn);
  }

  /** What is known of a year: what begins in it, and what began before and goes on. */
  private String cell(Geraamd g, int year) {
    List<Bedrag> known = new ArrayList<>(Lists.only(amounts(g), b -> inYear(b, year)));
    Bedrag running = Lists.any(known, AmountTables::goesOn) ? null : running(g, year);
    if (running != null) {
      known.add(0, running);
    }
    return Dutch.list(
        Lists.each(known, b -> amounts.withoutYear(isFollowed(year) ? ofOneYear(b) : b)));
  }

  /** What comes every year and began last before a year. */
  private static @Nullable Bedrag running(Geraamd g, int year) {
    return amounts(g).stream()
        .filter(b -> goesOn(b) && first(b) < year)
        .max(Comparator.comparingInt(AmountTables::first))
        .orElse(null);
  }

  /** The year in which an amount begins; of none, one that never comes. */
  private static int first(Bedrag b) {
    return Objects.requireNonNullElse(b.vanJaar(), Integer.MAX_VALUE);
  }

  /** Whether each year up to the last is a column, so that each says what comes in it. */
  private boolean isFollowed(int year) {
    return year < years.last() && years.tailSet(year).size() == years.last() - year + 1;
  }

  /** What comes every year, as it is in one of these. */
  private static Bedrag ofOneYear(Bedrag b) {
    return goesOn(b) ? b.toBuilder().duur(Duur.INCIDENTEEL).build() : b;
  }

  private static boolean goesOn(Bedrag b) {
    return b.duur() == Duur.STRUCTUREEL && b.totEnMetJaar() == null;
  }

  /**
   * A column with the sum of each row, and a row with the sum of each column, where they add up.
   */
  private void sums(Grid grid) {
    if (!addsUp()) {
      return;
    }
    List<String> totals = new ArrayList<>();
    for (Geraamd g : geraamd) {
      totals.add(amounts.sum(amounts(g)));
    }
    if (totals.contains(null)) {
      return;
    }
    grid.columns.add(new Tabel.Kolom(total(), true));
    for (int i = 0; i < totals.size(); i++) {
      grid.rows.get(i).add(Words.of(totals.get(i)));
    }
    if (geraamd.size() < 2 || !areParts()) {
      return;
    }
    List<String> row = new ArrayList<>(List.of(pen.sentences.text(Zin.TABEL_TOTAAL)));
    while (row.size() < grid.texts) {
      row.add("");
    }
    List<Bedrag> all = geraamd.stream().flatMap(g -> amounts(g).stream()).toList();
    for (int year : years) {
      row.add(amounts.sum(Lists.only(all, b -> inYear(b, year))));
    }
    row.add(amounts.sum(all));
    if (!row.contains(null)) {
      grid.rows.add(Lists.each(row, Words::of));
    }
  }

  /** Whether rows are parts of one whole, and no rivals of each other. */
  private boolean areParts() {
    return Geraamd.posten(geraamd).size() == geraamd.size()
        && texts.kinds().size() == 1
        && geraamd.stream().map(g -> g.raming().rijk()).distinct().count() == 1
        && geraamd.stream().map(g -> g.raming().btwCompensatiefonds()).distinct().count() == 1
        && Lists.every(geraamd, g -> g.raming().scenario() == null);
  }
}
