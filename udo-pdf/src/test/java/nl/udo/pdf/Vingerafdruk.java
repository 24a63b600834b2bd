package nl.udo.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Prints the digest of fixed documents, to compare one Java or one machine with another. */
final class Vingerafdruk {
  private Vingerafdruk() {}

  public static void main(String[] args) throws Exception {
    byte[] een = Voorbeeld.druk(Voorbeeld.pagina(), Voorbeeld.concept(), Conformiteit.PDFA_3A);
    byte[] twee = Voorbeeld.druk(Voorbeeld.langeTabel(90));
    if (args.length > 0) {
      Files.write(Path.of(args[0]), een);
    }
    System.out.println(van(een) + " " + van(twee));
  }

  static String van(byte[] bytes) {
    return HexFormat.of().formatHex(Bijlage.hash("SHA-256", bytes)).substring(0, 24);
  }
}
