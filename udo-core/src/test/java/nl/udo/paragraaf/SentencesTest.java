package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.Trajecten;
import nl.udo.Variations;
import nl.udo.bewoording.Bewoording;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Planning;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.Facts;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.Sentences;
import nl.udo.paragraaf.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every text of ours. */
class SentencesTest {

  private static final int LONGEST = 35;
  private static final double AVERAGE = 18;
  private static final long SEED = 35;
  private static final int VARIATIONS = 20;

  @Property(tries = 60)
  void noSentenceOfOursOccursTwice(@ForAll UdoTraject traject) {
    Set<String> seen = new HashSet<>();
    for (Passage.Sentence s : own(traject)) {
      assertTrue(seen.add(s.plain()), s.plain());
    }
  }

  /** Cut at its semicolon, the second would begin as the first: it is rather too long. */
  @Test
  void whatASentenceIsCutInDoesNotStandThereTwice() {
    String duty =
        """
        {"inhoud":{"vorm":"bijzin","tekst":"het college aan de gemeenteraad en aan de inspectie \
        rapporteert over de %s van de voorzieningen in de wijken waar nog geen loket is geopend"}}\
        """;
    UdoTraject traject =
        UdoJson.lees(
            """
            {"schemaVersie":"1.1","voornemen":{"soort":"wet","titel":"Wet"},
             "gevolgen":[{"overheden":["gemeenten"],"uitvoeringskracht":{
               "uitkomst":"gevolgen","informatieplichten":[%s,%s]}}]}
            """
                .formatted(duty.formatted("aanleg"), duty.formatted("sluiting")));

    List<String> told = own(traject).stream().map(Passage.Sentence::plain).toList();

    assertEquals(3, told.size(), told::toString);
    assertEquals(Set.copyOf(told).size(), told.size(), told::toString);
  }

  @Property(tries = 60)
  void eachStatementIsToldOnceInTheWholeAndOnceOverTheChapters(@ForAll UdoTraject traject) {
    assertEquals(
        pointers(traject, true).stream().sorted().toList(),
        pointers(traject, false).stream().sorted().toList());
  }

  private static List<String> pointers(UdoTraject traject, boolean whole) {
    List<String> pointers = new ArrayList<>();
    for (ParagraphPlan p : Planning.plan(new Register(traject), Consultatievolgorde.THEMA, whole)) {
      p.uitspraken().forEach(u -> collect(u, pointers));
    }
    return pointers;
  }

  private static void collect(Uitspraak u, List<String> pointers) {
    pointers.addAll(u.pointers());
    u.details().forEach(d -> collect(d, pointers));
  }

  /** Whatever the order of the consultation, the same is told. */
  @Property(tries = 40)
  void theOrderOfTheConsultationTellsTheSame(@ForAll UdoTraject traject) {
    List<String> byTheme = told(traject, Consultatievolgorde.THEMA);
    assertEquals(byTheme, told(traject, Consultatievolgorde.PARTIJ));
    assertEquals(byTheme, told(traject, Consultatievolgorde.DATUM));
  }

  private static List<String> told(UdoTraject traject, Consultatievolgorde volgorde) {
    List<String> pointers = new ArrayList<>();
    for (ParagraphPlan p : Planning.plan(new Register(traject), volgorde, false)) {
      p.uitspraken().forEach(u -> collect(u, pointers));
    }
    return pointers.stream().sorted().toList();
  }

  static Stream<UdoTraject> readable() {
    return Stream.concat(Casus.alle().stream().map(Casus::traject), KleinTest.trajecten());
  }

  /** Records like those: other parts left out, other terms chosen, the words as people write. */
  static Stream<UdoTraject> varied() {
    return readable().flatMap(traject -> Variations.of(traject, SEED, VARIATIONS));
  }

  @Test
  void inRecordsLikeTheseTheyAreShortAndNeverTheSame() {
    Set<String> wrong = new TreeSet<>();
    varied()
        .forEach(
            traject -> {
              Set<String> seen = new HashSet<>();
              for (Passage.Sentence s : own(traject)) {
                // What announces words of the record is told apart by what stands below it.
                boolean again = !seen.add(s.plain()) && !s.plain().endsWith(":");
                if (s.wordCount() > LONGEST || again) {
                  wrong.add(s.wordCount() + " words: " + s.plain());
                }
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("readable")
  void sentencesOfOursAreShort(UdoTraject traject) {
    for (Passage.Sentence s : own(traject)) {
      assertTrue(s.wordCount() <= LONGEST, s.wordCount() + " words: " + s.plain());
    }
  }

  @Test
  void onAverageSentencesOfOursAreShorterStill() {
    List<Passage.Sentence> all = readable().flatMap(traject -> own(traject).stream()).toList();
    double average = all.stream().mapToInt(Passage.Sentence::wordCount).average().orElseThrow();
    assertTrue(average <= AVERAGE, "the average is " + average);
  }

  @ParameterizedTest
  @MethodSource("readable")
  void theProposalDoesNotIntroduceItself(UdoTraject traject) {
    for (Passage.Sentence s : own(traject)) {
      assertFalse(s.plain().contains(traject.voornemen().titel()), s.plain());
      assertFalse(s.plain().contains("et wetsvoorstel "), s.plain());
    }
  }

  @Test
  void noPlaceIsLeftUnfilled() {
    Map<String, List<Passage.Sentence>> all = Map.of("volledig", own(Trajecten.volledig()));
    all.get("volledig")
        .forEach(s -> assertFalse(s.plain().contains("{") || s.plain().contains("  "), s.plain()));
  }

  private static List<Passage.Sentence> own(UdoTraject traject) {
    List<Passage.Sentence> own = new ArrayList<>();
    Register register = new Register(traject);
    Wording wording =
        new Wording(
            new Facts(register, new Sentences(Bewoording.standaard(), traject.voornemen())),
            Set.of(),
            Set.of());
    for (ParagraphPlan p : Planning.plan(register, Consultatievolgorde.THEMA, true)) {
      for (Passage passage : wording.write(p)) {
        if (passage instanceof Passage.Sentence s && s.own()) {
          own.add(s);
        }
      }
    }
    return own;
  }
}
