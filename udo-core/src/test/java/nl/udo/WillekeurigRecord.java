package nl.udo;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.usertext.Characters;
import nl.udo.usertext.Names;

/**
 * Makes arbitrary records from their components. Only what a constructor refuses has its own line
 * here; all else follows from the type of the component.
 */
final class WillekeurigRecord {

  private static final BigDecimal GROOTSTE = BigDecimal.TEN.pow(18);

  private final Map<Class<?>, Arbitrary<?>> gemaakt = new HashMap<>();

  static <R extends Record> Arbitrary<R> van(Class<R> type) {
    return new WillekeurigRecord().record(type).map(type::cast);
  }

  private Arbitrary<Record> record(Class<?> type) {
    List<Arbitrary<Object>> delen = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      delen.add(component(component));
    }
    // Without edge cases: those of hundreds of components combined are too many to try.
    return Combinators.combine(delen)
        .as(waarden -> (Record) Records.maak(type, passend(type, waarden)))
        .withoutEdgeCases();
  }

  private Arbitrary<Object> component(RecordComponent component) {
    Class<?> inhoud = Records.inhoud(component);
    Arbitrary<?> een = bijzonder(Records.naam(component));
    if (een == null) {
      een = gemaakt.get(inhoud);
    }
    if (een == null) {
      een = soort(inhoud).withoutEdgeCases();
      gemaakt.put(inhoud, een);
    }
    boolean lijst = component.getType() == List.class;
    Arbitrary<?> geheel = lijst ? een.list().ofMaxSize(inhoud.isRecord() ? 2 : 4) : een;
    boolean verplicht = List.of("Partij.naam").contains(Records.naam(component));
    return (verplicht ? geheel : geheel.injectNull(lijst ? 0.1 : 0.3)).asGeneric();
  }

  private Arbitrary<?> soort(Class<?> type) {
    if (type == String.class) {
      return WillekeurigeTekst.maak();
    }
    if (type == Datum.class) {
      return datum();
    }
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    if (type == Boolean.class) {
      return Arbitraries.of(true, false);
    }
    if (type == Integer.class) {
      return Arbitraries.integers();
    }
    if (type == BigDecimal.class) {
      return Arbitraries.bigDecimals().between(BigDecimal.ZERO, GROOTSTE).ofScale(6);
    }
    if (type.isRecord()) {
      return record(type);
    }
    throw new AssertionError("add a line for components of " + type);
  }

  /** Components with bounds that their type does not show. */
  private static Arbitrary<?> bijzonder(String component) {
    return switch (component) {
      case "UdoTraject.schemaVersie" -> Arbitraries.just(UdoTraject.SCHEMA_VERSIE);
      case "Moment.elkeMaanden", "Plan.termijnJaren", "Bedrag.overMaanden" ->
          Arbitraries.integers().greaterOrEqual(1);
      case "Citaat.taal" -> Arbitraries.of("nl", "fy", "pap", "en-GB");
      case "Aandeel.percentage" ->
          Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(10);
      case "Partij.naam" ->
          WillekeurigeTekst.maak()
              .map(tekst -> Characters.saysNothing(tekst) ? "zonder naam" : tekst);
      default -> null;
    };
  }

  private static Arbitrary<Datum> datum() {
    Arbitrary<Integer> dagen = Arbitraries.integers().between(0, 3_652_058);
    Arbitrary<String> deel =
        Arbitraries.of(Datum.Deel.class).map(d -> d.code() + " ").injectNull(0.5);
    return Combinators.combine(dagen, Arbitraries.integers().between(0, 3), deel)
        .as(WillekeurigRecord::datum);
  }

  private static Datum datum(int dagen, int precisie, String deel) {
    LocalDate dag = LocalDate.of(1, 1, 1).plusDays(dagen);
    String jaar = dag.toString().substring(0, 4);
    String precies =
        switch (precisie) {
          case 0 -> "";
          case 1 -> "-K" + (1 + dag.getMonthValue() / 4);
          case 2 -> dag.toString().substring(4, 7);
          default -> dag.toString().substring(4);
        };
    try {
      return Datum.van((deel == null ? "" : deel) + jaar + precies);
    } catch (IllegalArgumentException e) {
      return Datum.van(jaar + precies); // a day or a month does not have that part
    }
  }

  /** Puts right what components refuse of each other. */
  private static List<Object> passend(Class<?> type, List<Object> waarden) {
    List<Object> passend = new ArrayList<>(waarden);
    String naam = type.getSimpleName();
    if (naam.equals("Bedrag")) {
      opVolgorde(passend, plaats(type, "waarde"), plaats(type, "tot"));
      opVolgorde(passend, plaats(type, "vanJaar"), plaats(type, "totEnMetJaar"));
    } else if (naam.equals("UdoTraject")) {
      passend.replaceAll(WillekeurigRecord::metEigenKenmerken);
    }
    return passend;
  }

  private static int plaats(Class<?> type, String component) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getName)
        .toList()
        .indexOf(component);
  }

  @SuppressWarnings("unchecked") // both are of one type, that of their components
  private static void opVolgorde(List<Object> waarden, int eerste, int tweede) {
    Comparable<Object> a = (Comparable<Object>) waarden.get(eerste);
    Object b = waarden.get(tweede);
    if (a != null && b != null && a.compareTo(b) > 0) {
      waarden.set(eerste, b);
      waarden.set(tweede, a);
    }
  }

  private static Object metEigenKenmerken(Object waarde) {
    if (!(waarde instanceof List<?> lijst)) {
      return waarde;
    }
    Map<Object, Object> eigen = new LinkedHashMap<>();
    lijst.forEach(onderdeel -> eigen.putIfAbsent(kenmerk(onderdeel), onderdeel));
    return List.copyOf(eigen.values());
  }

  private static Object kenmerk(Object onderdeel) {
    if (onderdeel instanceof Partij partij) {
      return Names.key(partij.kenmerk());
    }
    if (onderdeel instanceof Document document) {
      return document.kenmerk() == null ? new Object() : Names.key(document.kenmerk());
    }
    return new Object();
  }
}
