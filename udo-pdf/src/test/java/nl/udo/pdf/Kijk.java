package nl.udo.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints sample pages to look at: the pictures are judged by eye. */
final class Kijk {
  private Kijk() {}

  public static void main(String[] args) throws IOException {
    Path map = Files.createDirectories(Path.of(args[0]));
    Files.write(
        map.resolve("concept.pdf"),
        Voorbeeld.druk(Voorbeeld.pagina(), Voorbeeld.concept(), Conformiteit.PDFA_3A));
    Files.write(map.resolve("tabel.pdf"), Voorbeeld.druk(Voorbeeld.langeTabel(90)));
    if (args.length > 1) {
      Files.write(map.resolve("eigen.pdf"), Voorbeeld.druk(Files.readString(Path.of(args[1]))));
    }
  }
}
