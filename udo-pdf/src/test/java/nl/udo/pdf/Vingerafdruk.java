package nl.udo.pdf;

import java.util.HexFormat;
import java.util.List;
import nl.udo.Casus;
import nl.udo.pdf.archive.Attachment;

/** Prints the digest of every case, to compare one Java or one machine with another. */
final class Vingerafdruk {
  private Vingerafdruk() {}

  public static void main(String[] args) {
    alle().forEach(System.out::println);
  }

  static List<String> alle() {
    UdoPdf udoPdf = UdoPdf.builder().concept().metToets().build();
    return Casus.alle().stream()
        .map(casus -> casus + " " + van(Poort.schrijf(udoPdf, casus.traject())))
        .toList();
  }

  static String van(byte[] bytes) {
    return HexFormat.of().formatHex(Attachment.hash("SHA-256", bytes)).substring(0, 24);
  }
}
