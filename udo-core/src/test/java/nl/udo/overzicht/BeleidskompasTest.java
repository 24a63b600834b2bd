package nl.udo.overzicht;

import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Partij.VNG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.model.Moment;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.overzicht.Beleidskompas.Antwoord;
import nl.udo.overzicht.Beleidskompas.Vraag;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.MvtParagraaf;
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
    assertTrue(tekst.contains("(van 5\u00a0januari tot en met 6\u00a0maart 2026)"), tekst);
    assertTrue(
        op(Vraag.BELANGHEBBENDEN, traject)
            .ontbreekt()
            .contains("Er staat niet hoe waterschappen zijn betrokken, of waarom niet."));
    assertFalse(
        op(
                Vraag.BELANGHEBBENDEN,
                traject.toBuilder()
                    .nietGeconsulteerd(n -> n.overheden(List.of(WATERSCHAPPEN)).reden("Kort."))
                    .build())
            .ontbreekt()
            .contains("Er staat niet hoe waterschappen zijn betrokken, of waarom niet."));
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
                "De uitvoerbaarheidstoets decentrale overheden (UDO): afgerond."
                    + " Uitkomst: dat de termijn te kort is."),
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
    var hoofdstukken = MvtParagraaf.conceptHoofdstukken(verslag, Indeling.standaard());
    String tekst = tekst(traject);
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
            // Sentences; a heading with nothing but gaps below it is left out with them.
            .filter(regel -> regel.endsWith(".") && Character.isLetter(regel.charAt(0)))
            .filter(regel -> !regel.startsWith("Dit concept"))
            .forEach(regel -> assertTrue(tekst.contains(regel), () -> regel + "\n\n" + tekst));
      }
    }
    assertFalse(tekst.contains("[UDO-"), tekst);
    assertFalse(tekst.contains("CONCEPT"), tekst);
  }

  @Property(tries = 60)
  void anyRecordHasAnAnswerToEachQuestion(@ForAll UdoTraject traject) {
    assertEquals(Vraag.values().length, Beleidskompas.van(traject).antwoorden().size());
    tekst(traject);
  }
}
