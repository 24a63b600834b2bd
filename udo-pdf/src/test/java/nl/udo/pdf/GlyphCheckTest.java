package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.udo.Trajecten;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fonts lack is told before anything is printed, and never printed as something else. */
class GlyphCheckTest {

  private static final UdoPdf CONCEPT = UdoPdf.builder().concept().build();
  private static final int SNEEUWPOP = 0x2603;

  @ParameterizedTest
  @ValueSource(ints = {0x1F600, 0x6F22, 0x0639, 0x05D0, 0x0E44, 0xE000, 0x1D518, SNEEUWPOP})
  void aCharacterWithoutGlyphIsAFinding(int teken) {
    UdoTraject traject = metTitel("Wet " + Character.toString(teken));
    List<Bevinding> bevindingen = bevindingen(traject);

    assertEquals(1, bevindingen.size());
    Bevinding bevinding = bevindingen.get(0);
    assertEquals("UDO-PDF-01", bevinding.code());
    assertEquals(Ernst.FOUT, bevinding.ernst());
    assertEquals("/voornemen/titel", bevinding.pointer());
    assertEquals("%s (U+%04X)".formatted(Character.toString(teken), teken), bevinding.betreft());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "€ – — “ ” „ ‘ ’ « » … · • ≤ ≥ ± × ÷ § ¶ † ← ↑ → ↓",
        "Ștefan Łódź Čapek Ærøskøbing ĳsvogel Ñandú Þór Żółć ēūī ŐŰ ǅ ß",
        "los accent e\u0301 o\u0308 en k\u0327",
        "zacht\u00ADkoppelteken, nul\u200Bbreedte, BOM\uFEFF",
      })
  void whatTheShippedFontsHaveIsPrinted(String tekst) {
    UdoTraject traject = metTitel(tekst);
    Poort.doorDeHelePoort(Poort.schrijf(CONCEPT, traject), Verwacht.concept(traject), traject);
  }

  /** Field by field: refused with the place of that field when it is shown, printed when not. */
  @Test
  void theFindingNamesTheFieldAndOnlyWhenItIsShown() {
    UdoTraject volledig = Trajecten.volledig();
    Map<String, String> anders = new TreeMap<>();
    TreeSet<Boolean> gezien = new TreeSet<>();
    for (String pointer : Teksten.van(volledig).keySet()) {
      UdoTraject traject =
          Teksten.vervang(volledig, (waar, t) -> waar.equals(pointer) ? t + " ☃" : t);
      // The title is that of the document; the text does not repeat it.
      boolean getoond =
          pointer.equals("/voornemen/titel")
              || MvtParagraaf.concept(traject).alsTekst().contains("☃");
      gezien.add(getoond);
      List<Bevinding> bevindingen = bevindingen(traject);
      List<String> plaatsen = bevindingen.stream().map(Bevinding::pointer).toList();
      if (!plaatsen.equals(getoond ? List.of(pointer) : List.of())) {
        anders.put(pointer, (getoond ? "getoond, " : "niet getoond, ") + plaatsen);
      }
    }
    assertEquals(Map.of(), anders);
    assertEquals(2, gezien.size(), "some fields are shown and some are not");
  }

  /** Else that a finding names the place where a test put a character means nothing. */
  @Test
  void thePlaceOfATextIsItsPointerInTheJson() throws IOException {
    UdoTraject traject = Teksten.vervang(Trajecten.volledig(), (waar, tekst) -> tekst + " " + waar);
    JsonNode json = new ObjectMapper().readTree(UdoJson.schrijf(traject));
    Teksten.van(Trajecten.volledig())
        .keySet()
        .forEach(waar -> assertTrue(json.at(waar).asText().endsWith(" " + waar), waar));
  }

  @Test
  void nothingIsWrittenOfARefusedRecord() {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoTraject traject = metTitel("Wet ☃");
    OntekenbaarTrajectException fout =
        assertThrows(OntekenbaarTrajectException.class, () -> CONCEPT.schrijf(traject, uit));
    assertEquals(0, uit.size());
    assertEquals(
        """
        UDO-PDF-01 fout: Geen van de lettertypen kan deze tekens tekenen.
          waar:     /voornemen/titel
          betreft:  “☃ (U+2603)”
          advies:   Vervang de tekens, of geef een lettertype mee dat ze heeft. Schrift dat van rechts naar links loopt of letters verbindt, kan niet.
          bron:     PDF/UA-1 en PDF/A: elk teken is te tekenen
        """,
        fout.bevindingen().get(0).uitleg());
    // What a host logs says where, and nothing of what stands there.
    assertEquals(
        """
        de PDF is niet gemaakt: niet elk teken kan worden getekend
          UDO-PDF-01  Kan elk teken worden getekend?  /voornemen/titel""",
        fout.getMessage());
  }

  @Test
  void theFindingIsOfTheStageThatWasAskedFor() {
    UdoPdf verkenning = UdoPdf.builder().concept().stadium(Stadium.VERKENNING).build();
    OntekenbaarTrajectException fout =
        assertThrows(
            OntekenbaarTrajectException.class,
            () -> verkenning.schrijf(metTitel("Wet ☃"), new ByteArrayOutputStream()));
    assertEquals(Stadium.VERKENNING, fout.bevindingen().get(0).stadium());
  }

  /** The capital at the start of a sentence may be lacking where the small letter is not. */
  @Test
  void aCharacterThatIsInNoFieldIsAFindingOnTheWholeRecord() {
    int klein = kleinMetOntekenbareHoofdletter();
    UdoTraject traject =
        Teksten.vervang(Trajecten.volledig(), (pointer, t) -> Character.toString(klein) + t);
    List<Bevinding> bevindingen = bevindingen(traject);
    assertEquals(List.of("UDO-PDF-01"), bevindingen.stream().map(Bevinding::code).toList());
    assertEquals(List.of(""), bevindingen.stream().map(Bevinding::pointer).toList());
  }

  private static int kleinMetOntekenbareHoofdletter() {
    FontSet letters = FontSet.standard();
    return IntStream.range(0x80, 0x2000)
        .filter(letters::canDraw)
        .filter(teken -> !letters.canDraw(Character.toTitleCase(teken)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFontOfTheHostDrawsWhatOursLack() throws IOException {
    UdoTraject traject =
        Teksten.vervang(
            Trajecten.volledig(),
            (pointer, t) -> pointer.equals("/gevolgen/0/omschrijving") ? "Een ☃pop en ☃☃." : t);
    UdoPdf udoPdf = metLetterVoor(SNEEUWPOP);
    byte[] pdf = Poort.schrijf(udoPdf, traject);

    Poort.doorDeHelePoort(pdf, Verwacht.concept(traject), traject);
    assertEquals(traject, UdoPdf.lees(new ByteArrayInputStream(pdf)));
    assertTrue(Poort.gelezen(pdf).contains("☃pop"));
    // What neither has, is still refused.
    assertThrows(
        OntekenbaarTrajectException.class,
        () -> udoPdf.schrijf(metTitel("☃ 漢"), new ByteArrayOutputStream()));
  }

  @Test
  void aFontWithoutACharacterInEachFaceDoesNotDrawIt() {
    UdoPdf.Builder bouwer =
        UdoPdf.builder()
            .concept()
            .lettertype(
                Proefletter.met(SNEEUWPOP, "Regular"),
                Proefletter.met(0x2604, "Bold"),
                Proefletter.met(SNEEUWPOP, "Italic"));
    UdoPdf udoPdf = bouwer.build();
    assertThrows(
        OntekenbaarTrajectException.class,
        () -> udoPdf.schrijf(metTitel("Wet ☃"), new ByteArrayOutputStream()));
  }

  @Test
  void whatIsNoFontIsRefusedByTheBuilder() {
    UdoPdf.Builder bouwer = UdoPdf.builder();
    byte[] onzin = {1, 2, 3};
    assertThrows(IllegalArgumentException.class, () -> bouwer.lettertype(onzin, onzin, onzin));
  }

  @Test
  void aFontThatMayNotBeEmbeddedIsRefusedByTheBuilder() {
    UdoPdf.Builder bouwer = UdoPdf.builder();
    byte[] gewoon = Proefletter.met(SNEEUWPOP, "Regular");
    IllegalArgumentException fout =
        assertThrows(
            IllegalArgumentException.class,
            () -> bouwer.lettertype(gewoon, Proefletter.verboden("Bold"), gewoon));
    assertTrue(fout.getMessage().contains("ingesloten (vet)"), fout::getMessage);
  }

  /** א is written from right to left, ا joins the letters beside it. */
  @ParameterizedTest
  @ValueSource(ints = {0x05D0, 0x0627, 0x0905})
  void aScriptThatNeedsMoreThanAFontIsAFinding(int teken) {
    UdoPdf udoPdf = metLetterVoor(teken);
    UdoTraject traject = metTitel("Wet " + Character.toString(teken));
    assertThrows(
        OntekenbaarTrajectException.class,
        () -> udoPdf.schrijf(traject, new ByteArrayOutputStream()));
  }

  private static UdoPdf metLetterVoor(int teken) {
    return UdoPdf.builder()
        .concept()
        .lettertype(
            Proefletter.met(teken, "Regular"),
            Proefletter.met(teken, "Bold"),
            Proefletter.met(teken, "Italic"))
        .build();
  }

  private static UdoTraject metTitel(String titel) {
    return Teksten.vervang(
        Trajecten.volledig(), (pointer, t) -> pointer.equals("/voornemen/titel") ? titel : t);
  }

  private static List<Bevinding> bevindingen(UdoTraject traject) {
    try {
      CONCEPT.schrijf(traject, new ByteArrayOutputStream());
      return List.of();
    } catch (OntekenbaarTrajectException fout) {
      return fout.bevindingen();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
