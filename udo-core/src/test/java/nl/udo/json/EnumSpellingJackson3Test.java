package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** A host on Jackson 3 spells a term as this library does. */
class EnumSpellingJackson3Test {

  static Stream<Class<?>> publicEnums() throws Exception {
    return EnumSpellingTest.publicEnums();
  }

  @ParameterizedTest
  @MethodSource("publicEnums")
  @DisplayName("a mapper writes and reads each constant in its spelling")
  void isSpelledAlike(Class<? extends Enum<?>> type) {
    ObjectMapper host = new ObjectMapper();
    for (Enum<?> constant : type.getEnumConstants()) {
      String json = '"' + EnumSpellingTest.spelling(constant) + '"';
      assertEquals(json, host.writeValueAsString(constant));
      assertEquals(constant, host.readValue(json, type));
    }
  }
}
