package nl.udo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The operators of one page, as openhtmltopdf wrote them, before they are packed: leaves out the
 * empty artifact that it writes for every box, and marks a repeated table header as artifact.
 */
final class Paginainhoud {
  private static final String ARTEFACT = "/Artifact /";
  private static final String LEEG = " BDC\nEMC\n";

  // Text stands here as hexadecimal numbers of glyphs, so this is always the operator.
  private static final String TEKST = "/Span <</MCID ";
  private static final String HERHALING = "/Artifact <</Type /Pagination>> BDC";

  private final String oud;
  private final StringBuilder nieuw;
  private final Set<Integer> herhaald;
  private final Set<String> gebruikt = new TreeSet<>();
  private int gevonden;

  private Paginainhoud(String oud, Set<Integer> herhaald) {
    this.oud = oud;
    this.nieuw = new StringBuilder(oud.length());
    this.herhaald = herhaald;
  }

  static void werkAf(PDDocument document, Map<COSDictionary, Set<Integer>> herhaald)
      throws IOException {
    for (PDPage pagina : document.getPages()) {
      try (InputStream in = pagina.getContents()) {
        String inhoud = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        Set<Integer> nummers = herhaald.getOrDefault(pagina.getCOSObject(), Set.of());
        new Paginainhoud(inhoud, nummers).werkAf(document, pagina);
      }
    }
  }

  private void werkAf(PDDocument document, PDPage pagina) throws IOException {
    herschrijf();
    PDStream stroom = new PDStream(document);
    try (OutputStream uit = stroom.createOutputStream(COSName.FLATE_DECODE)) {
      uit.write(nieuw.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    pagina.setContents(stroom);
    COSDictionary kenmerken =
        pagina.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (kenmerken != null) {
      Set.copyOf(kenmerken.keySet()).stream()
          .filter(naam -> !gebruikt.contains(naam.getName()))
          .forEach(kenmerken::removeItem);
    }
  }

  private void herschrijf() {
    int klaar = 0;
    for (int i = oud.indexOf('/'); i >= 0; i = oud.indexOf('/', i + 1)) {
      int verder = i;
      if (oud.startsWith(ARTEFACT, i)) {
        verder = artefact(i, klaar);
      } else if (oud.startsWith(TEKST, i)) {
        verder = tekst(i, klaar);
      }
      if (verder > i) {
        klaar = verder;
        i = verder - 1;
      }
    }
    nieuw.append(oud, klaar, oud.length());
    if (gevonden != herhaald.size()) {
      throw new IllegalStateException("gemerkte inhoud niet gevonden");
    }
  }

  private int artefact(int begin, int klaar) {
    int naam = begin + ARTEFACT.length();
    int einde = oud.indexOf(' ', naam);
    if (!oud.startsWith(LEEG, einde)) {
      gebruikt.add(oud.substring(naam, einde));
      return begin;
    }
    nieuw.append(oud, klaar, begin);
    return einde + LEEG.length();
  }

  private int tekst(int begin, int klaar) {
    int nummer = begin + TEKST.length();
    int einde = oud.indexOf('>', nummer);
    if (herhaald.isEmpty() || !herhaald.contains(Integer.valueOf(oud.substring(nummer, einde)))) {
      return begin;
    }
    gevonden++;
    nieuw.append(oud, klaar, begin).append(HERHALING);
    return einde + ">> BDC".length();
  }
}
