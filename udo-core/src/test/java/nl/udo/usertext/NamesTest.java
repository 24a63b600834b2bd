package nl.udo.usertext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "UvW, UVW",
    "VNG, V.N.G.",
    "VNG, 'de VNG'",
    "VNG, '\u00a0VNG\u200b '",
    "Interprovinciaal Overleg, 'Het  INTERPROVINCIAAL\u00a0overleg'",
    "Financi\u00ebn, 'financie\u0308n'",
    "Financi\u00ebn, Financien",
    "JenV, J&V",
    "JenV, 'J & V'",
    "de Gasunie, gasunie"
  })
  void theseAreOneName(String one, String other) {
    assertEquals(Names.key(one), Names.key(other));
  }

  @ParameterizedTest
  @CsvSource({"VNG, VNGG", "G4, G40", "Deventer, Venter", "Hetty, ty", "EZ, EZK"})
  void theseAreTwoNames(String one, String other) {
    assertNotEquals(Names.key(one), Names.key(other));
  }

  @Test
  void aNameThatDiffersLittleWasProbablyMeant() {
    List<String> known = List.of("IPO", "VNG", "Vereniging van Nederlandse Gemeenten");

    assertEquals("VNG", Names.nearest("VNGG", known));
    assertEquals(known.get(2), Names.nearest("Verenging van Nederlandse gemeente", known));
    assertEquals(known.get(2), Names.nearest("Vereniging Nederlandse Gemeenten", known));
    assertNull(Names.nearest("Bureau Voorbeeld", known));
    assertNull(Names.nearest("AB", known));
  }
}
