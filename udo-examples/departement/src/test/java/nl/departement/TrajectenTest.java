package nl.departement;

import static nl.departement.Trajectenkast.LIJST;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Stadium;
import org.junit.jupiter.api.Test;

/**
 * One test per policy and stage. When a record is not complete for its stage, the test fails with
 * all that is missing, where it belongs, what to do and why: a list for the policy officer.
 */
class TrajectenTest {

  private final Trajectenkast kast = new Trajectenkast(Path.of("trajecten"));

  @Test
  void oeverpadenIsKlaarMetDeVerkenning() throws IOException {
    UdoTraject traject = kast.traject("oeverpaden");
    LIJST.eis(traject, Stadium.VERKENNING);
  }

  @Test
  void laadpleinenIsKlaarVoorDeConsultatie() throws IOException {
    UdoTraject traject = kast.traject("laadpleinen");
    LIJST.eis(traject, Stadium.CONSULTATIE);
  }

  @Test
  void buurtbibliothekenIsKlaarVoorDeToelichting() throws IOException {
    UdoTraject traject = kast.traject("buurtbibliotheken");
    LIJST.eis(traject, Stadium.TOELICHTING);
  }
}
