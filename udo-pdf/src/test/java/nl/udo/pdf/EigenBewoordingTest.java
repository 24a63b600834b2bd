package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.udo.Casus;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.MarkedWording;
import nl.udo.bewoording.OngeldigeBewoordingException;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.paragraaf.Onderdeel;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Sectie;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.word.UdoWord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a host in a PDF, and in all formats at once as the README shows. */
class EigenBewoordingTest {

  private static final Path README = Path.of("../README.md");
  private static final Path SELF = Path.of("src/test/java/nl/udo/pdf/EigenBewoordingTest.java");

  private static Toetsverslag report(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
  }

  @Test
  @DisplayName("in een PDF met bijlage komt geen vast woord van elders, en de poort laat hem door")
  void noFixedWordComesFromElsewhere() throws IOException {
    Bewoording marked = MarkedWording.bewoording();
    for (Casus casus : Casus.alle().subList(0, 2)) {
      Toetsverslag verslag = report(casus.traject());
      MvtParagraaf draft = MvtParagraaf.builder().concept().bewoording(marked).build(verslag);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      UdoPdf.builder().concept().metToets().build().schrijf(draft, out);
      byte[] pdf = out.toByteArray();
      assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
      assertEquals(
          Set.of(),
          MarkedWording.foreign(
              String.join(" ", Poort.gelezen(pdf)).replace("udo-traject.json", ""), verslag));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertEquals(
            "xxxxx xxxxxxxxxx " + marked.kenmerk(),
            document.getDocumentInformation().getKeywords());
        String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
        assertTrue(xmp.contains("<pdf:Keywords>xxxxx xxxxxxxxxx " + marked.kenmerk()), xmp);
      }
    }
  }

  @Test
  @DisplayName("dezelfde machine drukt eigen woorden en die van de bibliotheek door elkaar")
  void onePressPrintsBoth() throws IOException {
    UdoTraject traject = Casus.alle().get(0).traject();
    Bewoording own =
        Bewoording.standaard()
            .met(nl.udo.bewoording.Zin.STUK_PAGINA, "Blad \"{nummer}\" (van {aantal}) \\\\");
    UdoPdf machine = UdoPdf.builder().concept().build();
    byte[] before = draft(machine, traject, Bewoording.standaard());
    byte[] changed = draft(machine, traject, own);
    assertEquals(List.of(), VeraPdf.bezwaren(changed, Conformiteit.PDFA_3A));
    assertTrue(sheets(changed).contains("Blad \"1\" (van "), sheets(changed));
    assertTrue(sheets(before).contains("Pagina 1 van "), sheets(before));
    assertEquals(
        Vingerafdruk.van(before),
        Vingerafdruk.van(draft(machine, traject, Bewoording.standaard())));
  }

  @Test
  @DisplayName("een eigen sectie en een eigen volgorde, door de poort")
  void aSectionOfTheHost() throws IOException {
    Sectie privacy = new Sectie(null, "Gegevensbescherming", List.of(new Alinea("Is getoetst.")));
    Indeling indeling =
        Indeling.standaard()
            .metKop("5", null)
            .metVolgorde(Onderdeel.OVERLEG)
            .metSectieNa(Onderdeel.OVERLEG, privacy);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UdoPdf.builder()
        .concept()
        .indeling(indeling)
        .build()
        .schrijf(Casus.alle().get(0).traject(), out);
    assertEquals(List.of(), VeraPdf.bezwaren(out.toByteArray(), Conformiteit.PDFA_3A));
    String words = String.join(" ", Poort.gelezen(out.toByteArray()));
    assertTrue(words.contains("5.2 Gegevensbescherming Is getoetst. 5.3 "), words);
  }

  /** All that is drawn, also what assistive technology passes over. */
  private static String sheets(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static byte[] draft(UdoPdf machine, UdoTraject traject, Bewoording bewoording)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    machine.schrijf(
        MvtParagraaf.builder().concept().bewoording(bewoording).build(report(traject)), out);
    return out.toByteArray();
  }

  private static MvtParagraaf example(
      UdoTraject traject, OutputStream pdf, OutputStream word, Path map) throws IOException {
    Path bestand = map.resolve("eigen-zinnen.properties");
    // begin
    Bewoording eigen = Bewoording.lees(bestand);
    MvtParagraaf paragraaf =
        MvtParagraaf.builder()
            .concept()
            .bewoording(eigen)
            .build(UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING));
    String html = paragraaf.alsHtmlPagina(); // or alsTekst(), alsMarkdown()
    UdoPdf.standaard().schrijf(paragraaf, pdf);
    UdoWord.standaard().schrijf(paragraaf, word);
    // end
    assertTrue(html.contains("Overleg met medeoverheden"));
    return paragraaf;
  }

  @Test
  @DisplayName("de README: drie zinnen en een kop, in alle formaten")
  void theReadme(@TempDir Path map) throws IOException {
    String readme = Files.readString(README);
    Files.writeString(map.resolve("eigen-zinnen.properties"), block(readme, "properties", 0));
    UdoTraject traject =
        Casus.alle().stream()
            .filter(c -> c.toString().equals("wet-inburgering-2021"))
            .findFirst()
            .orElseThrow()
            .traject();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    MvtParagraaf paragraaf = example(traject, pdf, word, map);

    String tekst = paragraaf.alsTekst();
    assertEquals(4, paragraaf.stuk().bewoording().gewijzigd().size());
    for (String changed :
        List.of(
            "Overleg met medeoverheden",
            "Overeengekomen is:",
            "Het verschil bedraagt structureel",
            "was in april 2020 te spreken over")) {
      assertTrue(tekst.contains(changed), changed + "\n" + tekst);
      assertTrue(paragraaf.alsMarkdown().contains(changed), changed);
      assertTrue(paragraaf.alsHtmlPagina().contains(changed), changed);
    }
    String printed = String.join(" ", Poort.gelezen(pdf.toByteArray()));
    assertTrue(printed.contains("Overleg met medeoverheden"), printed);
    assertTrue(word.size() > 1000);

    String self = Files.readString(SELF);
    String code = self.substring(self.indexOf("// begin") + 8, self.indexOf("    // end"));
    assertTrue(bare(readme).contains(bare(code)), "the code of the README is that of this test");
  }

  @Test
  @DisplayName("de README: wat er van verkeerde woorden wordt gezegd")
  void theReadmeShowsAMistake() throws IOException {
    String readme = Files.readString(README);
    String told = readme.substring(readme.indexOf("eigen-zinnen.properties, regel 2,"));
    told = told.substring(0, told.indexOf("```")).strip();
    try {
      Bewoording.lees(
          new java.io.StringReader(
              "kop.overleg = Overleg\nstilte = {Partij} zweeg.\nkop.overlg = X"),
          "eigen-zinnen.properties");
      assertFalse(true, "wrong words are refused");
    } catch (OngeldigeBewoordingException e) {
      assertEquals("de bewoording is niet te gebruiken:\n" + told, e.getMessage());
    }
  }

  private static String block(String readme, String kind, int which) {
    String[] blocks = readme.split("```" + kind + "\n");
    return blocks[which + 1].substring(0, blocks[which + 1].indexOf("```"));
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }
}
