package nl.departement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoAssert;
import org.junit.jupiter.api.Test;

/** What the policy officer reads when a test of {@link TrajectenTest} fails. */
class FoutmeldingTest {

  @Test
  void zegtWatErMoetGebeuren() throws IOException {
    UdoTraject traject =
        new Trajectenkast(Path.of("trajecten"))
            .traject("oeverpaden").toBuilder()
                .ministerie(null)
                .voornemen(v -> v.doel(null))
                .build();

    AssertionError e =
        assertThrows(
            AssertionError.class,
            () -> UdoAssert.volledig(traject, Stadium.VERKENNING, Trajectenkast.LIJST));

    assertEquals(
        """
        UDO-toets “Aanpak openbare oeverpaden”, stadium verkenning, regelset 2026.2 (met DEP-01): onvolledig, 2 fouten, 0 waarschuwingen, 0 adviezen; 9 van 11 eisen voldaan.

        DEP-01 fout: Het doel van het voornemen ontbreekt.
          waar:     het hele traject
          advies:   Beschrijf het doel in één of twee zinnen bij het voornemen.
          bron:     Werkwijze van dit departement

        UDO-TRJ-01 fout: Er staat niet welk ministerie als eerste verantwoordelijk is.
          waar:     /voornemen/ministerie
          advies:   Vul de titel in, de soort (wetsvoorstel, amvb, ministeriële regeling of beleid) en het ministerie dat als eerste verantwoordelijk is. Bij een initiatiefvoorstel wordt geen ministerie gevraagd.
          bron:     Aanwijzing voor de regelgeving 4.42 [V]
        """,
        e.getMessage());
  }
}
