package nl.udo.usertext;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a record, its parts and their parts, in their order. The one place that knows how a
 * record is taken apart by reflection and how its places are counted.
 */
public final class RecordWalk {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * A value: a text, a record, or another value; of a list each element.
     *
     * @param value the value, never null and never a list
     * @param component the component that holds it, or the list that it is an element of
     * @param place where it is
     * @return whether to look into it, when it is a record
     */
    boolean visit(Object value, RecordComponent component, Place place);
  }

  /**
   * A place, of which the JSON Pointer is only made when it is asked for.
   *
   * @param above the place of what it is part of; null for a part of the record itself
   * @param name the name of the property
   * @param index which element of a list, or -1
   */
  public record Place(@Nullable Place above, String name, int index) {

    /** {@return the JSON Pointer} */
    public String pointer() {
      StringBuilder pointer = new StringBuilder();
      write(pointer);
      return pointer.toString();
    }

    private void write(StringBuilder pointer) {
      if (above != null) {
        above.write(pointer);
      }
      pointer.append('/').append(name);
      if (index >= 0) {
        pointer.append('/').append(index);
      }
    }
  }

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private RecordWalk() {}

  /**
   * Visits all that is in a record.
   *
   * @param record the record, whose parts are values, records and lists of them
   * @param visitor takes each value
   */
  public static void walk(Record record, Visitor visitor) {
    walk(record, null, visitor);
  }

  private static void walk(Record record, @Nullable Place above, Visitor visitor) {
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      Object value = value(record, component);
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          visit(list.get(i), component, new Place(above, component.getName(), i), visitor);
        }
      } else if (value != null) {
        visit(value, component, new Place(above, component.getName(), -1), visitor);
      }
    }
  }

  private static void visit(Object value, RecordComponent component, Place place, Visitor visitor) {
    if (visitor.visit(value, component, place) && value instanceof Record part) {
      walk(part, place, visitor);
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      // The records of the model are public, and their accessors only return.
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
