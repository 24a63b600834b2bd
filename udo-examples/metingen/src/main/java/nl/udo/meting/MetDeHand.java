package nl.udo.meting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.pdf.UdoPdf;
import nl.udo.tekst.Tekststuk;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The same words in the same fonts with PDFBox alone: no tags, no metadata, no record. */
final class MetDeHand {
  private final List<byte[]> bytes;
  private final List<TrueTypeFont> ontleed;

  private MetDeHand(List<byte[]> bytes, List<TrueTypeFont> ontleed) {
    this.bytes = bytes;
    this.ontleed = ontleed;
  }

  /** As most programs do: the fonts are read for each document. */
  static MetDeHand metVerseLetters() throws IOException {
    return new MetDeHand(letters(), null);
  }

  /** As udo-pdf does: the fonts are parsed once. */
  static MetDeHand metOntledeLetters() throws IOException {
    List<TrueTypeFont> ontleed = new ArrayList<>();
    for (byte[] letter : letters()) {
      ontleed.add(new TTFParser().parse(new RandomAccessReadBuffer(letter)));
    }
    return new MetDeHand(null, ontleed);
  }

  private static List<byte[]> letters() throws IOException {
    List<byte[]> letters = new ArrayList<>();
    for (String snede : List.of("Regular", "Bold", "Italic")) {
      String naam = "fonts/UdoSans-" + snede + ".ttf";
      try (InputStream in = UdoPdf.class.getResourceAsStream(naam)) {
        letters.add(in.readAllBytes());
      }
    }
    return letters;
  }

  byte[] maak(UdoTraject traject) throws IOException {
    Tekststuk stuk = MvtParagraaf.concept(traject).stuk();
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      List<PDFont> letters = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        letters.add(
            ontleed == null
                ? PDType0Font.load(document, new ByteArrayInputStream(bytes.get(i)), true)
                : PDType0Font.load(document, ontleed.get(i), true));
      }
      try (Tekenaar tekenaar = new Tekenaar(document, letters, stuk.onderwerp())) {
        stuk.blokken().forEach(tekenaar::teken);
      }
      document.save(uit);
    }
    return uit.toByteArray();
  }
}
