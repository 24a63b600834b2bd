package nl.udo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.udo.json.UdoJson;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview of a folder on the command line. */
class OverzichtOpdrachtTest {

  @TempDir private Path map;

  private final StringWriter uit = new StringWriter();
  private final StringWriter fouten = new StringWriter();

  private int voerUit(String... argumenten) {
    return UdoCli.voerUit(new PrintWriter(uit, true), new PrintWriter(fouten, true), argumenten);
  }

  @BeforeEach
  void tweeTrajecten() throws IOException {
    Files.writeString(map.resolve("a.json"), UdoJson.schrijf(WetInburgering2021.traject()));
    Files.writeString(
        map.resolve("b.json"),
        UdoJson.schrijf(
            UdoTraject.beleid("Aanpak oevers", "IenW")
                .raakt(Overheidslaag.WATERSCHAPPEN, g -> {})
                .build()));
  }

  @Test
  void aFolderIsARowForEachRecord() {
    assertEquals(0, voerUit("overzicht", map.toString()));
    assertEquals(3, uit.toString().lines().count(), uit::toString);
    assertTrue(uit.toString().contains("\"Wet inburgering 2021\""), uit::toString);
    assertEquals("", fouten.toString());
  }

  @Test
  void aBadFileIsNamedAndTheRestIsThere() throws IOException {
    Files.writeString(map.resolve("0.json"), "[]");
    assertEquals(65, voerUit("overzicht", map.toString(), "--formaat", "json"));
    assertTrue(uit.toString().contains("Aanpak oevers"), uit::toString);
    assertTrue(fouten.toString().startsWith("udo-cli: 0.json: "), fouten::toString);
  }

  @Test
  void theTextSaysOfWhichDayItIs() {
    assertEquals(
        0, voerUit("overzicht", map.toString(), "--formaat", "tekst", "--dag", "2026-03-01"));
    assertTrue(
        uit.toString()
            .startsWith(
                "Overzicht uitvoerbaarheidstoets decentrale overheden op 1\u00a0maart 2026\n"),
        uit::toString);
    assertEquals(64, voerUit("overzicht", map.toString(), "--dag", "1 maart"));
    assertTrue(fouten.toString().contains("'1 maart' is geen dag"), fouten::toString);
  }

  @Test
  void filtersAndOrderAreObeyed() {
    assertEquals(
        0, voerUit("overzicht", map.toString(), "--formaat", "markdown", "--volgorde", "titel"));
    String markdown = uit.toString();
    assertTrue(markdown.indexOf("Aanpak oevers") < markdown.indexOf("Wet inburgering"), markdown);
    uit.getBuffer().setLength(0);
    voerUit("overzicht", map.toString(), "--overheid", "waterschappen", "--vorm", "beleid");
    assertFalse(uit.toString().contains("Wet inburgering"), uit::toString);
    assertTrue(uit.toString().contains("Aanpak oevers"), uit::toString);
  }

  @Test
  void wrongUsageIsToldInDutch() throws IOException {
    assertEquals(64, voerUit("overzicht"));
    assertTrue(fouten.toString().contains("geef de map met trajecten"), fouten::toString);
    assertEquals(64, voerUit("overzicht", map.toString(), "--volgorde", "kleur"));
    assertTrue(fouten.toString().contains("kies uit: titel, ministerie"), fouten::toString);
    assertEquals(65, voerUit("overzicht", map.resolve("weg").toString()));
    assertTrue(fouten.toString().contains("weg bestaat niet"), fouten::toString);
    assertEquals(65, voerUit("overzicht", map.resolve("a.json").toString()));
    assertTrue(fouten.toString().contains("a.json is geen map"), fouten::toString);
  }

  @Test
  void helpIsDutch() {
    assertEquals(0, voerUit("overzicht", "--help"));
    assertTrue(uit.toString().contains("Gebruik:"), uit::toString);
  }
}
