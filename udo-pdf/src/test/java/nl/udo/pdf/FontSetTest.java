package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.fonts.UndrawableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontSetTest {
  private final FontSet letters = FontSet.standard();

  /** One line for each official language of the EU in Latin script, with what is special in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nl ĳsvrij Ĳmuiden coëfficiënt crème façade reünie bĳ́na",
        "de Straße GROẞ äöüÄÖÜ „so“ ‚so‘",
        "fr œuvre Œ ÿ Ÿ ç é è ê ë î ï ô ù û « oui » l’été n° 1re",
        "en naïve “quoted” £",
        "es ¿qué? ¡año! Ñ ª º",
        "pt ação õ ã Ç à",
        "it perché più È ù",
        "ro ș ț Ș Ț ă â î „așa”",
        "pl ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ",
        "cs áčďéěíňóřšťúůýž ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",
        "sk ľĺŕôä ĽĹŔ",
        "sl čšž ČŠŽ",
        "hr čćđšž ČĆĐŠŽ ǆ ǉ ǌ",
        "hu őű ŐŰ áéíóöúü",
        "et õäöüšž ÕÄÖÜŠŽ",
        "lv āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ",
        "lt ąčęėįšųūž ĄČĘĖĮŠŲŪŽ ė́ ñ",
        "mt ċġħż ĊĠĦŻ għajn",
        "ga áéíóú ḃċḋḟġṁṗṡṫ ḂĊḊḞĠṀṖṠṪ",
        "da æøå ÆØÅ ǿ",
        "sv åäö ÅÄÖ",
        "fi åäöšž",
        "fy âêôúû ÂÊÔÛ",
        "– — ‑ ‐ … ‰ • ← ↑ → ↓ ↔ ≤ ≥ ≠ ± − × ÷ € § ¶ † ‡ ² ³ ½ ¼ № ™ © ® ° µ ✓ ☐ ☒ ﬁ ﬂ"
      })
  void tekentWatEuropaSchrijft(String regel) {
    String samengesteld = Normalizer.normalize(regel, Normalizer.Form.NFC);
    assertEquals(
        List.of(), letters.undrawable(samengesteld).stream().map(FontSetTest::hex).toList());
  }

  @Test
  void wijstAanWatErNietInStaat() {
    assertEquals(OptionalInt.of(0x1F600), letters.firstUndrawable("goed \uD83D\uDE00 漢"));
    assertEquals(Set.of(0x6F22, 0x1F600), letters.undrawable("goed \uD83D\uDE00 漢"));
    assertEquals(OptionalInt.empty(), letters.firstUndrawable(""));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x7, 0xB, 0xC, 0x1B, 0x7F, 0x85, 0x9F, 0x202A, 0x202E, 0x2028, 0x2029, 0x2066, 0x2069,
        0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xE000, 0xD800, 0xDFFF, 0xFE0F, 0x5D0, 0x627, 0x3A9, 0x416
      })
  void kentGeenBesturingOmkeringOfAnderSchrift(int teken) {
    assertFalse(letters.canDraw(teken), hex(teken));
    String tekst =
        teken >= 0xD800 && teken <= 0xDFFF ? "" + (char) teken : Character.toString(teken);
    assertEquals(OptionalInt.of(teken), letters.firstUndrawable("a" + tekst + "b"));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {'\t', '\n', '\r', ' ', 0xA0, 0x202F, 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF})
  void neemtWitEnOnzichtbaarZoalsHetKomt(int teken) {
    assertTrue(letters.canDraw(teken), hex(teken));
  }

  /** What is said before layout holds after it: nothing lost, nothing replaced. */
  @Test
  void watTekenbaarHeetKomtErUit() throws IOException {
    StringBuilder alles = new StringBuilder();
    int inWoord = 0;
    for (int teken = 0x21; teken < 0x10000; teken++) {
      if (letters.canDraw(teken) && !FontSet.isWithoutImage(teken) && !isSpatie(teken)) {
        // Composition joins a mark with what stands before it, so each stands on its own.
        alles.append(inWoord++ % 10 == 0 ? " x" : "x").append("&#").append(teken).append(';');
      }
    }
    for (String merk : List.of("a href=\"https://voorbeeld.nl\"", "span lang=\"fy\"", "em")) {
      String xhtml =
          Voorbeeld.pagina(
              "<h1>A</h1><p><" + merk + ">" + alles + "</" + merk.split(" ")[0] + "></p>");
      byte[] pdf = Voorbeeld.druk(xhtml);
      assertEquals(List.of(), Keuring.bezwaren(pdf));
      try (Gelezen gelezen = new Gelezen(pdf)) {
        assertEquals(
            "", Paginatekst.verschil(Paginatekst.woorden(xhtml), gelezen.wortel.woorden()));
      }
    }
  }

  @Test
  void eenPaginaMetEenOntekenbaarTekenWordtGeweigerd() {
    UndrawableText fout =
        assertThrows(UndrawableText.class, () -> Voorbeeld.druk(Voorbeeld.pagina("<h1>漢</h1>")));
    assertEquals(0x6F22, fout.character());
  }

  @Test
  void weigertWatGeenLetterIs() {
    byte[] onzin = new byte[100];
    assertThrows(IllegalArgumentException.class, () -> letters.with(onzin, onzin, onzin));
  }

  private static boolean isSpatie(int teken) {
    return Character.isSpaceChar(teken) || Character.isWhitespace(teken);
  }

  private static String hex(int teken) {
    return String.format("U+%04X", teken);
  }
}
