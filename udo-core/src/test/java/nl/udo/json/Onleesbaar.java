package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.provider.Arguments;

/** A document that cannot be read, and what is said of it: the message is the product. */
final class Onleesbaar {

  private Onleesbaar() {}

  static Arguments geval(String json, String pointer, int regelnummer, String melding) {
    return Arguments.of(json, pointer, regelnummer, melding);
  }

  /** A document with the right version; what is given stands on line 3, from column 3. */
  static String traject(String rest) {
    return "{\n  \"schemaVersie\": \"1.1\",\n  " + rest + "\n}\n";
  }

  static void controleer(String json, String pointer, int regelnummer, String melding) {
    OnleesbaarTrajectException e =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json));

    assertEquals(melding, e.getMessage());
    assertEquals(pointer, e.pointer());
    assertEquals(regelnummer, e.regelnummer());
  }
}
