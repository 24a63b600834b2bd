package nl.udo.weergave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;

/** A real law: a folder with its record and every output. */
record Casus(Path map) {

  static List<Casus> alle() {
    try (Stream<Path> mappen = Files.list(Path.of("src/test/resources/casussen"))) {
      return mappen.filter(Files::isDirectory).sorted().map(Casus::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  UdoTraject traject() {
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
