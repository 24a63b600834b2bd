package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.weergave.Tekstweergave;

/**
 * The gate of four: veraPDF for both profiles, the words in order, our own checks, and the record
 * that comes out as it went in.
 */
final class Poort {
  private Poort() {}

  static byte[] schrijf(UdoPdf udoPdf, UdoTraject traject) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      udoPdf.schrijf(traject, uit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }

  static void doorDeHelePoort(byte[] pdf, List<String> woorden, UdoTraject traject) {
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
    doorDeEigenPoort(pdf, woorden, traject);
  }

  /** Without veraPDF, which takes most of the time. */
  static void doorDeEigenPoort(byte[] pdf, List<String> woorden, UdoTraject traject) {
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    woordenEnTraject(pdf, woorden, traject);
  }

  private static void woordenEnTraject(byte[] pdf, List<String> woorden, UdoTraject traject) {
    assertEquals("", Paginatekst.verschil(woorden, gelezen(pdf)));
    try {
      assertEquals(traject, UdoPdf.lees(new ByteArrayInputStream(pdf)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words as assistive technology reads them. */
  static List<String> gelezen(byte[] pdf) {
    try (Gelezen gelezen = new Gelezen(pdf)) {
      return gelezen.wortel.woorden();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of the text renderer, without its bullets and with its notes as the PDF has them. */
  static List<String> woorden(Tekststuk stuk) {
    String tekst = Tekstweergave.standaard().schrijf(stuk.metBlokken(zonder(stuk.blokken())));
    if (!Noten.van(stuk).alle().isEmpty()) {
      // The number of a note is its label, which is not counted as a word.
      tekst = tekst.replaceAll("(?m)^\\[\\d+\\] ", "").replaceAll("\\[(\\d+)\\]", "$1");
    }
    return woorden(tekst);
  }

  static List<String> woorden(String tekst) {
    return Knoop.splits(FontSet.asDrawn(tekst));
  }

  /** Lists as paragraphs: a bullet and a dash that someone wrote look the same. */
  private static List<Blok> zonder(List<Blok> blokken) {
    List<Blok> zonder = new ArrayList<>();
    for (Blok blok : blokken) {
      if (blok instanceof Opsomming lijst) {
        lijst.onderdelen().forEach(deel -> zonder.add(new Alinea(deel)));
      } else if (blok instanceof Sectie sectie) {
        zonder.add(new Sectie(sectie.nummer(), sectie.kop(), zonder(sectie.blokken())));
      } else {
        zonder.add(blok);
      }
    }
    return zonder;
  }
}
