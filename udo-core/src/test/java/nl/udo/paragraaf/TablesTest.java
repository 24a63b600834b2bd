package nl.udo.paragraaf;

import static nl.udo.model.Bedrag.miljoen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.Bedrag;
import nl.udo.model.Btw;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import org.junit.jupiter.api.Test;

/** Amounts by year: the total last, no sum that would mislead, nothing said in each row alike. */
class TablesTest {

  /** Characters that stand beside each other on a page, and the white between two columns. */
  private static final int PAGE = 100;

  private static final int BETWEEN = 3;

  @Test
  void yearsStandInOneTableWithTheTotalLast() {
    Tabel table = table(m -> cost(cost(m, "de bouw", "1.1", "2.2"), "het beheer", "0.1", "0.2"));

    assertEquals(List.of("Post", "2026", "2027", "Totaal 2026 en 2027"), heads(table));
    assertEquals(
        List.of(
            List.of("De bouw", "€ 1,1 miljoen", "€ 2,2 miljoen", "€ 3,3 miljoen"),
            List.of("Het beheer", "€ 100.000", "€ 200.000", "€ 300.000"),
            List.of("Totaal", "€ 1,2 miljoen", "€ 2,4 miljoen", "€ 3,6 miljoen")),
        rows(table));
    assertTrue(table.kolommen().stream().skip(1).allMatch(Tabel.Kolom::bedragen), "amounts right");
  }

  @Test
  void moreYearsThanAPageIsWideStandInTablesBelowEachOther() {
    String[] amounts =
        IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toArray(String[]::new);
    List<Tabel> tables = tables(m -> cost(cost(m, "de bouw", amounts), "het toezicht", amounts));

    assertEquals(
        List.of(
            "Geraamde kosten per jaar, 2026 tot en met 2029",
            "Geraamde kosten per jaar, 2030 tot en met 2033",
            "Geraamde kosten per jaar, 2034 tot en met 2036"),
        tables.stream().map(Tabel::titel).toList());
    tables.forEach(t -> assertEquals("Post", heads(t).get(0)));
    assertEquals(
        List.of("Post", "2034", "2035", "2036", "Totaal 2026 tot en met 2036"),
        heads(tables.get(2)));
  }

  @Test
  void whatEachRowSaysAlikeIsASentenceAndNoColumn() {
    Consumer<Middelen.Builder> costs =
        m ->
            m.kosten(
                    k ->
                        k.omschrijving("de bouw")
                            .overheden(Overheidslaag.GEMEENTEN)
                            .ramingen(
                                r -> r.opstellers("VNG").scenario("hoog").bedrag(years("1", "2"))))
                .kosten(
                    k ->
                        k.omschrijving("het beheer")
                            .overheden(Overheidslaag.GEMEENTEN)
                            .ramingen(
                                r -> r.opstellers("VNG").scenario("hoog").bedrag(years("3", "4"))));

    assertEquals(List.of("Post", "2026", "2027", "Totaal 2026 en 2027"), heads(table(costs)));
    String text = Proef.tekst(traject(costs));
    assertTrue(text.contains("raamde de kosten voor gemeenten als volgt:"), text);
    assertTrue(text.contains("De bedragen gaan uit van het scenario hoog."), text);
  }

  @Test
  void rivalEstimatesStandSideBySideAndAreNeverSummed() {
    Tabel table =
        table(
            m ->
                m.kosten(
                    k ->
                        k.omschrijving("de uitvoering")
                            .ramingen(r -> r.opstellers("VNG").bedrag(years("5", "6")))
                            .ramingen(r -> r.opstellers("IPO").bedrag(years("3", "4")))));

    assertEquals("Raming van de kosten van de uitvoering", table.titel());
    assertEquals(2, table.rijen().size());
  }

  @Test
  void theOneMakerOfAllRowsIsNamedAboveTheTableOnly() {
    Consumer<Middelen.Builder> costs =
        m ->
            m.kosten(
                k ->
                    k.omschrijving("de bouw")
                        .ramingen(r -> r.opstellers("VNG").scenario("laag").bedrag(years("1", "2")))
                        .ramingen(
                            r -> r.opstellers("VNG").scenario("hoog").bedrag(years("3", "4"))));

    Tabel table = table(costs);
    assertEquals("Scenario", heads(table).get(0));
    assertEquals(List.of("Laag", "Hoog"), rows(table).stream().map(row -> row.get(0)).toList());
    assertTrue(Proef.tekst(traject(costs)).contains("(VNG) raamde de kosten van de bouw"), "maker");
  }

  @Test
  void oneEstimateHasItsYearsBelowEachOther() {
    Tabel table = table(m -> cost(m, "de bouw", "1", "2", "3", "4"));

    assertEquals(List.of("Jaar", "Bedrag"), heads(table));
    assertEquals(
        List.of(
            List.of("2026", "€ 1 miljoen"),
            List.of("2027", "€ 2 miljoen"),
            List.of("2028", "€ 3 miljoen"),
            List.of("2029", "€ 4 miljoen"),
            List.of("Totaal 2026 tot en met 2029", "€ 10 miljoen")),
        rows(table));
  }

  @Test
  void whatDoesNotReckonAlikeHasNoTotalOverTheRows() {
    withoutSum(
        m ->
            cost(m, "de bouw", "1", "2")
                .besparing(k -> k.omschrijving("papier").ramingen(r -> r.bedrag(years("1", "2")))));
    withoutSum(
        m ->
            cost(m, "de bouw", "1", "2")
                .kosten(
                    k ->
                        k.omschrijving("b")
                            .ramingen(
                                r ->
                                    r.bedrag(years("1", "2")).btwCompensatiefonds(Btw.EXCLUSIEF))));
    withoutSum(
        m ->
            cost(m, "de bouw", "1", "2")
                .kosten(
                    k ->
                        k.omschrijving("b")
                            .ramingen(r -> r.bedrag(years("1", "2")).rijk(Raming.Rijk.INCLUSIEF))));
    withoutSum(
        m ->
            cost(m, "de bouw", "1", "2")
                .kosten(
                    k ->
                        k.omschrijving("b")
                            .ramingen(r -> r.bedrag(years("1", "2")).scenario("hoog"))));
    withoutSum(
        m ->
            cost(m, "de bouw", "1", "2")
                .kosten(
                    k ->
                        k.omschrijving("b")
                            .ramingen(
                                r ->
                                    r.bedrag(
                                        miljoen("1").inJaar(2026).inDollar(),
                                        miljoen("1").inJaar(2027).inDollar()))));
  }

  @Test
  void thereIsNoTotalOverAYearThatIsUnknown() {
    Tabel gap =
        table(
            m ->
                cost(m, "de bouw", "1", "2", "3")
                    .kosten(
                        k ->
                            k.omschrijving("het beheer")
                                .ramingen(
                                    r ->
                                        r.bedrag(
                                            miljoen("1").inJaar(2026),
                                            miljoen("1").inJaar(2028)))));
    assertEquals(List.of("Post", "2026", "2027", "2028"), heads(gap));
    assertEquals(2, gap.rijen().size());
    withoutSum(
        m ->
            m.kosten(
                    k ->
                        k.omschrijving("de bouw")
                            .ramingen(
                                r ->
                                    r.bedrag(miljoen("1").inJaar(2026), miljoen("1").inJaar(2028))))
                .kosten(
                    k ->
                        k.omschrijving("het beheer")
                            .ramingen(
                                r ->
                                    r.bedrag(
                                        miljoen("1").inJaar(2026), miljoen("1").inJaar(2028)))));
  }

  /** A cost over years, by one maker. */
  record Cost(String name, String scenario, Overheidslaag layer, int first, int years, int amount) {

    void in(Middelen.Builder m) {
      Bedrag[] amounts =
          IntStream.range(first, first + years)
              .mapToObj(y -> Bedrag.euro(Integer.toString(amount + y)).inJaar(y))
              .toArray(Bedrag[]::new);
      m.kosten(
          k ->
              k.omschrijving(name)
                  .ramingen(
                      r -> {
                        r.bedrag(amounts).scenario(scenario);
                        if (layer != null) {
                          r.overheden(layer);
                        }
                      }));
    }
  }

  @Provide
  Arbitrary<List<Cost>> costs() {
    return Combinators.combine(
            Arbitraries.of(
                "de bouw", "het beheer", "de voorzieningen", "de uitvoeringsorganisatie"),
            Arbitraries.of("hoog", "laag").injectNull(0.5),
            Arbitraries.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES).injectNull(0.5),
            Arbitraries.integers().between(2026, 2029),
            Arbitraries.integers().between(2, 14),
            Arbitraries.integers().between(1, 2_000_000_000))
        .as(Cost::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .uniqueElements(Cost::name);
  }

  /** As one table while nothing breaks, else below each other; each year once, the total last. */
  @Property(edgeCases = EdgeCasesMode.NONE, tries = 50)
  void eachYearStandsOnceInOrderAndNothingBreaks(@ForAll("costs") List<Cost> costs) {
    List<Tabel> tables = tables(m -> costs.forEach(c -> c.in(m)));

    List<String> years = new ArrayList<>();
    int together = 0;
    for (Tabel table : tables) {
      List<String> heads = heads(table);
      heads.stream().filter(h -> h.matches("\\d{4}")).forEach(years::add);
      int width = 0;
      for (int k = 0; k < heads.size(); k++) {
        int column = longestWord(table, k) + BETWEEN;
        width += column;
        together += table.kolommen().get(k).bedragen() || table == tables.get(0) ? column : 0;
      }
      assertTrue(width <= PAGE || heads.size() == 2, () -> "too wide: " + heads);
      List<Tabel.Kolom> amounts = table.kolommen().stream().filter(Tabel.Kolom::bedragen).toList();
      assertEquals(
          amounts,
          table.kolommen().subList(heads.size() - amounts.size(), heads.size()),
          "amounts stand last");
    }
    assertEquals(
        costs.stream()
            .flatMapToInt(c -> IntStream.range(c.first(), c.first() + c.years()))
            .distinct()
            .sorted()
            .mapToObj(Integer::toString)
            .toList(),
        years);
    List<String> lastHeads = heads(tables.get(tables.size() - 1));
    // An empty cell is unknown, so that there is no sum with it.
    assertEquals(
        costs.stream().map(c -> List.of(c.first(), c.years())).distinct().count() == 1,
        lastHeads.get(lastHeads.size() - 1).startsWith("Totaal "),
        lastHeads::toString);
    assertEquals(tables.size() == 1, together <= PAGE, "one table as long as it fits");
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void noColumnOfTextSaysTheSameInEachRow(@ForAll("costs") List<Cost> costs) {
    Consumer<Middelen.Builder> filling = m -> costs.forEach(c -> c.in(m));
    // Tables below each other have equal heads, so that one of them may say so of its rows.
    Map<String, Set<String>> cells = new TreeMap<>();
    for (Tabel table : tables(filling)) {
      for (List<String> row : rows(table)) {
        for (int k = 1; k < row.size(); k++) {
          if (!table.kolommen().get(k).bedragen() && !row.get(0).equals("Totaal")) {
            cells.computeIfAbsent(heads(table).get(k), h -> new TreeSet<>()).add(row.get(k));
          }
        }
      }
    }
    cells.forEach((head, said) -> assertTrue(said.size() > 1, () -> head + " of " + said));
    String scenario = costs.get(0).scenario();
    if (costs.stream().allMatch(c -> Objects.equals(c.scenario(), scenario)) && scenario != null) {
      String text = Proef.tekst(traject(filling));
      assertTrue(text.contains("De bedragen gaan uit van het scenario " + scenario + "."), text);
    }
  }

  /** An amount is one word: the spaces within it keep it together. */
  @Property(edgeCases = EdgeCasesMode.NONE, tries = 50)
  void anAmountIsOneWord(@ForAll("costs") List<Cost> costs) {
    for (Tabel table : tables(m -> costs.forEach(c -> c.in(m)))) {
      for (List<Tekst> row : table.rijen()) {
        for (int k = 0; k < row.size(); k++) {
          String cell = row.get(k).woorden();
          assertEquals(
              table.kolommen().get(k).bedragen() && !cell.isEmpty(), cell.startsWith("€"), cell);
          assertTrue(!cell.startsWith("€") || !cell.contains(" "), cell);
        }
      }
    }
  }

  private static int longestWord(Tabel table, int column) {
    return Stream.concat(
            Stream.of(table.kolommen().get(column).kop()),
            table.rijen().stream().map(row -> row.get(column).woorden()))
        .flatMap(text -> Stream.of(text.split(" ")))
        .mapToInt(String::length)
        .max()
        .orElseThrow();
  }

  private static void withoutSum(Consumer<Middelen.Builder> costs) {
    Tabel table = table(costs);
    assertTrue(rows(table).stream().noneMatch(row -> row.get(0).equals("Totaal")), table::toString);
  }

  private static Middelen.Builder cost(Middelen.Builder m, String name, String... amounts) {
    return m.kosten(k -> k.omschrijving(name).ramingen(r -> r.bedrag(years(amounts))));
  }

  private static Bedrag[] years(String... amounts) {
    return IntStream.range(0, amounts.length)
        .mapToObj(i -> miljoen(amounts[i]).inJaar(2026 + i))
        .toArray(Bedrag[]::new);
  }

  private static UdoTraject traject(Consumer<Middelen.Builder> costs) {
    return Proef.traject(Regelingsoort.WET)
        .raakt(List.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES), g -> g.middelen(costs))
        .build();
  }

  private static Tabel table(Consumer<Middelen.Builder> costs) {
    return tables(costs).get(0);
  }

  private static List<Tabel> tables(Consumer<Middelen.Builder> costs) {
    return Proef.blokken(Proef.stuk(traject(costs)).blokken(), Tabel.class);
  }

  private static List<String> heads(Tabel table) {
    return table.kolommen().stream().map(Tabel.Kolom::kop).toList();
  }

  private static List<List<String>> rows(Tabel table) {
    return table.rijen().stream()
        .map(row -> row.stream().map(cell -> cell.woorden().replace('\u00a0', ' ')).toList())
        .toList();
  }
}
