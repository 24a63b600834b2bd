package nl.udo.overzicht;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.te;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Partij.IPO;
import static nl.udo.model.Partij.VNG;
import static nl.udo.model.Voorwaarde.Vervulmoment.INDIENING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import nl.udo.Records;
import nl.udo.Trajecten;
import nl.udo.json.UdoJson;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Verantwoording.Regel;
import nl.udo.overzicht.Verantwoording.Soort;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.usertext.Characters;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done with what each party said. */
class VerantwoordingTest {

  private static final Path GOUDEN = Path.of("src", "test", "resources", "overzicht");

  private static UdoTraject inburgering() {
    return Casus.alle().stream()
        .filter(casus -> casus.toString().equals("wet-inburgering-2021"))
        .findFirst()
        .orElseThrow()
        .traject();
  }

  private static String tekst(Verantwoording verantwoording) {
    return Tekstweergave.breed(96).schrijf(verantwoording.stuk());
  }

  /** The CSV was written by hand before there was any code. */
  @Test
  void theCaseOfTheInburgeringAnswersEveryPoint() throws IOException {
    Verantwoording verantwoording = Verantwoording.van(inburgering());

    // Nobody recorded an answer to the oordeel of the G4; to every point there is one.
    assertEquals(
        List.of("/consultaties/2/oordelen/0"),
        verantwoording.open().stream().map(Verantwoording.Regel::pointer).toList());
    GoudenBestand.vergelijk(
        GOUDEN.resolve("verantwoording-wet-inburgering-2021.csv"), verantwoording.alsCsv());
    GoudenBestand.vergelijk(
        GOUDEN.resolve("verantwoording-wet-inburgering-2021.txt"), tekst(verantwoording));
  }

  @Test
  void aPointThatNobodyAnsweredIsOpenAndCounted() {
    Verantwoording verantwoording =
        Verantwoording.van(
            UdoTraject.builder()
                .geconsulteerd(
                    VNG,
                    c ->
                        c.punten(p -> p.omschrijving(te("meer tijd te geven")).thema("de termijn"))
                            .punten(p -> p.reactie(r -> r.soort(Reactie.Soort.IN_BERAAD)))
                            .punten(p -> p.reactie(r -> r.soort(Reactie.Soort.TER_KENNISNEMING))))
                .build());

    assertEquals(
        List.of("/consultaties/0/punten/0", "/consultaties/0/punten/1"),
        verantwoording.open().stream().map(Regel::pointer).toList());
    String tekst = tekst(verantwoording);
    assertTrue(
        tekst
            .replace('\n', ' ')
            .contains(
                "Er zijn 3 punten ingebracht: van 1 is kennisgenomen, 1 is nog in beraad en op 1 is"
                    + " geen antwoord vastgelegd."),
        tekst);
    assertTrue(tekst.contains("De termijn"), tekst);
  }

  @Test
  void aRefusalWithoutReasonSaysSo() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG, c -> c.punten(p -> p.reactie(r -> r.soort(Reactie.Soort.NIET_OVERGENOMEN))))
            .build();

    assertTrue(
        regels(traject).contains("Niet overgenomen. De reden is niet vastgelegd."),
        () -> regels(traject));
  }

  @Test
  void whoWasAskedAndKeptSilentIsNamed() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.partijen(IPO.kenmerk()).zonderReactie("IPO").van("2026-01-05").tot("2026-03"))
            .build();

    Regel stil = Verantwoording.van(traject).regels().get(0);
    assertEquals(Soort.ZONDER_REACTIE, stil.soort());
    assertEquals(List.of("IPO"), stil.partijen());
    assertEquals("/consultaties/0/zonderReactie/0", stil.pointer());
    assertTrue(
        tekst(Verantwoording.van(traject))
            .contains(
                "Het Interprovinciaal Overleg (IPO): van 5\u00a0januari tot en met maart 2026"),
        () -> tekst(Verantwoording.van(traject)));
  }

  @Test
  void aConditionSaysHowFarItWasMetForWhom() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.voorwaarden(
                                v ->
                                    v.inhoud(woordgroep("een pilot"))
                                        .vervulling(
                                            f ->
                                                f.overheden(List.of(GEMEENTEN))
                                                    .datum("2026-02")
                                                    .stand(Vervulling.Stand.DEELS))
                                        .voor(INDIENING))))
            .build();

    Regel voorwaarde = Verantwoording.van(traject).regels().get(1);
    assertEquals("De VNG stelde een pilot als voorwaarde voor de indiening.", voorwaarde.inbreng());
    assertEquals("2026-02", voorwaarde.beantwoordOp().toString());
    assertEquals("deels vervuld voor gemeenten", voorwaarde.stand());
    assertFalse(voorwaarde.open());
  }

  @Test
  void aPartyWhoseNameIsAPluralHasItsVerbInThePlural() {
    Partij steden =
        Partij.builder().naam("vier grote gemeenten").lidwoord("de").meervoud(true).build();
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                steden,
                c -> c.punten(p -> p.omschrijving(te("te wachten")).soort(Punt.Soort.VERZOEK)))
            .build();

    assertEquals(
        "De vier grote gemeenten verzochten om te wachten.",
        Verantwoording.van(traject).regels().get(0).inbreng());
  }

  /** Who of its parties set a condition of an agreement is not recorded, and not told. */
  @Test
  void aConditionOfAnAgreementIsOfTheAgreement() {
    UdoTraject traject =
        UdoTraject.builder()
            .afspraken(
                a ->
                    a.partijen("VNG", "BZK")
                        .inhoud(woordgroep("het register"))
                        .voorwaarden(v -> v.inhoud(bijzin("de pilot slaagt")))
                        .voorwaarden(v -> v.inhoud(woordgroep("extra tijd")).voor(INDIENING))
                        .voorwaarden(v -> {}))
            .build();

    assertEquals(
        List.of(
            "Bij de afspraak van de VNG en BZK geldt als voorwaarde: dat de pilot slaagt.",
            "Bij de afspraak van de VNG en BZK geldt als voorwaarde: extra tijd (voor de indiening"
                + " of vaststelling)",
            "Bij de afspraak van de VNG en BZK geldt een voorwaarde die niet is omschreven."),
        Verantwoording.van(traject).regels().stream().map(Regel::inbreng).toList());
  }

  /** The same sentences as the paragraph, which folds them together and adds where and when. */
  @Test
  void whatIsNotDescribedHasASentenceToo() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(VNG, c -> c.punten(p -> {}).oordelen(o -> {}))
            .consultaties(c -> c.punten(p -> p.soort(Punt.Soort.VERZOEK)))
            .build();

    assertEquals(
        List.of(
            "Een punt van de VNG dat niet is omschreven.",
            "Een verzoek dat niet is omschreven.",
            "Een oordeel van de VNG dat niet is omschreven."),
        Verantwoording.van(traject).regels().stream().map(Regel::inbreng).toList());
  }

  @Test
  void oordelenComeInTheOrderOfTheirDates() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(o -> o.strekking(Oordeel.Strekking.GEEN_BEZWAAR))
                        .oordelen(o -> o.strekking(Oordeel.Strekking.AFWIJZEND).datum("2026-03"))
                        .oordelen(
                            o -> o.strekking(Oordeel.Strekking.BEDENKINGEN).datum("2026-01-08")))
            .build();

    String tekst = tekst(Verantwoording.van(traject));
    assertTrue(
        tekst.contains(
            """
            Oordelen

            - De VNG had bedenkingen bij dit voornemen (8\u00a0januari 2026). Geen antwoord vastgelegd.
            - De VNG oordeelde afwijzend over dit voornemen (maart 2026). Geen antwoord vastgelegd.
            - De VNG heeft geen bezwaar tegen dit voornemen (datum niet vermeld).
            """),
        tekst);
  }

  private static Oordeel oordeel(Oordeel.Strekking strekking, String datum, Onderwerp... over) {
    return Oordeel.builder().strekking(strekking).datum(datum).onderwerpen(over).build();
  }

  private static String eersteRegel(Oordeel... vng) {
    Consultatie.Builder c = Consultatie.builder().partijen("VNG").oordelen(List.of(vng));
    String tekst = regels(UdoTraject.builder().consultaties(List.of(c.build())).build());
    return tekst.lines().filter(l -> l.startsWith("In het traject")).findFirst().orElseThrow();
  }

  /**
   * Who signs sees which oordelen against it have no answer: all of them, also those that the same
   * party followed up with a better one on the same subject.
   */
  @Test
  void oordelenAgainstItWithoutAnswerAreNamed() {
    String geen = "In het traject zijn geen punten vastgelegd. ";
    assertEquals(
        geen
            + "Op de bedenkingen en de afwijzing van de Vereniging van Nederlandse Gemeenten is"
            + " geen antwoord vastgelegd.",
        eersteRegel(
                oordeel(Oordeel.Strekking.AFWIJZEND, "2026-03"),
                oordeel(Oordeel.Strekking.BEDENKINGEN, "2026-01"))
            .replace(" (VNG)", ""));
    assertEquals(
        geen
            + "Op de eerdere afwijzing van de Vereniging van Nederlandse Gemeenten is geen antwoord"
            + " vastgelegd; in juni 2026 volgde een oordeel zonder bezwaar.",
        eersteRegel(
                oordeel(Oordeel.Strekking.AFWIJZEND, "2026-03", Onderwerp.MIDDELEN),
                oordeel(Oordeel.Strekking.GEEN_OORDEEL, "2026-07"),
                oordeel(Oordeel.Strekking.GEEN_BEZWAAR, "2026-06", Onderwerp.MIDDELEN))
            .replace(" (VNG)", ""));
    assertEquals(
        geen
            + "Op de afwijzing van de Vereniging van Nederlandse Gemeenten is geen antwoord"
            + " vastgelegd.",
        eersteRegel(
                oordeel(Oordeel.Strekking.AFWIJZEND, "2026-03", Onderwerp.MIDDELEN),
                oordeel(Oordeel.Strekking.ONDERSCHRIJFT, "2026-06", Onderwerp.DOEL))
            .replace(" (VNG)", ""),
        "support for the goal takes nothing back");
  }

  /** Of many parties how many oordelen there are; of what is being considered, that it is. */
  @Test
  void manyOordelenWithoutAnswerAreCounted() {
    UdoTraject.Builder traject = UdoTraject.builder();
    for (String partij : List.of("VNG", "IPO", "UvW", "G4")) {
      traject.consultaties(
          c -> c.partijen(partij).oordelen(o -> o.strekking(Oordeel.Strekking.AFWIJZEND)));
    }
    traject.consultaties(
        c ->
            c.partijen("Divosa")
                .oordelen(
                    o ->
                        o.strekking(Oordeel.Strekking.AFWIJZEND)
                            .reactie(r -> r.soort(Reactie.Soort.IN_BERAAD))));

    assertTrue(
        regels(traject.build())
            .contains(
                "vastgelegd. Op 4 oordelen met bedenkingen of een afwijzing is geen antwoord"
                    + " vastgelegd. Het antwoord op 1 oordeel is nog in beraad."),
        () -> regels(traject.build()));
  }

  /** One, both and all are words of their own. */
  @Test
  void pointsWithOneOutcomeAreToldAsAll() {
    assertTrue(
        regels(metPunt(r -> r.soort(Reactie.Soort.OVERGENOMEN)))
            .contains("Er is 1 punt ingebracht: daaraan is tegemoetgekomen."));
    UdoTraject twee =
        UdoTraject.builder().geconsulteerd(VNG, c -> c.punten(p -> {}).punten(p -> {})).build();
    assertTrue(
        regels(twee)
            .contains("Er zijn 2 punten ingebracht: op beide is geen antwoord vastgelegd."));
  }

  /** Found by reflection, so that a new component of a point is asked for at once. */
  @Test
  void noTextOfAPointItsReactionOrItsConditionIsLost() {
    UdoTraject traject = Trajecten.volledig();
    Verantwoording verantwoording = Verantwoording.van(traject);
    String csv = verantwoording.alsCsv();
    List<String> lost =
        Records.plekken(traject).stream()
            .filter(
                plek ->
                    List.of(Punt.class, Reactie.class, Voorwaarde.class, Vervulling.class)
                        .contains(plek.houder().getClass()))
            // A kenmerk is how the record refers to a part of itself, and not for readers.
            .filter(plek -> !plek.component().getName().equals("kenmerk"))
            .flatMap(plek -> texts(plek.waarde()).stream())
            .filter(tekst -> !csv.contains(Notatie.zonderPunt(tekst).replace("\"", "\"\"")))
            .toList();

    assertEquals(List.of(), lost);
  }

  private static List<String> texts(Object value) {
    if (value instanceof nl.udo.model.Formulering f) {
      return List.of(f.tekst());
    }
    return value instanceof String text ? List.of(text) : List.of();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://example.org\")",
        "+31",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\u200b=1+1",
        "\uff1d1+1",
        "\r\n=1"
      })
  void noCellIsAFormula(String kwaad) {
    UdoTraject traject =
        UdoTraject.builder().geconsulteerd(VNG, c -> c.punten(p -> p.thema(kwaad))).build();

    Map<String, String> rij = CsvRows.of(Verantwoording.van(traject).alsCsv()).get(0);
    assertTrue(rij.get("thema").startsWith("'"), rij::toString);
    assertTrue(rij.get("thema").endsWith(Characters.oneLine(kwaad)), rij::toString);
  }

  @Test
  void aCellHoldsSeparatorsAndQuotationMarksAsTheyAre() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(VNG, c -> c.punten(p -> p.thema("a;b,\"c\"\nd")))
            .build();

    assertEquals(
        "a;b,\"c\" d", CsvRows.of(Verantwoording.van(traject).alsCsv()).get(0).get("thema"));
  }

  @Test
  void theFileIsUtf8WithAMarkWhateverTheSystemSays() throws IOException {
    Verantwoording verantwoording = Verantwoording.van(inburgering());
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    verantwoording.schrijfCsv(uit);

    assertEquals(verantwoording.alsCsv(), uit.toString(UTF_8));
    assertEquals((byte) 0xef, uit.toByteArray()[0]);
  }

  @Property(tries = 100)
  void anyRecordHasAnAccountOfWhichEveryPlaceExists(@ForAll UdoTraject traject) throws IOException {
    Verantwoording verantwoording = Verantwoording.van(traject);
    JsonNode json = new JsonMapper().readTree(UdoJson.schrijf(traject));
    for (Regel regel : verantwoording.regels()) {
      assertFalse(json.at(JsonPointer.compile(regel.pointer())).isMissingNode(), regel::toString);
    }
    assertEquals(verantwoording.regels().size(), CsvRows.of(verantwoording.alsCsv()).size());
    tekst(verantwoording);
  }

  private static Regel antwoord(Consumer<Reactie.Builder> reactie) {
    return Verantwoording.van(metPunt(reactie)).regels().get(0);
  }

  private static UdoTraject metPunt(Consumer<Reactie.Builder> reactie) {
    return UdoTraject.builder()
        .geconsulteerd(VNG, c -> c.punten(p -> p.omschrijving(te("te wachten")).reactie(reactie)))
        .build();
  }

  /** A reason in each form reads on behind the answer, or is a sentence of its own. */
  @Test
  void aReasonReadsAsItsFormAsks() {
    Reactie.Soort niet = Reactie.Soort.NIET_OVERGENOMEN;
    assertEquals(
        "omdat de tijd dringt",
        antwoord(r -> r.soort(niet).reden(bijzin("de tijd dringt"))).reden());
    assertEquals(
        "vanwege de tijd", antwoord(r -> r.soort(niet).reden(woordgroep("de tijd"))).reden());
    assertEquals(
        "om tijd te winnen", antwoord(r -> r.soort(niet).reden(te("tijd te winnen"))).reden());
    assertEquals("Er is haast.", antwoord(r -> r.soort(niet).reden("Er is haast")).reden());
    assertEquals(
        "Dit leidde ertoe dat er een pilot komt.",
        antwoord(r -> r.toelichting(bijzin("er een pilot komt"))).uitleg());

    String tekst =
        regels(metPunt(r -> r.soort(niet).datum("2026-02").reden(bijzin("de tijd dringt"))));
    assertTrue(tekst.contains("Niet overgenomen (februari 2026), omdat de tijd dringt."), tekst);
    String zin = regels(metPunt(r -> r.soort(niet).reden("Er is haast.")));
    assertTrue(zin.contains("Niet overgenomen. Reden: Er is haast."), zin);
    String deels = regels(metPunt(r -> r.soort(Reactie.Soort.DEELS_OVERGENOMEN)));
    assertTrue(
        deels.contains(
            "Deels tegemoetgekomen. Waarom aan de rest niet is tegemoetgekomen, is niet"
                + " vastgelegd."),
        deels);
  }

  /** The reason why it was not wholly adopted does not read as why a part of it was. */
  @Test
  void theReasonForTheRestStandsBehindWhatWasDone() {
    Reactie.Soort deels = Reactie.Soort.DEELS_OVERGENOMEN;
    String bijzin =
        regels(
            metPunt(
                r ->
                    r.soort(deels)
                        .toelichting(bijzin("er een pilot komt"))
                        .reden(bijzin("de tijd dringt"))));
    assertTrue(
        bijzin.contains(
            "Deels tegemoetgekomen. Dit leidde ertoe dat er een pilot komt. Het kabinet"
                + " gaat daarin niet verder, omdat de tijd dringt."),
        bijzin);
    String zin = regels(metPunt(r -> r.soort(deels).reden("Er is haast.")));
    assertTrue(
        zin.contains("Deels tegemoetgekomen. Reden om niet verder te gaan: Er is haast."), zin);
  }

  /** As the paragraph says it: an objection is not adopted, but met or not shared. */
  @Test
  void theAnswerGoesByWhatWasBroughtIn() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.bezwaar(te("te wachten"), p -> p.overgenomen())
                        .bezwaar(te("te haasten"), p -> p.nietOvergenomen("Er is haast."))
                        .verzoek(te("te blijven"), p -> p.nietOvergenomen("Er is haast.")))
            .build();

    String tekst = regels(traject);
    assertTrue(
        tekst.contains(
            "Er zijn 3 punten ingebracht: aan 1 is tegemoetgekomen en aan 2 is niet"
                + " tegemoetgekomen."),
        tekst);
    assertTrue(tekst.contains("te wachten (datum niet vermeld). Tegemoetgekomen."), tekst);
    assertTrue(tekst.contains("te haasten (datum niet vermeld). Niet gedeeld. Reden:"), tekst);
    assertTrue(tekst.contains("te blijven (datum niet vermeld). Niet overgenomen. Reden:"), tekst);
  }

  /** A condition that is the point itself stands with it, and not once more below. */
  @Test
  void aConditionIsToldOnce() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.punten(
                            p ->
                                p.omschrijving(bijzin("er geld komt"))
                                    .voorwaarde(
                                        v ->
                                            v.vervulling(
                                                f ->
                                                    f.stand(Vervulling.Stand.NIET)
                                                        .door(bijzin("er geen geld is")))))
                        .punten(
                            p ->
                                p.omschrijving(bijzin("er tijd komt"))
                                    .voorwaarde(v -> {})
                                    .overgenomen()))
            .build();

    String tekst = regels(traject);
    assertTrue(
        tekst.contains(
            "(VNG) stelde als voorwaarde dat er geld komt (datum niet vermeld). Geen antwoord"
                + " vastgelegd. Voorwaarde niet vervuld, omdat er geen geld is."),
        tekst);
    assertTrue(
        tekst.contains("Tegemoetgekomen. Of aan de voorwaarde is voldaan, is niet vastgelegd."),
        tekst);
    assertFalse(tekst.contains("Voorwaarden\n"), tekst);
    assertEquals(4, Verantwoording.van(traject).regels().size(), "each has its row");
  }

  private static String geslaagd(
      Consumer<Reactie.Builder> reactie, Consumer<Vervulling.Builder> v) {
    return regels(
            UdoTraject.builder()
                .geconsulteerd(
                    VNG,
                    c ->
                        c.punten(
                            p ->
                                p.omschrijving(bijzin("er tijd komt"))
                                    .reactie(
                                        r ->
                                            reactie.accept(
                                                r.soort(Reactie.Soort.OVERGENOMEN)
                                                    .toelichting("De datum is verschoven.")))
                                    .voorwaarde(
                                        w ->
                                            w.vervulling(
                                                f -> v.accept(f.stand(Vervulling.Stand.VERVULD))))))
                .build())
        .strip();
  }

  /** A point that was adopted and a condition that was met are one outcome, told with all of it. */
  @Test
  void oneOutcomeIsToldOnce() {
    String kaal = geslaagd(r -> {}, v -> {});
    assertTrue(kaal.endsWith("Vervuld. De datum is verschoven."), kaal);
    String hoe = geslaagd(r -> {}, v -> v.datum("2020-06-01").door(woordgroep("artikel 3")));
    assertTrue(
        hoe.endsWith("Vervuld (1\u00a0juni 2020) met artikel 3. De datum is verschoven."), hoe);
    String later = geslaagd(r -> r.datum("2020-01-01"), v -> v.datum("2020-06-01"));
    assertTrue(
        later.endsWith(
            "Tegemoetgekomen (1\u00a0januari 2020). De datum is verschoven. Voorwaarde vervuld"
                + " (1\u00a0juni 2020)."),
        later);
    String deels = geslaagd(r -> {}, v -> v.stand(Vervulling.Stand.DEELS));
    assertTrue(deels.endsWith("Voorwaarde deels vervuld."), deels);
  }

  /** In the words of the paragraph. */
  @Test
  void theOccasionIsTold() {
    UdoTraject traject =
        UdoTraject.builder()
            .documenten(
                d -> d.kenmerk("brief").soort(Document.Soort.BRIEF).opstellers("VNG", "IPO"))
            .consultaties(
                c ->
                    c.partijen("VNG", "IPO")
                        .bronnen(b -> b.document("brief"))
                        .punten(p -> p.omschrijving(te("te wachten"))))
            .consultaties(
                c ->
                    c.partijen("VNG")
                        .vorm(Consultatie.Vorm.AMBTELIJK)
                        .oordelen(
                            o -> o.strekking(Oordeel.Strekking.GEEN_BEZWAAR).datum("2026-01-05")))
            .consultaties(
                c ->
                    c.partijen("IPO")
                        .vorm(Consultatie.Vorm.INTERNETCONSULTATIE)
                        .van("2026-02-01")
                        .tot("2026-03-01")
                        .punten(p -> p.omschrijving(te("te haasten"))))
            .build();

    String tekst = regels(traject);
    assertTrue(tekst.contains("te wachten (in een gezamenlijke brief, datum niet"), tekst);
    assertTrue(tekst.contains("(in het ambtelijk overleg, 5\u00a0januari 2026)"), tekst);
    assertTrue(
        tekst.contains(
            "(in de internetconsultatie, van 1\u00a0februari tot en met 1\u00a0maart 2026)"),
        tekst);
  }

  /** A note is one for all lines, whether or not its parties were named before. */
  @Test
  void aNoteThatTwoLinesShareIsToldOnce() {
    UdoTraject traject =
        UdoTraject.builder()
            .documenten(
                d ->
                    d.kenmerk("brief")
                        .soort(Document.Soort.BRIEF)
                        .opstellers("VNG", "IPO")
                        .datum("2026-01-05"))
            .consultaties(
                c ->
                    c.partijen("VNG", "IPO")
                        .bronnen(b -> b.document("brief"))
                        .punten(p -> p.partijen("VNG").omschrijving(te("te wachten")))
                        .punten(p -> p.partijen("IPO").omschrijving(te("te haasten"))))
            .build();

    String tekst = regels(traject);
    assertTrue(tekst.contains("[1] Brief van de VNG en het IPO van 5\u00a0januari 2026."), tekst);
    assertFalse(tekst.contains("[2]"), tekst);
    assertTrue(tekst.contains("- Het Interprovinciaal Overleg (IPO) vroeg om te haasten"), tekst);
  }

  /** As the paragraph does, and in the order in which it is read: by theme, then the oordelen. */
  @Test
  void aPartyIsNamedInFullOnce() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                IPO,
                c ->
                    c.oordelen(o -> o.strekking(Oordeel.Strekking.GEEN_BEZWAAR))
                        .punten(p -> p.omschrijving(te("te wachten")).thema("b"))
                        .punten(p -> p.omschrijving(te("te haasten"))))
            .geconsulteerd(
                VNG,
                c ->
                    c.punten(p -> p.omschrijving(te("te blijven")).thema("a"))
                        .oordelen(
                            o ->
                                o.strekking(Oordeel.Strekking.ONDERSCHRIJFT)
                                    .toelichting("Het is goed.")))
            .build();

    String tekst = regels(traject);
    assertTrue(tekst.contains("- Het Interprovinciaal Overleg (IPO) vroeg om te wachten"), tekst);
    assertTrue(tekst.contains("- Het IPO vroeg om te haasten"), tekst);
    assertTrue(
        tekst.contains("- De Vereniging van Nederlandse Gemeenten (VNG) vroeg om te blijven"),
        tekst);
    assertTrue(tekst.contains("aldus de VNG"), tekst);
    assertEquals(2, tekst.split("Interprovinciaal Overleg", -1).length, tekst);
    assertTrue(Verantwoording.van(traject).alsCsv().contains("\"Het IPO vroeg om te wachten.\""));
  }

  /** A point that was put off says so once, in the words of the paragraph. */
  @Test
  void whatWasPutOffAndWhatCameOfItSayWhen() {
    UdoTraject traject =
        UdoTraject.builder()
            .evaluaties(
                e ->
                    e.kenmerk("wet")
                        .onderwerp("de wet")
                        .moment(Moment.op("2028"), Moment.op("2033")))
            .geconsulteerd(
                VNG,
                c ->
                    c.punten(
                            p ->
                                p.reactie(
                                    r ->
                                        r.soort(Reactie.Soort.DOORGESCHOVEN)
                                            .naar("het Besluit een")
                                            .moment(Moment.op("2027"))))
                        .punten(p -> p.leidtTot("wet").overgenomen()))
            .build();

    String tekst = regels(traject);
    assertTrue(
        tekst.contains("Doorgeschoven. Dit komt in 2027 aan de orde bij het Besluit een."), tekst);
    assertTrue(
        tekst.contains(
            "Tegemoetgekomen. Dit leidt tot de evaluatie van de wet, in 2028 en in 2033."),
        tekst);
  }

  private static String regels(UdoTraject traject) {
    return Tekstweergave.breed(400).schrijf(Verantwoording.van(traject).stuk());
  }

  private static String voorwaarde(Consumer<Voorwaarde.Builder> voorwaarde) {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.voorwaarden(
                                v -> voorwaarde.accept(v.inhoud(woordgroep("een pilot"))))))
            .build();
    String tekst = regels(traject);
    return tekst.substring(tekst.indexOf("een pilot als voorwaarde. ") + 26).strip();
  }

  @Test
  void byWhatAConditionWasMetReadsOnBehindIt() {
    assertEquals(
        "Vervuld met artikel 3.",
        voorwaarde(
            v ->
                v.vervulling(
                    f -> f.stand(Vervulling.Stand.VERVULD).door(woordgroep("artikel 3")))));
    assertEquals(
        "Niet vervuld, omdat de tijd dringt.",
        voorwaarde(
            v -> v.vervulling(f -> f.stand(Vervulling.Stand.NIET).door(bijzin("de tijd dringt")))));
    assertEquals(
        "Niet vervuld vanwege de tijd. Er is haast.",
        voorwaarde(
            v ->
                v.toelichting("Er is haast.")
                    .vervulling(f -> f.stand(Vervulling.Stand.NIET).door(woordgroep("de tijd")))));
    assertEquals(
        "Vervuld voor gemeenten; niet vervuld voor provincies. Voor gemeenten met artikel 3; voor"
            + " provincies omdat de tijd dringt.",
        voorwaarde(
            v ->
                v.vervulling(
                        f ->
                            f.overheden(GEMEENTEN)
                                .stand(Vervulling.Stand.VERVULD)
                                .door(woordgroep("artikel 3")))
                    .vervulling(
                        f ->
                            f.overheden(PROVINCIES)
                                .stand(Vervulling.Stand.NIET)
                                .door(bijzin("de tijd dringt")))));
  }

  /** Who signs sees in the first line what waits for an answer; and that is not "none". */
  @Test
  void theFirstLineTellsOfConditionsTooAndClaimsNothing() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(VNG, c -> c.oordelen(o -> o.voorwaarden(v -> {}).voorwaarden(v -> {})))
            .build();

    assertTrue(
        regels(traject)
            .contains(
                "In het traject zijn geen punten vastgelegd. Van 2 voorwaarden is niet vastgelegd"
                    + " of eraan is voldaan."),
        () -> regels(traject));
  }

  @Test
  void anOordeelOnConditionsThatAreNotRecordedSaysSo() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o -> o.strekking(Oordeel.Strekking.ONDER_VOORWAARDEN).datum("2026-02")))
            .build();

    assertTrue(
        regels(traject)
            .contains("(februari 2026). Welke voorwaarden dat zijn, is niet vastgelegd."),
        () -> regels(traject));
  }

  /** The paragraph says it in the past, because it says in which letter it stood. */
  @Test
  void whatStoodInALetterIsToldAsOfItsTime() {
    UdoTraject woo =
        Casus.alle().stream()
            .filter(casus -> casus.toString().equals("wet-open-overheid"))
            .findFirst()
            .orElseThrow()
            .traject();
    String paragraaf =
        MvtParagraaf.builder()
            .concept()
            .build(UdoChecklist.standaard().toets(woo, Stadium.TOELICHTING))
            .alsTekst();

    assertTrue(paragraaf.contains("uitten in een gezamenlijke brief bedenkingen"), paragraaf);
    assertTrue(regels(woo).contains("UvW hadden bedenkingen"), () -> regels(woo));
  }

  @Test
  void supportForTheGoalHasAVerbOfItsOwn() {
    UdoTraject traject =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.strekking(Oordeel.Strekking.ONDERSCHRIJFT)
                                .onderwerpen(Onderwerp.DOEL, Onderwerp.TAKEN)
                                .datum("2026")))
            .build();

    assertEquals(
        "De VNG onderschreef het doel van dit voornemen en oordeelde positief over de taken.",
        Verantwoording.van(traject).regels().get(0).inbreng());
  }
}
