package nl.udo.weergave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekststuk;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Amounts end below each other, in text and in HTML, also in a fragment that takes its style along;
 * MarkdownTreeTest, WordTableTest and AmountAlignmentTest hold the same of the other formats.
 */
class TableAlignmentTest {

  /** What stands in one column of a line: words that are one blank apart. */
  private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");

  @Provide
  Arbitrary<Tabel> tables() {
    Arbitrary<String> amount =
        Combinators.combine(
                Arbitraries.integers().between(1, 2_000_000), Arbitraries.of("", "\u00a0miljoen"))
            .as((number, unit) -> "€\u00a0" + number + unit);
    Arbitrary<List<String>> row =
        Combinators.combine(
                Arbitraries.of("de bouw", "het beheer van het stelsel", "ict"),
                Arbitraries.of("gemeenten", "provincies en waterschappen"),
                amount.list().ofSize(3))
            .as(
                (post, who, amounts) -> {
                  List<String> cells = new ArrayList<>(List.of(post, who));
                  cells.addAll(amounts);
                  return cells;
                });
    return row.list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            rows ->
                Tabel.van(
                    "Kosten",
                    List.of(
                        new Tabel.Kolom("Post", false),
                        new Tabel.Kolom("Overheid", false),
                        new Tabel.Kolom("2026", true),
                        new Tabel.Kolom("2027", true),
                        new Tabel.Kolom("Totaal 2026 tot en met 2027", true)),
                    rows));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 50)
  void amountsEndBelowEachOtherInText(@ForAll("tables") Tabel table) {
    List<String> lines = Tekstweergave.standaard().schrijf(text(table)).lines().skip(1).toList();
    assertEquals(table.rijen().size() + 1, lines.size());
    for (int k = 0; k < table.kolommen().size(); k++) {
      Set<Integer> edges = new HashSet<>();
      for (String line : lines) {
        Matcher cell = CELL.matcher(line);
        for (int i = 0; i <= k; i++) {
          assertTrue(cell.find(), line);
        }
        edges.add(table.kolommen().get(k).bedragen() ? cell.end() : cell.start());
      }
      assertEquals(1, edges.size(), () -> String.join("\n", lines));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 20)
  void amountsAreSetToTheRightInHtml(@ForAll("tables") Tabel table) throws Exception {
    String fragment = Htmlweergave.fragment(2).schrijf(text(table));
    NodeList rows =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(fragment)))
            .getElementsByTagName("tr");
    assertEquals(table.rijen().size() + 1, rows.getLength());
    for (int r = 0; r < rows.getLength(); r++) {
      NodeList cells = rows.item(r).getChildNodes();
      for (int k = 0; k < cells.getLength(); k++) {
        Element cell = (Element) cells.item(k);
        boolean right = table.kolommen().get(k).bedragen();
        assertEquals(right ? "udo-bedrag" : "", cell.getAttribute("class"));
        assertTrue(
            cell.getAttribute("style").endsWith("text-align:" + (right ? "right" : "left")),
            fragment);
      }
    }
  }

  private static Tekststuk text(Tabel table) {
    return new Tekststuk("Proef", "2026.2", false, List.of(table));
  }
}
