package nl.udo.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.udo.Casus;
import nl.udo.model.Consultatie;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;

/** Writes one large document and then many small ones, in as little memory as it is given. */
final class Geheugenproef {
  private static final int PUNTEN = 600;
  private static final int KLEIN = 60;

  private Geheugenproef() {}

  public static void main(String[] args) throws Exception {
    UdoPdf udoPdf = UdoPdf.builder().concept().build();
    udoPdf.schrijf(groot(), OutputStream.nullOutputStream());
    UdoTraject klein = Casus.alle().get(0).traject();
    List<Thread> draden = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      Thread draad =
          new Thread(
              () -> {
                for (int i = 0; i < KLEIN; i++) {
                  Poort.schrijf(udoPdf, klein);
                }
              });
      draad.start();
      draden.add(draad);
    }
    for (Thread draad : draden) {
      draad.join();
    }
    System.out.println("klaar");
  }

  private static UdoTraject groot() {
    return UdoTraject.wetsvoorstel("Wet groot", "BZK")
        .geconsulteerd(Partij.VNG, Geheugenproef::punten)
        .build();
  }

  private static void punten(Consultatie.Builder c) {
    for (int i = 0; i < PUNTEN; i++) {
      String vraag =
          "Punt " + i + " van de lange lijst. " + "Nog een zin van dit punt. ".repeat(20);
      c.punt(vraag, p -> p.overgenomen("Dit is overgenomen in artikel " + vraag.length() + "."));
    }
  }
}
