package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.GoudenBestand;
import nl.udo.Trajecten;
import org.junit.jupiter.api.Test;

/** The JSON of the complete record, to the byte, with every Jackson that the library runs on. */
class VolledigJsonTest {

  private static final Path BESTAND = Path.of("src/test/resources/nl/udo/volledig.json");

  @Test
  void theGoldenFileIsWhatIsWrittenAndWhatIsRead() throws IOException {
    GoudenBestand.vergelijk(BESTAND, UdoJson.schrijf(Trajecten.volledig()));

    assertEquals(Trajecten.volledig(), UdoJson.lees(BESTAND));
  }
}
