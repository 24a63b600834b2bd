package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date as precise as its source. */
class DatumTest {

  @ParameterizedTest
  @CsvSource({
    "2019,2019-01-01,2019-12-31",
    "2019-02,2019-02-01,2019-02-28",
    "2019-05-31,2019-05-31,2019-05-31",
    "eind 2019,2019-01-01,2019-12-31",
    "2026-K1,2026-01-01,2026-03-31",
    "2026-K2,2026-04-01,2026-06-30",
    "2026-K4,2026-10-01,2026-12-31",
    "begin 2026-K3,2026-07-01,2026-09-30",
    "voorjaar 2025,2025-01-01,2025-12-31",
    "zomer 2025,2025-01-01,2025-12-31",
    "najaar 2025,2025-01-01,2025-12-31",
    "winter 2025,2025-01-01,2026-03-31",
  })
  void whatItCanBeIsNotNarrowedFurtherThanTheSourceSays(
      String datum, LocalDate eerste, LocalDate laatste) {
    assertEquals(datum, Datum.van(datum).toString());
    assertEquals(eerste, Datum.van(datum).eersteDag());
    assertEquals(laatste, Datum.van(datum).laatsteDag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-K0",
        "2026-K5",
        "2026-k2",
        "2026-K02",
        "2026-K2-01",
        "2026-K2-01-01",
        "zomer",
        "zomer 2025-07",
        "zomer 2025-K3",
        "zomer 2025-07-01",
        "herfst 2025",
        "begin 2025-01-01",
        "2025-13",
        "2025-02-30",
        "0000",
      })
  void whatIsNoDateIsRefused(String tekst) {
    assertThrows(IllegalArgumentException.class, () -> Datum.van(tekst));
  }

  @Test
  void aDateHasNoQuarterBesideAMonth() {
    assertThrows(IllegalArgumentException.class, () -> new Datum(null, 2026, 2, 4, null));
    assertThrows(IllegalArgumentException.class, () -> new Datum(null, 2026, 5, null, null));
    assertThrows(
        IllegalArgumentException.class, () -> new Datum(Datum.Deel.WINTER, 2026, null, 12, null));
  }

  @Test
  void beforeIsSaidOnlyWhenItIsCertain() {
    assertTrue(Datum.van("2026-K1").zekerVoor(Datum.van("2026-K2")));
    assertFalse(Datum.van("2026-K1").zekerVoor(Datum.van("2026-03")));
    assertFalse(Datum.van("winter 2025").zekerVoor(Datum.van("2026-02")));
    assertTrue(Datum.van("winter 2025").zekerVoor(Datum.van("2026-04")));
  }

  @Test
  void theMessageShowsWhatIsExpected() {
    Exception fout =
        assertThrows(IllegalArgumentException.class, () -> Datum.van("derde kwartaal 2026"));

    assertTrue(fout.getMessage().contains("2019-K2"), fout.getMessage());
  }
}
