package nl.udo.paragraaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.GoudenBestand;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.weergave.Markdownweergave;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text by layer of some of the small records: where each thing stands, and in which order. */
class PerOverheidTest {

  private static final Path MAP = Path.of("src/test/resources/paragraaf/klein");
  private static final String END = ".per-overheid.md";

  static List<String> records() throws IOException {
    try (Stream<Path> files = Files.list(MAP)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(END))
          .map(name -> name.substring(0, name.length() - END.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  @DisplayName("eerst wat opent, dan wat van meer is, dan elke laag, dan wat daarop rust")
  void theTextByLayerReadsAsItWasWritten(String name) throws IOException {
    UdoTraject traject = UdoJson.lees(MAP.resolve(name + ".json"));
    GoudenBestand.vergelijk(
        MAP.resolve(name + END),
        Markdownweergave.standaard()
            .schrijf(Teksten.layout(traject, Indeling.standaard().perOverheid()).whole()));
  }
}
