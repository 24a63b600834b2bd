package nl.udo.weergave;

import static nl.udo.model.Bedrag.miljoen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and paste keeps its paragraphs, its lists and its words in every format. */
class UserTextTest {

  private static MvtParagraaf met(String tekst) {
    return MvtParagraaf.concept(
        UdoTraject.wetsvoorstel("Wet proef", "BZK")
            .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw(tekst, w -> w.verplicht())))
            .build());
  }

  private static final String STRUCTURE =
      "Het college houdt een lijst bij. Daarop staan:\n- de naam;\n\uf0b7\tde ligplaats.\n\n"
          + "De lijst is openbaar.";

  @Test
  @DisplayName("two paragraphs and a list of two stay two paragraphs and a list of two")
  void paragraphsAndLists() {
    assertTrue(
        met(STRUCTURE)
            .alsTekst()
            .contains(
                "Het college houdt een lijst bij. Daarop staan:\n\n- de naam;\n- de ligplaats.\n\n"
                    + "De lijst is openbaar.\n\nDit is een nieuwe, verplichte taak."),
        met(STRUCTURE).alsTekst());
    assertTrue(
        met(STRUCTURE)
            .alsHtml()
            .contains(
                "<p>Het college houdt een lijst bij. Daarop staan:</p>\n<ul>\n<li>de naam;</li>\n"
                    + "<li>de ligplaats.</li>\n</ul>\n<p>De lijst is openbaar.</p>"));
    assertTrue(met(STRUCTURE).alsMarkdown().contains("\n- de naam;\n- de ligplaats.\n"));
  }

  @Test
  void aNumberedListStaysNumbered() {
    assertTrue(
        met("Drie stappen:\n1. melden\n2. wegen\n3. besluiten")
            .alsTekst()
            .contains("\n2. wegen\n"));
    assertTrue(met("Stappen:\n1. melden\n2. wegen").alsHtml().contains("<ol>\n<li>melden</li>"));
    assertTrue(met("Stappen:\n1. melden\n2. wegen").alsMarkdown().contains("\n2. wegen\n"));
  }

  @ParameterizedTest
  @DisplayName("a sign that Markdown reads at the start of a line is a sign of the user")
  @ValueSource(
      strings = {
        "# kop",
        "+ plus",
        "- streep",
        "= gelijk",
        "1. een",
        "2) twee",
        "> citaat",
        "~ golf"
      })
  void markdownIsData(String typed) {
    // As one sentence of a paragraph that begins with it: no list, because nothing follows on a
    // line.
    String tekst = typed.startsWith("- ") || typed.startsWith("1. ") ? "x\n\n" + typed : typed;
    String html = met(tekst).alsHtml();
    String words = Woorden.vanMarkdown(met(tekst).alsMarkdown()).toString();

    assertEquals(Woorden.vanHtml(html).toString(), words);
  }

  @Test
  void wordsThatWereCutOnTheClipboardAreWhole() {
    String tekst =
        met("De finan\u00adciële lasten, re\u001fgis\u001fter en e\ufb03ciëntie.").alsTekst();

    assertTrue(tekst.contains("De financiële lasten, register en efficiëntie."), tekst);
  }

  @Test
  void theCapitalOfAWordThatBeginsWithIjIsTwoLetters() {
    assertTrue(
        MvtParagraaf.concept(
                UdoTraject.wetsvoorstel("Wet proef", "BZK")
                    .raakt(
                        Overheidslaag.GEMEENTEN,
                        g ->
                            g.middelen(
                                m ->
                                    m.kosten(
                                        k ->
                                            k.omschrijving("de baan")
                                                .ramingen(
                                                    r ->
                                                        r.opstellers("ijsverenigingen")
                                                            .bedrag(miljoen("1"))))))
                    .build())
            .alsTekst()
            .contains("IJsverenigingen"));
  }
}
