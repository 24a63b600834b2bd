package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of fact has a home of its own. The table {@code feiten/tabel.csv} says of each kind
 * where it stands in an invented record ({@code feiten/traject.json}, exactly as the library writes
 * it), with the sentence that it is taken from and where that sentence would stand. Its lists are:
 * 1, facts of ten real laws that had no place of their own; 2, what rules and products ask; 3,
 * kinds that seven further measures brought.
 */
class KindsOfFactTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "nl", "udo", "feiten");
  private static final Path RECORD = FOLDER.resolve("traject.json");
  private static final String HEADER = "lijst;rij;soort feit;pointer;waarde;zin;bron";

  /** How many rows each list has; every row has at least one pointer. */
  private static final Map<String, Integer> ROWS = Map.of("1", 25, "2", 11, "3", 10);

  /** One line of the table. */
  record Kind(
      String list,
      String row,
      String fact,
      String pointer,
      String value,
      String text,
      String from) {

    static Kind of(String line) {
      String[] cells = line.split(";", -1);
      assertEquals(7, cells.length, line);
      return new Kind(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    @Override
    public String toString() {
      return list + "." + row + " " + fact;
    }
  }

  static List<Kind> kinds() throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("tabel.csv"));
    assertEquals(HEADER, lines.get(0));
    return lines.stream().skip(1).map(Kind::of).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @DisplayName("what the table says stands in the record where the table says it does")
  void theFactStandsThere(Kind kind) throws IOException {
    JsonNode found =
        new JsonMapper().readTree(RECORD.toFile()).at(JsonPointer.compile(kind.pointer()));

    assertTrue(found.isValueNode(), () -> kind.pointer() + " leads to no value: " + found);
    assertEquals(kind.value(), found.asText().lines().findFirst().orElse(""), kind.pointer());
    assertTrue(kind.text().endsWith("."), "a sentence: " + kind.text());
    assertFalse(kind.from().isBlank(), "where the sentence would stand");
  }

  @Test
  @DisplayName("no row of a list is without a pointer, and no kind is told twice")
  void everyRowHasAPointer() throws IOException {
    Map<String, Set<Integer>> rows = new TreeMap<>();
    Set<String> facts = new HashSet<>();
    for (Kind kind : kinds()) {
      rows.computeIfAbsent(kind.list(), l -> new TreeSet<>()).add(Integer.valueOf(kind.row()));
      assertTrue(facts.add(kind.list() + kind.fact()), () -> "twice: " + kind);
    }

    Map<String, Set<Integer>> expected = new TreeMap<>();
    ROWS.forEach((list, last) -> expected.put(list, new TreeSet<>(upTo(last))));
    assertEquals(expected, rows);
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  @Test
  @DisplayName("the record is what the library writes, and each name in it leads somewhere")
  void theRecordIsReadAndWritten() throws IOException {
    GoudenBestand.vergelijk(RECORD, UdoJson.schrijf(UdoJson.lees(RECORD)));

    assertEquals(
        List.of("Raad van State"),
        UdoJson.lees(RECORD).loseVerwijzingen().stream().map(l -> l.naam()).toList());
  }

  @Test
  @DisplayName("the table reaches every type that model 1.1 brought")
  void everyNewTypeIsReached() throws IOException {
    Set<String> reached = new HashSet<>();
    for (Records.Plek place : Records.plekken(UdoJson.lees(RECORD))) {
      reached.add(place.houder().getClass().getSimpleName());
    }

    Stream.of(
            "Beantwoording BeantwoordeToezegging Bepaling Berekening Bijeenkomst Bronverwijzing"
                + " Citaat Deel Formulering Gebeurtenis GevolgVoorAnderen Grondslag"
                + " Hoorplichtoordeel Implementatie Informatieplicht Instantie Nacalculatie"
                + " NietGeconsulteerd NietTeKwantificeren Normbedrag Peiling Plafond Plan"
                + " Publicatie Rijkskosten Risico Toetsuitkomst Uitgezonderd"
                + " Uitkeringsvoorwaarden Vervulling VerwanteRegeling")
        .flatMap(names -> Stream.of(names.split(" ")))
        .forEach(name -> assertTrue(reached.contains(name), name));
  }
}
