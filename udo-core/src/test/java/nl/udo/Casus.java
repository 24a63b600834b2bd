package nl.udo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;

/** A real law: a folder with its record and every output. */
public record Casus(Path map) {

  // From the folder of any module: udo-pdf is tested with the same cases.
  private static final Path CASUSSEN = Path.of("../udo-core/src/test/resources/casussen");

  public static List<Casus> alle() {
    try (Stream<Path> mappen = Files.list(CASUSSEN)) {
      return mappen.filter(Files::isDirectory).sorted().map(Casus::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public UdoTraject traject() {
    try {
      return UdoJson.lees(map.resolve("traject.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return map.getFileName().toString();
  }
}
