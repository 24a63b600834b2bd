package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code EISEN.md} is what the rules say; {@code -Dudo.herschrijf=true} writes it anew. */
class EisenTest {

  private static final Path EISEN = Path.of("EISEN.md");

  @Test
  void overzichtIsBijDeTijd() throws IOException {
    String overzicht = Eisenoverzicht.van(UdoChecklist.standaard());
    if (Boolean.getBoolean("udo.herschrijf")) {
      Files.writeString(EISEN, overzicht);
    }
    assertEquals(
        overzicht, Files.readString(EISEN), "EISEN.md: herschrijf met -Dudo.herschrijf=true");
  }
}
