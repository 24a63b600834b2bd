package nl.udo.weergave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.udo.Casus;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.toets.OnvolledigTrajectException;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One value for each form of a paragraph, which every format then writes. */
class MvtParagraafBuilderTest {

  private static Toetsverslag verslag(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theFragmentsStandOneAfterTheOtherUnderOneMark(Casus casus) {
    Toetsverslag verslag = verslag(casus.traject());
    MvtParagraaf paragraaf = MvtParagraaf.builder().concept().perHoofdstuk().build(verslag);

    List<Blok> expected = new ArrayList<>();
    MvtParagraaf.conceptHoofdstukken(verslag, Indeling.standaard())
        .values()
        .forEach(fragment -> expected.addAll(fragment.stuk().blokken()));
    Blok mark = expected.get(0);
    assertTrue(mark instanceof Conceptmelding);
    expected.removeIf(Conceptmelding.class::isInstance);
    expected.add(0, mark);

    assertEquals(expected, paragraaf.stuk().blokken());
    assertEquals(casus.traject(), paragraaf.stuk().traject());
    assertSame(verslag, paragraaf.verslag());
  }

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void ofSeveralChaptersNoneIsTheNameOfTheWhole(Casus casus) {
    Toetsverslag verslag = verslag(casus.traject());
    MvtParagraaf los = MvtParagraaf.builder().concept().perHoofdstuk().build(verslag);
    MvtParagraaf geheel = MvtParagraaf.builder().concept().build(verslag);

    assertEquals(Optional.empty(), los.stuk().kop());
    assertEquals(los.stuk().onderwerp(), los.stuk().titel());
    assertEquals(
        geheel.stuk().kop().orElseThrow() + " – " + geheel.stuk().onderwerp(),
        geheel.stuk().titel());
  }

  @Test
  void whatIsNotADraftIsOfACompleteRecord() {
    Toetsverslag leeg = verslag(UdoTraject.wetsvoorstel("Wet voorbeeld", "BZK").build());
    MvtParagraaf.Builder geheel = MvtParagraaf.builder();
    MvtParagraaf.Builder los = MvtParagraaf.builder().perHoofdstuk();
    assertThrows(OnvolledigTrajectException.class, () -> geheel.build(leeg));
    assertThrows(OnvolledigTrajectException.class, () -> los.build(leeg));
  }

  @Test
  void theArrangementIsTheOneThatWasGiven() {
    Toetsverslag verslag = verslag(Casus.alle().get(0).traject());
    Indeling indeling = Indeling.standaard().metKop("7", "Een eigen kop");
    assertEquals(
        MvtParagraaf.concept(verslag, indeling).stuk(),
        MvtParagraaf.builder().indeling(indeling).concept().build(verslag).stuk());
    MvtParagraaf.Builder builder = MvtParagraaf.builder();
    assertThrows(NullPointerException.class, () -> builder.indeling(null));
  }
}
