package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Records;
import nl.udo.VolledigTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record is edited as easily as it is made: every value, every list, every record within it. */
class EditingTest {

  @Test
  @DisplayName("one deep value is changed in one expression, and nothing else changes")
  void oneDeepValue() {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK")
            .geconsulteerd(
                Partij.VNG,
                c ->
                    c.oordeel(Onderwerp.TAKEN, Oordeel.Strekking.ONDERSCHRIJFT, "Goed.")
                        .oordeel(Onderwerp.MIDDELEN, Oordeel.Strekking.AFWIJZEND, "Te weinig."))
            .build();

    UdoTraject changed =
        traject.toBuilder()
            .consultaties(0, c -> c.oordelen(1, o -> o.strekking(Oordeel.Strekking.BEDENKINGEN)))
            .build();

    List<Oordeel> oordelen = changed.consultaties().get(0).oordelen();
    assertEquals(2, oordelen.size());
    assertEquals(traject.consultaties().get(0).oordelen().get(0), oordelen.get(0));
    assertEquals(Oordeel.Strekking.BEDENKINGEN, oordelen.get(1).strekking());
    assertEquals(Formulering.zin("Te weinig."), oordelen.get(1).toelichting());
  }

  @Property(tries = 100)
  void goingOnWithARecordAndChangingNothingGivesTheSameRecord(@ForAll UdoTraject traject) {
    for (Record record : recordsIn(traject)) {
      assertEquals(record, call(builderOf(record), "build"));
    }
  }

  @Property(tries = 50)
  void noTextOfARecordStandsInItsToString(@ForAll UdoTraject traject) {
    for (Record record : recordsIn(traject)) {
      String outline = record.toString();
      assertEquals(1, outline.lines().count(), outline);
      for (Records.Plek place : Records.plekken(record)) {
        List<?> values = place.waarde() instanceof List<?> list ? list : orNone(place.waarde());
        for (Object value : values) {
          // Of shorter texts the name of a property may happen to hold the letters.
          if (value instanceof String text && text.length() > 3) {
            assertFalse(outline.contains(text), () -> outline + " shows " + text);
          }
        }
      }
    }
  }

  /** Every list of every record of the model. */
  static Stream<RecordComponent> lists() {
    return components().filter(component -> component.getType() == List.class);
  }

  /** Every record within a record of the model. */
  static Stream<RecordComponent> singles() {
    return components().filter(c -> c.getType().isRecord() && !isScalar(c.getType()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  @DisplayName("a list is replaced, emptied, added to, changed in place and shortened")
  void everyListCanBeEdited(RecordComponent component) {
    Record holder = holderOf(component);
    List<?> before = (List<?>) Records.waarde(holder, component);
    assertFalse(before.isEmpty(), "the complete record fills " + Records.naam(component));

    assertEquals(List.of(), after(holder, component, "", Collection.class, List.of()));
    List<Object> withoutFirst = new ArrayList<>(before.subList(1, before.size()));
    assertEquals(withoutFirst, after(holder, component, "zonder", int.class, 0));
    assertEquals(before, after(holder, component, "", Collection.class, before));

    if (before.get(0) instanceof Record && !isScalar(before.get(0).getClass())) {
      Consumer<Object> likeTheFirst = builder -> copyInto(builder, (Record) before.get(0));
      if (List.of("partijen", "documenten").contains(component.getName())
          && holder instanceof UdoTraject) {
        // Each has a name of its own, so the list is emptied first.
        Object builder = builderOf(holder);
        call(builder, component.getName(), new Class<?>[] {Collection.class}, List.of());
        call(builder, component.getName(), new Class<?>[] {Consumer.class}, likeTheFirst);
        assertEquals(
            before.subList(0, 1), Records.waarde((Record) call(builder, "build"), component));
        return;
      }
      List<Object> oneMore = new ArrayList<>(before);
      oneMore.add(before.get(0));
      assertEquals(oneMore, after(holder, component, "", Consumer.class, likeTheFirst));

      List<Object> firstLikeLast = new ArrayList<>(before);
      Record last = (Record) before.get(before.size() - 1);
      firstLikeLast.set(0, last);
      Object builder = builderOf(holder);
      Consumer<Object> likeTheLast = b -> copyInto(b, last);
      call(
          builder, component.getName(), new Class<?>[] {int.class, Consumer.class}, 0, likeTheLast);
      assertEquals(firstLikeLast, Records.waarde((Record) call(builder, "build"), component));
    }
  }

  @ParameterizedTest
  @MethodSource("singles")
  @DisplayName("a record within a record is set, changed in place and taken away")
  void everyRecordWithinCanBeEdited(RecordComponent component) {
    Record holder = holderOf(component);
    Record before = (Record) Records.waarde(holder, component);

    assertEquals(before, after(holder, component, "", component.getType(), before));
    Consumer<Object> nothing = builder -> {};
    assertEquals(before, after(holder, component, "", Consumer.class, nothing));
    Object builder = builderOf(holder);
    call(builder, "zonder" + capital(component.getName()));
    if (component.getName().equals("voornemen")) {
      return; // a policy of which nothing is known takes its place
    }
    assertEquals(null, Records.waarde((Record) call(builder, "build"), component));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aNumberOutsideTheListIsToldWithTheNameOfTheList(RecordComponent component) {
    Object builder = builderOf(holderOf(component));

    Exception refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                call(
                    builder,
                    "zonder" + capital(component.getName()),
                    new Class<?>[] {int.class},
                    99));

    assertTrue(refusal.getMessage().startsWith(component.getName() + " heeft geen onderdeel 99"));
  }

  private static Stream<RecordComponent> components() {
    return Records.typen(UdoTraject.class).stream()
        .filter(type -> !isScalar(type))
        .flatMap(type -> Stream.of(type.getRecordComponents()));
  }

  /** Given as a whole, so it has no builder. */
  private static boolean isScalar(Class<?> type) {
    return BuilderGenerator.SCALARS.contains(type.getSimpleName());
  }

  private static List<?> orNone(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<Record> recordsIn(UdoTraject traject) {
    List<Record> records = new ArrayList<>(List.of(traject));
    for (Records.Plek place : Records.plekken(traject)) {
      List<?> values = place.waarde() instanceof List<?> list ? list : orNone(place.waarde());
      for (Object value : values) {
        if (value instanceof Record record && !isScalar(record.getClass())) {
          records.add(record);
        }
      }
    }
    return records;
  }

  /** A record of the complete trajectory in which this component is filled in. */
  private static Record holderOf(RecordComponent component) {
    return recordsIn(VolledigTraject.maak()).stream()
        .filter(record -> record.getClass() == component.getDeclaringRecord())
        .filter(record -> !orNone(filled(record, component)).isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing fills " + Records.naam(component)));
  }

  private static Object filled(Record record, RecordComponent component) {
    Object value = Records.waarde(record, component);
    return List.of().equals(value) ? null : value;
  }

  /** What stands there after one call on a builder that goes on with the record. */
  private static Object after(
      Record holder, RecordComponent component, String prefix, Class<?> type, Object argument) {
    Object builder = builderOf(holder);
    String name = component.getName();
    call(
        builder, prefix.isEmpty() ? name : prefix + capital(name), new Class<?>[] {type}, argument);
    return Records.waarde((Record) call(builder, "build"), component);
  }

  /** Fills a builder with all that a record holds, by the plain setters. */
  private static void copyInto(Object builder, Record source) {
    for (RecordComponent component : source.getClass().getRecordComponents()) {
      Class<?> type = component.getType() == List.class ? Collection.class : component.getType();
      Object value = Records.waarde(source, component);
      call(builder, component.getName(), new Class<?>[] {type}, value);
    }
  }

  private static Object builderOf(Record record) {
    return call(record, "toBuilder");
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Object call(Object target, String name) {
    return call(target, name, new Class<?>[0]);
  }

  private static Object call(Object target, String name, Class<?>[] types, Object... arguments) {
    try {
      Method method = target.getClass().getMethod(name, types);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
