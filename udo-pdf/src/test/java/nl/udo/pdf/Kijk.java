package nl.udo.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.udo.Casus;
import nl.udo.toets.Stadium;

/** Prints every case in every form to look at: the pictures are judged by eye. */
final class Kijk {
  private Kijk() {}

  public static void main(String[] args) throws IOException {
    Path map = Files.createDirectories(Path.of(args[0]));
    for (Casus casus : Casus.alle()) {
      schrijf(map, casus, "", UdoPdf.builder().concept());
      schrijf(map, casus, "-hoofdstukken", UdoPdf.builder().concept().perHoofdstuk());
      schrijf(map, casus, "-toets", UdoPdf.builder().concept().metToets());
      schrijf(map, casus, "-consultatie", UdoPdf.builder().concept().stadium(Stadium.CONSULTATIE));
    }
    for (String naam : new String[] {"voorbeeld", "tabel", "nesten", "randen"}) {
      Files.write(
          map.resolve(naam + ".pdf"), Voorbeeld.druk(PoortTest.xhtml(naam), Voorbeeld.concept()));
    }
  }

  private static void schrijf(Path map, Casus casus, String vorm, UdoPdf.Builder bouwer)
      throws IOException {
    try (OutputStream uit = Files.newOutputStream(map.resolve(casus + vorm + ".pdf"))) {
      bouwer.build().schrijf(casus.traject(), uit);
    }
  }
}
