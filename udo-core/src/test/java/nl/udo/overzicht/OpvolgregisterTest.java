package nl.udo.overzicht;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.te;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Formulering.zin;
import static nl.udo.model.Hoorgrond.MEDEBEWIND;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Partij.VNG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.json.UdoJson;
import nl.udo.model.Afspraak;
import nl.udo.model.Beantwoording;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Opvolgregister.Reeks;
import nl.udo.overzicht.Opvolgregister.Regel;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of what was promised. */
class OpvolgregisterTest {

  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  private static Opvolgregister register(UdoTraject.Builder... trajecten) {
    return Opvolgregister.van(
        IntStream.range(0, trajecten.length)
            .mapToObj(i -> Invoer.van("t" + i + ".json", trajecten[i].build())),
        DAG);
  }

  private static UdoTraject.Builder wet(Consumer<Uitwerking.Builder> uitwerking) {
    return UdoTraject.wetsvoorstel("Wet een", "BZK")
        .kenmerk("W-1")
        .uitwerkingen(
            u -> {
              u.kenmerk("kosten").onderwerp(woordgroep("de kosten")).regeling("het Besluit een");
              uitwerking.accept(u);
            });
  }

  private static UdoTraject.Builder besluit(String kenmerk, String datum) {
    return UdoTraject.amvb("Besluit een", "BZK")
        .kenmerk(kenmerk)
        .beantwoordt(b -> b.traject("W-1").toezegging("Kosten").datum(datum));
  }

  private static Regel een(Opvolgregister register) {
    assertEquals(1, register.regels().size(), () -> register.regels().toString());
    return register.regels().get(0);
  }

  @Test
  void aRegisterWithoutPromisesSaysSo() {
    assertEquals(
        "Opvolgregister op 1\u00a0maart 2026\n\nHet register telt geen toezeggingen.\n",
        Tekstweergave.standaard()
            .schrijf(Opvolgregister.van(Stream.of(), LocalDate.of(2026, 3, 1)).stuk()));
  }

  @Test
  void aPromiseIsOpenUntilARecordThatNamesItAnswersIt() {
    Regel open = een(register(wet(u -> u.moment(Moment.uiterlijk("2026-07-01")))));
    assertEquals(Stand.OPEN, open.stand());
    assertTrue(open.voorbij());
    assertEquals(LocalDate.of(2026, 7, 1), open.uiterlijk());

    Regel beantwoord =
        een(
            register(
                wet(u -> u.moment(Moment.uiterlijk("2026-07-01"))), besluit("B-1", "2026-06-01")));
    assertEquals(Stand.BEANTWOORD, beantwoord.stand());
    assertEquals("t1.json", beantwoord.antwoorden().get(0).naam());
    assertEquals(List.of(), beantwoord.opmerkingen());
    assertEquals(
        Stand.BEANTWOORD,
        een(register(besluit("B-1", "2026-06-01"), wet(u -> {}))).stand(),
        "also when the answer comes first");
  }

  @Test
  void anAnswerThatOnlyTheRecordItselfKnowsIsNotFound() {
    Regel toezegging =
        een(register(wet(u -> u.beantwoording(b -> b.stand(Beantwoording.Stand.BEANTWOORD)))));

    assertEquals(Stand.NIET_TERUGGEVONDEN, toezegging.stand());
  }

  @Test
  void answeredTwiceAndTooLateIsSaid() {
    Regel toezegging =
        een(
            register(
                wet(u -> u.moment(Moment.uiterlijk("2026-07-01"))),
                besluit("B-1", "2026-06-01"),
                besluit("B-2", "2026-08")));

    assertEquals(
        List.of(
            "De toezegging is 2 keer beantwoord.",
            "Het antwoord in Besluit een (t2.json) (augustus 2026) dateert van na de toegezegde"
                + " datum."),
        toezegging.opmerkingen());
  }

  @Test
  void aDateThatMayBeInTimeIsNotCalledLate() {
    assertEquals(
        List.of(),
        een(register(wet(u -> u.moment(Moment.uiterlijk("2026-07-15"))), besluit("B-1", "2026-07")))
            .opmerkingen());
  }

  @Test
  void anAnswerToNothingAndAKenmerkThatIsNotTheOnlyOneAreSaid() {
    Opvolgregister register =
        register(
            wet(u -> {}).uitwerkingen(u -> u.kenmerk("kosten")),
            UdoTraject.builder().beantwoordt(b -> b.traject("W-9").toezegging("iets")));

    assertEquals(
        List.of("t1.json noemt toezegging “iets” van traject W-9."), register.losseAntwoorden());
    assertEquals(
        List.of(
            "Dit kenmerk komt 2 keer voor, zodat niet vaststaat welke toezegging is beantwoord."),
        register.regels().get(0).opmerkingen());
  }

  @Test
  void whatCannotBeNamedSaysSo() {
    assertEquals(
        List.of("De toezegging heeft geen kenmerk, zodat geen ander traject haar kan noemen."),
        een(register(wet(u -> u.kenmerk(null)))).opmerkingen());
  }

  @Test
  void eachKindOfPromiseIsFollowed() {
    UdoTraject.Builder traject =
        wet(u -> {})
            .verloop(v -> v.indiening("2026-03-01"))
            .raakt(GEMEENTEN, g -> {})
            .raakt(PROVINCIES, g -> {})
            .hoorplicht(GEMEENTEN, MEDEBEWIND)
            .hoorplicht(PROVINCIES, MEDEBEWIND)
            .spoed(s -> s.reden("Nood."))
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(o -> {})
                        .punten(
                            p ->
                                p.omschrijving(te("een pilot te houden"))
                                    .reactie(r -> r.soort(Reactie.Soort.DOORGESCHOVEN))
                                    .voorwaarde(v -> v.voor(Voorwaarde.Vervulmoment.INDIENING)))
                        .punten(
                            p ->
                                p.voorwaarde(
                                    v -> v.vervulling(f -> f.stand(Vervulling.Stand.VERVULD)))))
            .evaluaties(e -> e.onderwerp("de kosten").moment(Moment.op("2027")));
    List<Regel> toezeggingen = register(traject).regels();

    assertEquals(
        List.of(
            Soort.UITWERKING,
            Soort.DOORGESCHOVEN_PUNT,
            Soort.VOORWAARDE,
            Soort.VOORWAARDE,
            Soort.EVALUATIE,
            Soort.SPOED_OORDEEL,
            Soort.SPOED_OORDEEL),
        toezeggingen.stream().map(Regel::soort).toList());
    assertEquals(Stand.BEANTWOORD, toezeggingen.get(3).stand(), "a condition that was met");
    assertEquals(Stand.BEANTWOORD, toezeggingen.get(5).stand(), "an oordeel that was given");
    Regel spoed = toezeggingen.get(6);
    assertEquals("het oordeel van provincies", spoed.inhoud());
    assertEquals("2026-03-01", spoed.sinds().toString());
    String tekst = Tekstweergave.breed(90).schrijf(register(traject).stuk());
    assertTrue(tekst.contains("Het wetsvoorstel is op 1\u00a0maart 2026 ingediend."), tekst);
  }

  @Test
  void oneBadFileIsNamedAndHidesNothing() {
    Opvolgregister register =
        Opvolgregister.van(
            Stream.of(
                Invoer.onleesbaar("stuk.json", "dit is geen JSON"),
                Invoer.van("goed.json", wet(u -> {}).build())),
            DAG);

    assertEquals(1, register.open().size());
    assertEquals("stuk.json", register.onleesbaar().get(0).naam());
    String tekst = Tekstweergave.breed(90).schrijf(register.stuk());
    assertTrue(tekst.contains("- stuk.json: dit is geen JSON"), tekst);
  }

  @Test
  void noRecordIsKept() {
    List<WeakReference<UdoTraject>> records = new ArrayList<>();
    Opvolgregister register =
        Opvolgregister.van(
            IntStream.range(0, 20_000)
                .mapToObj(
                    i -> {
                      UdoTraject traject = wet(u -> {}).kenmerk("W-" + i).build();
                      if (i % 1000 == 0) {
                        records.add(new WeakReference<>(traject));
                      }
                      return Invoer.van("t" + i, traject);
                    }),
            DAG);
    System.gc();

    assertEquals(20_000, register.open().size());
    assertEquals(0, records.stream().filter(r -> r.get() != null).count());
  }

  @Property(tries = 100)
  void anyRecordsHaveARegisterOfWhichEveryPlaceExists(
      @ForAll UdoTraject een, @ForAll UdoTraject twee) throws IOException {
    Opvolgregister register =
        Opvolgregister.van(Stream.of(Invoer.van("a", een), Invoer.van("b", twee)), DAG);
    JsonNode a = new JsonMapper().readTree(UdoJson.schrijf(een));
    JsonNode b = new JsonMapper().readTree(UdoJson.schrijf(twee));
    for (Regel t : register.regels()) {
      JsonNode json = t.naam().equals("a") ? a : b;
      assertTrue(!json.at(JsonPointer.compile(t.pointer())).isMissingNode(), t::toString);
    }
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    register.schrijfCsv(uit);
    assertEquals(register.regels().size(), CsvRows.of(uit.toString(UTF_8)).size());
    Tekstweergave.breed(80).schrijf(register.stuk());
  }

  private static String tekst(UdoTraject.Builder... trajecten) {
    return Tekstweergave.breed(600).schrijf(register(trajecten).stuk());
  }

  @Test
  void whatIsPromisedToWhomIsTold() {
    String tekst =
        tekst(
            UdoTraject.builder()
                .titel("Wet een")
                .kenmerk("W-1")
                .geconsulteerd(
                    VNG, c -> c.oordelen(o -> o.voorwaarden(v -> v.inhoud(bijzin("er geld komt")))))
                .evaluaties(
                    e -> e.soort(Evaluatie.Soort.INVOERINGSTOETS).onderwerp("de wet").kenmerk("e"))
                .evaluaties(
                    e ->
                        e.soort(Evaluatie.Soort.MONITORING)
                            .onderwerp("de kosten")
                            .kenmerk("m")
                            .voorgesteldDoor("VNG")));

    assertTrue(tekst.contains("- Wet een: de voorwaarde van de VNG dat er geld komt."), tekst);
    assertTrue(tekst.contains("- Wet een: de invoeringstoets op de wet."), tekst);
    assertTrue(
        tekst.contains("- Wet een: de monitoring van de kosten, op voorstel van de VNG."), tekst);
  }

  /** One sentence above the list, and not behind each line of it. */
  @Test
  void whatNoOtherRecordCanNameIsToldOnce() {
    String tekst = tekst(wet(u -> u.kenmerk(null)), wet(u -> {}).kenmerk(null));

    assertTrue(
        tekst.contains("Van 2 toezeggingen kan geen ander traject zeggen dat zij zijn beantwoord"),
        tekst);
    assertEquals(1, tekst.split("geen ander traject", -1).length - 1, tekst);
  }

  @Test
  void aConditionThatWasRefusedWithAReasonIsSettled() {
    UdoTraject.Builder geweigerd =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.voorwaarden(
                                v ->
                                    v.vervulling(
                                        f ->
                                            f.stand(Vervulling.Stand.NIET)
                                                .door(bijzin("de tijd dringt"))))));
    assertEquals(List.of(), register(geweigerd).toezeggingen());
    assertEquals(Stand.NIET_VERVULD, een(register(geweigerd)).stand());
    String tekst = tekst(geweigerd);
    assertTrue(
        tekst.contains("Het telt ook 1 voorwaarde van partijen; niet vervuld: 1, nog open: 0."),
        tekst);
    assertTrue(tekst.contains("Voorwaarden van partijen waaraan niet is voldaan"), tekst);
    assertEquals("Niet vervuld, omdat de tijd dringt.", een(register(geweigerd)).afdoening());

    UdoTraject.Builder nogNiet =
        UdoTraject.builder()
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.voorwaarden(v -> v.vervulling(f -> f.stand(Vervulling.Stand.NIET)))));
    assertEquals(Soort.VOORWAARDE, een(register(nogNiet)).soort());
    assertEquals(Stand.OPEN, een(register(nogNiet)).stand());
  }

  private static UdoTraject.Builder evaluatie(Moment... momenten) {
    return UdoTraject.builder()
        .titel("Wet een")
        .kenmerk("W-1")
        .invoering(i -> i.inwerkingtredingen(w -> w.datum("2023-01-01")))
        .evaluaties(e -> e.kenmerk("kosten").onderwerp("de wet").moment(momenten));
  }

  /** Each moment is one to answer, and the next is told. */
  @Test
  void ofARepeatedPromiseEveryMomentStands() {
    Regel jaarlijks = een(register(evaluatie(Moment.jaarlijks())));
    assertEquals(LocalDate.of(2024, 1, 1), jaarlijks.uiterlijk());
    assertEquals(
        new Reeks(
            3,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1),
            List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))),
        jaarlijks.reeks());
    assertTrue(
        tekst(evaluatie(Moment.jaarlijks()))
            .contains(
                "Er zijn 3 momenten voorbij, het laatste uiterlijk op 1\u00a0januari 2026;"
                    + " het volgende is uiterlijk op 1\u00a0januari 2027."));

    UdoTraject.Builder tweemaal = evaluatie(Moment.op("2025"), Moment.op("2028"));
    Regel eenBeantwoord = een(register(tweemaal, besluit("B-1", "2025-11-03")));
    assertEquals(Stand.OPEN, eenBeantwoord.stand());
    assertEquals(LocalDate.of(2028, 12, 31), eenBeantwoord.uiterlijk());
    assertFalse(eenBeantwoord.voorbij());
    Regel beide =
        een(register(tweemaal, besluit("B-1", "2025-11-03"), besluit("B-2", "2029-02-01")));
    assertEquals(Stand.BEANTWOORD, beide.stand());
    assertEquals(
        List.of(
            "Het antwoord in Besluit een (t2.json) (1\u00a0februari 2029) dateert van na de"
                + " toegezegde datum."),
        beide.opmerkingen());
  }

  /** Each by its date, of one year told once; of more than three how many there are. */
  @Test
  void allMomentsThatWaitForAnAnswerAreTold() {
    UdoTraject.Builder maandelijks = evaluatie(elke(4, "2025-04-01"));
    assertTrue(
        tekst(maandelijks, besluit("B-1", "2025-03-01"))
            .contains(
                "Over 4 momenten, het eerste uiterlijk op 1\u00a0augustus 2025, is niets"
                    + " vastgelegd."));
    assertTrue(
        tekst(maandelijks, besluit("B-1", "2025-03-01"), besluit("B-2", "2025-07-01"))
            .contains(
                "Over de momenten van 1\u00a0december 2025, 1\u00a0april 2026 en 1\u00a0augustus"
                    + " 2026 is niets vastgelegd."));
    assertTrue(
        tekst(
                maandelijks,
                besluit("B-1", "2025-03-01"),
                besluit("B-2", "2025-07-01"),
                besluit("B-3", "2025-11-01"))
            .contains(
                "Over de momenten van 1\u00a0april en 1\u00a0augustus 2026 is niets vastgelegd."));
  }

  /** The second term begins where the first has ended. */
  @Test
  void aFirstMomentAndARepetitionAreOneSeries() {
    Regel regel = een(register(evaluatie(Moment.jarenNaInwerkingtreding(2), Moment.elke(12))));
    assertEquals(LocalDate.of(2025, 1, 1), regel.uiterlijk());
    assertEquals(
        new Reeks(
            2,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1),
            List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))),
        regel.reeks());
  }

  /** However often, without going through them one by one, and not beyond a calendar. */
  @Test
  void aSeriesStaysInTheCalendar() {
    assertEquals(24_308, een(register(evaluatie(elke(1, "0001-01-01")))).reeks().voorbij());
    Regel ooit = een(register(evaluatie(elke(10_000_000, "2024-01-01")), besluit("B-1", "2025")));
    assertEquals(new Reeks(1, LocalDate.of(2024, 1, 1), null, List.of()), ooit.reeks());
    assertNull(ooit.uiterlijk());
  }

  private static Moment elke(int maanden, String vanaf) {
    return Moment.builder().elkeMaanden(maanden).datum(vanaf).build();
  }

  /** The paragraph says when it will be asked, whether or not a duty to hear was recorded. */
  @Test
  void anOordeelThatTheParagraphPromisesIsFollowed() {
    UdoTraject.Builder wet =
        UdoTraject.wetsvoorstel("Wet een", "BZK")
            .raakt(GEMEENTEN, g -> {})
            .spoed(s -> s.oordeelGevraagdOp("2026-08-01"));
    assertTrue(
        MvtParagraaf.builder()
            .concept()
            .build(UdoChecklist.standaard().toets(wet.build(), Stadium.TOELICHTING))
            .alsTekst()
            .contains("Het oordeel wordt op 1\u00a0augustus 2026 gevraagd."));

    Regel spoed = een(register(wet));
    assertEquals("het oordeel van gemeenten", spoed.inhoud());
    assertTrue(spoed.voorbij());
  }

  /** Who says that it cannot judge yet was asked, and has not been heard. */
  @Test
  void whoCannotJudgeYetHasNotBeenHeard() {
    UdoTraject.Builder wet =
        UdoTraject.wetsvoorstel("Wet een", "BZK")
            .raakt(GEMEENTEN, g -> {})
            .spoed(s -> s.oordeelGevraagdOp("2026-08-01"))
            .geconsulteerd(
                VNG, c -> c.oordelen(o -> o.strekking(Strekking.NOG_NIET_TE_BEOORDELEN)));

    assertEquals(Stand.OPEN, een(register(wet)).stand());
  }

  /** On the day of entry into force it is too late; before it, not yet. */
  @Test
  void aConditionForBeforeIsOverdueOnTheDayItself() {
    UdoTraject traject =
        UdoTraject.builder()
            .titel("Wet een")
            .invoering(i -> i.inwerkingtredingen(w -> w.datum("2026-09-01")))
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                        o ->
                            o.voorwaarden(
                                v ->
                                    v.inhoud(woordgroep("een helpdesk"))
                                        .voor(Voorwaarde.Vervulmoment.INWERKINGTREDING))))
            .build();
    for (int dag : new int[] {31, 32}) {
      Opvolgregister register =
          Opvolgregister.van(
              Stream.of(Invoer.van("t", traject)), LocalDate.of(2026, 8, 1).plusDays(dag - 1));
      assertEquals(dag > 31, een(register).voorbij());
      String tekst = Tekstweergave.breed(600).schrijf(register.stuk());
      assertEquals(
          dag > 31,
          tekst.contains(
              "- Wet een: de voorwaarde van de VNG (een helpdesk), voor de inwerkingtreding"
                  + " (1\u00a0september 2026). Dat moment is voorbij."),
          tekst);
    }
  }

  /** With whom, by when and over what, so that none of it reads as what was agreed. */
  @Test
  void anAgreementToBeMadeReadsInEachForm() {
    UdoTraject.Builder traject = UdoTraject.builder().titel("Wet een").kenmerk("W-1");
    for (Formulering inhoud :
        List.of(
            woordgroep("het geld"),
            te("te wachten"),
            bijzin("er geld komt"),
            zin("Er komt geld."))) {
      traject.afspraken(
          a ->
              a.kenmerk("a")
                  .stand(Afspraak.Stand.NOG_TE_MAKEN)
                  .partijen("VNG")
                  .inhoud(inhoud)
                  .moment(Moment.op("2027")));
    }
    traject.afspraken(a -> a.kenmerk("b").stand(Afspraak.Stand.NOG_TE_MAKEN));

    String tekst = tekst(traject);
    for (String regel :
        List.of(
            "in 2027 met de VNG te maken afspraak over het geld.",
            "in 2027 met de VNG af te spreken te wachten.",
            "in 2027 met de VNG af te spreken dat er geld komt.",
            "in 2027 met de VNG af te spreken “Er komt geld”.",
            "te maken afspraak over een onderwerp dat niet is omschreven.")) {
      assertTrue(tekst.contains("- Wet een: " + regel), () -> regel + "\n" + tekst);
    }
  }

  /** What a condition led to is told, also where it is not recorded whether that is enough. */
  @Test
  void whatFollowedOnAConditionIsTold() {
    Regel regel =
        een(
            register(
                UdoTraject.builder()
                    .geconsulteerd(
                        VNG,
                        c ->
                            c.oordelen(
                                o ->
                                    o.voorwaarden(
                                        v -> v.vervulling(f -> f.door("Daarna volgde geld.")))))));

    assertEquals(Stand.OPEN, regel.stand());
    assertEquals("Daarna volgde geld.", regel.afdoening());
  }

  private static UdoTraject.Builder lang(String naam) {
    return UdoTraject.builder().kenmerk(naam).titel(naam);
  }

  private static UdoTraject langPunt(String naam) {
    return lang(naam)
        .consultaties(
            c ->
                c.partijen("a" + naam, "b" + naam)
                    .punten(
                        p ->
                            p.kenmerk(naam)
                                .omschrijving(woordgroep(naam))
                                .reactie(
                                    r ->
                                        r.soort(Reactie.Soort.DOORGESCHOVEN)
                                            .naar(naam)
                                            .moment(Moment.omschreven(naam)))))
        .build();
  }

  private static UdoTraject langeVoorwaarde(String naam) {
    return lang(naam)
        .consultaties(
            c ->
                c.partijen("a" + naam, "b" + naam, "c" + naam, "d" + naam, "e" + naam)
                    .oordelen(
                        o ->
                            o.voorwaarden(
                                v ->
                                    v.kenmerk(naam)
                                        .inhoud(bijzin(naam))
                                        .voor(Voorwaarde.Vervulmoment.INDIENING)
                                        .vervulling(
                                            f ->
                                                f.stand(Vervulling.Stand.DEELS)
                                                    .door(bijzin(naam))))))
        .build();
  }

  private static UdoTraject langeReeks(String naam) {
    int dag = Character.getNumericValue(naam.charAt(0));
    Moment[] momenten =
        IntStream.rangeClosed(10, 40)
            .mapToObj(jaar -> Moment.op("20" + jaar + "-01-1" + dag))
            .toArray(Moment[]::new);
    return lang(naam)
        .evaluaties(
            e -> e.kenmerk(naam).onderwerp(naam).voorgesteldDoor("a" + naam).moment(momenten))
        .build();
  }

  static Stream<Function<String, UdoTraject>> soorten() {
    return Stream.of(
        OpvolgregisterTest::langPunt,
        OpvolgregisterTest::langeVoorwaarde,
        OpvolgregisterTest::langeReeks);
  }

  /** While it is built, promises and answers stay and nothing else, whatever their letters. */
  @ParameterizedTest
  @MethodSource("soorten")
  void aLineIsAtMostAKilobyte(Function<String, UdoTraject> soort) {
    int many = 2_000;
    String lang = "\u0142".repeat(400);
    long before = used();
    Opvolgregister register =
        Opvolgregister.van(
            IntStream.range(0, many).mapToObj(i -> Invoer.van(i + lang, soort.apply(i + lang))),
            DAG);
    long each = (used() - before) / many;

    assertEquals(many, register.regels().size());
    assertTrue(each <= 1024, () -> each + " bytes for each line");
    assertTrue(each > 200, () -> each + " bytes: this measures nothing");
  }

  /** What is left of the heap in use: the least of some times, for one collection can miss some. */
  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
