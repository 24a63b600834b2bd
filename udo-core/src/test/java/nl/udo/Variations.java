package nl.udo;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.udo.model.UdoTraject;

/**
 * Records like one that reads well, each with other parts left out and other terms chosen: whatever
 * is said, it is said of words that people wrote. The same seed gives the same records.
 */
public final class Variations {

  /** One of so many parts changes. */
  private static final int RARITY = 8;

  private final Random random;
  private final boolean whole;

  private Variations(long seed, boolean whole) {
    this.random = new Random(seed);
    this.whole = whole;
  }

  /** Variations of a record. */
  public static Stream<UdoTraject> of(UdoTraject traject, long seed, int number) {
    return of(traject, new Variations(seed, false), number);
  }

  /**
   * Variations of a record in which only parts of lists are left out, and never the last one: each
   * part that is left is as whole as it was.
   */
  public static Stream<UdoTraject> ofWholeParts(UdoTraject traject, long seed, int number) {
    return of(traject, new Variations(seed, true), number);
  }

  private static Stream<UdoTraject> of(UdoTraject traject, Variations variations, int number) {
    return Stream.generate((Supplier<UdoTraject>) () -> variations.record(traject)).limit(number);
  }

  @SuppressWarnings("unchecked")
  private <R extends Record> R record(R record) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = Records.waarde(record, component);
      Object varied = varied(component, value);
      values.add(varied);
    }
    R made = make((Class<R>) record.getClass(), values);
    return made == null ? record : made;
  }

  /** Null when the record refuses these values together. */
  private static <R extends Record> R make(Class<R> type, List<Object> values) {
    try {
      return Records.maak(type, values);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private Object varied(RecordComponent component, Object value) {
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      for (Object item : list) {
        boolean last = whole && all.isEmpty() && item == list.get(list.size() - 1);
        if (random.nextInt(RARITY) > 0 || last) {
          all.add(item instanceof Record r ? record(r) : item);
        }
      }
      return all;
    }
    if (value != null && !whole && random.nextInt(RARITY) == 0) {
      return component.getType().isEnum() && random.nextBoolean() ? other(component) : null;
    }
    return value instanceof Record r ? record(r) : value;
  }

  private Object other(RecordComponent component) {
    Object[] constants = component.getType().getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }
}
