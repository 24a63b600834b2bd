package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table of estimates say beside their amounts: what tells them apart is a
 * column, what all of them say alike a sentence.
 */
final class EstimateColumns {

  private final Pen pen;
  private final Bereik bereik;
  private final List<Geraamd> geraamd;

  EstimateColumns(Pen pen, Bereik bereik, List<Geraamd> geraamd) {
    this.pen = pen;
    this.bereik = bereik;
    this.geraamd = geraamd;
  }

  /** A column of text: its heading and what a row says in it. */
  record TextColumn(Zin head, @Nullable Zin alike, Function<Geraamd, Words> cell) {}

  private List<TextColumn> textColumns() {
    List<TextColumn> columns = new ArrayList<>();
    columns.add(
        new TextColumn(
            Zin.TABEL_KOLOM_OVERHEID, Zin.TABEL_ALLE_OVERHEID, g -> Words.of(layers(g))));
    columns.add(new TextColumn(Zin.TABEL_KOLOM_BETREFT, null, g -> Words.of(part(g.raming()))));
    columns.add(
        new TextColumn(
            Zin.TABEL_KOLOM_SCENARIO,
            EstimateParts.isNamedScenario(geraamd.get(0).raming())
                ? Zin.TABEL_ALLE_SCENARIO_EIGEN
                : Zin.TABEL_ALLE_SCENARIO,
            g -> Words.of(phrase(g.raming().scenario()))));
    // Of one date the sentence above the table says when.
    if (date() == null) {
      columns.add(
          1,
          new TextColumn(
              Zin.TABEL_KOLOM_DATUM, Zin.TABEL_ALLE_DATUM, g -> Words.of(date(g.raming()))));
    }
    return columns;
  }

  /** Whether the rows are all of one cost. */
  boolean areOfOneCost() {
    return Geraamd.posten(geraamd).size() == 1;
  }

  /** Whether the rows all come from one: the same makers or, of whom none are known, document. */
  boolean areOfOneMaker() {
    return areAlike(g -> maker(g.raming()));
  }

  private boolean areAlike(Function<Geraamd, Object> what) {
    Object first = what.apply(geraamd.get(0));
    return Lists.every(geraamd, g -> what.apply(g).equals(first));
  }

  /** What the rows estimate. */
  SortedSet<Posts.Kind> kinds() {
    SortedSet<Posts.Kind> kinds = new TreeSet<>();
    geraamd.forEach(g -> kinds.add(Posts.Kind.of(g.post())));
    return kinds;
  }

  /**
   * The day on which all of them were made; null where nobody knows, where that was not at once, or
   * where it took a time.
   */
  @Nullable Datum date() {
    Datum first = geraamd.get(0).raming().datum();
    boolean alike =
        Lists.every(
            geraamd,
            g -> g.raming().begonnen() == null && Objects.equals(g.raming().datum(), first));
    return alike ? first : null;
  }

  /** Sentences for the columns in which every row says the same. */
  List<String> shared() {
    List<String> sentences = new ArrayList<>(sharedPart());
    for (TextColumn column : textColumns()) {
      String cell = column.cell().apply(geraamd.get(0)).plain();
      Zin alike = column.alike();
      if (alike != null && !cell.isEmpty() && !isScope(column) && areAlike(column.cell()::apply)) {
        sentences.add(pen.sentences.text(alike, "wat", cell));
      }
    }
    return sentences;
  }

  /** What all of them cover, and what they hold and leave out. */
  private List<String> sharedPart() {
    if (!areAlike(g -> part(g.raming()))) {
      return List.of();
    }
    Raming r = geraamd.get(0).raming();
    List<String> sentences = new ArrayList<>();
    if (r.onderdeel() != null) {
      sentences.add(pen.sentences.text(Zin.TABEL_ALLE_BETREFT, "wat", phrase(r.onderdeel())));
    }
    if (!held(r).isEmpty()) {
      sentences.add(pen.sentences.text(Zin.TABEL_ALLE_ZIJN, "wat", Dutch.list(held(r))));
    }
    return sentences;
  }

  /** The sentence above the table says for whom it is. */
  private boolean isScope(TextColumn column) {
    return column.head() == Zin.TABEL_KOLOM_OVERHEID && areForAll();
  }

  /** Whether each row is for all of the scope, and for nobody else. */
  boolean areForAll() {
    return Lists.every(
        geraamd,
        g -> lagen(g).equals(bereik.overheden()) && g.raming().rijk() != Raming.Rijk.INCLUSIEF);
  }

  /** The columns that tell the rows apart. */
  List<TextColumn> apart() {
    List<TextColumn> columns = textColumns();
    columns.removeIf(c -> areAlike(c.cell()::apply));
    // The sentence above the table names the one maker of all rows.
    if (!areOfOneMaker() || areOfOneCost() && columns.isEmpty()) {
      columns.add(0, new TextColumn(Zin.TABEL_KOLOM_OPSTELLER, null, g -> maker(g.raming())));
    }
    if (!areOfOneCost()) {
      boolean several = kinds().size() > 1;
      columns.add(
          0,
          new TextColumn(
              Zin.TABEL_KOLOM_POST, null, g -> Words.of(pen.posts.heading(g.post(), several))));
    }
    return columns;
  }

  private Words maker(Raming r) {
    Words makers = Names.of(pen.register, r.opstellers());
    if (makers != null) {
      return makers.capital();
    }
    return Words.of(
        r.bron() == null || r.bron().document() == null
            ? pen.sentences.text(Zin.TABEL_OPSTELLER_ONBEKEND)
            : Dutch.capital(Dutch.phrase(r.bron().document())));
  }

  private List<Overheidslaag> lagen(Geraamd g) {
    List<Overheidslaag> own =
        g.raming().overheden().isEmpty() ? g.post().overheden() : g.raming().overheden();
    return own.isEmpty() ? bereik.overheden() : own;
  }

  private String layers(Geraamd g) {
    return pen.layers.heading(bereik.voor(lagen(g)));
  }

  /** What it covers, and whether the Rijk is in it: no two things of one list. */
  private String part(Raming r) {
    List<String> all = new ArrayList<>();
    if (r.onderdeel() != null) {
      all.add(phrase(r.onderdeel()));
    }
    all.addAll(held(r));
    return String.join(", ", all);
  }

  /** Whether amounts are with the Rijk, and with what runs through the BTW-compensatiefonds. */
  private List<String> held(Raming r) {
    List<String> held = new ArrayList<>();
    if (r.rijk() != null) {
      held.add(pen.sentences.text(MoneySentences.rijk(r.rijk())));
    }
    if (r.btwCompensatiefonds() != null) {
      held.add(pen.sentences.text(MoneySentences.vat(r.btwCompensatiefonds())));
    }
    return held;
  }

  private String date(Raming r) {
    return r.datum() == null ? "" : pen.times.span(r.begonnen(), r.datum());
  }

  private static String phrase(@Nullable String text) {
    return Objects.requireNonNullElse(Dutch.phrase(text), "");
  }
}
