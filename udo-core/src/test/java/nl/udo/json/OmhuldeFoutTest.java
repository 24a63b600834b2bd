package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class OmhuldeFoutTest {

  @Test
  void saysInWhatTheDocumentCameAndKeepsThePlace() {
    OnleesbaarTrajectException fout =
        new OnleesbaarTrajectException(
            OnleesbaarTrajectException.Soort.ONJUISTE_WAARDE,
            "dit getal is te groot",
            "/schemaVersie",
            2,
            5,
            null,
            null,
            null);
    OnleesbaarTrajectException omhuld = fout.binnen("de bijlage\nx");

    assertEquals("de bijlage x: " + fout.getMessage(), omhuld.getMessage());
    assertEquals("/schemaVersie", omhuld.pointer());
    assertEquals(2, omhuld.regelnummer());
    assertEquals(5, omhuld.kolom());
    assertSame(fout, omhuld.getCause());
  }
}
