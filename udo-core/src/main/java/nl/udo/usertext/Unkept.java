package nl.udo.usertext;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A character in a record that no output can keep as it is, whatever its format.
 *
 * @param pointer JSON Pointer to the text that holds it
 * @param codePoint the character
 * @see Characters#unkept
 */
public record Unkept(String pointer, int codePoint) {

  /**
   * The number of the character, for a message: the character itself may turn that around.
   *
   * @return for instance {@code U+202E}
   */
  public String name() {
    return Characters.name(codePoint);
  }

  /**
   * The characters of a record that cannot be kept.
   *
   * @param record the record, whose parts are texts, records and lists of them
   * @return each character once per text, in the order of the record
   */
  public static List<Unkept> in(Record record) {
    List<Unkept> unkept = new ArrayList<>();
    look(record, "", unkept);
    return List.copyOf(unkept);
  }

  private static void look(Object value, String pointer, List<Unkept> unkept) {
    if (value instanceof String text) {
      Characters.unkept(text).forEach(c -> unkept.add(new Unkept(pointer, c)));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        look(list.get(i), pointer + "/" + i, unkept);
      }
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        look(part(record, component), pointer + "/" + component.getName(), unkept);
      }
    }
  }

  private static Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      // The records of the model are public, and their accessors only return.
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
