package nl.udo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;

/** A real law; its record is the one that udo-core is tested with. */
record Casus(Path map) {

  static List<Casus> alle() {
    try (Stream<Path> mappen = Files.list(Path.of("../udo-core/src/test/resources/casussen"))) {
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

  /** The structure tree of its draft, as text. */
  Path structuur() {
    return Path.of("src/test/resources/casussen", this + ".structuur.txt");
  }

  /** The digest of its draft: the same on every Java, and wherever zlib packs as zlib does. */
  Path vingerafdruk() {
    return Path.of("src/test/resources/casussen", this + ".vingerafdruk.txt");
  }

  @Override
  public String toString() {
    return map.getFileName().toString();
  }
}
