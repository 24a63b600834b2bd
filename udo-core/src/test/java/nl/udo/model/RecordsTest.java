package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Records;
import nl.udo.Trajecten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the model. */
class RecordsTest {

  /** Components that, when absent, are read as what the complete record holds there. */
  private static final Set<String> READ_AS_DEFAULT =
      Set.of(
          "UdoTraject.schemaVersie",
          "UdoTraject.regelset",
          "Kostenpost.richting",
          "Bedrag.valuta",
          "Formulering.vorm");

  /** What a record cannot do without. */
  private static final Map<String, Object> NEEDED =
      Map.of("Bedrag.waarde", BigDecimal.ONE, "Partij.naam", "een partij");

  /** What is read where a text is absent. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "UdoTraject.schemaVersie", UdoTraject.SCHEMA_VERSIE,
          "Formulering.tekst", "",
          "Citaat.tekst", "");

  @Property(tries = 100)
  void aBuilderMadeFromARecordBuildsThatRecord(@ForAll UdoTraject traject) {
    assertEquals(traject, traject.toBuilder().build());
  }

  @Property(tries = 100)
  void recordsOfEqualPartsAreEqual(@ForAll UdoTraject traject) {
    Object copy = copy(traject);

    assertNotSame(traject, copy);
    assertEquals(traject, copy);
    assertEquals(traject.hashCode(), copy.hashCode());
    assertEquals(traject.toString(), copy.toString());
  }

  @Test
  void recordsThatDifferInOneComponentAreNotEqual() {
    for (Records.Plek place : Records.plekken(Trajecten.volledig())) {
      Object without;
      try {
        without = without(place);
      } catch (IllegalArgumentException | NullPointerException e) {
        continue; // what cannot be left out cannot differ in that way
      }
      if (place.leeg()) {
        assertEquals(place.houder(), without, place.naam());
      } else if (!READ_AS_DEFAULT.contains(place.naam())) {
        assertNotEquals(place.houder(), without, place.naam());
      }
    }
  }

  private static Object without(Records.Plek place) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : place.houder().getClass().getRecordComponents()) {
      boolean absent = component.getName().equals(place.component().getName());
      parts.add(absent ? null : Records.waarde(place.houder(), component));
    }
    return Records.maak(place.houder().getClass(), parts);
  }

  @Property(tries = 50)
  void listsCannotBeChanged(@ForAll UdoTraject traject) {
    for (Records.Plek place : Records.plekken(traject)) {
      if (place.waarde() instanceof List<?> list) {
        assertThrows(UnsupportedOperationException.class, () -> list.add(null), place.naam());
        assertThrows(UnsupportedOperationException.class, list::clear, place.naam());
      }
    }
  }

  /** The components that are text, or lists of texts or terms, of every record. */
  static Stream<RecordComponent> textsAndTerms() {
    return Records.typen(UdoTraject.class).stream()
        .filter(type -> type != Datum.class)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .filter(
            component ->
                Records.inhoud(component) == String.class
                    || component.getType() == List.class && Records.inhoud(component).isEnum());
  }

  @ParameterizedTest
  @MethodSource("textsAndTerms")
  @DisplayName("blank text is absent and terms stand once, in the order of their list")
  void inputIsNormalised(RecordComponent component) {
    boolean list = component.getType() == List.class;
    Object given;
    Object expected;
    if (Records.inhoud(component).isEnum()) {
      Object[] terms = Records.inhoud(component).getEnumConstants();
      given = List.of(terms[1], terms[0], terms[1]);
      expected = List.of(terms[0], terms[1]);
    } else {
      given = list ? List.of("\u200B ", "een tekst") : "\u200B ";
      expected = list ? List.of("een tekst") : DEFAULTS.get(Records.naam(component));
    }
    List<Object> parts = new ArrayList<>();
    for (RecordComponent each : component.getDeclaringRecord().getRecordComponents()) {
      parts.add(
          each.getName().equals(component.getName()) ? given : NEEDED.get(Records.naam(each)));
    }

    Object kept;
    try {
      kept =
          Records.waarde((Record) Records.maak(component.getDeclaringRecord(), parts), component);
    } catch (IllegalArgumentException e) {
      assertEquals("Partij.naam", Records.naam(component), "a draft is a legal object");
      return;
    }

    assertEquals(expected, kept, Records.naam(component));
  }

  @Test
  void listsAreCopies() {
    List<Overheidslaag> layers = new ArrayList<>(List.of(Overheidslaag.GEMEENTEN));
    Uitwerking uitwerking = Uitwerking.builder().onderwerp("Later meer.").overheden(layers).build();
    layers.add(Overheidslaag.PROVINCIES);

    assertEquals(List.of(Overheidslaag.GEMEENTEN), uitwerking.overheden());
  }

  private static Object copy(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(RecordsTest::copy).toList();
    }
    if (value instanceof String text) {
      return new String(text.toCharArray());
    }
    if (!(value instanceof Record holder)) {
      return value;
    }
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : holder.getClass().getRecordComponents()) {
      parts.add(copy(Records.waarde(holder, component)));
    }
    return Records.maak(holder.getClass(), parts);
  }
}
