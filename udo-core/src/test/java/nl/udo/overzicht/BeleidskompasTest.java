package nl.udo.overzicht;

import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Partij.VNG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import nl.udo.model.Bedrag;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.overzicht.Beleidskompas.Antwoord;
import nl.udo.overzicht.Beleidskompas.Vraag;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record can answer to the form of the Beleidskompas. */
class BeleidskompasTest {

  private static Antwoord op(Vraag vraag, UdoTraject traject) {
    return Beleidskompas.van(traject).antwoorden().get(vraag.ordinal());
  }

  private static String tekst(UdoTraject traject) {
    return Tekstweergave.breed(300).schrijf(Beleidskompas.van(traject).stuk());
  }

  /** Written by hand, from the form and the record, before the code could make it. */
  @Test
  void theWholeFormOfTheInburgeringReadsAsOneText() throws IOException {
    GoudenBestand.vergelijk(
        Path.of("src/test/resources/overzicht/kompas-wet-inburgering-2021.txt"),
        Tekstweergave.breed(1000)
            .schrijf(
                Beleidskompas.van(
                        Casus.alle().stream()
                            .filter(casus -> casus.toString().equals("wet-inburgering-2021"))
                            .findFirst()
                            .orElseThrow()
                            .traject())
                    .stuk()));
  }

  /** Those of a broader consequence are not named once more because they have one of their own. */
  @Test
  void whoIsTouchedIsNamedOnce() {
    UdoTraject traject =
        UdoTraject.builder()
            .gevolgen(g -> g.overheden(GEMEENTEN, WATERSCHAPPEN).rollen(Rol.NORMADRESSAAT))
            .gevolgen(g -> g.overheden(GEMEENTEN))
            .gevolgen(g -> g.overheden(WATERSCHAPPEN).rollen(Rol.MEDEBETALER))
            .build();

    assertTrue(
        tekst(traject)
            .contains(
                "Het voornemen raakt:\n\n- Gemeenten en waterschappen (normadressaat)\n-"
                    + " Waterschappen (medebetaler)\n\n"),
        () -> tekst(traject));
  }

  @Test
  void anEmptyRecordAnswersNothingAndSaysWhatIsMissing() {
    UdoTraject leeg = UdoTraject.builder().build();

    assertEquals(
        List.of(Vraag.values()),
        Beleidskompas.van(leeg).antwoorden().stream().map(Antwoord::vraag).toList());
    assertEquals(List.of(), op(Vraag.BELANGHEBBENDEN, leeg).inhoud());
    assertTrue(
        op(Vraag.BELANGHEBBENDEN, leeg)
            .ontbreekt()
            .contains("Er staat niet wie het voornemen raakt."));
    assertTrue(tekst(leeg).contains("Hierover staat nog niets in het traject."));
  }

  @Test
  void whoIsTouchedAndHowTheyWereInvolvedIsTold() {
    UdoTraject traject =
        UdoTraject.builder()
            .raakt(GEMEENTEN, g -> {})
            .raakt(WATERSCHAPPEN, g -> {})
            .geconsulteerd(VNG, c -> c.van("2026-01-05").tot("2026-03-06"))
            .build();

    String tekst = tekst(traject);
    assertTrue(tekst.contains("Het voornemen raakt:\n\n- Gemeenten\n- Waterschappen"), tekst);
    assertTrue(tekst.contains(", van 5\u00a0januari tot en met 6\u00a0maart 2026\n"), tekst);
    assertTrue(
        op(Vraag.BELANGHEBBENDEN, traject)
            .ontbreekt()
            .contains(
                "Er is geen consultatie van een koepel of andere vertegenwoordiger vastgelegd"
                    + " (waterschappen)."));
    String niet =
        "Er is geen bestuurlijke consultatie vastgelegd, en er staat niet waarom niet"
            + " (waterschappen).";
    assertTrue(op(Vraag.BELANGHEBBENDEN, metOordeel(traject)).ontbreekt().contains(niet));
    assertFalse(
        op(
                Vraag.BELANGHEBBENDEN,
                metOordeel(traject).toBuilder()
                    .nietGeconsulteerd(n -> n.overheden(List.of(WATERSCHAPPEN)).reden("Kort."))
                    .build())
            .ontbreekt()
            .contains(niet));
  }

  /** However often it was asked, and how each time. */
  @Test
  void aPartyThatWasInvolvedMoreThanOnceIsNamedOnce() {
    UdoTraject traject =
        UdoTraject.builder()
            .raakt(GEMEENTEN, g -> {})
            .geconsulteerd(VNG, c -> c.vorm(Consultatie.Vorm.AMBTELIJK))
            .geconsulteerd(VNG, c -> {})
            .geconsulteerd(
                VNG,
                c ->
                    c.vorm(Consultatie.Vorm.INTERNETCONSULTATIE)
                        .onderwerp("het concept")
                        .van("2026-01-05")
                        .tot("2026-03-06"))
            .build();

    assertTrue(
        tekst(traject)
            .contains(
                "\n- De Vereniging van Nederlandse Gemeenten (VNG), ook in ambtelijk overleg en in"
                    + " de internetconsultatie over het concept van 5\u00a0januari tot en met"
                    + " 6\u00a0maart 2026\n\n"),
        () -> tekst(traject));
  }

  /** What stands with the consequences is not told once more; the rest of a study is. */
  @Test
  void aStudyIsToldOnce() {
    UdoTraject traject =
        UdoTraject.builder()
            .raakt(
                GEMEENTEN,
                g ->
                    g.middelen(
                        m ->
                            m.kosten(
                                k ->
                                    k.omschrijving("het register")
                                        .ramingen(
                                            r ->
                                                r.bedrag(Bedrag.miljoen("3").structureel())
                                                    .bron(b -> b.document("r"))))))
            .documenten(
                d ->
                    d.kenmerk("r")
                        .soort(Document.Soort.ONDERZOEK)
                        .titel("Kosten")
                        .opstellers("Bureau X")
                        .datum("2026-01-05")
                        .onderdeel("de kosten van het register"))
            .documenten(
                d ->
                    d.kenmerk("q")
                        .soort(Document.Soort.QUICK_SCAN)
                        .titel("Kracht")
                        .conclusie("Het kan."))
            .build();

    String tekst = tekst(traject);
    assertTrue(
        tekst.contains(
            "- Onderzoek: Bureau X, Kosten (5\u00a0januari 2026). De uitkomst staat bij 4a.\n"),
        tekst);
    assertTrue(tekst.contains("- Quickscan: Kracht. Het kan.\n"), tekst);
  }

  /** A gemeente that was asked for its oordeel, so that only waterschappen were not. */
  private static UdoTraject metOordeel(UdoTraject traject) {
    return traject.toBuilder()
        .consultaties(0, c -> c.vorm(Consultatie.Vorm.BESTUURLIJK).oordelen(o -> {}))
        .build();
  }

  @Test
  void theUdoIsNamedWithItsOutcome() {
    UdoTraject traject =
        UdoTraject.builder()
            .raakt(GEMEENTEN, g -> {})
            .verloop(v -> v.status(Verloop.Status.AFGEROND))
            .build();
    assertTrue(
        op(Vraag.VERPLICHTE_TOETSEN, traject)
            .ontbreekt()
            .contains(
                "Er staat niet wat de uitvoerbaarheidstoets decentrale overheden heeft opgeleverd."));

    UdoTraject met =
        traject.toBuilder()
            .verloop(v -> v.uitkomst(u -> u.bleek(bijzin("de termijn te kort is"))))
            .build();
    assertTrue(
        tekst(met)
            .contains(
                "De uitvoerbaarheidstoets decentrale overheden (UDO) is afgerond. Uit de"
                    + " uitvoerbaarheidstoets decentrale overheden bleek dat de termijn te kort"
                    + " is."),
        () -> tekst(met));
  }

  @Test
  void onlyTheChosenOptionAndOnlyDecentraleOverhedenAndItSaysSo() {
    String tekst = tekst(UdoTraject.builder().raakt(GEMEENTEN, g -> {}).build());

    assertTrue(tekst.contains("Dit antwoord beschrijft alleen de gekozen optie"), tekst);
    assertTrue(tekst.contains("en niet over doeltreffendheid en doelmatigheid"), tekst);
    for (String nooit : List.of("1a", "2a", "3a", "5a", "5c")) {
      assertFalse(tekst.contains("\n" + nooit + " "), tekst);
    }
  }

  @Test
  void withoutEvaluationThatIsMissing() {
    UdoTraject traject = UdoTraject.builder().raakt(GEMEENTEN, g -> {}).build();
    assertTrue(
        op(Vraag.MONITORING_EN_EVALUATIE, traject)
            .ontbreekt()
            .contains("Er staat niet hoe de gevolgen worden gevolgd."));

    UdoTraject met =
        traject.toBuilder()
            .evaluaties(e -> e.onderwerp("de kosten").moment(Moment.jaarlijks()))
            .build();
    assertEquals(List.of(), op(Vraag.MONITORING_EN_EVALUATIE, met).ontbreekt());
    assertFalse(op(Vraag.MONITORING_EN_EVALUATIE, met).inhoud().isEmpty());
  }

  /** What both say, they say alike: each line of the chapters stands in the answer as it is. */
  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theConsequencesAreToldAsInTheParagraph(Casus casus) {
    UdoTraject traject = casus.traject();
    var verslag = UdoChecklist.standaard().toets(traject, Stadium.CONSULTATIE);
    var hoofdstukken =
        MvtParagraaf.builder()
            .concept()
            .bekendePartijen(
                traject.consultaties().stream().flatMap(c -> c.partijen().stream()).toList())
            .hoofdstukken(verslag);
    String tekst = zonderNoten(tekst(traject));
    List<String> zinnen = new ArrayList<>();
    for (Hoofdstuk hoofdstuk :
        List.of(
            Hoofdstuk.GEVOLGEN,
            Hoofdstuk.FINANCIELE_GEVOLGEN,
            Hoofdstuk.UITVOERING,
            Hoofdstuk.EVALUATIE)) {
      if (hoofdstukken.containsKey(hoofdstuk)) {
        hoofdstukken
            .get(hoofdstuk)
            .als(Tekstweergave.breed(300))
            .lines()
            .map(BeleidskompasTest::zonderNoten)
            // Sentences; a heading with nothing but gaps below it is left out with them.
            .filter(regel -> regel.endsWith(".") && Character.isLetter(regel.charAt(0)))
            .filter(regel -> !regel.startsWith("Dit concept"))
            .forEach(zinnen::add);
      }
    }
    assertFalse(zinnen.isEmpty());
    zinnen.forEach(zin -> assertTrue(tekst.contains(zin), () -> zin + "\n\n" + tekst));
    assertFalse(tekst.contains("[UDO-"), tekst);
    assertFalse(tekst.contains("CONCEPT"), tekst);
  }

  /** The notes of two texts have numbers of their own. */
  private static String zonderNoten(String tekst) {
    return tekst.replaceAll("\\[\\d+]", "");
  }

  @Property(tries = 60)
  void anyRecordHasAnAnswerToEachQuestion(@ForAll UdoTraject traject) {
    assertEquals(Vraag.values().length, Beleidskompas.van(traject).antwoorden().size());
    tekst(traject);
  }

  /** The form asks for all parties: a koepel finds its oordeel there, with its conditions. */
  @Test
  void whatThePartiesThinkOfTheUitvoerbaarheidIsTold() {
    UdoTraject traject =
        UdoTraject.builder()
            .raakt(GEMEENTEN, g -> {})
            .raakt(WATERSCHAPPEN, g -> {})
            .geconsulteerd(
                VNG,
                c ->
                    c.oordelen(
                            o ->
                                o.strekking(Oordeel.Strekking.ONDER_VOORWAARDEN)
                                    .onderwerpen(Onderwerp.UITVOERBAARHEID)
                                    .datum("2026-02")
                                    .voorwaarden(v -> v.inhoud(woordgroep("een pilot"))))
                        .oordelen(
                            o ->
                                o.strekking(Oordeel.Strekking.BEDENKINGEN)
                                    .onderwerpen(Onderwerp.MIDDELEN)))
            .build();

    String antwoord =
        Tekstweergave.breed(300)
            .schrijf(new Tekststuk(null, "x", false, op(Vraag.UITVOERBAARHEID, traject).inhoud()));
    assertTrue(
        antwoord.contains(
            """
            Over de uitvoerbaarheid is geoordeeld:

            - De VNG achtte dit voornemen uitvoerbaar onder een voorwaarde (februari 2026).
            - De VNG stelde een pilot als voorwaarde (februari 2026).
            """),
        antwoord);
    assertFalse(antwoord.contains("bedenkingen"), antwoord);
    assertTrue(
        op(Vraag.UITVOERBAARHEID, traject)
            .ontbreekt()
            .contains(
                "Er staat niet wat waterschappen of hun vertegenwoordigers van de uitvoerbaarheid"
                    + " vinden."));
  }

  /** An answer that only says what it is not about would look as if it were one. */
  @Test
  void anAnswerOfWhichNothingIsKnownSaysSo() {
    UdoTraject traject = UdoTraject.builder().raakt(GEMEENTEN, g -> {}).build();

    for (Vraag vraag : List.of(Vraag.GEVOLGEN, Vraag.UITVOERBAARHEID)) {
      assertTrue(
          op(vraag, traject)
              .inhoud()
              .contains(new Alinea("Hierover staat nog niets in het traject.")),
          vraag::code);
    }
  }

  @Test
  void theOtherMandatoryTestsAreNotKnown() {
    assertTrue(
        tekst(UdoTraject.builder().build()).contains("en niet over andere verplichte toetsen"));
  }

  /** The gaps of the paragraph are told as what is missing; in an answer they are none. */
  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void noGapStandsInAnAnswer(Casus casus) {
    for (Antwoord antwoord : Beleidskompas.van(casus.traject()).antwoorden()) {
      assertEquals(List.of(), gaps(antwoord.inhoud()), antwoord::toString);
    }
  }

  private static List<Blok> gaps(List<Blok> blokken) {
    return blokken.stream()
        .flatMap(
            blok ->
                blok instanceof Sectie sectie
                    ? gaps(sectie.blokken()).stream()
                    : Stream.of(blok).filter(b -> b instanceof Gat || b instanceof Conceptmelding))
        .toList();
  }
}
