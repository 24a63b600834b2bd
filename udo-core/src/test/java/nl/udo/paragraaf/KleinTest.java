package nl.udo.paragraaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.GoudenBestand;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of small records, one per kind of sentence, as it was written by hand before it was made
 * true. Names and amounts are invented.
 */
class KleinTest {

  private static final Path MAP = Path.of("src/test/resources/paragraaf/klein");

  static List<String> records() throws IOException {
    try (Stream<Path> files = Files.list(MAP)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  static Stream<UdoTraject> trajecten() {
    try {
      return records().stream().map(KleinTest::traject);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UdoTraject traject(String name) {
    try {
      return UdoJson.lees(MAP.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void theTextReadsAsItWasWritten(String name) throws IOException {
    GoudenBestand.vergelijk(MAP.resolve(name + ".md"), Teksten.definitief(traject(name)));
  }
}
