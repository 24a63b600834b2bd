package nl.udo.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;

/**
 * A record on one line without its content: which properties are filled in, and how many there are
 * of a list. Frameworks write the records that they handle to their log, and what the Rijk means to
 * do is not theirs to tell. Terms are no content: they come from a closed list.
 */
final class Outline {

  private Outline() {}

  static String of(Record record) {
    StringJoiner outline = new StringJoiner(", ", record.getClass().getSimpleName() + "[", "]");
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value instanceof Term term) {
        outline.add(component.getName() + "=" + term.code());
      } else if (value instanceof List<?> list) {
        if (!list.isEmpty()) {
          outline.add(component.getName() + "=" + list.size());
        }
      } else if (value != null) {
        outline.add(component.getName());
      }
    }
    return outline.toString();
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      // The records are public and of this package, and their accessors only return.
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
