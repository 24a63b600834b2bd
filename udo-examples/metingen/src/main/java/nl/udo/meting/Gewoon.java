package nl.udo.meting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;

/** openhtmltopdf as its manual says, with a whole font family and both profiles on. */
final class Gewoon {
  private final byte[] gewoon;
  private final byte[] vet;
  private final byte[] cursief;

  /** Reads the family once. */
  Gewoon(String familie) throws IOException {
    gewoon = Files.readAllBytes(Path.of(familie + "-Regular.ttf"));
    vet = Files.readAllBytes(Path.of(familie + "-Bold.ttf"));
    cursief = Files.readAllBytes(Path.of(familie + "-Italic.ttf"));
  }

  byte[] maak(UdoTraject traject) throws IOException {
    String html =
        MvtParagraaf.concept(traject)
            .alsHtmlPagina()
            // A generic family would drop all text.
            .replace("font-family:sans-serif", "font-family:Letter")
            .replace("</head>", "<meta name=\"subject\" content=\"UDO\" /></head>");
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    PdfRendererBuilder bouwer = new PdfRendererBuilder();
    bouwer.usePdfUaAccessibility(true);
    bouwer.usePdfAConformance(PdfAConformance.PDFA_3_A);
    bouwer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    letter(bouwer, gewoon, 400, FontStyle.NORMAL);
    letter(bouwer, vet, 700, FontStyle.NORMAL);
    letter(bouwer, cursief, 400, FontStyle.ITALIC);
    bouwer.withHtmlContent(html, null);
    bouwer.toStream(uit);
    bouwer.run();
    return uit.toByteArray();
  }

  private static void letter(
      PdfRendererBuilder bouwer, byte[] letter, int gewicht, FontStyle stijl) {
    bouwer.useFont(() -> new ByteArrayInputStream(letter), "Letter", gewicht, stijl, true);
  }
}
