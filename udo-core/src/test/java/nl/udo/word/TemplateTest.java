package nl.udo.word;

import static nl.udo.word.WordFile.W;
import static nl.udo.word.WordFile.elements;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.udo.Casus;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Tekststuk;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A text in the template of a host, which stays that of the host. */
class TemplateTest {

  private static final UdoTraject RECORD = Casus.alle().get(0).traject();

  @ParameterizedTest
  @MethodSource("nl.udo.word.Sample#all")
  void everyTextComesInWhole(Sample.Named sample) throws Exception {
    byte[] file = fill(HostTemplate.with(HostTemplate.BOOKMARK), "udo", withRecord(sample.text()));
    WordFile filled = WordFile.of(file);

    assertEquals(List.of(), Invariants.broken(filled));
    UdoWord.Gelezen read = WordRecordTest.read(file).get();
    assertEquals(RECORD, read.traject());
    assertEquals(Tekststand.ONGEWIJZIGD, read.tekst());
    for (String part : List.of("styles", "numbering", "footnotes")) {
      assertEquals(
          List.of(), OoxmlSchema.errors(filled.parts().get("word/" + part + ".xml")), part);
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertTrue(document.getParagraphs().size() >= 4);
    }
    WordprocessingMLPackage.load(new ByteArrayInputStream(file));
  }

  @Test
  void whatIsOfTheHostStays() throws IOException {
    WordFile template = HostTemplate.with(HostTemplate.BOOKMARK);
    WordFile filled = WordFile.of(fill(template, "udo", Sample.everything()));

    assertArrayEquals(
        template.parts().get("word/header1.xml"), filled.parts().get("word/header1.xml"));
    assertArrayEquals(
        template.parts().get("docProps/core.xml"), filled.parts().get("docProps/core.xml"));
    List<String> texts = texts(filled);
    assertEquals("Algemeen", texts.get(0));
    assertEquals("Tekst van het huis.", texts.get(1));
    assertEquals("Na de plaats.", texts.get(texts.size() - 1));
    assertFalse(texts.contains("[hier de UDO]"));
    assertEquals("1800", elements(filled.body(), "pgMar").get(0).getAttributeNS(W, "right"));
    Element notes = filled.tree("word/footnotes.xml").getDocumentElement();
    assertEquals("Noot van het huis.", elements(notes, "footnote").get(1).getTextContent());
    assertEquals(
        elements(template.tree("word/document.xml").getDocumentElement(), "p")
            .get(2)
            .getTextContent(),
        texts.get(2));
  }

  @Test
  @DisplayName("styles are found by their built-in name, else by their level, else added")
  void styles() throws IOException {
    WordFile filled =
        WordFile.of(fill(HostTemplate.with(HostTemplate.BOOKMARK), "udo", Sample.everything()));
    List<String> used =
        elements(filled.body(), "pStyle").stream().map(e -> e.getAttributeNS(W, "val")).toList();

    assertEquals(
        List.of("Kop1", "UdoConcept", "Kop2", "Huiskop3", "ListNumber"), used.subList(0, 5));
    assertTrue(used.contains("UdoLeemteU"), "an id of the host is not taken: " + used);
    assertTrue(
        elements(filled.body(), "rStyle").stream()
            .anyMatch(e -> e.getAttributeNS(W, "val").equals("Voetnootmarkering")));
    String styles = filled.text("word/styles.xml");
    assertFalse(styles.contains("heading 5"), "no heading that is not used");
    assertFalse(styles.contains("basedOn w:val=\"Normal\""));
  }

  @Test
  @DisplayName("a heading that its style counts gets no number of the text")
  void numbers() throws IOException {
    WordFile filled =
        WordFile.of(fill(HostTemplate.with(HostTemplate.BOOKMARK), "udo", Sample.everything()));

    assertTrue(texts(filled).contains("Gevolgen <voor> & gemeenten"));
    assertTrue(texts(filled).contains("Taken"));
    WordFile plain =
        HostTemplate.with(HostTemplate.BOOKMARK)
            .changed("word/styles.xml", s -> s.replaceAll("<w:numPr>.*?</w:numPr>", ""));
    assertTrue(
        texts(WordFile.of(fill(plain, "udo", Sample.everything())))
            .contains("7 Gevolgen <voor> & gemeenten"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOOKMARK", "SPLIT", "CONTROL", "CELL"})
  void places(String kind) throws IOException {
    String name = kind.equals("SPLIT") ? "{{UDO}}" : "udo";
    String place =
        switch (kind) {
          case "BOOKMARK" -> HostTemplate.BOOKMARK;
          case "SPLIT" -> HostTemplate.SPLIT;
          case "CONTROL" -> HostTemplate.CONTROL;
          default -> HostTemplate.CELL;
        };
    WordFile filled = WordFile.of(fill(HostTemplate.with(place), name, Sample.everything()));
    List<String> texts = texts(filled);

    assertTrue(texts.contains("Na de tabel."));
    assertTrue(texts.indexOf("een punt van het huis") < texts.indexOf("Na de tabel."));
    assertTrue(texts.indexOf("Na de tabel.") < texts.indexOf("Na de plaats."));
    assertFalse(String.join("|", texts).contains("hier de UDO"));
    assertFalse(texts.contains("{{UDO}}"));
    assertEquals(List.of(), elements(filled.body(), "sdt"));
  }

  @Test
  void withoutAPlaceItComesAtTheEnd() throws IOException {
    WordFile filled = WordFile.of(fill(HostTemplate.with(""), null, Sample.everything()));
    List<String> texts = texts(filled);

    assertEquals("Na de tabel.", texts.get(texts.size() - 1));
    List<Element> content = WordFile.children(filled.body());
    assertEquals("sectPr", content.get(content.size() - 1).getLocalName());
  }

  @Test
  @DisplayName("a bookmark in a sentence keeps the sentence, and the text comes behind it")
  void inASentence() throws IOException {
    String sentence =
        "<w:p><w:r><w:t>Zie hieronder</w:t></w:r><w:bookmarkStart w:id=\"7\" w:name=\"udo\"/>"
            + "<w:bookmarkEnd w:id=\"7\"/></w:p>";
    List<String> texts =
        texts(
            WordFile.of(
                fill(HostTemplate.with(sentence), "udo", Sample.text(new Alinea("Nieuw.")))));

    assertEquals(texts.indexOf("Zie hieronder") + 1, texts.indexOf("Nieuw."));
  }

  @Test
  @DisplayName("a paragraph that ends a section stays, without its words, and its width is the one")
  void endOfSection() throws IOException {
    String place =
        HostTemplate.BOOKMARK.replaceFirst(
            "<w:p>",
            "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"8000\" w:h=\"16838\"/><w:pgMar w:top=\"1440\""
                + " w:right=\"1000\" w:bottom=\"1440\" w:left=\"1000\" w:header=\"708\""
                + " w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:pPr>");
    WordFile filled =
        WordFile.of(fill(HostTemplate.with(place), "udo", Sample.text(Sample.table("T", 1))));

    assertEquals(2, elements(filled.body(), "sectPr").size());
    assertFalse(texts(filled).contains("[hier de UDO]"));
    assertEquals(6000, tableWidth(filled), 20);
  }

  @ParameterizedTest
  @CsvSource({"BOOKMARK, 7526", "CELL, 6568"})
  @DisplayName("a table is as wide as the text of the host, or the cell")
  void width(String kind, int width) throws IOException {
    String place = kind.equals("CELL") ? HostTemplate.CELL : HostTemplate.BOOKMARK;
    WordFile filled =
        WordFile.of(fill(HostTemplate.with(place), "udo", Sample.text(Sample.table("T", 1))));

    assertEquals(width, tableWidth(filled), 20);
  }

  private static int tableWidth(WordFile file) {
    List<Element> tables = elements(file.body(), "tbl");
    return elements(tables.get(tables.size() - 1), "gridCol").stream()
        .mapToInt(e -> Integer.parseInt(e.getAttributeNS(W, "w")))
        .sum();
  }

  @Test
  void levelAndStylesCanBeGiven() throws IOException {
    UdoWord word =
        UdoWord.builder()
            .sjabloon(new ByteArrayInputStream(HostTemplate.with("").zip()))
            .kopniveau(1)
            .stijl("heading 2", "Huis tussenkop")
            .stijl("normal", "Iets van het huis")
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.schrijf(Sample.everything(), out);
    List<String> used =
        elements(WordFile.of(out.toByteArray()).body(), "pStyle").stream()
            .map(e -> e.getAttributeNS(W, "val"))
            .toList();

    assertEquals(
        List.of("Kop1", "UdoConcept", "Kop1", "UdoLeemte", "Huiskop3", "UdoLeemte"),
        used.subList(0, 6));
  }

  @Test
  @DisplayName("a template becomes a document, and where it lay is told to nobody")
  void aDocument() throws IOException {
    WordFile filled = WordFile.of(fill(HostTemplate.with(""), null, Sample.everything()));

    assertFalse(filled.text("[Content_Types].xml").contains("template.main"));
    assertTrue(filled.text("[Content_Types].xml").contains("document.main+xml"));
    assertFalse(filled.text("word/_rels/settings.xml.rels").contains("Sjablonen"));
    assertFalse(filled.text("word/settings.xml").contains("attachedTemplate"));
  }

  @Test
  void theLanguageIsThatOfTheTextAndNotOfTheHost() throws IOException {
    WordFile filled =
        WordFile.of(fill(HostTemplate.with(""), null, Sample.text(new Alinea("Tekst."))));
    List<Element> runs =
        elements(filled.body(), "r").stream()
            .filter(r -> r.getTextContent().equals("Tekst."))
            .toList();

    assertEquals("nl-NL", WordFile.value(runs.get(0), "lang"));
  }

  @Test
  void equalBytesEachTime() throws IOException {
    WordFile template = HostTemplate.with(HostTemplate.BOOKMARK);

    assertArrayEquals(
        fill(template, "udo", Sample.everything()), fill(template, "udo", Sample.everything()));
  }

  @Test
  @DisplayName("parts that the host lacks are added")
  void bareTemplate() throws IOException {
    WordFile bare =
        HostTemplate.with("")
            .without("word/numbering.xml")
            .without("word/footnotes.xml")
            .changed(
                "word/_rels/document.xml.rels",
                s -> s.replaceAll("<Relationship Id=\"rId[23]\".*?/>", ""))
            .changed(
                "[Content_Types].xml",
                s -> s.replaceAll("<Override PartName=\"/word/(numbering|footnotes).*?/>", ""))
            .changed(
                "word/document.xml",
                s -> s.replaceAll("<w:numPr>.*?</w:numPr>|<w:r><w:footnoteReference.*?</w:r>", ""))
            .changed("word/styles.xml", s -> s.replaceAll("<w:numPr>.*?</w:numPr>", ""));
    WordFile filled = WordFile.of(fill(bare, null, Sample.everything()));

    assertEquals(List.of(), Invariants.broken(filled));
    assertTrue(filled.parts().containsKey("word/numbering.xml"));
  }

  @Test
  void anUnknownPlaceNamesTheOnesThatAreThere() {
    Exception e =
        assertThrows(
            OnbruikbaarSjabloonException.class,
            () -> fill(HostTemplate.with(HostTemplate.BOOKMARK), "paragraaf", Sample.everything()));

    assertEquals(
        "het sjabloon heeft geen plaats met de naam \"paragraaf\"; de bladwijzers erin zijn: udo",
        e.getMessage());
  }

  @Test
  void anUnknownStyleIsNamed() throws IOException {
    UdoWord word =
        UdoWord.builder()
            .sjabloon(new ByteArrayInputStream(HostTemplate.with("").zip()))
            .stijl("heading 2", "Rijk Kop 2")
            .build();
    Exception e =
        assertThrows(
            OnbruikbaarSjabloonException.class,
            () -> word.schrijf(Sample.everything(), new ByteArrayOutputStream()));

    assertEquals("het sjabloon heeft geen stijl met de naam \"Rijk Kop 2\"", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> UdoWord.builder().stijl("Kop 9a", "x"));
    assertThrows(IllegalArgumentException.class, () -> UdoWord.builder().kopniveau(10));
    assertThrows(IllegalStateException.class, () -> UdoWord.builder().plaats("x").build());
  }

  @Test
  void aBookmarkOverSeveralParagraphs() {
    String place =
        "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"udo\"/></w:p><w:p><w:bookmarkEnd w:id=\"7\"/></w:p>";
    Exception e =
        assertThrows(
            OnbruikbaarSjabloonException.class,
            () -> fill(HostTemplate.with(place), "udo", Sample.everything()));

    assertTrue(e.getMessage().contains("meer dan één alinea"));
  }

  @Test
  void whatCannotBeUsedIsRefusedWithAdvice() {
    WordFile good = HostTemplate.with("");
    refused("macro", good.with("word/vbaProject.bin", "x"));
    refused(
        "macro",
        good.changed(
            "[Content_Types].xml",
            s ->
                s.replace(
                    "vnd.openxmlformats-officedocument.wordprocessingml.template.main",
                    "vnd.ms-word.template.macroEnabledTemplate.main")));
    refused(
        "Strict",
        good.changed(
            "_rels/.rels",
            s ->
                s.replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships/")));
    refused("ondertekend", good.with("_xmlsignatures/sig1.xml", "<a/>"));
    refused("lege", WordFile.of(WordFile.bytes(Sample.text())));
    refused("lege", WordFile.of(WordFile.bytes(MvtParagraaf.concept(RECORD))));
    refused("beschadigd", good.with("word/document.xml", "<w:document>"));
    refused(
        "beschadigd",
        good.changed("word/document.xml", s -> "<!DOCTYPE a [<!ENTITY x \"y\">]>" + s));
    refused("beschadigd", good.with("word/document.xml", "<a>".repeat(100_000)));
    refused("geen Word-bestand", good.without("_rels/.rels"));
    refused("groter", good.with("word/document.xml", " ".repeat(9 << 20)));
    refused("groter", good.with("word/media/a.png", " ".repeat(65 << 20)));
    refusedBytes("wachtwoord", HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
    refusedBytes("geen Word-bestand", "{}".getBytes(StandardCharsets.UTF_8));
    byte[] whole = good.zip();
    refusedBytes("beschadigd", Arrays.copyOf(whole, whole.length - 30));
  }

  @Test
  void aTemplateFromAFile(@TempDir Path folder) throws IOException {
    Path template = folder.resolve("sjabloon.dotx");
    Files.write(template, HostTemplate.with(HostTemplate.BOOKMARK).zip());
    Path out = folder.resolve("uit.docx");
    UdoWord word = UdoWord.builder().sjabloon(template).plaats("udo").build();
    word.schrijf(MvtParagraaf.concept(RECORD), out);

    assertEquals(RECORD, UdoWord.lees(out).get().traject());
    byte[] before = Files.readAllBytes(out);
    UdoWord wrong = UdoWord.builder().sjabloon(template).plaats("weg").build();
    assertThrows(
        OnbruikbaarSjabloonException.class, () -> wrong.schrijf(MvtParagraaf.concept(RECORD), out));
    assertArrayEquals(before, Files.readAllBytes(out), "a file that is there stays");
  }

  private static void refused(String advice, WordFile template) {
    refusedBytes(advice, template.zip());
  }

  private static void refusedBytes(String advice, byte[] template) {
    Exception e =
        assertThrows(
            OnbruikbaarSjabloonException.class,
            () -> UdoWord.builder().sjabloon(new ByteArrayInputStream(template)));
    assertTrue(e.getMessage().contains(advice), e.getMessage());
  }

  private static Tekststuk withRecord(Tekststuk text) {
    return new Tekststuk(
        text.onderwerp(), text.taal(), text.regelset(), text.concept(), RECORD, text.blokken());
  }

  private static List<String> texts(WordFile file) {
    return elements(file.body(), "p").stream()
        .map(Element::getTextContent)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static byte[] fill(WordFile template, String place, Tekststuk text) throws IOException {
    UdoWord.Builder builder = UdoWord.builder().sjabloon(new ByteArrayInputStream(template.zip()));
    if (place != null) {
      builder.plaats(place);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.build().schrijf(text, out);
    return out.toByteArray();
  }
}
