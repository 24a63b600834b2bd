package nl.udo.paragraaf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.Proef;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import org.junit.jupiter.api.Test;

/** Gaps lie ready by place: each is taken once, and a place is found without a search. */
class GapsByPlaceTest {

  private final GapsByPlace gaps =
      new GapsByPlace(
          List.of(
              gap("A", "/gevolgen/1/taken/wijzigingen/0"),
              gap("B", "/gevolgen/1"),
              gap("C", "/gevolgen/10/taken"),
              gap("D", "/gevolgen/1-a"),
              gap("E", ""),
              gap("F", "/gevolgen/1/taken"),
              gap("G", "/gevolgen/1"),
              gap("H", "zonder schuine streep")));

  @Test
  void aPlaceWithAllBelowItComesInTheOrderOfTheReport() {
    assertEquals("ABFG", codes(gaps.takeFrom("/gevolgen/1")));
  }

  @Test
  void aPlaceAloneLeavesWhatIsBelowIt() {
    assertEquals("BG", codes(gaps.takeAt("/gevolgen/1")));
    assertEquals("AF", codes(gaps.takeFrom("/gevolgen/1")));
  }

  @Test
  void eachIsTakenOnce() {
    gaps.takeFrom("/gevolgen/1");
    assertEquals("", codes(gaps.takeFrom("/gevolgen/1")));
    assertEquals("", codes(gaps.takeAt("/gevolgen/1")));
  }

  @Test
  void theWholeRecordIsAllThatIsLeft() {
    gaps.takeFrom("/gevolgen/1");
    assertEquals("CDEH", codes(gaps.takeRest()));
    assertEquals("", codes(gaps.takeRest()));
  }

  @Test
  void aPlaceHadAnyWhenThereWasAGapAtItOrBelowIt() {
    assertTrue(gaps.hadAny("/gevolgen/1/taken"));
    assertTrue(gaps.hadAny("/gevolgen/1"));
    assertTrue(gaps.hadAny("/gevolgen"));
    assertFalse(gaps.hadAny("/gevolgen/1/taken/wijzigingen/1"));
    assertFalse(gaps.hadAny("/gevolg"));
  }

  @Test
  void aThemeTakesFromItsNarrowestPlaceTheGapsOfOneConsequenceTogether() {
    GapsByPlace money =
        new GapsByPlace(
            List.of(
                gap("A", "/gevolgen/1/middelen/bekostiging/0", 1),
                gap("B", "/gevolgen/0/middelen/kosten/3/ramingen", 0),
                gap("C", "/gevolgen/0/middelen", 0),
                gap("D", "/gevolgen/1", 1),
                gap("E", "/gevolgen/1/taken/uitkomst", 1),
                gap("F", "/gevolgen/7/middelen", Gap.NONE)));

    assertEquals("D", codes(money.takeOfTheme("/gevolgen/*/")));
    assertEquals("CA", codes(money.takeOfTheme("/gevolgen/*/middelen")));
    assertEquals("B", codes(money.takeOfTheme("/gevolgen/*/middelen/kosten")));
    assertEquals("", codes(money.takeOfTheme("/gevolgen/*/middelen")));
    assertEquals("EF", codes(money.takeRest()));
  }

  @Test
  void whatAParagraphTookAThemeDoesNotTakeAgain() {
    GapsByPlace tasks =
        new GapsByPlace(
            List.of(gap("A", "/gevolgen/0/taken", 0), gap("B", "/gevolgen/0/taken/uitkomst", 0)));

    assertEquals("A", codes(tasks.takeAt("/gevolgen/0/taken")));
    assertEquals("B", codes(tasks.takeOfTheme("/gevolgen/*/taken")));
  }

  /** Measured in bytes: each look at a finding used to make short-lived objects. */
  @Test
  void aDraftOfFourTimesAsMuchIsFourTimesTheWork() {
    Toetsverslag small = minimal(500);
    Toetsverslag large = minimal(2_000);
    work(small);
    long one = work(small);
    long four = work(large);
    assertTrue(four < 5 * one, () -> four + " bytes against " + one);
  }

  private static long work(Toetsverslag report) {
    ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begin = meter.getCurrentThreadAllocatedBytes();
    new Layout(report, Indeling.standaard(), Bewoording.standaard(), true).whole();
    new Layout(report, Indeling.standaard().perOverheid(), Bewoording.standaard(), true).chapters();
    return meter.getCurrentThreadAllocatedBytes() - begin;
  }

  private static Toetsverslag minimal(int gevolgen) {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    for (int i = 0; i < gevolgen; i++) {
      traject.raakt(Overheidslaag.GEMEENTEN, g -> {});
    }
    return Proef.verslag(traject.build());
  }

  private static Gap gap(String code, String pointer) {
    return gap(code, pointer, Gap.NONE);
  }

  private static Gap gap(String code, String pointer, int consequence) {
    Bevinding finding =
        new Bevinding(
            code,
            Ernst.FOUT,
            Stadium.VERKENNING,
            pointer,
            List.of(),
            "Vraag?",
            "Melding.",
            "Message.",
            null,
            "Advies.",
            List.of());
    return new Gap(finding, consequence, Bereik.ALGEMEEN);
  }

  private static String codes(List<Gap> gaps) {
    return String.join("", gaps.stream().map(Gap::code).toList());
  }
}
