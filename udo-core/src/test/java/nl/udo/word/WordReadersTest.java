package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.udo.Casus;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Tabel;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two libraries that most systems read Word files with read these, and keep the record. */
class WordReadersTest {

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void poiReadsIt(Casus casus) throws IOException {
    MvtParagraaf paragraph = MvtParagraaf.concept(casus.traject());
    byte[] file = WordFile.bytes(paragraph);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertEquals(
          paragraph.stuk().titel(), document.getProperties().getCoreProperties().getTitle());
      long headings =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getStyle)
              .filter(style -> style != null && style.startsWith("Heading"))
              .count();
      assertTrue(headings > 5, "headings: " + headings);
      document.write(again);
    }

    assertSame(casus, again.toByteArray());
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void docx4jReadsIt(Casus casus) throws Exception {
    byte[] file = WordFile.bytes(MvtParagraaf.concept(casus.traject()));
    WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    assertTrue(document.getMainDocumentPart().getContent().size() > 10);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    document.save(again);

    assertSame(casus, again.toByteArray());
  }

  private static void assertSame(Casus casus, byte[] again) {
    UdoWord.Gelezen read = WordRecordTest.read(again).get();
    assertEquals(casus.traject(), read.traject());
    assertEquals(Tekststand.ONGEWIJZIGD, read.tekst());
  }

  @Test
  void notesLinksAndTables() throws IOException {
    byte[] file = WordFile.bytes(Sample.everything());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      // Those that separate the notes from the text are the first two.
      assertEquals(4, document.getFootnotes().size());
      assertEquals(1, document.getTables().size());
      assertEquals(1, document.getHyperlinks().length);
      assertEquals(1, document.getComments().length);
    }
  }

  @Test
  @DisplayName("POI takes a part that packs very well for a zip bomb; a large table is none")
  void aLargeTable() throws IOException {
    Tabel small = Sample.table("", 3);
    List<String> row = small.rijen().get(0).stream().map(Object::toString).toList();
    Tabel table =
        Tabel.van("Groot", small.kolommen(), new ArrayList<>(Collections.nCopies(1000, row)));
    byte[] file = WordFile.bytes(Sample.text(table));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertEquals(1001, document.getTables().get(0).getNumberOfRows());
    }
  }
}
