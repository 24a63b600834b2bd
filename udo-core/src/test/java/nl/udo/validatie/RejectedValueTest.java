package nl.udo.validatie;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.Records;
import nl.udo.Trajecten;
import nl.udo.model.Invoering;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.model.Volledig;
import org.junit.jupiter.api.Test;

/**
 * A violation of the record as a whole carries the record as its rejected value, which Jakarta
 * Validation gives no way to change, and a web framework writes that value to its log.
 */
class RejectedValueTest {

  @Test
  void whatAFrameworkLogsOfTheRejectedValueHoldsNoTextOfTheRecord() {
    UdoTraject traject =
        Trajecten.volledig().toBuilder()
            .verloop((Verloop) null)
            .invoering((Invoering) null)
            .build();
    Set<ConstraintViolation<UdoTraject>> violations =
        UdoValidatie.validator().validate(traject, Volledig.Toelichting.class);
    assertFalse(violations.isEmpty());

    List<String> texts = texts(traject);
    assertTrue(texts.size() > 100, texts::toString);
    for (ConstraintViolation<UdoTraject> violation : violations) {
      String logged =
          String.valueOf(violation.getInvalidValue())
              + violation.getRootBean()
              + violation.getLeafBean();
      for (String text : texts) {
        assertFalse(logged.contains(text), () -> text + "\n" + logged);
      }
    }
  }

  private static List<String> texts(UdoTraject traject) {
    return Records.plekken(traject).stream()
        .map(Records.Plek::waarde)
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        // Of a letter or two, such as the c of "onderdeel c", the name of a property may hold them.
        .filter(text -> text.length() > 3)
        .toList();
  }
}
