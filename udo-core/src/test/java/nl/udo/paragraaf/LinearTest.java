package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.udo.bewoording.Bewoording;
import nl.udo.json.UdoJson;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.layout.Layout;
import nl.udo.paragraaf.wording.PartWording;
import nl.udo.toets.Toetsverslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * To 10,000 of each the work grows with a record, not with its square: in bytes, not in seconds.
 */
class LinearTest {

  private static final int FEW = 500;
  private static final int FACTOR = 20;

  private static final int MANY = 50;
  private static final int TIMES = 10;

  /** Bytes that so many elements cost at least, for the growth of less tells nothing. */
  private static final long LITTLE = 200_000;

  private static final Path EACH_KIND_OF_FACT =
      Path.of("src", "test", "resources", "nl", "udo", "feiten", "traject.json");

  /** What must differ between elements of a list. */
  private static final Set<String> NAMES = Set.of("kenmerk", "naam", "afkorting");

  @Test
  void manyConsequencesAndPartiesCostAsMuchMoreAsTheyAreMore() {
    assertLinear(FEW, LinearTest::record, LinearTest::work);
  }

  /** What is so of a record is read once, and not again for each statement that is told apart. */
  @Test
  void manyStatementsToldApartCostAsMuchMoreAsTheyAreMore() {
    assertLinear(MANY, LinearTest::record, LinearTest::apart);
  }

  /** Judgements of one party, which differ in no more than their conditions. */
  @Test
  void manyJudgementsOfOnePartyCostAsMuchMoreAsTheyAreMore() {
    assertLinear(MANY, LinearTest::judgements, LinearTest::work);
  }

  private static void assertLinear(
      int number, IntFunction<Toetsverslag> record, ToLongFunction<Toetsverslag> bytes) {
    bytes.applyAsLong(record.apply(number));
    long few = bytes.applyAsLong(record.apply(number));
    long many = bytes.applyAsLong(record.apply(number * FACTOR));

    assertTrue(many < few * FACTOR * 2, many + " bytes against " + few);
  }

  private static Toetsverslag judgements(int number) {
    UdoTraject.Builder traject =
        Proef.traject(Regelingsoort.WET).raakt(Overheidslaag.GEMEENTEN, g -> {});
    for (int i = 0; i < number; i++) {
      Formulering inhoud = Formulering.woordgroep("een loket van soort " + i);
      traject.geconsulteerd(
          Partij.VNG,
          c ->
              c.oordelen(
                  o ->
                      o.onderwerpen(Onderwerp.UITVOERBAARHEID)
                          .strekking(Oordeel.Strekking.ONDER_VOORWAARDEN)
                          .voorwaarden(v -> v.inhoud(inhoud))));
    }
    return Proef.verslag(traject.build());
  }

  /** Each kind of list that a record can have: the record has each kind of fact in it. */
  static Stream<String> lists() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    lists(new JsonMapper().readTree(EACH_KIND_OF_FACT.toFile()), "", found);
    return found.values().stream();
  }

  private static void lists(JsonNode node, String pointer, Map<String, String> found) {
    if (node.isArray() && node.path(0).isObject()) {
      found.putIfAbsent(pointer.replaceAll("/\\d+", "/*"), pointer);
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      lists(node.get(i), pointer + "/" + i, found);
    }
    node.properties().forEach(f -> lists(f.getValue(), pointer + "/" + f.getKey(), found));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void manyElementsOfOneListCostAsMuchMoreAsTheyAreMore(String list) throws IOException {
    work(withMany(list, MANY));
    long none = work(withMany(list, 1));
    long few = work(withMany(list, MANY)) - none;
    long many = work(withMany(list, MANY * TIMES)) - none;

    assertTrue(many < Math.max(few, LITTLE) * TIMES * 2, list + ": " + many + " against " + few);
  }

  /** The record with so many elements in a list, each of its own words. */
  private static Toetsverslag withMany(String list, int number) throws IOException {
    JsonNode record = new JsonMapper().readTree(EACH_KIND_OF_FACT.toFile());
    ArrayNode elements = (ArrayNode) record.at(list);
    ArrayNode own = elements.deepCopy();
    for (int i = own.size(); i < number; i++) {
      JsonNode element = own.get(i % own.size()).deepCopy();
      makeOwn(element, " " + i);
      elements.add(element);
    }
    return Proef.verslag(UdoJson.lees(record.toString()));
  }

  private static void makeOwn(JsonNode node, String mark) {
    node.forEach(child -> makeOwn(child, mark));
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              f -> {
                String text = f.getValue().asText();
                boolean words = text.contains(" ") && text.chars().noneMatch(Character::isDigit);
                if (words || f.getValue().isTextual() && NAMES.contains(f.getKey())) {
                  boolean sentence = text.endsWith(".");
                  String bare = sentence ? text.substring(0, text.length() - 1) : text;
                  f.setValue(new TextNode(bare + mark + (sentence ? "." : "")));
                }
              });
    }
  }

  private static long apart(Toetsverslag report) {
    ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begin = meter.getCurrentThreadAllocatedBytes();
    new PartWording(report.traject()).of("");
    return meter.getCurrentThreadAllocatedBytes() - begin;
  }

  private static long work(Toetsverslag report) {
    ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begin = meter.getCurrentThreadAllocatedBytes();
    new Layout(report, Indeling.standaard(), Bewoording.standaard(), false).whole();
    new Layout(report, Indeling.standaard().perOverheid(), Bewoording.standaard(), true).chapters();
    return meter.getCurrentThreadAllocatedBytes() - begin;
  }

  private static Toetsverslag record(int number) {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    for (int i = 0; i < number; i++) {
      String own = " " + i;
      traject
          .raakt(
              Overheidslaag.GEMEENTEN,
              g ->
                  g.deel(Deel.van("de gemeenten van soort" + own))
                      .omschrijving("Zij houden een register bij van soort" + own + ".")
                      .taken(t -> t.nieuw("Er komt een register van soort" + own + "."))
                      .middelen(
                          m ->
                              m.kosten(
                                  k ->
                                      k.omschrijving("het register van soort" + own)
                                          .ramingen(
                                              r ->
                                                  r.opstellers("Bureau" + own)
                                                      .bedrag(nl.udo.model.Bedrag.miljoen("1"))))))
          .geconsulteerd(
              Partij.van("Partij" + own),
              c ->
                  c.oordeel(
                          Onderwerp.UITVOERBAARHEID,
                          Oordeel.Strekking.BEDENKINGEN,
                          "Register" + own + " is te veel.")
                      .punt("Register" + own + " vervalt.", p -> p.overgenomen("Dat is gedaan.")));
    }
    return Proef.verslag(traject.build());
  }
}
