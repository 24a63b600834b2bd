package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.print.QuietLog;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/**
 * What openhtmltopdf does by itself, and why something here does it over. When one of these tests
 * fails, openhtmltopdf was mended, and what is named beside the test can go.
 */
class OpenhtmltopdfTest {
  private static final String TABLE =
      "<table style='-fs-table-paginate: paginate'><thead><tr><th scope='col'>Kop</th></tr></thead>"
          + "<tbody>"
          + "<tr><td>cel</td></tr>".repeat(200)
          + "</tbody></table>";

  /** House style: {@code li { display: block }}; StructureRepair: the label of an item. */
  @Test
  void bulletsAreShapesThatStandBeforeAllTextOfTheSheet() throws IOException {
    try (Gelezen read = new Gelezen(printed("<h1>Kop</h1><ul><li>punt</li></ul>"))) {
      Knoop label = read.wortel.alle("Lbl").get(0);
      Knoop heading = read.wortel.alle("H1").get(0);
      assertEquals(List.of(), label.woordenMetLabels());
      assertTrue(label.stukken().get(0).mcid() < heading.stukken().get(0).mcid());
    }
  }

  /** PartWriter: words in another language in an {@code abbr}. */
  @Test
  void aSpanAloneInItsLineLosesItsLanguage() throws IOException {
    assertFalse(languages("<p><span lang='fy'>wurd</span></p>").contains("fy"));
    assertTrue(languages("<p><abbr lang='fy'>wurd</abbr></p>").contains("fy"));
  }

  /** PartWriter: plain words in a {@code span} as soon as something stands beside them. */
  @Test
  void theMarkedWordsOfALineArePaintedAfterTheOthers() throws IOException {
    try (Gelezen read = new Gelezen(printed("<h1>Kop</h1><p>een <em>twee</em> drie</p>"))) {
      List<Integer> order =
          read.wortel.alle("P").get(0).stukken().stream().map(Knoop.Stuk::mcid).toList();
      assertNotEquals(order.stream().sorted().toList(), order);
    }
  }

  /** StructureRepair: {@code isElsewhere}; PageContent: {@code repeated}. */
  @Test
  void theHeadOfATableIsReadAgainOnEachSheet() throws IOException {
    try (Gelezen read = new Gelezen(printed("<h1>Kop</h1>" + TABLE))) {
      assertTrue(read.wortel.alle("THead").get(0).bladzijden().size() > 1);
    }
  }

  /** StructureRepair: {@code isEmptyGroup}. */
  @Test
  void aTableHasAFootOfNothing() throws IOException {
    try (Gelezen read = new Gelezen(printed("<h1>Kop</h1>" + TABLE))) {
      assertEquals(List.of(), read.wortel.alle("TFoot").get(0).kinderen());
    }
  }

  /** PageContent: {@code artifact}. */
  @Test
  void everyBoxHasAnArtifactOfNothing() throws IOException {
    try (Gelezen read = new Gelezen(printed("<h1>Kop</h1><p>woord</p>"))) {
      PDPage page = read.document.getPage(0);
      byte[] content = page.getContents().readAllBytes();
      String operators = new String(content, StandardCharsets.ISO_8859_1);
      assertTrue(operators.contains(" BDC\nEMC\n"), operators);
    }
  }

  private static List<String> languages(String body) throws IOException {
    try (Gelezen read = new Gelezen(printed("<h1>Kop</h1>" + body))) {
      return read.wortel.alle("Span", "P").stream()
          .map(part -> String.valueOf(part.element.getString(COSName.LANG)))
          .toList();
    }
  }

  private static byte[] printed(String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QuietLog.during(
        () ->
            new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> FontSet.class.getResourceAsStream("UdoSans-Regular.ttf"), "udo")
                .withHtmlContent(
                    "<html lang='nl-NL'><head><title>t</title><style>* { font-family: udo; "
                        + "font-weight: normal; font-style: normal }</style></head><body>"
                        + body
                        + "</body></html>",
                    null)
                .toStream(out)
                .run());
    return out.toByteArray();
  }
}
