package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

/** An incomplete record fails a test of a host, with the report as what the test says. */
class UdoAssertTest {

  private static final UdoTraject TRAJECT = UdoTraject.wetsvoorstel("Wet voorbeeld", null).build();

  @Test
  void anIncompleteRecordIsAFailureWithTheReport() {
    AssertionError e =
        assertThrows(AssertionError.class, () -> UdoAssert.volledig(TRAJECT, Stadium.VERKENNING));

    assertEquals(
        UdoChecklist.standaard().toets(TRAJECT, Stadium.VERKENNING).toString(), e.getMessage());
    // Not a class of a test framework, which a host may not have.
    assertSame(AssertionError.class, e.getClass());
  }

  @Test
  void theListOfTheHostDecides() {
    UdoChecklist lijst = UdoChecklist.standaard().zonder("UDO-TRJ-01", "UDO-TRJ-02");
    Toetsverslag verslag = UdoAssert.volledig(TRAJECT, Stadium.VERKENNING, lijst);

    assertEquals(lijst.toets(TRAJECT, Stadium.VERKENNING), verslag);
  }
}
