package nl.udo.overzicht;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.udo.model.Onderwerp.DOEL;
import static nl.udo.model.Onderwerp.MIDDELEN;
import static nl.udo.model.Onderwerp.TAKEN;
import static nl.udo.model.Onderwerp.UITVOERBAARHEID;
import static nl.udo.model.Oordeel.Strekking.AFWIJZEND;
import static nl.udo.model.Oordeel.Strekking.BEDENKINGEN;
import static nl.udo.model.Oordeel.Strekking.GEEN_BEZWAAR;
import static nl.udo.model.Oordeel.Strekking.ONDERSCHRIJFT;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.GoudenBestand;
import nl.udo.json.UdoJson;
import nl.udo.model.Consultatie;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.overzicht.Overzicht.Rij;
import nl.udo.overzicht.Overzicht.Volgorde;
import nl.udo.toets.Ernst;
import nl.udo.toets.Regel;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.Markdownweergave;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which policies have a UDO, and how far each is. */
class OverzichtTest {

  private static final int MANY = 100_000;

  /** One rule, so that what is measured is the overview and not the checklist. */
  private static final UdoChecklist KORT =
      UdoChecklist.standaard()
          .zonder(
              UdoChecklist.standaard().regels().stream()
                  .map(Regel::code)
                  .filter(code -> !code.equals("UDO-TRJ-01"))
                  .toArray(String[]::new));

  @TempDir private Path map;

  private static String csv(Overzicht overzicht, Stream<Invoer> invoer) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    overzicht.schrijfCsv(invoer, uit);
    return uit.toString(UTF_8);
  }

  private static List<String> namen(Overzicht overzicht, Stream<Invoer> invoer) {
    return overzicht.rijen(invoer).map(Rij::naam).toList();
  }

  /** Written by hand from the records and from the headline of the report on each. */
  @Test
  void theFiveCasesAndTenMoreAreListed() throws IOException {
    GoudenBestand.vergelijk(
        Path.of("src/test/resources/overzicht/overzicht.csv"),
        csv(Overzicht.standaard(), Vijftien.alle().stream()));
    GoudenBestand.vergelijk(
        Path.of("src/test/resources/overzicht/overzicht.md"),
        Markdownweergave.standaard()
            .schrijf(
                Overzicht.standaard().op(LocalDate.of(2026, 3, 1)).stuk(Vijftien.alle().stream())));
  }

  private static UdoTraject oordelen(Consumer<Consultatie.Builder> vng) {
    return UdoTraject.builder().raakt(GEMEENTEN, g -> {}).geconsulteerd(Partij.VNG, vng).build();
  }

  private static String vng(Overzicht overzicht, UdoTraject traject) throws IOException {
    return CsvRows.of(csv(overzicht, een(traject))).get(0).get("VNG");
  }

  /** Of each subject the last with its date, then what came before in order of time. */
  @Test
  void anOordeelThatIsNotTheLastIsNotLost() throws IOException {
    UdoTraject traject =
        oordelen(
            c ->
                c.oordelen(
                        o ->
                            o.strekking(AFWIJZEND)
                                .datum("2026-01-05")
                                .onderwerpen(MIDDELEN, UITVOERBAARHEID))
                    .oordelen(o -> o.strekking(BEDENKINGEN).datum("2025-06").onderwerpen(MIDDELEN))
                    .oordelen(o -> o.strekking(ONDERSCHRIJFT).datum("2026-01-04").onderwerpen(DOEL))
                    .oordelen(o -> o.strekking(BEDENKINGEN).onderwerpen(TAKEN))
                    .oordelen(
                        o -> o.strekking(GEEN_BEZWAAR).datum("2026-02").onderwerpen(MIDDELEN)));

    assertEquals(
        "geen bezwaar (financiële gevolgen, februari 2026); eerder over de financiële gevolgen:"
            + " bedenkingen (juni 2025), daarna afwijzend (5\u00a0januari 2026); afwijzend"
            + " (uitvoerbaarheid, 5\u00a0januari 2026); onderschrijft het doel (4\u00a0januari"
            + " 2026); datum niet vermeld: bedenkingen (taken)",
        vng(Overzicht.standaard(), traject));
  }

  /** What is said of the whole takes the place of what was said of a part. */
  @Test
  void anOordeelOnTheWholeComesInThePlaceOfEarlierOnes() throws IOException {
    UdoTraject traject =
        oordelen(
            c ->
                c.oordelen(o -> o.strekking(AFWIJZEND).datum("2025-01-05").onderwerpen(MIDDELEN))
                    .oordelen(o -> o.strekking(GEEN_BEZWAAR).datum("2025-03-01"))
                    .oordelen(
                        o -> o.strekking(BEDENKINGEN).datum("2025-04-01").onderwerpen(TAKEN)));

    assertEquals(
        "bedenkingen (taken, 1\u00a0april 2025); geen bezwaar (1\u00a0maart 2025); eerder over de"
            + " financiële gevolgen: afwijzend (5\u00a0januari 2025)",
        vng(Overzicht.standaard(), traject));
  }

  /** A month that holds a day is not certainly after it. */
  @Test
  void datesOfWhichTheOrderIsNotCertainStandBeside() throws IOException {
    UdoTraject traject =
        oordelen(
            c ->
                c.oordelen(o -> o.strekking(AFWIJZEND).datum("2025-03").onderwerpen(MIDDELEN))
                    .oordelen(
                        o -> o.strekking(GEEN_BEZWAAR).datum("2025-03-12").onderwerpen(MIDDELEN)));

    assertEquals(
        "afwijzend (financiële gevolgen, maart 2025); geen bezwaar (financiële gevolgen,"
            + " 12\u00a0maart 2025)",
        vng(Overzicht.standaard(), traject));
  }

  /** What comes after the day of the overview is not told as given, nor as having happened. */
  @Test
  void whatIsAfterTheDayIsNotTold() throws IOException {
    UdoTraject traject =
        oordelen(
                c ->
                    c.oordelen(o -> o.strekking(AFWIJZEND).datum("2026-02").onderwerpen(TAKEN))
                        .oordelen(o -> o.strekking(GEEN_BEZWAAR).datum("2026-04-01")))
            .toBuilder()
            .verloop(
                v ->
                    v.gebeurtenissen(
                        g -> g.soort(Gebeurtenis.Soort.AANGENOMEN_TWEEDE_KAMER).datum("2026-05")))
            .build();

    Overzicht maart = Overzicht.standaard().op(LocalDate.of(2026, 3, 1));
    assertEquals("afwijzend (taken, februari 2026)", vng(maart, traject));
    assertEquals("", CsvRows.of(csv(maart, een(traject))).get(0).get("laatste gebeurtenis"));
    assertEquals(
        "nog geen oordeel", vng(Overzicht.standaard().op(LocalDate.of(2026, 1, 1)), traject));
    assertEquals(
        "geen bezwaar (1\u00a0april 2026); eerder over de taken: afwijzend (februari 2026)",
        vng(maart.op(LocalDate.of(2026, 4, 1)), traject));
  }

  /** Its tenor once, and each subject with its dates; the whole is named beside a part. */
  @Test
  void oordelenOfOneTenorAreToldTogether() throws IOException {
    UdoTraject traject =
        oordelen(
            c ->
                c.oordelen(o -> o.strekking(BEDENKINGEN).datum("2025-05-22").onderwerpen(TAKEN))
                    .oordelen(o -> o.strekking(BEDENKINGEN).datum("2025-09").onderwerpen(TAKEN))
                    .oordelen(o -> o.strekking(BEDENKINGEN).datum("2025-10"))
                    .oordelen(o -> o.strekking(BEDENKINGEN).datum("2025-12").onderwerpen(DOEL))
                    .oordelen(o -> o.strekking(AFWIJZEND).datum("2026-02")));

    assertEquals(
        "afwijzend (februari 2026); eerder over de taken: bedenkingen (22\u00a0mei en september"
            + " 2025); eerder over het geheel: bedenkingen (oktober 2025); eerder over het doel:"
            + " bedenkingen (december 2025)",
        vng(Overzicht.standaard(), traject));
  }

  /** As in the paragraph: a goal is supported, and of the rest it is thought well. */
  @Test
  void supportForTheGoalIsSupportForNothingElse() throws IOException {
    UdoTraject traject =
        oordelen(
            c ->
                c.oordelen(
                    o -> o.strekking(ONDERSCHRIJFT).datum("2026-01-05").onderwerpen(DOEL, TAKEN)));

    assertEquals(
        "onderschrijft het doel (5\u00a0januari 2026); positief (taken, 5\u00a0januari 2026)",
        vng(Overzicht.standaard(), traject));
    assertEquals(
        "positief",
        vng(Overzicht.standaard(), oordelen(c -> c.oordelen(o -> o.strekking(ONDERSCHRIJFT)))));
  }

  /** A list shows four; the rest is counted. */
  @Test
  void oordelenThatAreNotShownAreCounted() throws IOException {
    UdoTraject traject =
        oordelen(
            c ->
                IntStream.rangeClosed(1, 7)
                    .forEach(m -> c.oordelen(o -> o.strekking(AFWIJZEND).datum("2026-0" + m))));

    assertEquals(
        "afwijzend (juli 2026); eerder afwijzend (maart, april, mei en juni 2026); niet getoond: 2",
        vng(Overzicht.standaard(), traject));
  }

  /** A layer that is touched does not stand beside the word that none is. */
  @Test
  void aStatusThatDeniesWhatTheRecordTellsIsSaidToContradictIt() {
    UdoTraject traject = UdoTraject.builder().raakt(GEMEENTEN, g -> {}).raaktGeen("Geen.").build();

    String tekst = Markdownweergave.standaard().schrijf(Overzicht.standaard().stuk(een(traject)));
    assertTrue(
        tekst.contains(
            "| toets: geen decentrale overheden geraakt, maar wel gemeenten vermeld; vastlegging:"),
        tekst);
    assertTrue(
        tekst.contains(
            "vermeld. Bij 1 is vastgelegd dat geen decentrale overheden worden geraakt, terwijl wel"
                + " overheden zijn vermeld. De bevindingen"),
        tekst);
  }

  /** Of an initiatiefvoorstel the ministry is the one that it concerns, and not whose it is. */
  @Test
  void anInitiatiefvoorstelIsNoBillOfTheMinistry() {
    UdoTraject traject =
        UdoTraject.builder()
            .voornemen(v -> v.ministerie("BZK").indiener(Voornemen.Indiener.KAMERLEDEN))
            .build();

    String tekst = Markdownweergave.standaard().schrijf(Overzicht.standaard().stuk(een(traject)));
    assertTrue(tekst.contains("| x | BZK (initiatiefvoorstel) |"), tekst);
    assertEquals(
        Voornemen.Indiener.KAMERLEDEN,
        Overzicht.standaard().rijen(een(traject)).toList().get(0).indiener());
  }

  /** What is not shown is counted, and the koepel of a layer that is touched comes first. */
  @Test
  void otherPartiesAreListedAfterTheKoepels() throws IOException {
    UdoTraject.Builder traject = UdoTraject.builder().raakt(GEMEENTEN, g -> {});
    for (String partij : List.of("G4", "Divosa", "de Rfv", "Cedris", "IPO")) {
      traject.consultaties(c -> c.partijen(partij).oordelen(o -> o.strekking(BEDENKINGEN)));
    }

    Map<String, String> rij = CsvRows.of(csv(Overzicht.standaard(), een(traject.build()))).get(0);
    assertEquals("oordeel niet vermeld", rij.get("VNG"));
    assertEquals("bedenkingen", rij.get("IPO"));
    assertEquals(
        "G4 en Divosa: bedenkingen. 2 andere partijen met een oordeel", rij.get("andere oordelen"));
  }

  private static Stream<Invoer> een(UdoTraject traject) {
    return Stream.of(Invoer.van("x", traject));
  }

  @Test
  void whatARecordDoesNotSayIsSaidToBeAbsent() {
    String tekst =
        Markdownweergave.standaard()
            .schrijf(Overzicht.standaard().stuk(een(UdoTraject.builder().build())));

    assertTrue(
        tekst.contains("Het overzicht telt 1 traject: 1 waarvan de vorm niet is vermeld."), tekst);
    assertTrue(
        tekst.contains(
            "| x | niet vermeld | vorm niet vermeld; overheden niet vermeld | toets: niet"
                + " vermeld;"),
        tekst);
    assertTrue(tekst.contains("| oordelen niet vermeld | niet vermeld |"), tekst);
  }

  @Test
  void theDayIsThatOfTheCallerOrNone() {
    Overzicht overzicht = Overzicht.standaard().op(LocalDate.of(2026, 3, 1));

    assertEquals(
        "Overzicht uitvoerbaarheidstoets decentrale overheden op 1\u00a0maart 2026",
        overzicht.stuk(Stream.of()).titel());
    assertEquals(
        "Overzicht uitvoerbaarheidstoets decentrale overheden",
        Overzicht.standaard().stuk(Stream.of()).titel());
    assertThrows(IllegalArgumentException.class, () -> overzicht.op(LocalDate.of(10_000, 1, 1)));
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Overzicht.standaard().schrijfJson(Vijftien.alle().stream(), uit);
    JsonNode rijen = new JsonMapper().readTree(uit.toByteArray());

    assertEquals(15, rijen.size());
    assertEquals(
        "{\"naam\":\"wet-inburgering-2021.json\",\"titel\":\"Wet inburgering 2021\","
            + "\"dossiers\":\"35 483\",\"soort\":\"wet\",\"ministerie\":\"SZW\","
            + "\"overheden\":[\"gemeenten\"],\"stadium\":\"consultatie\","
            + "\"gebeurtenis\":{\"soort\":\"aangenomen-eerste-kamer\","
            + "\"datum\":\"2020-12-01\"},\"fouten\":3,"
            + "\"waarschuwingen\":7,\"adviezen\":2,\"oordelen\":[{\"partij\":\"VNG\","
            + "\"laatste\":[{\"strekking\":\"onderschrijft\","
            + "\"onderwerpen\":[\"middelen\",\"uitvoerbaarheid\"],\"datum\":\"2020-04\"},"
            + "{\"strekking\":\"onderschrijft\",\"onderwerpen\":[\"doel\"],"
            + "\"datum\":\"2019-05-22\"}],"
            + "\"eerder\":[{\"strekking\":\"bedenkingen\","
            + "\"onderwerpen\":[\"uitvoerbaarheid\"],\"datum\":\"2019-05-22\"},"
            + "{\"strekking\":\"bedenkingen\",\"onderwerpen\":[\"uitvoerbaarheid\"],"
            + "\"datum\":\"2019-09\"},{\"strekking\":\"afwijzend\","
            + "\"onderwerpen\":[\"uitvoerbaarheid\"],\"datum\":\"2019-11\"}],"
            + "\"ongedateerd\":[],\"overige\":0},"
            + "{\"partij\":\"G4\",\"laatste\":[{\"strekking\":\"bedenkingen\","
            + "\"onderwerpen\":[\"middelen\"],\"datum\":\"2019-11-12\"}],"
            + "\"eerder\":[],\"ongedateerd\":[],\"overige\":0}],\"overigePartijen\":0,"
            + "\"inwerkingtreding\":\"2022-01-01\"}",
        rijen.get(2).toString());
  }

  @Test
  void oneBadFileIsNamedAndHidesNothing() throws IOException {
    Files.writeString(map.resolve("a.json"), UdoJson.schrijf(Vijftien.voorbeeld(1)));
    Files.writeString(map.resolve("b.json"), "{ dit is geen traject");
    Files.writeString(map.resolve("c.json"), UdoJson.schrijf(Vijftien.voorbeeld(2)));
    Overzicht alleenWater =
        Overzicht.standaard().alleen(rij -> rij.overheden().contains(WATERSCHAPPEN));

    List<Map<String, String>> rijen;
    try (Stream<Invoer> invoer = Invoer.uitMap(map)) {
      rijen = CsvRows.of(csv(alleenWater, invoer));
    }
    assertEquals(List.of("b.json", "c.json"), rijen.stream().map(r -> r.get("naam")).toList());
    assertTrue(rijen.get(0).get("niet te lezen").contains("regel 1"), rijen::toString);
    assertEquals("", rijen.get(0).get("fouten"));

    try (Stream<Invoer> invoer = Invoer.uitMap(map)) {
      assertEquals(
          List.of("a.json", "c.json", "b.json"),
          namen(Overzicht.standaard().opVolgorde(Volgorde.TITEL), invoer));
    }
    try (Stream<Invoer> invoer = Invoer.uitMap(map)) {
      String tekst = Tekstweergave.breed(90).schrijf(Overzicht.standaard().stuk(invoer));
      assertTrue(tekst.replace('\n', ' ').contains("1 traject kon niet worden gelezen."), tekst);
      assertTrue(tekst.contains("Niet te lezen\n\n- b.json: de naam van een"), tekst);
    }
  }

  @Test
  void rowsComeInTheOrderThatIsAsked() {
    assertEquals(
        List.of("voorbeeld-9.json", "voorbeeld-10.json"),
        namen(
                Overzicht.standaard()
                    .alleen(rij -> rij.naam().startsWith("voorbeeld"))
                    .opVolgorde(Volgorde.INWERKINGTREDING),
                Vijftien.alle().stream())
            .subList(8, 10));
    assertEquals(
        "wet-programmatuur-verkiezingsuitslagen.json",
        namen(Overzicht.standaard().opVolgorde(Volgorde.ONTBREEKT), Vijftien.alle().stream())
            .get(0));
    List<String> titels =
        Overzicht.standaard()
            .opVolgorde(Volgorde.TITEL)
            .rijen(Vijftien.alle().stream())
            .map(Rij::titel)
            .toList();
    assertEquals("Voorbeeld 1", titels.get(0));
    assertEquals(
        "Wijziging van de Waterwet (doelmatigheid en bekostiging hoogwaterbescherming)",
        titels.get(14));
  }

  @Test
  void theStageIsTheLastThatIsCompleteAndTheCountsAreOfTheStageThatIsAsked() {
    for (Stadium stadium : Stadium.values()) {
      List<Rij> rijen =
          Overzicht.standaard().voor(stadium).rijen(Vijftien.alle().stream()).toList();
      for (int i = 0; i < rijen.size(); i++) {
        var verslag = UdoChecklist.standaard().toets(Vijftien.alle().get(i).traject(), stadium);
        assertEquals(verslag.bevindingen(Ernst.FOUT).size(), rijen.get(i).fouten());
        assertEquals(verslag.bevindingen(Ernst.ADVIES).size(), rijen.get(i).adviezen());
        boolean bereikt = rijen.get(i).stadium() != null && rijen.get(i).stadium().omvat(stadium);
        assertEquals(verslag.volledig(), bereikt, rijen.get(i).naam() + " " + stadium);
      }
    }
  }

  /**
   * While row after row is written, neither the records nor the rows that came before stay in
   * memory: counted by what the collector leaves, not by the clock.
   */
  @Test
  void aHundredThousandRecordsAreWrittenInConstantMemory() throws IOException {
    List<WeakReference<UdoTraject>> records = new ArrayList<>();
    List<WeakReference<Rij>> rows = new ArrayList<>();
    int[] alive = new int[2];
    Overzicht overzicht =
        Overzicht.standaard()
            .met(KORT)
            .alleen(
                rij -> {
                  if (rows.size() < records.size()) {
                    rows.add(new WeakReference<>(rij));
                  }
                  return true;
                });
    Stream<Invoer> stream =
        IntStream.range(0, MANY)
            .mapToObj(
                i -> {
                  UdoTraject traject = UdoTraject.builder().titel("Traject " + i).build();
                  if (i % 1000 == 0) {
                    records.add(new WeakReference<>(traject));
                  }
                  if (i == MANY - 1) {
                    System.gc();
                    alive[0] = alive(records.subList(0, records.size() - 1));
                    alive[1] = alive(rows.subList(0, rows.size() - 1));
                  }
                  return Invoer.van("traject-" + i, traject);
                });
    long[] bytes = new long[1];
    overzicht.schrijfCsv(
        stream,
        new OutputStream() {
          @Override
          public void write(int b) {
            bytes[0]++;
          }

          @Override
          public void write(byte[] b, int from, int length) {
            bytes[0] += length;
          }
        });

    assertEquals(MANY / 1000, records.size());
    assertEquals(MANY / 1000, rows.size());
    assertEquals(0, alive[0], "records that are still held");
    assertEquals(0, alive[1], "rows that are still held");
    assertTrue(bytes[0] > 5_000_000, () -> "written: " + bytes[0]);
  }

  private static int alive(List<? extends WeakReference<?>> references) {
    return (int) references.stream().filter(reference -> reference.get() != null).count();
  }

  /**
   * With an order the records go too, and a row is at most a kilobyte: with letters that take one
   * byte and with those that take two, and with parties that no other row has.
   */
  @ParameterizedTest
  @CsvSource({"\u00eb, 1", "\u0142, 1", "\u0142, 4"})
  void anOrderHoldsRowsOfAtMostAKilobyteAndNoRecords(String letter, int vreemde) {
    List<WeakReference<UdoTraject>> records = new ArrayList<>();
    int many = 10_000;
    String lang = letter.repeat(400);
    List<Rij> rijen =
        Overzicht.standaard()
            .met(KORT)
            .opVolgorde(Volgorde.TITEL)
            .rijen(
                IntStream.range(0, many)
                    .mapToObj(
                        i -> {
                          UdoTraject traject = groot(i, lang, vreemde);
                          if (i % 100 == 0) {
                            records.add(new WeakReference<>(traject));
                          }
                          return Invoer.van(i + lang, traject);
                        }))
            .toList();
    long held = heap();
    assertEquals(many, rijen.size());
    assertEquals(0, alive(records));
    // What is freed with the rows is theirs; what was loaded or cached meanwhile is not.
    rijen = List.of();
    long each = (held - heap()) / many;
    assertTrue(each <= 1024, () -> each + " bytes for each row");
    assertTrue(each > 200, () -> each + " bytes: this measures nothing");
  }

  /** How many bytes of the heap are reachable. */
  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String dag(int i) {
    return LocalDate.of(2020, 1, 1).plusDays(i % 1000).toString();
  }

  private static UdoTraject groot(int i, String lang, int vreemde) {
    UdoTraject.Builder traject =
        UdoTraject.builder()
            .kenmerk(i + lang)
            .titel(i + lang)
            .ministerie(i + lang)
            .dossier(i + lang)
            .invoering(v -> v.inwerkingtredingen(w -> w.datum("2027-01-01")))
            .soort(Regelingsoort.WET);
    List<String> partijen = new ArrayList<>();
    IntStream.range(0, vreemde).forEach(n -> partijen.add(i + "n" + n + lang));
    if (vreemde < 4) {
      for (Overheidslaag laag : Overheidslaag.values()) {
        traject.raakt(laag, g -> {});
      }
      Partij.koepels().forEach(koepel -> partijen.add(koepel.kenmerk()));
    }
    for (int n = 0; n < partijen.size(); n++) {
      String partij = partijen.get(n);
      int eigen = i + 7 * n;
      traject.consultaties(
          c ->
              c.partijen(partij)
                  .oordelen(
                      o ->
                          o.strekking(BEDENKINGEN).datum("2026-0" + (1 + i % 9)).onderwerpen(TAKEN))
                  .oordelen(
                      o -> o.strekking(AFWIJZEND).datum(dag(eigen)).onderwerpen(MIDDELEN, DOEL))
                  .oordelen(
                      o -> o.strekking(ONDERSCHRIJFT).datum(dag(eigen + 3)).onderwerpen(MIDDELEN))
                  .oordelen(o -> o.strekking(GEEN_BEZWAAR)));
    }
    return traject.build();
  }

  @Property(tries = 50)
  void anyRecordIsARow(@ForAll UdoTraject traject) throws IOException {
    Invoer invoer = Invoer.van("x", traject);
    assertEquals(1, CsvRows.of(csv(Overzicht.standaard(), Stream.of(invoer))).size());
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Overzicht.standaard().schrijfJson(Stream.of(invoer), uit);
    assertEquals(1, new JsonMapper().readTree(uit.toByteArray()).size());
    Tekstweergave.breed(80).schrijf(Overzicht.standaard().stuk(Stream.of(invoer)));
  }

  @Test
  void anEmptyFolderIsAnEmptyOverview() throws IOException {
    try (Stream<Invoer> invoer = Invoer.uitMap(map)) {
      assertEquals(List.of(), CsvRows.of(csv(Overzicht.standaard(), invoer)));
    }
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Overzicht.standaard().schrijfJson(Stream.of(), uit);
    assertEquals("[\n]\n", uit.toString(UTF_8));
  }

  @Test
  void badInputIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Invoer("x", null, null));
    assertThrows(NullPointerException.class, () -> Invoer.onleesbaar("x", null));
    assertThrows(NullPointerException.class, () -> Overzicht.standaard().rijen(null));
    assertThrows(IOException.class, () -> Invoer.uitMap(map.resolve("weg")));
  }

  /** How far a proposal is, the record knows by its events too; words of their own are no kind. */
  @Test
  void theLastEventIsTold() throws IOException {
    UdoTraject traject =
        UdoTraject.builder()
            .verloop(
                v ->
                    v.gebeurtenissen(
                            g ->
                                g.soort(Gebeurtenis.Soort.AANGENOMEN_EERSTE_KAMER).datum("2026-02"))
                        .gebeurtenissen(
                            g ->
                                g.soort(Gebeurtenis.Soort.AANGENOMEN_TWEEDE_KAMER)
                                    .datum("2025-06-01"))
                        .gebeurtenissen(
                            g ->
                                g.soort(Gebeurtenis.Soort.ANDERS)
                                    .datum("2026-05")
                                    .toelichting("Er was een feest.")))
            .build();

    Map<String, String> rij = CsvRows.of(csv(Overzicht.standaard(), een(traject))).get(0);
    assertEquals("aangenomen door de Eerste Kamer", rij.get("laatste gebeurtenis"));
    assertEquals("2026-02", rij.get("datum gebeurtenis"));
    assertTrue(
        Markdownweergave.standaard()
            .schrijf(Overzicht.standaard().stuk(een(traject)))
            .contains("; voorstel: aangenomen door de Eerste Kamer (februari 2026) |"));
  }

  /** Two parties of which the names begin alike can be told apart, and a long title is read. */
  @Test
  void aNameIsCutWhereARowHasNoRoomForItAndNotBefore() {
    String titel =
        "Wijziging van de Omgevingswet en enkele andere wetten ter implementatie van de herziene"
            + " richtlijn inzake de behandeling van stedelijk afvalwater";
    UdoTraject traject =
        UdoTraject.builder()
            .titel(titel)
            .consultaties(
                c ->
                    c.partijen("bestuurscollege van Bonaire", "bestuurscollege van Sint Eustatius")
                        .oordelen(o -> {}))
            .build();

    Rij rij = Overzicht.standaard().rijen(een(traject)).toList().get(0);
    assertEquals(titel, rij.titel());
    assertEquals(
        List.of("bestuurscollege van Bonaire", "bestuurscollege van Sint Eustatius"),
        rij.oordelen().stream().map(Overzicht.Partijoordeel::partij).toList());
  }
}
