package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What people paste reaches the PDF as it reaches the text: cleaned, whole and in its own place.
 */
class PastedTextTest {

  private static PDDocument pdf(UdoTraject traject) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UdoPdf.builder().concept().build().schrijf(traject, out);
    return Loader.loadPDF(out.toByteArray());
  }

  @Test
  @DisplayName("author and title are one line, without characters that nobody sees")
  void metadata() throws IOException {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet\r\n proef ", " Sociale Zaken\r\nen Werk\u00adgelegenheid ")
            .build();

    try (PDDocument pdf = pdf(traject)) {
      assertEquals("Sociale Zaken en Werkgelegenheid", pdf.getDocumentInformation().getAuthor());
      assertTrue(pdf.getDocumentInformation().getTitle().endsWith("Wet proef"));
    }
  }

  @Test
  @DisplayName("bullets of Word are drawn as a list and refuse nothing; words are whole")
  void bullets() throws IOException {
    String text =
        "De lijst:\n\uf0b7\tde \ufb01nanciën;\n\uf0a7 het re\u001fgister.\n\u27a2 de raad.";
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet proef", "BZK")
            .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw(text)))
            .build();

    try (PDDocument pdf = pdf(traject)) {
      String words = new PDFTextStripper().getText(pdf);
      assertTrue(words.contains("de financiën;"), words);
      assertTrue(words.contains("het register."), words);
    }
  }
}
