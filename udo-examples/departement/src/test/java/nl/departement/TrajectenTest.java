package nl.departement;

import static nl.departement.Trajectenkast.LIJST;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoAssert;
import org.junit.jupiter.api.Test;

/**
 * One test per policy and stage. When a record is not complete for its stage, the test fails with
 * all that is missing, where it belongs, what to do and why: a list for the policy officer.
 */
class TrajectenTest {

  private final Trajectenkast kast = new Trajectenkast(Path.of("trajecten"));

  @Test
  void oeverpadenIsKlaarMetDeVerkenning() throws IOException {
    UdoAssert.volledig(kast.traject("oeverpaden"), Stadium.VERKENNING, LIJST);
  }

  @Test
  void laadpleinenIsKlaarVoorDeConsultatie() throws IOException {
    UdoAssert.volledig(kast.traject("laadpleinen"), Stadium.CONSULTATIE, LIJST);
  }

  @Test
  void buurtbibliothekenIsKlaarVoorDeToelichting() throws IOException {
    UdoAssert.volledig(kast.traject("buurtbibliotheken"), Stadium.TOELICHTING, LIJST);
  }
}
