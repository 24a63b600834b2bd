package nl.udo.recht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A citation makes its words and its links from its parts. */
class VindplaatsTest {

  private static final Wetsartikel ARTIKEL_114 = new Wetsartikel(Wet.GEMEENTEWET, "114", 1);

  @Test
  void artikelMetLid() {
    assertEquals("artikel 114, eerste lid, van de Gemeentewet", ARTIKEL_114.woorden());
    assertEquals(
        URI.create("https://wetten.overheid.nl/BWBR0005416/2026-10-01#Artikel114"),
        ARTIKEL_114.link());
    assertEquals("jci1.3:c:BWBR0005416&artikel=114&lid=1&z=2026-10-01", ARTIKEL_114.juriconnect());
  }

  @Test
  void artikelZonderLeden() {
    Wetsartikel artikel = new Wetsartikel(Wet.WOLBES, "137", null);

    assertEquals(
        "artikel 137 van de Wet openbare lichamen Bonaire, Sint Eustatius en Saba",
        artikel.woorden());
    assertEquals("jci1.3:c:BWBR0028142&artikel=137&z=2026-09-15", artikel.juriconnect());
  }

  @Test
  void artikelMetLetterEnArtikelMetDubbelePunt() {
    assertEquals(
        "https://wetten.overheid.nl/BWBR0008290/2024-01-01#Artikel15a",
        new Wetsartikel(Wet.FVW, "15a", 1).link().toString());
    assertEquals(
        "https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel423",
        new Wetsartikel(
                new Wet("de Algemene wet bestuursrecht", "BWBR0005537", "2026-01-01"), "4:23", 3)
            .link()
            .toString());
  }

  /** The lid is always named where there are more, and a lid that is not there is no lid. */
  @ParameterizedTest
  @CsvSource({"114,", "114,4", "109,1", "110,7", "114,0", "114,21"})
  void vanEenArtikelDatBekendIsKloptHetLid(String artikel, Integer lid) {
    assertThrows(
        IllegalArgumentException.class, () -> new Wetsartikel(Wet.GEMEENTEWET, artikel, lid));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "114 lid 1", "114#x", "<b>", "../x"})
  void eenNummerIsEenNummer(String artikel) {
    assertThrows(
        IllegalArgumentException.class, () -> new Wetsartikel(Wet.GEMEENTEWET, artikel, 1));
  }

  @Test
  void eenWetHeeftEenIdEnEenVersie() {
    assertThrows(IllegalArgumentException.class, () -> new Wet("de Wet", "R0005416", "2026-01-01"));
    assertThrows(IllegalArgumentException.class, () -> new Wet("de Wet", "BWBR0005416", "nieuw"));
  }

  @Test
  void kamerstukHeeftEigenWoordenEnEenEigenLink() {
    Kamerstuk nummer = new Kamerstuk("II", "2024/25", "33047", "32");
    Kamerstuk letters = new Kamerstuk("I", null, "29362", "AH");

    assertEquals("Kamerstukken II 2024/25, 33 047, nr. 32", nummer.woorden());
    assertEquals(
        "https://zoek.officielebekendmakingen.nl/kst-33047-32.html", nummer.link().toString());
    assertEquals("Kamerstukken I, 29 362, AH", letters.woorden());
    assertEquals(
        "https://zoek.officielebekendmakingen.nl/kst-29362-AH.html", letters.link().toString());
    assertThrows(IllegalArgumentException.class, () -> new Kamerstuk("II", null, "33 047", "32"));
    assertThrows(IllegalArgumentException.class, () -> new Kamerstuk("III", null, "33047", "32"));
  }

  @Test
  void andereBronHoudtHaarWoorden() {
    assertNull(new AndereBron("Werkinstructie").link());
    assertTrue(
        new AndereBron("KCBR", URI.create("https://voorbeeld.invalid/x")).link().isAbsolute());
  }
}
