package nl.udo.meting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;

/**
 * How the CPU time of the checklist and of the text grows with each list of a record. A test counts
 * bytes, which no machine disturbs; what goes through a list for each of its elements makes none,
 * and is only seen here. To run it, in about five minutes:
 *
 * <pre>
 * mvn -q -pl udo-examples/metingen -am package -DskipTests
 * java -cp 'udo-examples/metingen/target/udo-metingen.jar:udo-examples/metingen/target/lib/*' \
 *     nl.udo.meting.GroeiMeting udo-core/src/test/resources/nl/udo/feiten/traject.json
 * </pre>
 *
 * <p>Each line has a list, and how many times as much four times as many elements cost: about four
 * or less where it is well, sixteen where the work grows with the square.
 */
public final class GroeiMeting {

  private static final int MANY = Integer.getInteger("veel", 1_500);
  private static final int TIMES = 4;

  /** What must differ between elements of a list. */
  private static final Set<String> NAMES = Set.of("kenmerk", "naam", "afkorting");

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final UdoChecklist LIJST = UdoChecklist.standaard();

  private static long seen;

  private GroeiMeting() {}

  /**
   * Prints how much each list costs.
   *
   * @param args the file of a record, of which each list with an element is made longer
   * @throws IOException when the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    JsonNode record = MAPPER.readTree(Path.of(args[0]).toFile());
    Map<String, String> lists = new LinkedHashMap<>();
    lists(record, "", lists);
    for (String list : lists.values()) {
      try {
        work(withMany(record, list, MANY));
        double few = work(withMany(record, list, MANY));
        double many = work(withMany(record, list, MANY * TIMES));
        System.out.printf(Locale.ROOT, "%5.1f  %6.0f ms  %s%n", many / few, many / 1e6, list);
      } catch (OnleesbaarTrajectException e) {
        System.out.println("       " + list + ": " + e.getMessage());
      }
    }
    // Keeps what was measured from being left out as useless.
    System.out.println(seen == 0 ? "nothing seen" : "");
  }

  private static long work(UdoTraject traject) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Toetsverslag verslag = LIJST.toets(traject, Stadium.TOELICHTING);
    seen += MvtParagraaf.builder().concept().build(verslag).alsTekst().length();
    seen += MvtParagraaf.conceptHoofdstukken(verslag, Indeling.standaard().perOverheid()).size();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
  }

  /** Each kind of list that the record has, by the place of the first. */
  private static void lists(JsonNode node, String pointer, Map<String, String> found) {
    if (node.isArray() && node.path(0).isObject()) {
      found.putIfAbsent(pointer.replaceAll("/\\d+", "/*"), pointer);
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      lists(node.get(i), pointer + "/" + i, found);
    }
    node.properties().forEach(f -> lists(f.getValue(), pointer + "/" + f.getKey(), found));
  }

  /** The record with so many elements in a list, each of its own words. */
  private static UdoTraject withMany(JsonNode record, String list, int number) {
    JsonNode longer = record.deepCopy();
    ArrayNode elements = (ArrayNode) longer.at(list);
    ArrayNode own = elements.deepCopy();
    for (int i = own.size(); i < number; i++) {
      JsonNode element = own.get(i % own.size()).deepCopy();
      makeOwn(element, " " + i);
      elements.add(element);
    }
    return UdoJson.lees(longer.toString());
  }

  private static void makeOwn(JsonNode node, String mark) {
    node.forEach(child -> makeOwn(child, mark));
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> f : object.properties()) {
        String text = f.getValue().asText();
        boolean words = text.contains(" ") && text.chars().noneMatch(Character::isDigit);
        if (words || f.getValue().isTextual() && NAMES.contains(f.getKey())) {
          f.setValue(new TextNode(text.replaceFirst("\\.?$", mark + "$0")));
        }
      }
    }
  }
}
