package nl.udo.bewoording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.udo.bewoording.OngeldigeBewoordingException.Fout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A host gives words of its own; what is wrong with them is told when they are loaded. */
class BewoordingTest {

  private static Bewoording read(String... lines) throws IOException {
    return Bewoording.lees(new StringReader(String.join("\n", lines)), "eigen.properties");
  }

  private static List<Fout> mistakes(String... lines) {
    return assertThrows(OngeldigeBewoordingException.class, () -> read(lines)).fouten();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("elke zin van de bibliotheek is zelf goed te keuren")
  void standardWordsAreRight(Zin zin) {
    Bewoording standaard = Bewoording.standaard();
    assertEquals(standaard, standaard.met(zin, standaard.tekst(zin)));
  }

  @Test
  @DisplayName("het bestand van de bibliotheek is zelf een bewoording, zonder wijzigingen")
  void theStandardFileIsAWording() throws IOException {
    Bewoording gelezen = read(Bewoording.standaardbestand());
    assertEquals(Bewoording.standaard(), gelezen);
    assertEquals(Set.of(), gelezen.gewijzigd());
    assertEquals("standaard", gelezen.kenmerk());
  }

  @Test
  @DisplayName("een eigen bestand met enkele zinnen; de rest blijft van de bibliotheek")
  void someSentences(@TempDir Path map) throws IOException {
    Path bestand = map.resolve("eigen.properties");
    Files.writeString(
        bestand,
        "# van ons\nkop.overleg = Wat gemeenten vonden \noverdracht = Dat kunnen \\\n {overheden} niet[: {reden}].\n");
    Bewoording eigen = Bewoording.lees(bestand);
    assertEquals("Wat gemeenten vonden", eigen.tekst(Zin.KOP_OVERLEG));
    assertEquals("Dat kunnen {overheden} niet[: {reden}].", eigen.tekst(Zin.OVERDRACHT));
    assertEquals(Bewoording.standaard().tekst(Zin.TAAK_TE), eigen.tekst(Zin.TAAK_TE));
    assertEquals(Set.of(Zin.KOP_OVERLEG, Zin.OVERDRACHT), eigen.gewijzigd());
    assertTrue(eigen.kenmerk().matches("[0-9a-f]{12}"), eigen.kenmerk());
    assertNotEquals(eigen.kenmerk(), eigen.met(Zin.KOP_UITVOERING, "Zo gaat het").kenmerk());
    assertEquals(
        eigen,
        Bewoording.standaard()
            .met(Zin.OVERDRACHT, "Dat kunnen {overheden} niet[: {reden}].")
            .met(Zin.KOP_OVERLEG, "Wat gemeenten vonden"));
  }

  @Test
  @DisplayName("alle fouten tegelijk, elk met bestand, regel en sleutel")
  void allMistakesAtOnce() {
    List<Fout> fouten =
        mistakes(
            "kop.overleg = Overleg",
            "kop.uitvoerign = Uitvoering",
            "stilte = {Partijen} {partijen:zweeg} bij {datum}.",
            "kop.overleg = Nog eens",
            "overdracht =");
    assertEquals(
        List.of(
            "eigen.properties, regel 2, kop.uitvoerign: deze zin bestaat niet; bedoelt u"
                + " kop.uitvoering?",
            "eigen.properties, regel 3, stilte: {partijen:zweeg} heeft geen twee vormen:"
                + " {partijen:enkelvoud|meervoud}",
            "eigen.properties, regel 4, kop.overleg: de zin staat ook op regel 1",
            "eigen.properties, regel 5, overdracht: de zin is leeg"),
        fouten.stream().map(Fout::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "stilte @ {Partijen} zwegen. @ ",
        "stilte @ {Partijen} zwegen over {voorstel}. @ ",
        "stilte @ {Partijen} zwegen op {datum}. @ {datum} bestaat hier niet",
        "stilte @ Niemand reageerde. @ {partijen} ontbreekt; zonder gaat een gegeven verloren",
        "stilte @ {partijen:Hij zweeg|Zij zwegen}. @ {partijen} ontbreekt",
        "stilte @ {Partijen} {partijen:a|b|c}. @ heeft geen twee vormen",
        "stilte @ {Partijen @ een { is niet gesloten",
        "stilte @ Partijen} zwegen. @ de } hoort bij geen {",
        "stilte @ [{Partijen} zwegen. @ een [ is niet gesloten",
        "stilte @ {Partijen}] zwegen. @ de ] hoort bij geen [",
        "stilte @ {Partijen} zwegen[ stil]. @ tussen [ en ] wordt niets ingevuld",
        "stilte @ {} {Partijen} zwegen. @ begint niet met een naam van letters",
        "stilte @ {Partijen} zwegen\\\\ @ na de laatste \\ staat niets",
        "stilte @ {Partijen}\\n zwegen. @ er staat een regeleinde of een stuurteken in de zin",
        "stilte @ {Partijen} \\u00zz @ na \\u staan geen vier hexadecimale cijfers",
        "overdracht @ {Overheden} kunnen dit niet[: {reden}]. @ ",
        "overdracht @ {Overheden} kunnen[: {reden}] dit niet @ de zin eindigt niet op een leesteken",
        "vorm.wet.voorstel @ {regeling} @ {regeling} bestaat hier niet",
        "stuk.noten @ Noten bij {voorstel} @ {voorstel} bestaat hier niet",
        "bekrachtiging @ Op {datum} zijn {afspraak} bekrachtigd[ door {door}]. @ {datum} kan ontbreken en moet daarom tussen [ en ] staan",
        "bekrachtiging @ {Afspraak} zijn[ {datum} bekrachtigd[ door {door}]]. @ {door} valt weg als {datum} ontbreekt",
        "bekrachtiging @ [ {Datum}: ]{afspraak} bekrachtigd[ door {door}]. @ ",
        "ministerie @ [{naam} en {regering}] @ ",
        "omdat @ omdat {reden} @ komt dus vast aan het woord ervoor",
        "omdat @ , want {reden} @ ",
        "omdat @ \\ want {reden} @ ",
        "behoud.middelen @ Het heeft geen gevolgen voor het geld van {overheden}[{omdat}]. @ ",
        "behoud.middelen @ Dit kost {overheden} niets. @ {omdat} ontbreekt",
      })
  @DisplayName("wat mag en wat niet, met wat erover wordt gezegd")
  void eachKindOfMistake(String sleutel, String tekst, String melding) throws IOException {
    if (melding == null) {
      assertEquals(1, read(sleutel + " = " + tekst).gewijzigd().size());
    } else {
      List<Fout> fouten = mistakes("# regel een", sleutel + " = " + tekst);
      assertEquals(1, fouten.size(), fouten.toString());
      assertTrue(fouten.get(0).melding().contains(melding), fouten.toString());
      assertEquals("eigen.properties", fouten.get(0).bestand());
      assertEquals(2, fouten.get(0).regel());
    }
  }

  @Test
  @DisplayName("een onbekende plaats: welke er wel zijn")
  void theKnownPlacesAreTold() {
    assertEquals(
        "{nummer} bestaat hier niet; wel {grond}, {partijen}, {regeling}, {regering}, {voorstel}",
        mistakes("stilte = {Partijen} zwegen over {nummer}.").get(0).melding());
  }

  @Test
  @DisplayName("één zin met een fout: welke zin")
  void aSingleSentence() {
    Bewoording standaard = Bewoording.standaard();
    OngeldigeBewoordingException e =
        assertThrows(
            OngeldigeBewoordingException.class, () -> standaard.met(Zin.STILTE, "Stilte."));
    assertEquals(
        "de bewoording is niet te gebruiken:\n"
            + "stilte: {partijen} ontbreekt; zonder gaat een gegeven verloren",
        e.getMessage());
  }

  @Test
  @DisplayName("een bestand in een andere codering")
  void anotherEncoding(@TempDir Path map) throws IOException {
    Path bestand = map.resolve("eigen.properties");
    Files.write(bestand, "kop.overleg = Financiële".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "eigen.properties: het bestand is niet in UTF-8 geschreven",
        assertThrows(OngeldigeBewoordingException.class, () -> Bewoording.lees(bestand))
            .fouten()
            .get(0)
            .toString());
  }

  @Test
  @DisplayName("een bestand dat zich met een teken voor de volgorde van bytes aankondigt")
  void aByteOrderMark() throws IOException {
    assertEquals(Set.of(Zin.KOP_OVERLEG), read("\ufeffkop.overleg = Gesprek").gewijzigd());
  }

  @Test
  @DisplayName("een ander bestand op het class path in de plaats van het onze wordt geweigerd")
  void aFileThatShadowsOurs() {
    String ons = Bewoording.standaardbestand();
    assertEquals(Bewoording.standaard(), Bewoording.standaard(ons.replace("\n", "\r\n")));
    OngeldigeBewoordingException e =
        assertThrows(
            OngeldigeBewoordingException.class,
            () -> Bewoording.standaard(ons.replace("kop.overleg = Overleg", "kop.overleg = X")));
    assertTrue(e.getMessage().contains("class path"), e.getMessage());
  }

  @Test
  @DisplayName("wat wordt ingevuld is gegeven en geen zin")
  void whatIsFilledInIsData() {
    assertEquals(
        "Onderzoek van {brein} [x].",
        Bewoording.standaard()
            .met(Zin.VERSCHIL_DEEL, "Onderzoek van {bedrag}.")
            .zeg(Zin.VERSCHIL_DEEL, "bedrag", "{brein} [x]"));
    assertFalse(Bewoording.standaard().equals(null));
  }
}
