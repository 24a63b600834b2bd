package nl.udo.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.UdoTraject;

/**
 * The way that a JSON Pointer goes through the records. The records themselves say what exists, so
 * that a pointer to nothing is told whether or not something stands there.
 */
final class RecordPath {

  /** The pointer as it was given. */
  final String pointer;

  /** The names and numbers of the pointer; at least one. */
  final List<String> steps;

  private final List<Type> types = new ArrayList<>();

  RecordPath(String pointer) {
    this.pointer = Objects.requireNonNull(pointer, "de JSON Pointer ontbreekt (null)");
    if (!pointer.startsWith("/")) {
      throw refused("een JSON Pointer begint met een schuine streep en leidt naar een eigenschap");
    }
    this.steps = Place.steps(pointer);
    if (steps.get(0).equals(Reading.SCHEMA)) {
      throw refused(
          "deze eigenschap is er voor bewerkingsprogramma's en hoort niet bij het traject");
    }
    Type here = UdoTraject.class;
    for (int i = 0; i < steps.size(); i++) {
      here = next(here, i);
      types.add(here);
    }
  }

  private Type next(Type here, int i) {
    String step = steps.get(i);
    if (here instanceof ParameterizedType list) {
      if (!step.equals("-") && !isNumber(step)) {
        throw noSuchElement();
      }
      return list.getActualTypeArguments()[0];
    }
    Class<?> type = (Class<?>) here;
    if (!isObject(type)) {
      throw refused("hier staat één waarde, zonder iets daarbinnen");
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals(step)) {
        return component.getGenericType();
      }
    }
    List<String> known =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getName).sorted().toList();
    throw Refusal.unknown(step, known).at(Place.pointer(steps.subList(0, i + 1)), 0, 0);
  }

  /** A date is a record too, but one value in JSON. */
  private static boolean isObject(Class<?> type) {
    return type.isRecord()
        && Stream.of(type.getDeclaredMethods())
            .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  static boolean isNumber(String step) {
    return step.matches("0|[1-9]\\d{0,8}");
  }

  /** Whether a list lies behind a step. */
  boolean isList(int step) {
    return types.get(step) instanceof ParameterizedType;
  }

  /** What the pointer leads to: for a list, the type of its elements is left out. */
  Class<?> type() {
    return types.get(types.size() - 1) instanceof Class<?> type ? type : List.class;
  }

  OnleesbaarTrajectException noSuchElement() {
    return refused("de lijst heeft geen onderdeel met dit nummer");
  }

  private OnleesbaarTrajectException refused(String sentence) {
    return new OnleesbaarTrajectException(Soort.ONJUISTE_WAARDE, sentence, pointer, null);
  }
}
