package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.udo.model.UdoTraject;
import nl.udo.recht.Kamerstuk;
import nl.udo.recht.Wetsartikel;
import nl.udo.toets.checks.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule set is data: the standard one, one of a host, a third language, one text replaced. */
class RegelbestandTest {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
  private static final Locale FRYSK = Locale.forLanguageTag("fy");
  private static final Path KLEIN = Path.of("src", "test", "resources", "regelset-klein");

  private static final UdoTraject TRAJECT =
      UdoTraject.wetsvoorstel(null, "BZK").raakt(GEMEENTEN, g -> {}).build();

  /** No rule without a check, no check without a rule. */
  @Test
  void elkeCodeHeeftEenRegelEnEenControle() {
    assertEquals(
        Checks.van("2026.2", List.of()).keySet(),
        UdoChecklist.standaard().regels().stream().map(Regel::code).collect(Collectors.toSet()));
  }

  @Test
  void standaardSpreektNederlandsEnEngelsEnNietsHalf() {
    assertEquals(Set.of(NEDERLANDS, Locale.ENGLISH), UdoChecklist.standaard().talen());
    for (Regel regel : UdoChecklist.standaard().regels()) {
      Regeltekst nederlands = regel.tekst(NEDERLANDS);
      Regeltekst engels = regel.tekst(Locale.ENGLISH);
      assertEquals(nederlands.meldingen().keySet(), engels.meldingen().keySet(), regel::code);
      assertEquals(nederlands.adviezen().keySet(), engels.adviezen().keySet(), regel::code);
      assertFalse(nederlands.vraag().equals(engels.vraag()), regel::code);
      assertFalse(nederlands.advies().equals(engels.advies()), regel::code);
    }
  }

  /** Each text of a case is one that some check names: the rest would never be said. */
  @Test
  void elkGevalVanEenRegelWordtDoorHaarControleGenoemd() {
    Map<String, Set<String>> genoemd =
        Gevallen.alle().stream()
            .flatMap(
                geval ->
                    UdoChecklist.standaard()
                        .toets(geval.traject(), Stadium.TOELICHTING)
                        .regels()
                        .stream())
            .collect(
                Collectors.groupingBy(
                    Regelresultaat::code,
                    Collectors.flatMapping(
                        r ->
                            r.waarnemingen().stream().map(Waarneming::tekst).filter(t -> t != null),
                        Collectors.toSet())));
    Map<String, Set<String>> verwacht =
        UdoChecklist.standaard().regels().stream()
            .filter(regel -> !regel.tekst(NEDERLANDS).meldingen().isEmpty())
            .collect(
                Collectors.toMap(
                    Regel::code, regel -> regel.tekst(NEDERLANDS).meldingen().keySet()));
    genoemd
        .values()
        .forEach(namen -> namen.removeAll(Set.of(Plaatshouder.TEKST, Plaatshouder.HERHALING)));
    genoemd.values().removeIf(Set::isEmpty);

    assertEquals(new TreeMap<>(gesorteerd(verwacht)), new TreeMap<>(gesorteerd(genoemd)));
  }

  private static Map<String, Set<String>> gesorteerd(Map<String, Set<String>> namen) {
    return namen.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> new TreeSet<>(e.getValue())));
  }

  /** A host with two rules, weighed differently, in three languages. */
  @Test
  void eenGastheerLeestEenEigenRegelset() throws IOException {
    UdoChecklist klein = UdoChecklist.lees(KLEIN);

    assertEquals("proef.1", klein.regelset());
    assertEquals(
        List.of("UDO-TRJ-01", "UDO-TRJ-06"), klein.regels().stream().map(Regel::code).toList());
    assertEquals(Set.of(NEDERLANDS, Locale.ENGLISH, FRYSK), klein.talen());
    assertEquals(
        List.of(
            "UDO-TRJ-06  fout  /consultaties  Niemand is gebeld (gemeenten).",
            "UDO-TRJ-01  advies  /voornemen/titel  Geef het een naam."),
        zinnen(klein));
    assertEquals(
        List.of(
            "UDO-TRJ-06  fout  /consultaties  Nimmen is belle (gemeenten).",
            "UDO-TRJ-01  advies  /voornemen/titel  Jou it in namme."),
        zinnen(klein.in(FRYSK)));
    assertEquals(zinnen(klein.in(FRYSK)), zinnen(klein.in(Locale.forLanguageTag("fy-NL"))));
    assertThrows(IllegalArgumentException.class, () -> klein.in(Locale.FRENCH));
  }

  private static List<String> zinnen(UdoChecklist lijst) {
    return lijst.toets(TRAJECT, Stadium.VERKENNING).bevindingen().stream()
        .map(Bevinding::toString)
        .toList();
  }

  @Test
  void bronnenVanEenGastheerZijnGewoneBronnen() throws IOException {
    List<Bron> bronnen = UdoChecklist.lees(KLEIN).regel("UDO-TRJ-01").bronnen();

    assertEquals(
        "[artikel 160, eerste lid, van de Gemeentewet [V, 1-10-2026], Kamerstukken I, 29 362, AH"
            + " [I, 9-1-2026], Werkinstructie [I]]",
        bronnen.toString());
    assertTrue(bronnen.get(0).vindplaats() instanceof Wetsartikel);
    assertTrue(bronnen.get(1).vindplaats() instanceof Kamerstuk);
    assertEquals("https://voorbeeld.invalid/x", bronnen.get(2).vindplaats().link().toString());
  }

  @Test
  void eenTekstVanEenRegelVervangen() {
    UdoChecklist lijst =
        UdoChecklist.standaard()
            .vervang(
                "UDO-TRJ-01",
                r ->
                    r.melding("titel", "Geef het voornemen een naam.")
                        .tekst(
                            Locale.ENGLISH,
                            oud -> new Regeltekst(oud.vraag(), "Name it.", oud.advies())));

    Toetsverslag verslag = lijst.toets(TRAJECT, Stadium.VERKENNING);
    assertEquals("Geef het voornemen een naam.", verslag.bevindingen().get(0).melding());
    assertEquals(
        "Name it.",
        lijst.in(Locale.ENGLISH).toets(TRAJECT, Stadium.VERKENNING).bevindingen().get(0).melding());
    assertEquals(List.of("UDO-TRJ-01 gewijzigd"), verslag.wijzigingen());
    assertEquals(
        "De titel van het voornemen ontbreekt.",
        UdoChecklist.standaard().toets(TRAJECT, Stadium.VERKENNING).bevindingen().get(0).melding());
  }

  @Test
  void eenRegelLaatZichHelemaalOverdoen() {
    for (Regel regel : UdoChecklist.standaard().regels()) {
      assertEquals(regel, regel.toBuilder().build());
    }
  }

  /** The report says its own words in English too, and keeps the terms of the field. */
  @Test
  void verslagInHetEngels() {
    Toetsverslag verslag =
        UdoChecklist.standaard().in(Locale.UK).toets(TRAJECT, Stadium.VERKENNING);

    assertEquals("en", verslag.taal());
    assertTrue(
        verslag
            .toString()
            .startsWith(
                """
                UDO check, stage verkenning, rule set 2026.2: incomplete, 1 error, 2 warnings, 1 recommendation; 3 of 7 requirements met.

                UDO-TRJ-01 fout: The title of the policy is missing.
                  where:    /voornemen/titel
                """),
        verslag::toString);
  }

  /** A rule of a host that says nothing in that language, says its own. */
  @Test
  void eenEigenRegelZonderEngelsSpreektNederlands() {
    UdoChecklist lijst =
        UdoChecklist.standaard()
            .met(Regel.eigen("DEP-01", "Klopt het?", "Nee.", "Kijk.", "Huis", t -> false))
            .in(Locale.ENGLISH);

    assertEquals(
        "Nee.",
        Regelspecificatie.bevindingen(lijst.toets(TRAJECT, Stadium.VERKENNING), "DEP-01")
            .get(0)
            .melding());
  }

  /** What is not whole is refused, with the file and the key. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          regelset             | regelset = proef.1                          |                                    | regelset.properties: regelset: ontbreekt
          regelset             | UDO-TRJ-01.ernst      = advies              | UDO-TRJ-01.ernst = ernstig         | UDO-TRJ-01.ernst: onbekende waarde ernstig
          regelset             | UDO-TRJ-01.ernst      = advies              |                                    | UDO-TRJ-01.ernst: ontbreekt
          regelset             | UDO-TRJ-01.ernst      = advies              | UDO-TRJ-01.ernst = advies\\nUDO-TRJ-01.ernst = fout | UDO-TRJ-01.ernst: staat er twee keer
          regelset             | UDO-TRJ-01.ernst      = advies              | UDO-TRJ-01.ernst = advies\\nUDO-TRJ-01.kleur = rood | UDO-TRJ-01.kleur: onbekende sleutel
          regelset             | UDO-TRJ-06.bronnen    = huis                | UDO-TRJ-06.bronnen = straat        | UDO-TRJ-06.bronnen: onbekende bron straat
          regelset             | UDO-TRJ-06.bronnen    = huis                | UDO-TRJ-06.bronnen = recht.x       | UDO-TRJ-06.bronnen: onbekende norm recht.x
          regelset             | UDO-TRJ-06.bronnen    = huis                |                                    | UDO-TRJ-06.bronnen: ontbreekt
          regelset             | bron.gemeentewet.lid     = 1                | bron.gemeentewet.lid = 99          | bron.gemeentewet: een lid heeft een nummer
          regelset             | bron.huis.status = I                        | bron.huis.status = X               | bron.huis.status: V of I
          regelset             | UDO-TRJ-06.           | UDO-XXX-99.                                              | voor deze code is er geen controle
          teksten_fy           | UDO-TRJ-01.advies  = Jou in namme.          |                                    | teksten_fy.properties: UDO-TRJ-01.advies: ontbreekt
          teksten_fy           | UDO-TRJ-01.melding.titel = Jou it in namme. |                                    | heeft niet dezelfde teksten als in het Nederlands
          teksten_fy           | alle.melding.mislukt = It slagge net.       |                                    | alle.melding.mislukt: ontbreekt
          """)
  void watNietHeelIsWordtGeweigerd(String bestand, String oud, String nieuw, String melding)
      throws IOException {
    Map<String, String> bestanden = klein();
    String tekst = bestanden.get(bestand);
    assertTrue(tekst.contains(oud), () -> oud + " staat niet in " + bestand);
    bestanden.put(bestand, tekst.replace(oud, nieuw == null ? "" : nieuw.replace("\\n", "\n")));
    if (oud.equals("UDO-TRJ-06.")) {
      bestanden.replaceAll((naam, inhoud) -> inhoud.replace(oud, nieuw));
    }

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> lees(bestanden));
    assertTrue(e.getMessage().contains(melding), e::getMessage);
  }

  private static UdoChecklist lees(Map<String, String> bestanden) throws IOException {
    return UdoChecklist.lees(
        new StringReader(bestanden.get("regelset")),
        Map.of(
            NEDERLANDS,
            new StringReader(bestanden.get("teksten_nl")),
            Locale.ENGLISH,
            new StringReader(bestanden.get("teksten_en")),
            FRYSK,
            new StringReader(bestanden.get("teksten_fy"))));
  }

  private static Map<String, String> klein() {
    return List.of("regelset", "teksten_nl", "teksten_en", "teksten_fy").stream()
        .collect(
            Collectors.toMap(
                naam -> naam,
                naam -> {
                  try {
                    return Files.readString(KLEIN.resolve(naam + ".properties"));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
  }

  /** The files in the jar, copied as a host copies them, are the standard list. */
  @Test
  void deBestandenUitDeJarZijnDeStandaardlijst(@TempDir Path map) throws IOException {
    for (String naam : List.of("regelset", "teksten_nl", "teksten_en")) {
      try (InputStream in = UdoChecklist.class.getResourceAsStream(naam + ".properties")) {
        Files.write(map.resolve(naam + ".properties"), in.readAllBytes());
      }
    }
    UdoChecklist gelezen = UdoChecklist.lees(map);

    assertEquals(UdoChecklist.standaard().regels(), gelezen.regels());
    assertEquals(UdoChecklist.standaard().regelset(), gelezen.regelset());
    Files.delete(map.resolve("teksten_nl.properties"));
    assertThrows(IllegalArgumentException.class, () -> UdoChecklist.lees(map));
    Files.write(
        map.resolve("teksten_nl.properties"),
        "UDO-TRJ-01.vraag = €".getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(Exception.class, () -> UdoChecklist.lees(map));
  }
}
