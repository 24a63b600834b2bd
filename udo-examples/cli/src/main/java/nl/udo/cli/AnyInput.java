package nl.udo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.pdf.UdoPdf;
import nl.udo.word.Tekststand;
import nl.udo.word.UdoWord;

/** Reads a record from whatever can carry one. Goes by what the file is, not by its name. */
final class AnyInput {

  /** A PDF may have some rubbish before its mark. */
  private static final int BEGIN = 1024;

  private AnyInput() {}

  static UdoTraject lees(Path bestand, PrintWriter meldingen) throws IOException {
    byte[] begin;
    try (InputStream in = Files.newInputStream(bestand)) {
      begin = in.readNBytes(BEGIN);
    }
    if (new String(begin, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      try (InputStream in = Files.newInputStream(bestand)) {
        return UdoPdf.lees(in);
      }
    }
    return isWord(begin) ? uitWord(bestand, meldingen) : UdoJson.lees(bestand);
  }

  /** A zip, or the container of an old or encrypted file, of which the reader says so. */
  private static boolean isWord(byte[] begin) {
    return begin.length > 1
        && (begin[0] == 'P' && begin[1] == 'K'
            || begin[0] == (byte) 0xd0 && begin[1] == (byte) 0xcf);
  }

  private static UdoTraject uitWord(Path bestand, PrintWriter meldingen) throws IOException {
    UdoWord.Gelezen gelezen =
        UdoWord.lees(bestand)
            .orElseThrow(
                () ->
                    new OnleesbaarTrajectException(
                        Soort.ZONDER_TRAJECT, "het Word-bestand bevat geen traject", null, null));
    if (gelezen.tekst() == Tekststand.GEWIJZIGD) {
      meldingen.println(
          "Let op: de tekst in het Word-bestand is gewijzigd nadat hij van dit traject is gemaakt.");
    } else if (gelezen.tekst() == Tekststand.NIET_GEVONDEN) {
      meldingen.println(
          "Let op: de tekst die van dit traject is gemaakt, staat niet meer in het Word-bestand.");
    }
    meldingen.flush();
    return gelezen.traject();
  }
}
