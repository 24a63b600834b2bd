package nl.udo.usertext;

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
    RecordWalk.walk(
        record,
        (value, component, place) -> {
          if (value instanceof String text) {
            Characters.unkept(text).forEach(c -> unkept.add(new Unkept(place.pointer(), c)));
          }
          return true;
        });
    return List.copyOf(unkept);
  }
}
