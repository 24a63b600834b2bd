package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that says nothing is absent, so that every library that looks at it agrees. */
class BlankTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u0000", "\u0001", "\u2003", "\u0000\u2003 "})
  void textThatCannotBeSeenIsAbsent(String text) {
    assertNull(UdoTraject.wetsvoorstel(text, "BZK").build().voornemen().titel());
    assertThrows(IllegalArgumentException.class, () -> Partij.van(text));
  }

  @Test
  void otherTextStaysAsItIs() {
    assertEquals(
        " a\u0001 ", UdoTraject.wetsvoorstel(" a\u0001 ", "BZK").build().voornemen().titel());
  }

  @Test
  void theNameOfAKoepelGivesTheKoepel() {
    assertSame(Partij.VNG, Partij.van("VNG"));
    assertSame(Partij.UVW, Partij.van("UvW"));
  }

  @Test
  void aRangeStaysInOneCurrency() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Bedrag.miljoen("1").tot(Bedrag.miljoen("2").inDollar()));
  }
}
