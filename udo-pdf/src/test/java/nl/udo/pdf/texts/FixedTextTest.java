package nl.udo.pdf.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What whoever changes a fixed text can do wrong is told when the file is read. */
class FixedTextTest {

  @Test
  void valuesStandWhereTheTextNamesThem() {
    assertEquals("Noot 3", FixedText.NOTE.with(3));
    assertEquals("2026-1 ({x} \\ $1)", FixedText.ANNEX_CHANGED.with("2026-1", "{x} \\ $1"));
    assertThrows(IllegalArgumentException.class, () -> FixedText.NOTE.with());
  }

  @Test
  void aNumberThatOnlyTheSheetKnowsIsACounter() {
    assertEquals(
        "\"Pagina \" counter(page) \" van \" counter(pages) \"\"",
        FixedText.PAGE_NUMBER.asCssContent());
  }

  @Test
  void aTextThatIsMissingEmptyUnknownOrFilledWithSomethingElseIsTold() throws IOException {
    Properties file = file();
    file.remove("draft");
    file.setProperty("note", " ");
    file.setProperty("drafft", "CONCEPT");
    file.setProperty("page-number", "{page} / {aantal}");
    assertEquals(
        List.of(
            "draft ontbreekt",
            "page-number noemt [page, aantal] in plaats van [page, pages]",
            "note ontbreekt",
            "drafft wordt niet gebruikt"),
        FixedText.objections(file));
    assertEquals(List.of(), FixedText.objections(file()));
  }

  private static Properties file() throws IOException {
    Properties file = new Properties();
    try (InputStream in = FixedText.class.getResourceAsStream("fixed-texts.properties")) {
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return file;
  }
}
