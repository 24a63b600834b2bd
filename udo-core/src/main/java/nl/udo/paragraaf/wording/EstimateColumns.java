package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
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

  EstimateColumns(Pen pen, Bereik bereik) {
    this.pen = pen;
    this.bereik = bereik;
  }

  /** A column of text: its heading and what a row says in it. */
  record TextColumn(Zin head, @Nullable Zin alike, Function<Geraamd, String> cell) {}

  private List<TextColumn> textColumns(List<Geraamd> geraamd, boolean oneMaker) {
    List<TextColumn> columns = new ArrayList<>();
    columns.add(new TextColumn(Zin.TABEL_KOLOM_OVERHEID, Zin.TABEL_ALLE_OVERHEID, g -> layers(g)));
    columns.add(
        new TextColumn(Zin.TABEL_KOLOM_BETREFT, Zin.TABEL_ALLE_BETREFT, g -> part(g.raming())));
    columns.add(
        new TextColumn(
            Zin.TABEL_KOLOM_SCENARIO,
            EstimateParts.isNamedScenario(geraamd.get(0).raming())
                ? Zin.TABEL_ALLE_SCENARIO_EIGEN
                : Zin.TABEL_ALLE_SCENARIO,
            g -> phrase(g.raming().scenario())));
    // Of one maker and one date the sentence above the table says when.
    if (!oneMaker || date(geraamd) == null) {
      columns.add(
          1, new TextColumn(Zin.TABEL_KOLOM_DATUM, Zin.TABEL_ALLE_DATUM, g -> date(g.raming())));
    }
    return columns;
  }

  /** What the rows estimate. */
  static SortedSet<Posts.Kind> kinds(List<Geraamd> geraamd) {
    SortedSet<Posts.Kind> kinds = new TreeSet<>();
    geraamd.forEach(g -> kinds.add(Posts.Kind.of(g.post())));
    return kinds;
  }

  /**
   * The day on which all of them were made; null where nobody knows, where that was not at once, or
   * where it took a time.
   */
  static @Nullable Datum date(List<Geraamd> geraamd) {
    Datum first = geraamd.get(0).raming().datum();
    boolean alike =
        geraamd.stream()
            .map(Geraamd::raming)
            .allMatch(r -> r.begonnen() == null && Objects.equals(r.datum(), first));
    return alike ? first : null;
  }

  /** Sentences for the columns in which every row says the same. */
  List<String> shared(List<Geraamd> geraamd, boolean oneMaker) {
    List<String> sentences = new ArrayList<>();
    for (TextColumn column : textColumns(geraamd, oneMaker)) {
      List<String> cells = geraamd.stream().map(column.cell()).distinct().toList();
      Zin alike = column.alike();
      boolean said = cells.get(0).isEmpty() || isScope(column, geraamd);
      if (cells.size() == 1 && alike != null && !said) {
        sentences.add(pen.sentences.text(alike, "wat", cells.get(0)));
      }
    }
    return sentences;
  }

  /** The sentence above the table says for whom it is. */
  private boolean isScope(TextColumn column, List<Geraamd> geraamd) {
    return column.head() == Zin.TABEL_KOLOM_OVERHEID && isForAll(geraamd);
  }

  /** Whether each row is for all of the scope, and for nobody else. */
  boolean isForAll(List<Geraamd> geraamd) {
    return Lists.every(
        geraamd,
        g -> lagen(g).equals(bereik.overheden()) && g.raming().rijk() != Raming.Rijk.INCLUSIEF);
  }

  /** The columns that tell the rows apart. */
  List<TextColumn> apart(List<Geraamd> geraamd, boolean samePost, boolean oneMaker) {
    List<TextColumn> texting = new ArrayList<>(textColumns(geraamd, oneMaker));
    texting.removeIf(c -> geraamd.stream().map(c.cell()).distinct().count() == 1);
    // The sentence above the table names the one maker of all rows.
    if (!oneMaker || samePost && texting.isEmpty()) {
      texting.add(0, new TextColumn(Zin.TABEL_KOLOM_OPSTELLER, null, g -> maker(g.raming())));
    }
    if (!samePost) {
      boolean several = kinds(geraamd).size() > 1;
      texting.add(
          0, new TextColumn(Zin.TABEL_KOLOM_POST, null, g -> pen.posts.heading(g.post(), several)));
    }
    return texting;
  }

  private String maker(Raming r) {
    if (!r.opstellers().isEmpty()) {
      Names names = new Names(pen.register, pen.sentences);
      return Dutch.capital(
          Dutch.list(Lists.each(r.opstellers(), k -> names.inNote(new Words.Name(k, false)))));
    }
    return r.bron() == null || r.bron().document() == null
        ? pen.sentences.text(Zin.TABEL_OPSTELLER_ONBEKEND)
        : Dutch.capital(Dutch.phrase(r.bron().document()));
  }

  private List<Overheidslaag> lagen(Geraamd g) {
    List<Overheidslaag> own =
        g.raming().overheden().isEmpty() ? g.post().overheden() : g.raming().overheden();
    return own.isEmpty() ? bereik.overheden() : own;
  }

  private String layers(Geraamd g) {
    return pen.layers.heading(bereik.voor(lagen(g)));
  }

  private String part(Raming r) {
    return Dutch.list(
        Arrays.asList(
                phrase(r.onderdeel()),
                r.rijk() == null ? "" : pen.sentences.text(MoneySentences.rijk(r.rijk())))
            .stream()
            .filter(s -> !s.isEmpty())
            .toList());
  }

  private String date(Raming r) {
    return r.datum() == null ? "" : pen.times.span(r.begonnen(), r.datum());
  }

  private static String phrase(@Nullable String text) {
    return Objects.requireNonNullElse(Dutch.phrase(text), "");
  }
}
