package nl.udo.paragraaf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.Proef;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import org.junit.jupiter.api.Test;

/** Findings lie sorted by place: each is taken once, and a place is found without a search. */
class FindingsByPlaceTest {

  private final FindingsByPlace findings =
      new FindingsByPlace(
          List.of(
              finding("A", "/gevolgen/1/taken/wijzigingen/0"),
              finding("B", "/gevolgen/1"),
              finding("C", "/gevolgen/10/taken"),
              finding("D", "/gevolgen/1-a"),
              finding("E", ""),
              finding("F", "/gevolgen/1/taken"),
              finding("G", "/gevolgen/1"),
              finding("H", "zonder schuine streep")));

  @Test
  void aPlaceWithAllBelowItComesInTheOrderOfTheReport() {
    assertEquals("ABFG", codes(findings.takeFrom("/gevolgen/1")));
  }

  @Test
  void aPlaceAloneLeavesWhatIsBelowIt() {
    assertEquals("BG", codes(findings.takeAt("/gevolgen/1")));
    assertEquals("AF", codes(findings.takeFrom("/gevolgen/1")));
  }

  @Test
  void eachIsTakenOnce() {
    findings.takeFrom("/gevolgen/1");
    assertEquals("", codes(findings.takeFrom("/gevolgen/1")));
    assertEquals("", codes(findings.takeAt("/gevolgen/1")));
  }

  @Test
  void theWholeRecordIsAllThatIsLeft() {
    findings.takeFrom("/gevolgen/1");
    assertEquals("CDEH", codes(findings.takeFrom("")));
    assertEquals("", codes(findings.takeFrom("")));
  }

  @Test
  void aPlaceIsOpenWhileThereIsAFindingAtItOrBelowIt() {
    assertTrue(findings.isOpen("/gevolgen/1/taken"));
    findings.takeFrom("/gevolgen/1/taken");
    assertFalse(findings.isOpen("/gevolgen/1/taken"));
    assertTrue(findings.isOpen("/gevolgen/1"));
    findings.takeAt("/gevolgen/1");
    assertFalse(findings.isOpen("/gevolgen/1"));
    assertTrue(findings.isOpen("/gevolgen"));
    assertTrue(findings.isOpen(""));
  }

  @Test
  void thePlacesBelowAPlaceAreThoseWithSomethingLeft() {
    findings.takeFrom("/gevolgen/1");
    assertEquals(List.of("/gevolgen/1-a", "/gevolgen/10/taken"), findings.placesBelow("/gevolgen"));
  }

  /** In comparisons of places, which no busy machine makes more of. */
  @Test
  void aTextThatAsksAtEveryPlaceComparesEachAFewTimes() {
    int size = 10_000;
    List<Bevinding> many = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      many.add(finding("X", "/gevolgen/" + i + "/rol"));
      many.add(finding("Y", "/gevolgen/" + i + "/taken"));
    }
    AtomicLong comparisons = new AtomicLong();
    Comparator<String> counted =
        (one, two) -> {
          comparisons.incrementAndGet();
          return one.compareTo(two);
        };
    FindingsByPlace index = new FindingsByPlace(many, counted);
    for (int i = 0; i < size; i++) {
      assertEquals("X", codes(index.takeAt("/gevolgen/" + i + "/rol")));
      assertEquals("Y", codes(index.takeFrom("/gevolgen/" + i)));
    }
    // Twice the logarithm of twice ten thousand is 30; a search through all would take 10,000 each.
    long each = comparisons.get() / (2L * size);
    assertTrue(each < 150, () -> each + " comparisons for each finding");
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

  private static Bevinding finding(String code, String pointer) {
    return new Bevinding(
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
  }

  private static String codes(List<Bevinding> findings) {
    return String.join("", findings.stream().map(Bevinding::code).toList());
  }
}
