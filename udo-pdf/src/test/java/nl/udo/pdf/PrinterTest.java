package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.udo.pdf.archive.DocumentFacts;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.print.Printer;
import nl.udo.pdf.read.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrinterTest {
  @ParameterizedTest
  @EnumSource
  void voldoetAanHetArchiefprofielEnAanPdfUa(Conformiteit conformiteit) throws IOException {
    byte[] pdf = Voorbeeld.druk(Voorbeeld.pagina(), Voorbeeld.concept(conformiteit));
    Files.write(Path.of("target", conformiteit + ".pdf"), pdf);
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, conformiteit));
  }

  @Test
  void hetTrajectKomtErWeerUit() throws IOException {
    byte[] pdf = Voorbeeld.druk(Voorbeeld.pagina());
    assertArrayEquals(
        Voorbeeld.JSON, new RecordReader().read(new ByteArrayInputStream(pdf), false));
  }

  @Test
  void gelijkErInGelijkEruit() throws Exception {
    byte[] eerste = Voorbeeld.druk(Voorbeeld.pagina());
    Locale taal = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertArrayEquals(eerste, Voorbeeld.druk(Voorbeeld.pagina()));
    } finally {
      Locale.setDefault(taal);
      TimeZone.setDefault(zone);
    }
    ExecutorService werkers = Executors.newFixedThreadPool(8);
    try {
      Printer drukwerk = new Printer(FontSet.standard());
      List<Callable<byte[]>> werk =
          Collections.nCopies(
              100, () -> Voorbeeld.druk(drukwerk, Voorbeeld.pagina(), Voorbeeld.gegevens()));
      for (Future<byte[]> klaar : werkers.invokeAll(werk)) {
        assertArrayEquals(eerste, klaar.get());
      }
    } finally {
      werkers.shutdown();
    }
  }

  /** The digest on every Java and every machine whose zlib packs as zlib does. */
  @Test
  void gelijkOpElkeJava() {
    assertEquals(
        "9504e67a8f3b3f0328d140e9", Vingerafdruk.van(Voorbeeld.druk(Voorbeeld.langeTabel(90))));
  }

  @Test
  void andersErInAnderKenmerk() {
    byte[] een = Voorbeeld.druk(Voorbeeld.pagina("<h1>Een</h1>"));
    byte[] twee = Voorbeeld.druk(Voorbeeld.pagina("<h1>Eén</h1>"));
    assertFalse(Arrays.equals(een, twee));
  }

  @Test
  void laatDeStroomVanDeAanroeperOpen() throws IOException {
    boolean[] gesloten = {false};
    ByteArrayOutputStream uit =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            gesloten[0] = true;
          }
        };
    Voorbeeld.PRINTER.print(
        List.of(TestPage.text(Voorbeeld.pagina())), Voorbeeld.gegevens(), null, uit);
    assertFalse(gesloten[0]);
    assertTrue(uit.size() > 10_000);
  }

  @Test
  void eenStroomDieWeigertIsEenIoFoutEnDaarnaWerktHetWeer() throws IOException {
    Printer drukwerk = new Printer(FontSet.standard());
    OutputStream vol =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("schijf vol");
          }
        };
    assertThrows(
        IOException.class,
        () ->
            drukwerk.print(
                List.of(TestPage.text(Voorbeeld.pagina())), Voorbeeld.gegevens(), null, vol));
    assertEquals(
        List.of(),
        Keuring.bezwaren(Voorbeeld.druk(drukwerk, Voorbeeld.pagina(), Voorbeeld.gegevens())));
  }

  @Test
  void letOpDeGegevens() {
    DocumentFacts g =
        new DocumentFacts("T <&> “x”", "Kort <b>", null, null, "nl-NL", Voorbeeld.MOMENT, true, 3);
    byte[] pdf = Voorbeeld.druk(Voorbeeld.pagina("<h1>Kop</h1>"), g);
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
    assertEquals(List.of(), Keuring.bezwaren(pdf));
  }

  /** Wherever on the sheet it falls: what leads in a list stands on the sheet of its first item. */
  @Test
  void deInleidingBlijftBijHaarLijst() throws IOException {
    String lijst = "<p>De kosten zijn verdeeld:</p><ul><li>Het Rijk.</li><li>De rest.</li></ul>";
    for (int regels = 25; regels < 45; regels++) {
      try (Gelezen gelezen = new Gelezen(Voorbeeld.druk(onder(regels, lijst)))) {
        Knoop inleiding = gelezen.wortel.alle("P").get(regels);
        Knoop eerste = gelezen.wortel.alle("LI").get(0);
        assertEquals(eerste.bladzijden(), inleiding.bladzijden(), regels + " alinea's erboven");
      }
    }
  }

  @Test
  void eenGatStaatOpEenBlad() throws IOException {
    String gat = "<p class=\"udo-ontbreekt\">[" + "Hier ontbreekt nog iets. ".repeat(15) + "]</p>";
    for (int regels = 25; regels < 45; regels++) {
      try (Gelezen gelezen = new Gelezen(Voorbeeld.druk(onder(regels, gat)))) {
        Knoop alinea = gelezen.wortel.alle("P").get(regels);
        assertEquals(1, alinea.bladzijden().size(), regels + " alinea's erboven");
      }
    }
  }

  /** However the lines of a list fall over its sheets: each item once, with its own label. */
  @Test
  void aListRunsOnOverItsSheets() throws IOException {
    for (int before = 0; before < 40; before++) {
      String xhtml =
          onder(
              before, "<p>woord<note>noot</note></p><ol>" + "<li>punt</li>".repeat(130) + "</ol>");
      byte[] pdf = Voorbeeld.druk(xhtml);
      assertEquals(List.of(), Keuring.bezwaren(pdf));
      try (Gelezen gelezen = new Gelezen(pdf)) {
        String verschil =
            Paginatekst.verschil(Paginatekst.woorden(xhtml), gelezen.wortel.woorden());
        assertEquals("", verschil, before + " paragraphs above");
        assertEquals(List.of("130."), gelezen.wortel.alle("Lbl").get(129).woordenMetLabels());
      }
    }
  }

  private static String onder(int regels, String slot) {
    return Voorbeeld.pagina("<h1>Kop</h1>" + "<p>Een alinea.</p>".repeat(regels) + slot);
  }
}
