package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.udo.pdf.archive.DocumentFacts;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.fonts.UndrawableText;
import nl.udo.pdf.layout.RunningWords;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekststuk;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class RunningWordsTest {
  private static final FontSet FONTS = FontSet.standard();

  /** Between the margins of 28 mm, in points. */
  private static final double PAPER = 154 / 25.4 * 72;

  @Test
  void aTitleStandsOnOneLineWhenItFits() {
    assertEquals(List.of("Wet inburgering 2021"), words("Wet inburgering 2021", true).title());
  }

  @Test
  void aLongTitleEndsItsLinesBetweenTwoWords() {
    String title = "uitvoering ".repeat(10).strip();
    List<String> lines = words(title, true).title();
    assertTrue(lines.size() > 1, lines.toString());
    assertEquals(title, String.join(" ", lines));
    assertFits(lines);
  }

  @Test
  void aWordThatIsWiderThanALineIsCut() {
    String title = "W".repeat(115);
    List<String> lines = words(title, true).title();
    assertEquals(title, String.join("", lines));
    assertFits(lines);
  }

  @Test
  void ofATitleThatIsTooLongTheBeginningIsGiven() {
    List<String> lines = words("uitvoering ".repeat(40).strip(), true).title();
    String given = String.join(" ", lines);
    assertTrue(given.endsWith("uitvoering…"), given);
    assertTrue(given.length() <= 121, given);
  }

  @Test
  void theMarkLeavesItsRoomToTheTitle() {
    String title = "Wet ".repeat(30).strip();
    assertTrue(
        words(title, true).title().get(0).length() < words(title, false).title().get(0).length());
  }

  @Test
  void onlyADraftIsMarkedAndAsItsTextSays() {
    assertEquals("CONCEPT", words("Wet", true).mark());
    assertEquals("", words("Wet", false).mark());
    assertEquals("ONTWERP", words("Wet", true, new Conceptmelding("ONTWERP", "x")).mark());
  }

  @Test
  void aCharacterThatCannotBeDrawnIsRefused() {
    assertThrows(UndrawableText.class, () -> words("Wet \u05D0", true));
    Conceptmelding mark = new Conceptmelding("\u05D0", "x");
    assertThrows(UndrawableText.class, () -> words("Wet", true, mark));
  }

  @Test
  void theNumberSaysHowManySheetsThereAre() {
    assertEquals("Pagina 2 van 3", words("Wet", true).number(2, 3));
  }

  /** What was drawn last on a sheet has no say in how the title of the next one looks. */
  @Test
  void theTitleIsNotMadeBolderThanItsFont() throws IOException {
    // In a table of one column all is bold.
    Tabel table =
        Tabel.van(
            "Tabel",
            List.of(new Tabel.Kolom("Kop", false)),
            Collections.nCopies(100, List.of("cel")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Voorbeeld.PRINTER.print(List.of(text(table)), Voorbeeld.concept(), Voorbeeld.JSON, out);
    try (Gelezen read = new Gelezen(out.toByteArray())) {
      assertTrue(read.document.getNumberOfPages() > 1);
      for (PDPage page : read.document.getPages()) {
        byte[] content = page.getContents().readAllBytes();
        String operators = new String(content, StandardCharsets.ISO_8859_1);
        assertFalse(operators.contains("2 Tr"), operators);
      }
    }
  }

  private static void assertFits(List<String> lines) {
    for (String line : lines) {
      assertTrue(FONTS.width(line) / 1000 * RunningWords.SIZE < PAPER - 60, line);
    }
  }

  private static RunningWords words(String title, boolean draft, Blok... blocks) {
    DocumentFacts facts =
        new DocumentFacts("Titel", title, null, null, "nl-NL", Voorbeeld.MOMENT, draft, 3);
    return RunningWords.of(List.of(text(blocks)), FONTS, facts);
  }

  private static Tekststuk text(Blok... blocks) {
    return new Tekststuk(null, "geen", true, List.of(blocks));
  }
}
