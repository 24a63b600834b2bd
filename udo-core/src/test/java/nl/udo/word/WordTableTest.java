package nl.udo.word;

import static nl.udo.word.WordFile.W;
import static nl.udo.word.WordFile.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.udo.tekst.Tabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** No amount, year or word of a table is cut in two. */
class WordTableTest {

  private static final int PAPER = 9070;

  /** In twips: "€ 12,3 miljoen" takes 6,225 thousandths of its size in Arial, here 8.5 points. */
  private static final int AMOUNT = 1059;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 6, 11, 30})
  void everyColumnHasRoomForItsLongestWord(int years) {
    List<String> seen = new ArrayList<>();
    for (Element table : tables(Sample.table("Kosten", years))) {
      int sum = 0;
      List<Element> columns = elements(table, "gridCol");
      for (int k = 0; k < columns.size(); k++) {
        int width = Integer.parseInt(columns.get(k).getAttributeNS(W, "w"));
        sum += width;
        assertTrue(k == 0 || width >= AMOUNT + 216, "column of " + width);
      }
      assertTrue(sum <= PAPER && sum > PAPER - 20, "table of " + sum);
      List<Element> head = elements(elements(table, "tr").get(0), "tc");
      assertEquals("Post", head.get(0).getTextContent());
      head.subList(1, head.size()).forEach(cell -> seen.add(cell.getTextContent()));
      for (Element row : elements(table, "tr")) {
        for (Element cell : elements(row, "tc")) {
          int k = elements(row, "tc").indexOf(cell);
          assertEquals(
              columns.get(k).getAttributeNS(W, "w"),
              elements(cell, "tcW").get(0).getAttributeNS(W, "w"));
        }
      }
    }

    List<String> all = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      all.add(Integer.toString(2026 + year));
    }
    assertEquals(all, seen, "each year once, in order");
  }

  @Test
  @DisplayName(
      "eleven years come in tables below each other, each with the first column and a title")
  void manyYears() {
    WordFile file = WordFile.of(Sample.text(Sample.table("Kosten", 11)));
    List<String> titles =
        elements(file.body(), "p").stream()
            .filter(p -> "Caption".equals(WordFile.value(p, "pStyle")))
            .map(Element::getTextContent)
            .toList();

    assertEquals(List.of("Kosten", "Kosten (vervolg)", "Kosten (vervolg)"), titles);
    assertEquals(3, elements(file.body(), "tbl").size());
  }

  @Test
  @DisplayName("a word that is longer than the page does not make a table of several")
  void anAddress() {
    Tabel table =
        Tabel.van(
            "Bronnen",
            List.of(new Tabel.Kolom("Bron", false), new Tabel.Kolom("Adres", false)),
            List.of(List.of("brief", "https://example.org/" + "a".repeat(300))));

    assertEquals(1, tables(table).size());
  }

  @Test
  @DisplayName("prose in a column of amounts is set to the left, amounts to the right")
  void prose() {
    Tabel table =
        Tabel.van(
            "Kosten",
            List.of(
                new Tabel.Kolom("Post", false),
                new Tabel.Kolom("2026", true),
                new Tabel.Kolom("2027", true)),
            List.of(
                List.of("beheer", "€ 3", "nog niet bekend, dat volgt uit de uitvoeringstoets")));
    List<String> styles =
        elements(tables(table).get(0), "pStyle").stream()
            .map(e -> e.getAttributeNS(W, "val"))
            .toList();

    assertEquals(List.of("UdoTabeltekst", "UdoTabelbedrag", "UdoTabeltekst"), styles.subList(3, 6));
  }

  /** Each amount, its head too, is set to the right, and each text to the left. */
  @Property(edgeCases = EdgeCasesMode.NONE, tries = 30)
  void amountsStandToTheRight(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 2_000_000) Integer> amounts,
      @ForAll @IntRange(min = 1, max = 3) int columns) {
    List<Tabel.Kolom> heads = new ArrayList<>(List.of(new Tabel.Kolom("Post", false)));
    IntStream.range(0, columns)
        .forEach(
            k ->
                heads.add(
                    new Tabel.Kolom(
                        k == 2 ? "Totaal 2026 tot en met 2027" : Integer.toString(2026 + k),
                        true)));
    Tabel table =
        Tabel.van(
            "Kosten",
            heads,
            amounts.stream()
                .map(
                    amount -> {
                      List<String> row = new ArrayList<>(List.of("beheer"));
                      row.addAll(Collections.nCopies(columns, "€\u00a0" + amount));
                      return row;
                    })
                .toList());

    for (Element row : elements(tables(table).get(0), "tr")) {
      List<Element> cells = elements(row, "tc");
      for (int k = 0; k < cells.size(); k++) {
        String style = elements(cells.get(k), "pStyle").get(0).getAttributeNS(W, "val");
        assertEquals(k > 0, style.endsWith("bedrag"), () -> "set as " + style);
      }
    }
  }

  @Test
  void aTableWithoutColumnsOrRows() {
    assertEquals(
        List.of(),
        Invariants.broken(WordFile.of(Sample.text(table(List.of("a")), table(List.of())))));
  }

  private static Tabel table(List<String> columns) {
    return Tabel.van(
        "Leeg", columns.stream().map(c -> new Tabel.Kolom(c, false)).toList(), List.of());
  }

  private static List<Element> tables(Tabel table) {
    return elements(WordFile.of(Sample.text(table)).body(), "tbl");
  }
}
