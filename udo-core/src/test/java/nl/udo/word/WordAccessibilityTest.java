package nl.udo.word;

import static nl.udo.word.WordFile.W;
import static nl.udo.word.WordFile.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the accessibility checker of Word looks at, which itself is not at hand here. */
class WordAccessibilityTest {

  @ParameterizedTest
  @MethodSource("nl.udo.word.Sample#all")
  void headingsSkipNoLevel(Sample.Named sample) {
    int level = 0;
    for (Element style : elements(WordFile.of(sample.text()).body(), "pStyle")) {
      String id = style.getAttributeNS(W, "val");
      if (id.startsWith("Heading")) {
        int next = Integer.parseInt(id.substring(7));
        assertTrue(next <= level + 1, "level " + next + " after " + level);
        level = next;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nl.udo.word.Sample#all")
  void tablesHaveAHeadAndNoMergedCells(Sample.Named sample) {
    Element body = WordFile.of(sample.text()).body();
    for (Element table : elements(body, "tbl")) {
      List<Element> rows = elements(table, "tr");
      for (int r = 0; r < rows.size(); r++) {
        assertEquals(r == 0 ? 1 : 0, elements(rows.get(r), "tblHeader").size(), "row " + r);
        assertEquals(1, elements(rows.get(r), "cantSplit").size());
      }
      Element look = elements(table, "tblLook").get(0);
      assertEquals("1", look.getAttributeNS(W, "firstRow"));
      assertEquals("1", look.getAttributeNS(W, "firstColumn"));
      assertFalse(WordFile.value(table, "tblCaption").isEmpty());
    }
    for (String never : List.of("vMerge", "gridSpan", "drawing", "pict", "framePr", "sdt")) {
      assertEquals(List.of(), elements(body, never));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.udo.word.Sample#all")
  void noBlankParagraphsInARow(Sample.Named sample) {
    boolean blank = false;
    for (Element paragraph : elements(WordFile.of(sample.text()).body(), "p")) {
      boolean inCell = paragraph.getParentNode().getLocalName().equals("tc");
      boolean now = !inCell && elements(paragraph, "t").isEmpty();
      assertFalse(blank && now);
      blank = now;
    }
  }

  @Test
  void titleAndLanguage() {
    WordFile file = WordFile.of(Sample.everything());
    Document core = file.tree("docProps/core.xml");

    assertEquals("Wet proef", property(core, "title").replaceFirst(".* \u2013 ", ""));
    assertEquals("nl-NL", property(core, "language"));
    assertEquals("Concept", property(core, "contentStatus"));
    assertEquals(
        "nl-NL", WordFile.value(file.tree("word/styles.xml").getDocumentElement(), "lang"));
    assertEquals(
        "nl-NL",
        WordFile.value(file.tree("word/settings.xml").getDocumentElement(), "themeFontLang"));
  }

  @Test
  void aTextInAnotherLanguageSaysSoAsAWhole() {
    var dutch = Sample.everything();
    WordFile file =
        WordFile.of(
            new nl.udo.tekst.Tekststuk(
                dutch.onderwerp(), "en-GB", "2026.1", false, null, dutch.blokken()));

    assertEquals(
        "en-GB", WordFile.value(file.tree("word/styles.xml").getDocumentElement(), "lang"));
    assertEquals("en-GB", property(file.tree("docProps/core.xml"), "language"));
    assertEquals("Definitief", property(file.tree("docProps/core.xml"), "contentStatus"));
  }

  @Test
  void aQuotationSaysWhichLanguageItIsIn() {
    List<Element> runs =
        elements(WordFile.of(Sample.everything()).body(), "r").stream()
            .filter(run -> "pap".equals(WordFile.value(run, "lang")))
            .toList();

    assertEquals(1, runs.size());
    assertEquals("E tarea ta pisa", runs.get(0).getTextContent());
  }

  private static String property(Document core, String name) {
    return core.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }
}
