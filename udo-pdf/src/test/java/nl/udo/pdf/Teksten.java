package nl.udo.pdf;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import nl.udo.Records;

/** The texts of a record: all of them with their JSON Pointer, and the record with other texts. */
final class Teksten {
  private Teksten() {}

  /** Every text, by its JSON Pointer. */
  static Map<String, String> van(Record houder) {
    Map<String, String> teksten = new TreeMap<>();
    vervang(
        houder,
        (pointer, tekst) -> {
          teksten.put(pointer, tekst);
          return tekst;
        });
    return teksten;
  }

  /**
   * The same record with other texts.
   *
   * @param nieuw gives, for a JSON Pointer and the text that stands there, the new text
   */
  static <R extends Record> R vervang(R houder, BinaryOperator<String> nieuw) {
    return vervang(houder, "", nieuw);
  }

  private static <R extends Record> R vervang(
      R houder, String pointer, BinaryOperator<String> nieuw) {
    List<Object> waarden = new ArrayList<>();
    for (RecordComponent deel : houder.getClass().getRecordComponents()) {
      Object waarde = Records.waarde(houder, deel);
      waarden.add(waarde(waarde, pointer + "/" + deel.getName(), nieuw));
    }
    @SuppressWarnings("unchecked") // a record is of its own class
    Class<R> type = (Class<R>) houder.getClass();
    return Records.maak(type, waarden);
  }

  private static Object waarde(Object waarde, String pointer, BinaryOperator<String> nieuw) {
    if (waarde instanceof String tekst) {
      // A language and a version are codes and no words.
      return pointer.endsWith("/taal") || pointer.equals("/schemaVersie")
          ? tekst
          : nieuw.apply(pointer, tekst);
    }
    if (waarde instanceof Record binnen) {
      return vervang(binnen, pointer, nieuw);
    }
    if (waarde instanceof List<?> lijst) {
      List<Object> delen = new ArrayList<>();
      for (int i = 0; i < lijst.size(); i++) {
        delen.add(waarde(lijst.get(i), pointer + "/" + i, nieuw));
      }
      return delen;
    }
    return waarde;
  }
}
