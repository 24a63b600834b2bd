package nl.udo.bewoording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.udo.Casus;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.word.UdoWord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a host stand in every format, and no fixed word comes from elsewhere. */
class EveryFormatTest {

  private static final Bewoording MARKED = MarkedWording.bewoording();

  static List<Casus> cases() {
    return Casus.alle();
  }

  private static Toetsverslag report(Casus casus) {
    return UdoChecklist.standaard().toets(casus.traject(), Stadium.TOELICHTING);
  }

  private static MvtParagraaf draft(Toetsverslag verslag, Bewoording bewoording) {
    return MvtParagraaf.builder().concept().bewoording(bewoording).build(verslag);
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("tekst, Markdown en HTML")
  void textMarkdownAndHtml(Casus casus) {
    Toetsverslag verslag = report(casus);
    MvtParagraaf whole = draft(verslag, MARKED);
    MvtParagraaf chapters =
        MvtParagraaf.builder().concept().perHoofdstuk().bewoording(MARKED).build(verslag);
    assertEquals(Set.of(), MarkedWording.foreign(whole.alsTekst(), verslag));
    assertEquals(Set.of(), MarkedWording.foreign(chapters.alsTekst(), verslag));
    assertEquals(Set.of(), MarkedWording.foreign(whole.alsMarkdown(), verslag));
    assertEquals(Set.of(), MarkedWording.foreign(spoken(whole.alsHtmlPagina()), verslag));
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("waarover en door wie wordt gesproken kan in elke zin van de paragraaf staan")
  void everySentenceMaySpeak(Casus casus) {
    Bewoording speaking = Bewoording.standaard();
    for (Zin zin : Zin.values()) {
      if (zin.spreekt()) {
        String end = " {voorstel} {regeling} {regering} {grond:een|meer}";
        speaking = speaking.met(zin, Bewoording.standaard().tekst(zin) + end);
      }
    }
    Toetsverslag verslag = report(casus);
    for (MvtParagraaf text :
        List.of(
            draft(verslag, speaking),
            MvtParagraaf.builder().concept().perHoofdstuk().bewoording(speaking).build(verslag))) {
      assertFalse(text.alsTekst().contains("{"), text::alsTekst);
    }
  }

  /** What is seen and what a screen reader says: the labels, and what stands between the tags. */
  private static String spoken(String html) {
    return html.replaceAll("<style>.*?</style>", "")
        .replaceAll("aria-label=\"([^\"]*)\"", ">$1<")
        .replaceAll("<[^>]*>", " ")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("Word, met kop- en voettekst, noten, opmerkingen en gegevens over het bestand")
  void word(Casus casus) throws IOException {
    Toetsverslag verslag = report(casus);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UdoWord.standaard().schrijf(draft(verslag, MARKED), out);
    StringBuilder text = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (e.getName().matches("word/(document|header1|footer1|footnotes|comments).xml")
            || e.getName().equals("docProps/core.xml")) {
          String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          text.append(
              xml.replaceAll("<w:instrText.*?</w:instrText>", "")
                  .replaceAll("<dc:language>.*?</dc:language>", " ")
                  .replaceAll("</w:p>|<w:tab[^>]*>|</dc:[a-z]+>|</[a-zA-Z]+:contentStatus>", " ")
                  .replaceAll("<[^>]*>", "")
                  .replace("&amp;", "&")
                  .replace("&lt;", "<")
                  .replace("&gt;", ">"));
          text.append(' ');
        }
      }
    }
    assertTrue(text.indexOf("xxxxxx 1 xxx 1") >= 0, "the number of the page is a sentence too");
    assertEquals(
        Set.of(), MarkedWording.foreign(text.toString().replace(MARKED.kenmerk(), ""), verslag));
  }

  @Test
  @DisplayName("de uitkomst en de gegevens erover zeggen dat de bewoording is gewijzigd")
  void theOutcomeSaysSo() throws IOException {
    Toetsverslag verslag = report(Casus.alle().get(0));
    Bewoording own = Bewoording.standaard().met(Zin.KOP_OVERLEG, "Gesprekken");
    MvtParagraaf paragraaf = draft(verslag, own);
    assertEquals(Set.of(Zin.KOP_OVERLEG), paragraaf.stuk().bewoording().gewijzigd());
    String meta = "<meta name=\"udo-bewoording\" content=\"" + own.kenmerk() + "\" />";
    assertTrue(paragraaf.alsHtmlPagina().contains(meta));
    assertFalse(draft(verslag, Bewoording.standaard()).alsHtmlPagina().contains("udo-bewoording"));
    assertTrue(core(paragraaf).contains("eigen bewoording " + own.kenmerk()));
    assertFalse(core(draft(verslag, Bewoording.standaard())).contains("bewoording"));
  }

  private static String core(MvtParagraaf paragraaf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UdoWord.standaard().schrijf(paragraaf, out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (e.getName().equals("docProps/core.xml")) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no core properties");
  }
}
