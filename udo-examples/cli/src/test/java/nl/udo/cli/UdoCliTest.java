package nl.udo.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.pdf.UdoPdf;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.Tekststand;
import nl.udo.word.UdoWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the command line sees. */
class UdoCliTest {

  @TempDir private Path map;

  private final StringWriter uit = new StringWriter();
  private final StringWriter fouten = new StringWriter();

  private int voerUit(String... argumenten) {
    return UdoCli.voerUit(new PrintWriter(uit, true), new PrintWriter(fouten, true), argumenten);
  }

  private Path bestand(String inhoud) throws IOException {
    return Files.writeString(map.resolve("traject.json"), inhoud);
  }

  @Test
  void theBundledExampleIsTheRecordThatTheCodeBuilds() throws IOException {
    try (InputStream in = UdoCli.class.getResourceAsStream("traject.json")) {
      assertEquals(UdoJson.lees(in), WetInburgering2021.traject());
    }
  }

  @Test
  void aRecordThatIsCompleteForItsStageGivesTheParagraph() {
    assertEquals(0, voerUit("--voorbeeld", "--stadium", "consultatie"));
    assertTrue(uit.toString().startsWith("Gevolgen voor gemeenten\n"), uit::toString);
    assertFalse(uit.toString().contains("[UDO-"));
    assertTrue(fouten.toString().contains("UDO-TRJ-05 waarschuwing"), fouten::toString);
  }

  @Test
  void anIncompleteRecordGivesFindingsAndNoParagraph() {
    assertEquals(2, voerUit("--voorbeeld"));
    assertEquals("", uit.toString());
    assertTrue(fouten.toString().contains("UDO-MID-09 fout"), fouten::toString);
  }

  @Test
  void aDraftMarksItsGapsInPlace() {
    assertEquals(2, voerUit("--voorbeeld", "--concept"));
    assertTrue(uit.toString().startsWith("CONCEPT\n"), uit::toString);
    assertTrue(uit.toString().contains("[UDO-MID-09:"), uit::toString);
  }

  @Test
  void theParagraphComesInThreeFormatsAndPerChapter() {
    voerUit("--voorbeeld", "--concept", "--formaat", "markdown");
    assertTrue(uit.toString().contains("\n## Gevolgen voor gemeenten\n"), uit::toString);
    uit.getBuffer().setLength(0);
    voerUit("--voorbeeld", "--concept", "--formaat", "html", "--hoofdstukken");
    assertTrue(uit.toString().contains("<h2>11 Advies en consultatie</h2>"), uit::toString);
  }

  @Test
  void theWordsOfAHostAreTakenOrRefused() throws IOException {
    Path eigen = map.resolve("eigen.properties");
    Files.writeString(eigen, "kop.overleg = Gesprekken met medeoverheden\n");
    voerUit("--voorbeeld", "--concept", "--bewoording", eigen.toString());
    assertTrue(uit.toString().contains("Gesprekken met medeoverheden"), uit::toString);

    uit.getBuffer().setLength(0);
    Files.writeString(eigen, "kop.overlegg = Gesprekken\nstilte = Stil.\n");
    assertEquals(64, voerUit("--voorbeeld", "--concept", "--bewoording", eigen.toString()));
    assertEquals("", uit.toString());
    assertTrue(
        fouten
            .toString()
            .contains("eigen.properties, regel 1, kop.overlegg: deze zin bestaat niet"),
        fouten::toString);
    assertTrue(fouten.toString().contains("regel 2, stilte: {partijen} ontbreekt"));
  }

  @Test
  void thePdfIsWrittenAndTheRecordComesOutOfIt() throws IOException {
    Path pdf = map.resolve("paragraaf.pdf");
    assertEquals(0, voerUit("--voorbeeld", "--stadium", "consultatie", "--pdf", pdf.toString()));
    assertTrue(fouten.toString().contains("PDF geschreven: " + pdf), fouten::toString);
    UdoTraject terug;
    try (InputStream in = Files.newInputStream(pdf)) {
      terug = UdoPdf.lees(in);
    }
    assertEquals(WetInburgering2021.traject(), terug);

    uit.getBuffer().setLength(0);
    assertEquals(0, voerUit("--lees", pdf.toString()));
    assertEquals(terug, UdoJson.lees(uit.toString()));
  }

  @Test
  void theReferenceOfAnEditorToTheSchemaIsReadOver() throws IOException {
    String json = UdoJson.schrijf(WetInburgering2021.traject());
    Path file = bestand(json.replaceFirst("\\{", "{\"\\$schema\": \"udo-traject.schema.json\","));

    assertEquals(0, voerUit(file.toString(), "--stadium", "consultatie"), fouten::toString);
  }

  @Test
  void aPdfForArchivesWithoutAttachmentsHoldsNoRecord() {
    Path pdf = map.resolve("paragraaf.pdf");
    voerUit("--voorbeeld", "--concept", "--conformiteit", "pdfa-2a", "--pdf", pdf.toString());
    assertEquals(65, voerUit("--lees", pdf.toString()));
    assertTrue(fouten.toString().contains("bevat geen udo-traject.json"), fouten::toString);
  }

  @Test
  void aPdfWithoutItsEndIsRefusedAsSuch() throws IOException {
    Path pdf = map.resolve("paragraaf.pdf");
    voerUit("--voorbeeld", "--concept", "--pdf", pdf.toString());
    byte[] heel = Files.readAllBytes(pdf);
    Files.write(pdf, Arrays.copyOf(heel, heel.length - 400));
    assertEquals(65, voerUit("--lees", pdf.toString()));
    assertTrue(fouten.toString().contains("het einde ontbreekt"), fouten::toString);
  }

  @Test
  void theWordFileIsWrittenAndTheRecordComesOutOfIt() throws IOException {
    Path word = map.resolve("paragraaf.docx");
    assertEquals(0, voerUit("--voorbeeld", "--stadium", "consultatie", "--word", word.toString()));
    assertTrue(fouten.toString().contains("Word-bestand geschreven: " + word), fouten::toString);

    uit.getBuffer().setLength(0);
    assertEquals(0, voerUit("--lees", word.toString()));
    assertEquals(WetInburgering2021.traject(), UdoJson.lees(uit.toString()));
    assertFalse(fouten.toString().contains("Let op"), fouten::toString);
  }

  @Test
  void aTemplateIsFilledAtTheEndAndPerChapterToo() throws IOException {
    Path sjabloon = map.resolve("sjabloon.docx");
    Path word = map.resolve("paragraaf.docx");
    Files.write(sjabloon, WordTemplate.bytes());
    assertEquals(
        2,
        voerUit(
            "--voorbeeld",
            "--concept",
            "--hoofdstukken",
            "--word",
            word.toString(),
            "--sjabloon",
            sjabloon.toString()));
    UdoWord.Gelezen gelezen = UdoWord.lees(word).orElseThrow();
    assertEquals(WetInburgering2021.traject(), gelezen.traject());
    assertEquals(Tekststand.ONGEWIJZIGD, gelezen.tekst());

    byte[] eerder = Files.readAllBytes(word);
    String[] opnieuw = {
      "--voorbeeld", "--concept", "--word", word.toString(), "--sjabloon", sjabloon.toString()
    };
    assertEquals(74, voerUit(met(opnieuw, "--plaats", "udo")));
    assertTrue(fouten.toString().contains("geen plaats met de naam \"udo\""), fouten::toString);
    assertArrayEquals(eerder, Files.readAllBytes(word));
    // A file with a record in it is no empty template.
    opnieuw[5] = word.toString();
    assertEquals(74, voerUit(opnieuw));
    assertTrue(fouten.toString().contains("neem het lege sjabloon"), fouten::toString);
  }

  private static String[] met(String[] argumenten, String... meer) {
    return Stream.concat(Stream.of(argumenten), Stream.of(meer)).toArray(String[]::new);
  }

  @Test
  void anyFileThatCarriesARecordIsRead() throws IOException {
    assertEquals(
        0, voerUit("--lees", bestand(UdoJson.schrijf(WetInburgering2021.traject())).toString()));
    assertEquals(WetInburgering2021.traject(), UdoJson.lees(uit.toString()));

    Path leeg = map.resolve("leeg.docx");
    UdoWord.standaard().schrijf(new Tekststuk("Huis", "2026.2", false, List.of()), leeg);
    assertEquals(65, voerUit("--lees", leeg.toString()));
    assertTrue(fouten.toString().contains("het Word-bestand bevat geen traject"), fouten::toString);
  }

  @Test
  void wrongUsageIsToldInDutch() {
    assertEquals(64, voerUit());
    assertEquals(64, voerUit("--voorbeeld", "--stadium", "later"));
    assertEquals(64, voerUit("--voorbeeld", "--onbekend"));
    assertEquals(64, voerUit("--voorbeeld", "traject.json"));
    assertEquals(64, voerUit("--voorbeeld", "--pdf"));
    assertEquals(64, voerUit("--voorbeeld", "--concept", "--concept"));
    assertEquals("", uit.toString());
    String alles = fouten.toString();
    assertTrue(
        alles.contains("'later' kan hier niet; kies uit: verkenning, consultatie, toelichting"),
        alles);
    assertFalse(alles.contains("Missing"), alles);
    assertFalse(alles.contains("expected"), alles);
    assertFalse(alles.contains("Unknown"), alles);
    assertFalse(alles.contains("should be"), alles);
  }

  @Test
  void whatWouldNotBeDoneIsNotTakenInSilence() {
    assertEquals(64, voerUit("--lees", "a.pdf", "--pdf", "b.pdf"));
    assertTrue(fouten.toString().contains("--pdf kan niet bij --lees"), fouten::toString);
    assertEquals(64, voerUit("--voorbeeld", "--conformiteit", "pdfa-2a"));
    assertTrue(fouten.toString().contains("geef ook --pdf"), fouten::toString);
    assertEquals(64, voerUit("--voorbeeld", "--sjabloon", "a.dotx"));
    assertTrue(fouten.toString().contains("geef ook --word"), fouten::toString);
    assertEquals(64, voerUit("--voorbeeld", "--word", "a.docx", "--plaats", "b"));
    assertTrue(fouten.toString().contains("geef ook --sjabloon"), fouten::toString);
    assertEquals(64, voerUit("--lees"));
    assertTrue(fouten.toString().contains("--lees BESTAND"), fouten::toString);
    assertEquals(64, voerUit("--voorbeeld", "--lees", "a.pdf"));
    assertTrue(fouten.toString().contains("geef er een van"), fouten::toString);
  }

  @Test
  void unreadableInputSaysWhatAndWhere() throws IOException {
    assertEquals(65, voerUit(map.resolve("weg.json").toString()));
    assertTrue(fouten.toString().contains("weg.json bestaat niet"), fouten::toString);
    assertEquals(65, voerUit(bestand("{\"schemaVersie\": \"1.1\",\n\"titel\": 1}").toString()));
    assertTrue(fouten.toString().contains("deze eigenschap is onbekend"), fouten::toString);
    assertTrue(fouten.toString().contains("regel 2"), fouten::toString);
    assertEquals(65, voerUit(map.toString()));
  }

  @Test
  void outputThatCannotBeWrittenIsToldAndLeavesNothing() {
    Path weg = map.resolve("geen").resolve("map.pdf");
    assertEquals(74, voerUit("--voorbeeld", "--concept", "--pdf", weg.toString()));
    assertFalse(Files.exists(weg));
    assertTrue(fouten.toString().contains("de map van " + weg + " bestaat niet"), fouten::toString);
  }

  @Test
  void aFolderThatIsNoneIsTold() throws IOException {
    Path geenMap = bestand("{}");
    Path pdf = geenMap.resolve("paragraaf.pdf");
    assertEquals(74, voerUit("--voorbeeld", "--concept", "--pdf", pdf.toString()));
    assertTrue(fouten.toString().contains(geenMap + " is geen map"), fouten::toString);
    assertEquals("{}", Files.readString(geenMap));
  }

  @Test
  void aRecordTooLargeForAPdfIsToldInOneSentence() throws IOException {
    // One line break less than the library writes is within the limit; with it, it is not.
    String json = UdoJson.schrijf(WetInburgering2021.traject());
    int over = UdoJson.MAXIMALE_OMVANG + 1 - json.getBytes(StandardCharsets.UTF_8).length;
    json = json.replaceFirst("\"doel\" *: *\"", "$0" + "woorden ".repeat(over / 8 + 1));
    json = json.replaceFirst("woorden ", "w".repeat(over % 8)).replaceFirst("\n", "");
    Path pdf = Files.writeString(map.resolve("paragraaf.pdf"), "goed");
    String naam = bestand(json).toString();
    fouten.getBuffer().setLength(0);
    assertEquals(74, voerUit(naam, "--stadium", "consultatie", "--pdf", pdf.toString()));
    String laatste = fouten.toString().lines().reduce((een, twee) -> twee).orElseThrow();
    assertTrue(laatste.startsWith("udo-cli: dit traject is te groot"), laatste);
    assertEquals("goed", Files.readString(pdf));
  }

  @Test
  void findingsThatNobodyCanReadAreNoSuccess() {
    PrintWriter vol = new PrintWriter(new FullDisk());
    assertEquals(
        74, UdoCli.voerUit(new PrintWriter(uit), vol, "--voorbeeld", "--stadium", "consultatie"));
    assertTrue(uit.toString().startsWith("Gevolgen voor gemeenten\n"), uit::toString);
  }

  @Test
  void aParagraphThatCannotBeWrittenIsTold() {
    PrintWriter vol = new PrintWriter(new FullDisk());
    assertEquals(
        74,
        UdoCli.voerUit(vol, new PrintWriter(fouten), "--voorbeeld", "--stadium", "consultatie"));
    assertTrue(fouten.toString().contains("standard output"), fouten::toString);
  }

  /** The same through a device that is always full, where there is one. */
  @Test
  void aFullDeviceIsNoSuccess() throws IOException {
    Path vol = Path.of("/dev/full");
    assumeTrue(Files.isWritable(vol), "this system has no /dev/full");
    try (PrintWriter apparaat = new PrintWriter(Files.newOutputStream(vol))) {
      assertEquals(
          74, UdoCli.voerUit(apparaat, new PrintWriter(fouten), "--voorbeeld", "--concept"));
      assertEquals(74, UdoCli.voerUit(new PrintWriter(uit), apparaat, "--voorbeeld"));
    }
    assertEquals(74, voerUit("--voorbeeld", "--concept", "--pdf", vol.toString()));
    assertTrue(fouten.toString().contains("de PDF kan niet worden geschreven"), fouten::toString);
    assertFalse(Files.isRegularFile(vol));
  }

  @Test
  void aCharacterThatNoFontHasIsToldAndLeavesNoPdf() throws IOException {
    String json =
        UdoJson.schrijf(WetInburgering2021.traject()).replace("Wet inburg", "Wet ☃ inburg");
    Path pdf = map.resolve("paragraaf.pdf");
    assertEquals(74, voerUit(bestand(json).toString(), "--concept", "--pdf", pdf.toString()));
    assertFalse(Files.exists(pdf));
    assertTrue(fouten.toString().contains("UDO-PDF-01 fout"), fouten::toString);
    assertTrue(fouten.toString().contains("☃ (U+2603)"), fouten::toString);
  }

  @Test
  void theRecordIsNeverOverwrittenByItsPdf() throws IOException {
    String json = UdoJson.schrijf(WetInburgering2021.traject());
    String naam = bestand(json).toString();
    assertEquals(64, voerUit(naam, "--concept", "--pdf", naam));
    assertEquals(json, Files.readString(Path.of(naam)));
  }

  @Test
  void helpIsDutch() {
    assertEquals(0, voerUit("--help"));
    assertTrue(uit.toString().contains("Gebruik:"), uit::toString);
    assertTrue(uit.toString().contains("Uitgang:"), uit::toString);
    assertTrue(uit.toString().getBytes(StandardCharsets.UTF_8).length > 500);
  }
}
