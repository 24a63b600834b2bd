package nl.udo.toets;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.GoudenBestand;
import org.junit.jupiter.api.Test;

/** {@code EISEN.md} is what the rules say; {@code -Dudo.herschrijf=true} writes it anew. */
class EisenTest {

  private static final Path EISEN = Path.of("EISEN.md");

  @Test
  void overzichtIsBijDeTijd() throws IOException {
    GoudenBestand.vergelijk(EISEN, Eisenoverzicht.van(UdoChecklist.standaard()));
  }
}
