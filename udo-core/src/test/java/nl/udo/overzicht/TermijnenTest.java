package nl.udo.overzicht;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.te;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Hoorgrond.MEDEBEWIND;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Partij.VNG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import nl.udo.Trajecten;
import nl.udo.json.UdoJson;
import nl.udo.model.Afspraak;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Moment;
import nl.udo.model.Onderwijs;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Termijnen.Soort;
import nl.udo.overzicht.Termijnen.Stand;
import nl.udo.overzicht.Termijnen.Termijn;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates follow from a record, and what of them has passed. */
class TermijnenTest {

  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);
  private static final Instant GESCHREVEN = Instant.parse("2026-09-01T08:00:00.5Z");

  /** Everything that has a term of its own but for what case A has: it is published already. */
  private static UdoTraject elkeSoort() {
    return UdoTraject.wetsvoorstel("Wet voorbeeldtaak", "BZK")
        .kenmerk("wet-voorbeeldtaak")
        .voornemen(v -> v.implementeert(x -> x.besluit("Richtlijn (EU) 2099/1").uiterlijk("2027")))
        .raakt(GEMEENTEN, g -> {})
        .raakt(PROVINCIES, g -> {})
        .hoorplicht(GEMEENTEN, MEDEBEWIND)
        .hoorplicht(PROVINCIES, MEDEBEWIND)
        .partijen(p -> p.naam("G40").lidwoord("de"))
        .geconsulteerd(
            VNG,
            c ->
                c.vorm(Consultatie.Vorm.BESTUURLIJK)
                    .periode(p -> p.van("2026-07-01"))
                    .oordelen(
                        o ->
                            o.voorwaarden(
                                v ->
                                    v.inhoud(bijzin("de middelen vaststaan"))
                                        .voor(Voorwaarde.Vervulmoment.INWERKINGTREDING))))
        .consultaties(
            c ->
                c.partijen("G40")
                    .vorm(Consultatie.Vorm.BESTUURLIJK)
                    .redenKorter("Het reces viel in de termijn.")
                    .periode(p -> p.van("2026-08-01").tot("2026-09-10")))
        .spoed(
            s ->
                s.overheden(PROVINCIES)
                    .reden("De oude wet vervalt.")
                    .oordeelGevraagdOp("2026-10-01")
                    .openbaarmaking(Moment.op("2026-12")))
        .afspraken(
            a ->
                a.stand(Afspraak.Stand.NOG_TE_MAKEN)
                    .inhoud(woordgroep("de verdeling van de middelen"))
                    .moment(Moment.op("2026")))
        .uitwerkingen(
            u ->
                u.onderwerp(woordgroep("de eisen aan het register"))
                    .regeling("het besluit")
                    .moment(Moment.uiterlijk("2027-07")))
        .evaluaties(e -> e.onderwerp("de betaalbaarheid").moment(Moment.jarenNaInwerkingtreding(2)))
        .evaluaties(
            e ->
                e.onderwerp("de kosten")
                    .soort(Evaluatie.Soort.MONITORING)
                    .moment(Moment.jaarlijks()))
        .evaluaties(e -> e.onderwerp("de wet").soort(Evaluatie.Soort.INVOERINGSTOETS))
        .invoering(i -> i.bekendmaking("2026-10-15").inwerkingtredingen(w -> w.datum("2026-12-15")))
        .build();
  }

  private static UdoTraject inburgering() {
    return Casus.alle().stream()
        .filter(casus -> casus.toString().equals("wet-inburgering-2021"))
        .findFirst()
        .orElseThrow()
        .traject();
  }

  @Test
  void thisRecordAndCaseAHaveTogetherEveryKindOfTerm() {
    Set<Soort> soorten = EnumSet.noneOf(Soort.class);
    for (UdoTraject traject : List.of(elkeSoort(), inburgering())) {
      Termijnen.van(traject, DAG).termijnen().forEach(t -> soorten.add(t.soort()));
    }
    assertEquals(EnumSet.allOf(Soort.class), soorten);
  }

  /** Written by hand, from the record and the calendar, before the code was held to it. */
  @Test
  void theWholeTextOfEveryKindOfTermReadsSo() throws IOException {
    vergelijk("elke-soort", Termijnen.van(elkeSoort(), DAG));
  }

  /** As on the day after both Kamers had adopted it and before it entered into force. */
  @Test
  void theWholeTextOfTheInburgeringReadsSo() throws IOException {
    vergelijk("wet-inburgering-2021", Termijnen.van(inburgering(), LocalDate.of(2021, 3, 1)));
  }

  private static void vergelijk(String naam, Termijnen termijnen) throws IOException {
    Path map = Path.of("src/test/resources/overzicht");
    GoudenBestand.vergelijk(
        map.resolve("termijnen-" + naam + ".txt"),
        Tekstweergave.breed(1000).schrijf(termijnen.stuk()));
    String agenda = termijnen.alsICalendar(GESCHREVEN);
    gelezen(agenda);
    GoudenBestand.vergelijk(map.resolve("termijnen-" + naam + ".ics"), agenda);
  }

  private static UdoTraject.Builder wet() {
    return UdoTraject.wetsvoorstel("Wet voorbeeld; met komma, en meer", "BZK")
        .kenmerk("wet-1")
        .raakt(GEMEENTEN, g -> {});
  }

  private static Termijn een(UdoTraject.Builder traject, Soort soort) {
    List<Termijn> van =
        Termijnen.van(traject.build(), DAG).termijnen().stream()
            .filter(t -> t.soort() == soort)
            .toList();
    assertEquals(1, van.size(), van::toString);
    return van.get(0);
  }

  private static UdoTraject.Builder gevraagd(String wanneer) {
    return wet()
        .geconsulteerd(VNG, c -> c.vorm(Consultatie.Vorm.BESTUURLIJK).periode(p -> p.van(wanneer)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, 2026-08-31, 2026-08-31, voorbij",
    "2026-07-02, 2026-09-01, 2026-09-01, nog-niet",
    "2026-07, 2026-08-31, 2026-09-29, niet-zeker",
    "2026-12-31, 2027-02-27, 2027-02-27, nog-niet"
  })
  void theOordeelTakesTwoMonths(String van, LocalDate eerste, LocalDate laatste, String stand) {
    Termijn termijn = een(gevraagd(van), Soort.OORDEEL);

    assertEquals(eerste, termijn.vanaf());
    assertEquals(laatste, termijn.totEnMet());
    assertEquals(stand, termijn.stand().code());
    assertEquals("/consultaties/0/periode", termijn.pointer());
    assertFalse(termijn.bronnen().isEmpty());
  }

  @Test
  void aShorterTermEndsWhereTheRecordSays() {
    UdoTraject.Builder traject =
        wet()
            .consultaties(
                c ->
                    c.partijen("VNG")
                        .vorm(Consultatie.Vorm.BESTUURLIJK)
                        .redenKorter("Spoed.")
                        .periode(p -> p.van("2026-07-01").tot("2026-07-15")));

    assertEquals(LocalDate.of(2026, 7, 15), een(traject, Soort.OORDEEL).totEnMet());
  }

  private static UdoTraject.Builder inWerkingOp(String datum) {
    return wet().invoering(i -> i.inwerkingtredingen(w -> w.datum(datum)));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 2026-10-01, 2026-10-01",
    "2027-01, 2026-10-01, 2026-10-31",
    // Three months after 31 August is 30 November too.
    "2026-11-30, 2026-08-31, 2026-08-31"
  })
  void publicationComesThreeMonthsBefore(String datum, LocalDate eerste, LocalDate laatste) {
    Termijn termijn = een(inWerkingOp(datum), Soort.BEKENDMAKING);

    assertEquals(eerste, termijn.vanaf());
    assertEquals(laatste, termijn.totEnMet());
    assertEquals(
        "Aanwijzing voor de regelgeving 4.17, vierde lid", termijn.bronnen().get(0).woorden());
  }

  @Test
  void afterPublicationTheFirstDayOfEntryIntoForceIsKnown() {
    UdoTraject.Builder traject =
        inWerkingOp("2026-12-15").invoering(i -> i.bekendmaking("2026-10-15"));

    assertEquals(LocalDate.of(2027, 1, 15), een(traject, Soort.EERSTE_INWERKINGTREDING).totEnMet());
    assertEquals(LocalDate.of(2027, 7, 1), een(traject, Soort.VERANDERMOMENT).totEnMet());
    String eerste =
        "eerste dag waarop de invoeringstermijn van drie maanden in acht is genomen, na"
            + " bekendmaking van de wet op 15\u00a0oktober 2026";
    assertEquals(
        eerste + "; de inwerkingtreding van de wet op 15\u00a0december 2026 is eerder",
        een(traject, Soort.EERSTE_INWERKINGTREDING).omschrijving());
    traject.invoering(i -> i.inwerkingtredingen(0, w -> w.datum("2027-01-15")));
    assertEquals(eerste, een(traject, Soort.EERSTE_INWERKINGTREDING).omschrijving());
    traject.invoering(
        i -> i.inwerkingtredingen(0, w -> w.datum((Datum) null).beoogd("2027-01-01")));
    assertEquals(
        eerste + "; de beoogde inwerkingtreding van de wet op 1\u00a0januari 2027 is eerder",
        een(traject, Soort.EERSTE_INWERKINGTREDING).omschrijving());
  }

  @Test
  void withoutADateTheNextVasteVerandermomentIsTold() {
    assertEquals(LocalDate.of(2027, 1, 1), een(wet(), Soort.VERANDERMOMENT).totEnMet());
    UdoTraject.Builder school =
        UdoTraject.ministerieleRegeling("Regeling", "OCW")
            .raakt(GEMEENTEN, g -> {})
            .voornemen(v -> v.onderwijs(Onderwijs.HO));
    assertEquals(LocalDate.of(2027, 1, 1), een(school, Soort.VERANDERMOMENT).totEnMet());
  }

  @Test
  void policyWithoutRegulationHasNoVerandermoment() {
    UdoTraject beleid = UdoTraject.beleid("Plan", "BZK").raakt(GEMEENTEN, g -> {}).build();

    assertEquals(List.of(), Termijnen.van(beleid, DAG).termijnen());
  }

  private static UdoTraject.Builder geevalueerd(Moment moment) {
    return inWerkingOp("2024-01-01")
        .invoering(i -> i.bekendmaking("2023-09-01"))
        .evaluaties(e -> e.onderwerp("de betaalbaarheid").moment(moment));
  }

  @Test
  void anEvaluationCountsFromTheEntryIntoForce() {
    Termijn termijn = een(geevalueerd(Moment.jarenNaInwerkingtreding(2)), Soort.EVALUATIE);

    assertEquals(LocalDate.of(2026, 1, 1), termijn.totEnMet());
    assertEquals(Stand.VOORBIJ, termijn.stand());
    assertEquals(
        "de evaluatie van de betaalbaarheid (twee jaar na de inwerkingtreding)",
        termijn.omschrijving());
  }

  @Test
  void ofARepeatedEvaluationTheNextIsTold() {
    assertEquals(
        LocalDate.of(2027, 1, 1), een(geevalueerd(Moment.jaarlijks()), Soort.EVALUATIE).totEnMet());
  }

  @Test
  void anEvaluationInWordsHasNoDateAndIsNotLost() {
    Termijn termijn = een(geevalueerd(Moment.omschreven("bij de AMvB")), Soort.EVALUATIE);

    assertNull(termijn.totEnMet());
    assertEquals(Stand.ZONDER_DATUM, termijn.stand());
  }

  @Test
  void anOordeelThatUrgencyPutOffIsDueUntilItWasGiven() {
    UdoTraject.Builder spoed =
        wet()
            .raakt(PROVINCIES, g -> {})
            .hoorplicht(GEMEENTEN, MEDEBEWIND)
            .hoorplicht(PROVINCIES, MEDEBEWIND)
            .spoed(s -> s.reden("Nood.").oordeelGevraagdOp("2026-10-01"));
    Termijn termijn = een(spoed, Soort.SPOED_OORDEEL);

    assertEquals(LocalDate.of(2026, 10, 1), termijn.totEnMet());
    assertTrue(termijn.omschrijving().contains("gemeenten en provincies"), termijn::omschrijving);
    assertEquals(2, termijn.bronnen().size());

    spoed.consultaties(c -> c.partijen("VNG", "IPO").oordelen(o -> {}));
    assertTrue(
        Termijnen.van(spoed.build(), DAG).termijnen().stream()
            .noneMatch(t -> t.soort() == Soort.SPOED_OORDEEL));
  }

  @Test
  void aConditionMustBeMetBeforeEntryIntoForce() {
    UdoTraject.Builder traject =
        inWerkingOp("2027-01-01")
            .geconsulteerd(
                VNG,
                c ->
                    c.punten(
                        p ->
                            p.omschrijving(te("een pilot te houden"))
                                .voorwaarde(
                                    v -> v.voor(Voorwaarde.Vervulmoment.INWERKINGTREDING))));

    assertEquals(LocalDate.of(2026, 12, 31), een(traject, Soort.VOORWAARDE).totEnMet());
  }

  /** Of a month it is not known which day is too late: the register and the terms say the same. */
  @Test
  void aConditionBeforeAMonthHasPassedWhenTheMonthHas() {
    UdoTraject traject =
        inWerkingOp("2027-06")
            .kenmerk("een")
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.voorwaarden(
                                v ->
                                    v.inhoud(te("een pilot te houden"))
                                        .voor(Voorwaarde.Vervulmoment.INWERKINGTREDING))))
            .build();
    LocalDate laatste = LocalDate.of(2027, 6, 30);
    for (LocalDate dag : List.of(laatste, laatste.plusDays(1))) {
      Termijn termijn =
          Termijnen.van(traject, dag).termijnen().stream()
              .filter(t -> t.soort() == Soort.VOORWAARDE)
              .findFirst()
              .orElseThrow();
      Opvolgregister.Regel regel =
          Opvolgregister.van(Stream.of(Invoer.van("t", traject)), dag).regels().get(0);

      assertEquals(LocalDate.of(2027, 6, 1), termijn.vanaf());
      assertEquals(laatste, termijn.totEnMet());
      assertEquals(laatste, regel.uiterlijk());
      assertEquals(dag.isAfter(laatste) ? Stand.VOORBIJ : Stand.NIET_ZEKER, termijn.stand());
      assertEquals(termijn.stand() == Stand.VOORBIJ, regel.voorbij());
    }
  }

  /** A library that others use reads it, finds nothing to remark, and sees the same dates. */
  @Test
  void anotherProgramReadsTheCalendar() {
    Termijnen termijnen =
        Termijnen.van(
            geevalueerd(Moment.jarenNaInwerkingtreding(3))
                .evaluaties(e -> e.onderwerp("wat; komma, en\\streep"))
                .build(),
            DAG);
    String tekst = termijnen.alsICalendar(GESCHREVEN);
    // A lenient reader takes a bare semicolon too.
    assertTrue(tekst.contains("SUMMARY:Wet voorbeeld\\; met komma\\, en meer: "), () -> tekst);
    ICalendar agenda = gelezen(tekst);

    assertEquals(
        termijnen.termijnen().stream().filter(t -> t.vanaf() != null).count(),
        agenda.getEvents().size());
    assertEquals(1, agenda.getTodos().size());
    assertEquals(
        "Wet voorbeeld; met komma, en meer: de evaluatie van wat; komma, en\\streep",
        agenda.getTodos().get(0).getSummary().getValue());
    VEvent laatste = agenda.getEvents().get(agenda.getEvents().size() - 1);
    assertEquals("20270101", dag(laatste));
    assertEquals(
        Instant.parse("2026-09-01T08:00:00Z"), laatste.getDateTimeStamp().getValue().toInstant());
  }

  private static String dag(VEvent event) {
    var dag = event.getDateStart().getValue().getRawComponents();
    return String.format(
        java.util.Locale.ROOT, "%04d%02d%02d", dag.getYear(), dag.getMonth(), dag.getDate());
  }

  private static ICalendar gelezen(String tekst) {
    var reader = Biweekly.parse(tekst);
    List<List<biweekly.io.ParseWarning>> opmerkingen = new java.util.ArrayList<>();
    ICalendar agenda = reader.warnings(opmerkingen).first();
    assertEquals(List.of(List.of()), opmerkingen);
    assertTrue(
        agenda.validate(ICalVersion.V2_0).isEmpty(),
        () -> agenda.validate(ICalVersion.V2_0).toString());
    return agenda;
  }

  @Property(tries = 150)
  void anyRecordHasTermsThatACalendarCanShow(@ForAll UdoTraject traject) throws IOException {
    Termijnen termijnen = Termijnen.van(traject, DAG);
    JsonNode json = new JsonMapper().readTree(UdoJson.schrijf(traject));
    Set<String> uids = new HashSet<>();
    for (Termijn termijn : termijnen.termijnen()) {
      assertFalse(
          json.at(JsonPointer.compile(termijn.pointer())).isMissingNode(), termijn::toString);
      assertTrue(uids.add(termijn.uid()), termijn::toString);
    }
    Tekstweergave.breed(80).schrijf(termijnen.stuk());
    String tekst = termijnen.alsICalendar(GESCHREVEN);
    if (!termijnen.termijnen().isEmpty()) {
      gelezen(tekst);
      for (String regel : tekst.split("\r\n")) {
        assertTrue(regel.getBytes(UTF_8).length <= 75, regel);
        assertFalse(regel.contains("\n"), regel);
      }
    }
  }

  @Test
  void eachTermOfARecordHasAnIdOfItsOwnThatStaysWhenItsDateMoves() {
    List<Termijn> termijnen = Termijnen.van(Trajecten.volledig(), DAG).termijnen();
    assertEquals(termijnen.size(), termijnen.stream().map(Termijn::uid).distinct().count());

    assertEquals(
        een(inWerkingOp("2027-01-01"), Soort.BEKENDMAKING).uid(),
        een(inWerkingOp("2027-07-01"), Soort.BEKENDMAKING).uid());
  }

  @Test
  void withoutTermsThereIsNoCalendar() throws IOException {
    Termijnen geen = Termijnen.van(UdoTraject.builder().build(), DAG);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    geen.schrijfICalendar(GESCHREVEN, uit);

    assertEquals(0, uit.size());
    assertTrue(Tekstweergave.breed(80).schrijf(geen.stuk()).contains("volgen geen termijnen"));
  }

  @Test
  void aDayOutsideTheCalendarIsRefused() {
    UdoTraject traject = UdoTraject.builder().build();
    assertThrows(IllegalArgumentException.class, () -> Termijnen.van(traject, LocalDate.MAX));
  }

  @Test
  void theTextPutsEachTermUnderWhetherItHasPassed() {
    String tekst =
        Tekstweergave.breed(200)
            .schrijf(
                Termijnen.van(
                        gevraagd("2026-07-01")
                            .evaluaties(e -> e.soort(Evaluatie.Soort.MONITORING))
                            .build(),
                        DAG)
                    .stuk());

    assertTrue(
        tekst.startsWith(
            "Termijnen op 1\u00a0september 2026 \u2013 Wet voorbeeld; met komma, en meer\n\n"
                + "Nog niet verstreken\n"),
        tekst);
    assertTrue(
        tekst.contains(
            "Verstreken\n\n- 31\u00a0augustus 2026: laatste dag van de twee maanden voor het"
                + " bestuurlijk oordeel van de VNG[2]"),
        tekst);
    assertTrue(tekst.contains("Zonder datum\n\n- De monitoring\n"), tekst);
  }

  private static String omschrijving(UdoTraject.Builder traject, Soort soort) {
    return een(traject, soort).omschrijving();
  }

  @Test
  void aFixedDateIsNoIntendedOneAndPolicyIsNoRegulation() {
    assertEquals(
        "inwerkingtreding van de wet",
        omschrijving(
            UdoTraject.wetsvoorstel("W", "BZK")
                .invoering(i -> i.inwerkingtredingen(w -> w.datum("2027-01-01"))),
            Soort.INWERKINGTREDING));
    assertEquals(
        "beoogde inwerkingtreding van dit beleid",
        omschrijving(
            UdoTraject.builder()
                .soort(Regelingsoort.BELEID)
                .invoering(i -> i.inwerkingtredingen(w -> w.beoogd("2027-01-01"))),
            Soort.INWERKINGTREDING));
  }

  @Test
  void aVerandermomentHangsOnThePublication() {
    assertEquals(
        "eerste vaste verandermoment dat haalbaar is als de wet op 1\u00a0september 2026 wordt"
            + " bekendgemaakt",
        omschrijving(wet(), Soort.VERANDERMOMENT));
  }

  @Test
  void aDateIsToldOnce() {
    assertEquals(
        "de evaluatie van de kosten",
        omschrijving(
            wet().evaluaties(e -> e.onderwerp("de kosten").moment(Moment.op("2033"))),
            Soort.EVALUATIE));
    assertEquals(
        "de evaluatie van de kosten (uiterlijk in 2033)",
        omschrijving(
            wet().evaluaties(e -> e.onderwerp("de kosten").moment(Moment.uiterlijk("2033"))),
            Soort.EVALUATIE));
  }

  @Test
  void whatIsWorkedOutElsewhereReadsInEachForm() {
    assertEquals(
        "nadere uitwerking van de eisen in het besluit",
        omschrijving(
            wet().uitwerkingen(u -> u.onderwerp(woordgroep("de eisen")).regeling("het besluit")),
            Soort.UITWERKING));
    assertEquals(
        "nader te regelen dat er eisen gelden",
        omschrijving(
            wet().uitwerkingen(u -> u.onderwerp(bijzin("er eisen gelden"))), Soort.UITWERKING));
    assertEquals(
        "nog af te spreken dat er geld komt",
        omschrijving(
            wet()
                .afspraken(
                    a -> a.stand(Afspraak.Stand.NOG_TE_MAKEN).inhoud(bijzin("er geld komt"))),
            Soort.AFSPRAAK));
  }

  @Test
  void anOordeelThatTheParagraphPromisesIsDue() {
    Termijn spoed = een(wet().spoed(s -> s.oordeelGevraagdOp("2026-08-01")), Soort.SPOED_OORDEEL);
    assertEquals(Stand.VOORBIJ, spoed.stand());
    assertEquals("/spoed/oordeelGevraagdOp", spoed.pointer());
  }
}
