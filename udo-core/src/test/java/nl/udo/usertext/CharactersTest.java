package nl.udo.usertext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @DisplayName("a text of which nobody sees anything says nothing")
  @ValueSource(
      strings = {
        "",
        " \t\n",
        "\u00a0\u2009\u3000",
        "\u00ad",
        "\u200b\u200d\ufeff\u2060",
        "\u2063\u180e\u034f\u115f\u3164\u2800",
        "\u0001\u001f\u007f\u0085",
        "\u202e\u2066",
        "<p></p>",
        "<p> &nbsp; </p>\n<br/>",
        "<div class=\"x\"><p>\u00a0</p></div>"
      })
  void saysNothing(String text) {
    assertTrue(Characters.saysNothing(text));
  }

  @ParameterizedTest
  @DisplayName("a letter, digit, sign or symbol says something")
  @ValueSource(
      strings = {"a", "0", "-", "€", "…", "<", "a < b", "<3", "é", "字", "🙂", "&", "<p>a</p>"})
  void saysSomething(String text) {
    assertFalse(Characters.saysNothing(text));
  }

  @ParameterizedTest
  @DisplayName("what Word, PowerPoint and PDF put on the clipboard becomes plain text")
  @CsvSource({
    "'finan\u00adci\u00eble lasten', 'financi\u00eble lasten'",
    "'e\u0301\u00e9n re\u001fgis\u001fter', '\u00e9\u00e9n register'",
    "'UDO\u001etoets, IBT\u2011rapport', 'UDO-toets, IBT-rapport'",
    "'re\u001fgis\u001eter', 'register'",
    "'controle\uf020van slib', 'controle van slib'",
    "'e\ufb03ciënte a\ufb00aire, \ufb01 \ufb02 \ufb04', 'efficiënte affaire, fi fl ffl'",
    "'\u0133s en \u0132sland', 'ijs en IJsland'",
    "'geld\u200b en\u2060 tijd\ufeff', 'geld en tijd'",
    "'a\u202fb\u00a0c', 'a\u00a0b\u00a0c'",
    "'links\u202erechts\u202c', 'linksrechts'",
    "'stap 25\u00a0\u25e6 rest', 'stap 25\u00a0\u25e6 rest'"
  })
  void cleans(String typed, String clean) {
    assertEquals(clean, Characters.oneLine(typed));
  }

  @ParameterizedTest
  @DisplayName(
      "a bullet of Symbol or Wingdings, or of another font at the start of a line, is a bullet")
  @ValueSource(
      strings = {
        "\uf0b7\t",
        "\uf0a7 ",
        "\uf0d8",
        "\u25e6 ",
        "\u25ba ",
        "\u27a2 ",
        "\u2714\t",
        "\u00b7\t",
        "o\t",
        " \u25aa "
      })
  void bullets(String bullet) {
    assertEquals("\u2022 het register", Characters.oneLine(bullet + "het register"));
  }

  @ParameterizedTest
  @DisplayName("one space between words and none around them, also of the kind that does not break")
  @CsvSource({
    "' een  twee ', 'een twee'",
    "'\u00a0een\u00a0twee', 'een\u00a0twee'",
    "'één twee\u00a0', 'één twee'",
    "'een\n twee', 'een twee'",
    "'\u00a0', ''"
  })
  void oneSpace(String typed, String clean) {
    assertEquals(clean, Characters.oneLine(typed));
  }

  @Test
  void aTextThatNeedsNothingIsNotCopied() {
    String text = "De “kosten” (€\u00a03 miljoen) – één keer – zijn geïndexeerd…";
    assertSame(text, Characters.oneLine(text));
    assertSame(text, Characters.lines(text));
  }

  @Test
  void theLinesOfATextStay() {
    assertEquals(
        "een\ntwee\ndrie\nvier\n\nvijf", Characters.lines("een\r\ntwee\rdrie\u000bvier\u2029vijf"));
  }

  @ParameterizedTest
  @DisplayName("a word that a line breaks is one word, and two that share their end stay two")
  @CsvSource({
    "'de uitvoe-\nringskosten', 'de uitvoeringskosten'",
    "'de uitvoe-\r\nringskosten', 'de uitvoeringskosten'",
    "'de uitvoe\u00ad\nringskosten', 'de uitvoeringskosten'",
    "'de uitvoe\u001f\nringskosten', 'de uitvoeringskosten'",
    "'in-\nen uitvoer', 'in- en uitvoer'",
    "'zowel in-\nals uitvoer', 'zowel in- als uitvoer'",
    "'Noord-\nHolland', 'Noord- Holland'",
    "'VNG-\nbestuur', 'VNG- bestuur'",
    "'ten eerste -\nten tweede', 'ten eerste - ten tweede'"
  })
  void brokenWords(String typed, String clean) {
    assertEquals(clean, Characters.oneLine(typed));
  }

  @Test
  @DisplayName(
      "what cannot be kept is told: another direction, a private sign, no character, a control")
  void unkept() {
    assertEquals(
        Set.of(0x202e, 0xe001, 0xffff, 0x1, 0xfffd, 0x1e),
        Characters.unkept("a\u202eb\ue001c\uffffd\u0001e\ufffd oud\u001elid"));
    assertEquals(
        Set.of(),
        Characters.unkept("n\u00ade\u200be\n\uf0b7 e\u0301\u001e €√μΣ℃ \ud83d\ude42 \u00a0"));
  }

  @Test
  void aReportShowsWhatCannotBeSeen() {
    assertEquals("a[U+202E]b c[U+001B]d", Characters.visible("a\u202eb\nc\u001bd"));
  }

  /** Composing makes the one of the other, which would be a bullet only when cleaned again. */
  @Test
  void aGreekDotAtTheBeginOfALineIsABulletAtOnce() {
    assertEquals("• een\n• twee", Characters.lines("\u0387 een\n\u00b7 twee"));
    assertEquals("een · twee", Characters.lines("een \u0387 twee"));
  }

  @Property
  void cleaningTwiceChangesNothingMore(@ForAll String text) {
    for (String line : List.of(Characters.oneLine(text), Characters.lines(text))) {
      assertEquals(Characters.lines(line), line);
    }
  }

  @Property
  void whatIsCleanedOfATextThatSaysSomethingSaysSomething(@ForAll String text) {
    if (!Characters.saysNothing(text)) {
      assertFalse(Characters.oneLine(text).isEmpty(), () -> Characters.visible(text));
    }
  }
}
