package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.Casus;
import nl.udo.Trajecten;
import nl.udo.Variations;
import nl.udo.model.Bedrag;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Oordeel;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.grouping.Planning;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.tekst.Tekststuk;
import nl.udo.weergave.Markdownweergave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a statement claims to tell, the text tells: once in the whole and once over the chapters.
 * What is left out for a reason is in neither.
 */
class FeitenTest {

  /** Names by which the record refers to parties and documents; these may come back. */
  private static final Set<String> NAMES =
      Set.of(
          "ministerie",
          "bepalingen",
          "partijen",
          "opstellers",
          "opdrachtgevers",
          "geadresseerden",
          "betwistDoor",
          "uitvoerders",
          "voorgesteldDoor",
          "zonderReactie",
          "naam",
          "plaats");

  /** What only ties parts of the record together, or chooses a word. */
  private static final Set<String> SILENT =
      Set.of(
          "over",
          "leidtTot",
          "taak",
          "afspraak",
          "deelVan",
          "taal",
          "lid",
          "lidwoord",
          "document",
          "thema",
          "traject");

  /** Articles that take the word once; in the record each has it. */
  private static final Pattern ARTICLES =
      Pattern.compile("\\bartikelen ((?:[\\w.:]+, )*[\\w.:]+ en [\\w.:]+)");

  /** The same of parts of one article. */
  private static final Pattern PARTS =
      Pattern.compile("(artikel [\\w.:]+), onderdelen ((?:\\w+, )*\\w+ en \\w+)");

  /** Texts shorter than this may be part of another text of the record. */
  private static final int SHORT = 5;

  private static final long SEED = 21;
  private static final int VARIATIONS = 5;

  static Stream<UdoTraject> records() {
    return Stream.concat(
        Stream.of(Trajecten.volledig()),
        Stream.concat(Casus.alle().stream().map(Casus::traject), KleinTest.trajecten()));
  }

  /** Records like those, with other parts left out and other terms chosen. */
  @Test
  void eachFactOfRecordsLikeTheseIsToldOnceOrLeftOutForAReason() {
    Map<String, List<String>> wrong = new TreeMap<>();
    List<UdoTraject> records = records().toList();
    for (int i = 0; i < records.size(); i++) {
      List<UdoTraject> varied = Variations.ofWholeParts(records.get(i), SEED, VARIATIONS).toList();
      for (int v = 0; v < varied.size(); v++) {
        List<String> own = wrong(varied.get(v));
        if (!own.isEmpty()) {
          wrong.put(i + "." + v, own);
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("records")
  void eachFactIsToldOnceOrLeftOutForAReason(UdoTraject traject) {
    assertEquals(List.of(), wrong(traject));
  }

  private static List<String> wrong(UdoTraject traject) {
    Map<String, Boolean> places = places(traject);
    String whole = small(text(List.of(Teksten.stuk(traject))));
    String chapters =
        small(text(Teksten.layout(traject, Indeling.standaard()).chapters().values()));
    List<String> wrong = new ArrayList<>();
    List<Value> values = values(traject);
    Map<String, Long> alike =
        values.stream().collect(Collectors.groupingBy(v -> small(v.text()), Collectors.counting()));
    for (Value value : values) {
      // A part of a layer is a name, and a document stands in the notes of what rests on it.
      Boolean told =
          value.pointer().contains("/deel/") || isReference(value)
              ? null
              : isTold(value.pointer(), places);
      check(value, told, alike, whole, "whole", wrong);
      check(value, told, alike, chapters, "chapters", wrong);
    }
    return wrong;
  }

  private static void check(
      Value value,
      Boolean told,
      Map<String, Long> alike,
      String text,
      String where,
      List<String> wrong) {
    if (told == null) {
      return;
    }
    String sought = small(value.text());
    long times = Pattern.compile(Pattern.quote(sought)).matcher(text).results().count();
    // What costs or money are for is the name of them in each sentence.
    boolean name =
        NAMES.contains(value.name())
            || value.pointer().matches(".*/(kosten|bekostiging|rijkskosten)/\\d+/omschrijving")
            // Tables below each other have equal heads: a row says in each of what it is.
            || value.pointer().matches(".*/ramingen/\\d+/(onderdeel|scenario)");
    boolean once = sought.split(" ").length >= SHORT && !name;
    // What the record holds for several, in equal words, is told of each of them at most.
    long most = alike.get(sought);
    if (told && times == 0 || told && times > most && once || !told && times > 0 && once) {
      wrong.add(where + " " + (told ? "" : "not ") + value + " " + times + " times");
    }
  }

  /**
   * The kenmerk of a way of funding where another part refers to it, and the moment of an agreement
   * that was made already.
   */
  private static boolean isReference(Value value) {
    return value.name().equals("bekostiging")
        || value.pointer().matches("/afspraken/\\d+/moment/.*");
  }

  /** The places of a record, and whether they are told. */
  private static Map<String, Boolean> places(UdoTraject traject) {
    Uitspraken uitspraken = Planning.statements(traject);
    Map<String, Boolean> places = new HashMap<>();
    uitspraken
        .weglatingen()
        .forEach(w -> places.put(w.pointer(), w.reden() == Reden.BRON ? null : Boolean.FALSE));
    uitspraken.uitspraken().forEach(u -> told(u, places));
    return places;
  }

  private static void told(Uitspraak u, Map<String, Boolean> places) {
    u.pointers().forEach(p -> places.put(p, true));
    u.details().forEach(d -> told(d, places));
  }

  private static Boolean isTold(String pointer, Map<String, Boolean> places) {
    for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
      if (places.containsKey(p)) {
        return places.get(p);
      }
    }
    throw new AssertionError(pointer + " is neither told nor left out");
  }

  private record Value(String pointer, String name, String text) {}

  private static List<Value> values(UdoTraject traject) {
    List<Value> values = new ArrayList<>();
    collect("", "", traject, values);
    Register register = new Register(traject);
    values.replaceAll(
        v -> NAMES.contains(v.name()) ? new Value(v.pointer(), v.name(), name(v, register)) : v);
    return values;
  }

  /** A party by the first name that the text gives it. */
  private static String name(Value value, Register register) {
    return register.partij(value.text()).naam();
  }

  /** The texts, dates and amounts of a record. */
  private static void collect(String pointer, String name, Object value, List<Value> values) {
    if (SILENT.contains(name)) {
      return;
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(pointer + "/" + i, name, list.get(i), values);
      }
    } else if (value instanceof String text) {
      for (String line : text.split("\n")) {
        String own = line.startsWith("- ") ? line.substring(2) : line;
        values.add(
            new Value(pointer, name, own.endsWith(".") ? own.substring(0, own.length() - 1) : own));
      }
    } else if (value instanceof Bedrag amount && amount.waarde() == null) {
      return; // whatever else it has, it is no amount
    } else if (value instanceof Bedrag amount) {
      values.add(new Value(pointer, name, figures(amount)));
    } else if (value instanceof Datum date) {
      values.add(new Value(pointer, name, Integer.toString(date.jaar())));
    } else if (value instanceof Record record) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        if (!isInternal(record, part.getName())) {
          collect(pointer + "/" + part.getName(), part.getName(), part(record, part), values);
        }
      }
    }
  }

  /** The figures of an amount without what they are counted in. */
  private static String figures(Bedrag amount) {
    return amount.waarde().stripTrailingZeros().unscaledValue().toString().replaceAll("0+$", "");
  }

  private static Object part(Record record, RecordComponent part) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isInternal(Record record, String component) {
    return component.equals("kenmerk") && !(record instanceof Document)
        || component.equals("punten") && record instanceof Oordeel;
  }

  private static String text(Iterable<Tekststuk> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(Markdownweergave.standaard().schrijf(piece)));
    return text.toString();
  }

  private static String small(String text) {
    String small =
        text.replace('\u00a0', ' ')
            .replace("\\", "")
            .replaceAll("(?<=\\d)[.,](?=\\d)", "")
            .toLowerCase(Locale.ROOT);
    String articles =
        ARTICLES
            .matcher(small)
            .replaceAll(m -> "artikel " + m.group(1).replaceAll(", | en ", "$0artikel "));
    return PARTS
        .matcher(articles)
        .replaceAll(
            m ->
                m.group(1)
                    + ", onderdeel "
                    + m.group(2).replaceAll(", | en ", "$0" + m.group(1) + ", onderdeel "));
  }
}
