package nl.udo.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

  private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4);

  private static boolean isEven(int n) {
    return n % 2 == 0;
  }

  @Test
  void asksAsAStreamDoes() {
    assertTrue(Lists.any(NUMBERS, ListsTest::isEven));
    assertFalse(Lists.every(NUMBERS, ListsTest::isEven));
    assertFalse(Lists.none(NUMBERS, ListsTest::isEven));
    assertEquals(2, Lists.count(NUMBERS, ListsTest::isEven));
  }

  @Test
  void ofNoneAllAreSoAndNoneAre() {
    assertFalse(Lists.any(List.<Integer>of(), ListsTest::isEven));
    assertTrue(Lists.every(List.<Integer>of(), ListsTest::isEven));
    assertTrue(Lists.none(List.<Integer>of(), ListsTest::isEven));
  }

  @Test
  void findsTheFirstThatIsSo() {
    assertEquals(2, Lists.first(NUMBERS, ListsTest::isEven));
    assertNull(Lists.first(NUMBERS, n -> n > 4));
  }

  @Test
  void keepsTheOrder() {
    assertEquals(List.of(2, 4), Lists.only(NUMBERS, ListsTest::isEven));
    assertEquals(List.of("1", "2", "3", "4"), Lists.each(NUMBERS, String::valueOf));
  }
}
