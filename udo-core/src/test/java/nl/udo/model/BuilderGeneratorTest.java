package nl.udo.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.udo.GoudenBestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuilderGeneratorTest {

  @Test
  @DisplayName("what is generated of the records is what is checked in")
  void generatedBuildersAreUpToDate() throws IOException {
    for (Map.Entry<String, String> file : BuilderGenerator.generate(Path.of("")).entrySet()) {
      GoudenBestand.vergelijk(BuilderGenerator.MODEL.resolve(file.getKey()), file.getValue());
    }
  }
}
