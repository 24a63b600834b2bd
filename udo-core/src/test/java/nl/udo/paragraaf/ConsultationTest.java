package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;

/** What parties said: in which order, what is said together, in how many sentences, by whom. */
class ConsultationTest {

  private static final List<String> PARTIES = List.of("VNG", "IPO", "UvW", "Bureau Noord");

  /** Dates of letters, in order; null for a letter without a date. */
  private static final List<String> DATES = List.of("2024-03-04", "2024-06-11", "2025-01-20");

  /** The form in which a text is recorded; each has a mark in it. */
  enum Form {
    TO,
    NOUN,
    CLAUSE,
    SENTENCE,
    SENTENCES;

    Formulering of(String mark) {
      return switch (this) {
        case TO -> Formulering.te("de " + mark + " te regelen");
        case NOUN -> Formulering.woordgroep("een " + mark);
        case CLAUSE -> Formulering.bijzin("een " + mark + " ontbreekt");
        case SENTENCE -> Formulering.zin("Een " + mark + " ontbreekt.");
        case SENTENCES -> Formulering.zin("Een " + mark + " ontbreekt. Dat is nadelig.");
      };
    }

    boolean isClause() {
      return this == TO || this == NOUN || this == CLAUSE;
    }
  }

  /** A point in a letter of a party of a day. */
  record Point(
      String party,
      String date,
      Onderwerp subject,
      boolean themed,
      Form form,
      Punt.Soort kind,
      Answer answer) {

    boolean isInClauses() {
      return form.isClause() && (answer == null || answer.isInClauses());
    }
  }

  /** What was done with a point, why, and what came of it. */
  record Answer(Reactie.Soort kind, Form reason, Form result) {

    boolean isInClauses() {
      return (reason == null || reason.isClause()) && (result == null || result.isClause());
    }

    void in(Punt.Builder point, String mark) {
      point.reactie(
          r ->
              r.soort(kind)
                  .reden(reason == null ? null : reason.of("reden" + mark))
                  .toelichting(result == null ? null : result.of("gevolg" + mark)));
    }
  }

  /** A judgement in a letter of a party of a day. */
  record Judgement(String date, Onderwerp subject, Oordeel.Strekking tenor) {}

  @Provide
  Arbitrary<List<Point>> points() {
    return Combinators.combine(
            Arbitraries.of(PARTIES),
            Arbitraries.of(DATES),
            Arbitraries.of(Onderwerp.class),
            Arbitraries.of(true, false),
            Arbitraries.of(Form.class),
            Arbitraries.of(Punt.Soort.VERZOEK, Punt.Soort.BEZWAAR, Punt.Soort.ADVIES)
                .injectNull(0.2),
            Combinators.combine(
                    Arbitraries.of(Reactie.Soort.class),
                    Arbitraries.of(Form.NOUN, Form.CLAUSE, Form.SENTENCE).injectNull(0.3),
                    Arbitraries.of(Form.NOUN, Form.CLAUSE, Form.SENTENCE).injectNull(0.5))
                .as(Answer::new)
                .injectNull(0.2))
        .as(Point::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  @Provide
  Arbitrary<Map<String, Judgement>> judgements() {
    Arbitrary<Judgement> judgement =
        Combinators.combine(
                Arbitraries.of(DATES).injectNull(0.3),
                Arbitraries.of(Onderwerp.UITVOERBAARHEID, Onderwerp.GEHEEL, Onderwerp.MIDDELEN),
                Arbitraries.of(
                    Oordeel.Strekking.ONDERSCHRIJFT,
                    Oordeel.Strekking.BEDENKINGEN,
                    Oordeel.Strekking.AFWIJZEND))
            .as(Judgement::new);
    return Arbitraries.maps(Arbitraries.of(PARTIES), judgement).ofMinSize(1);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void pointsStandByThemeAndWithinItByDate(@ForAll("points") List<Point> points) {
    List<Integer> order = order(points, Consultatievolgorde.THEMA);

    assertAscending(order, i -> Thema.van(points.get(i).subject()).ordinal());
    assertTogether(order, i -> theme(points.get(i)));
    Map<Object, List<Integer>> themes = new LinkedHashMap<>();
    order.forEach(i -> themes.computeIfAbsent(theme(points.get(i)), t -> new ArrayList<>()).add(i));
    themes.values().forEach(those -> assertAscending(those, i -> points.get(i).date()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 30)
  void theSwitchPutsThemByPartyOrByDate(@ForAll("points") List<Point> points) {
    List<Integer> byParty = order(points, Consultatievolgorde.PARTIJ);
    assertTogether(byParty, i -> points.get(i).party());

    assertAscending(order(points, Consultatievolgorde.DATUM), i -> points.get(i).date());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void aPointInAClauseAndItsAnswerTakeAtMostTwoSentences(@ForAll("points") List<Point> points) {
    List<Reading.Line> lines = Reading.of(chapters(record(points)));
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      if (p.isInClauses()) {
        int first = first(lines, mark(i));
        int next = first + 1;
        while (next < lines.size() && !tellsAPoint(lines.get(next), points.size())) {
          next++;
        }
        // Up to the next point, each sentence is of this one.
        List<Reading.Line> own = lines.subList(first, next);
        assertTrue(own.size() <= 2, () -> p + " takes " + own);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void aPointInWholeSentencesStaysOfWhoMadeIt(@ForAll("points") List<Point> points) {
    for (Tekststuk text : both(record(points))) {
      List<Reading.Line> lines = Reading.of(text);
      for (int i = 0; i < points.size(); i++) {
        Point p = points.get(i);
        int at = first(lines, mark(i));
        if (at < 0 || p.form().isClause()) {
          continue;
        }
        assertTrue(lines.get(at).text().contains(p.party()), () -> p + " in " + lines);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void equalJudgementsOfSeveralPartiesAreOneSentence(
      @ForAll("judgements") Map<String, Judgement> judgements) {
    UdoTraject.Builder traject = begin();
    judgements.forEach((party, j) -> letter(traject, party, j.date()));
    judgements.forEach(
        (party, j) ->
            traject.geconsulteerd(
                Partij.van(party),
                c ->
                    c.oordelen(
                        o -> {
                          o.onderwerpen(j.subject()).strekking(j.tenor());
                          if (j.date() != null) {
                            o.datum(j.date());
                          }
                        })));
    Map<Object, Set<String>> equal = new LinkedHashMap<>();
    judgements.forEach(
        (party, j) ->
            equal
                // With one of which nobody knows when, a day would be lost.
                .computeIfAbsent(
                    List.of(j.subject(), j.tenor(), j.date() == null), k -> new TreeSet<>())
                .add(party));

    for (List<Tekststuk> texts : forms(traject.build())) {
      Set<Set<String>> told = new HashSet<>();
      List<Set<String>> sentences = new ArrayList<>();
      for (Reading.Line line : Reading.of(texts)) {
        Set<String> named = new TreeSet<>();
        PARTIES.stream().filter(line.text()::contains).forEach(named::add);
        if (!named.isEmpty()) {
          sentences.add(named);
          told.add(named);
        }
      }
      assertEquals(new HashSet<>(equal.values()), told, () -> Reading.of(texts).toString());
      assertEquals(equal.size(), sentences.size(), () -> Reading.of(texts).toString());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void conditionsOfOnePartyAndDayAreOneSentenceOrOneList(
      @ForAll @Size(min = 1, max = 6) List<Form> forms, @ForAll How how) {
    UdoTraject.Builder traject = begin();
    how.record(traject, forms);
    for (List<Tekststuk> texts : forms(traject.build())) {
      Set<Integer> all = new TreeSet<>(IntStream.range(0, forms.size()).boxed().toList());
      List<Set<Integer>> together = new ArrayList<>();
      for (Tekststuk text : texts) {
        for (Opsomming list : Proef.blokken(text.blokken(), Opsomming.class)) {
          Set<Integer> items = new TreeSet<>();
          list.onderdelen().stream().map(Tekst::woorden).forEach(w -> items.addAll(marks(w)));
          together.add(items);
        }
      }
      List<Reading.Line> lines = Reading.of(texts);
      if (together.isEmpty()) {
        lines.forEach(line -> together.add(marks(line.text())));
        together.removeIf(Set::isEmpty);
      }
      assertEquals(List.of(all), together, lines::toString);
      assertTrue(lines.stream().anyMatch(l -> l.text().contains("VNG")), lines::toString);
    }
  }

  /** In which of the ways of a record conditions are recorded. */
  enum How {
    WITH_THE_JUDGEMENT,
    AS_POINTS_BESIDE_IT;

    void record(UdoTraject.Builder traject, List<Form> forms) {
      letter(traject, "VNG", DATES.get(0));
      traject.geconsulteerd(
          Partij.van("VNG"),
          c -> {
            c.oordelen(
                o -> {
                  o.onderwerpen(Onderwerp.UITVOERBAARHEID)
                      .strekking(Oordeel.Strekking.ONDER_VOORWAARDEN)
                      .bron(letterOf("VNG", DATES.get(0)), null);
                  for (int i = 0; this == WITH_THE_JUDGEMENT && i < forms.size(); i++) {
                    Formulering text = forms.get(i).of(mark(i));
                    o.voorwaarden(v -> v.inhoud(text));
                  }
                });
            for (int i = 0; this == AS_POINTS_BESIDE_IT && i < forms.size(); i++) {
              c.punt(
                  forms.get(i).of(mark(i)),
                  p ->
                      p.voorwaarde(Voorwaarde.Soort.TEKST, null)
                          .bron(letterOf("VNG", DATES.get(0)), null));
            }
          });
    }
  }

  private static UdoTraject record(List<Point> points) {
    UdoTraject.Builder traject = begin();
    points.forEach(p -> letter(traject, p.party(), p.date()));
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      String mark = mark(i);
      traject.geconsulteerd(
          Partij.van(p.party()),
          c ->
              c.punt(
                  p.form().of(mark),
                  b -> {
                    b.soort(p.kind())
                        .onderwerp(p.subject())
                        .thema(p.themed() ? "thema " + p.subject() : null)
                        .bron(letterOf(p.party(), p.date()), null);
                    if (p.answer() != null) {
                      p.answer().in(b, mark);
                    }
                  }));
    }
    return traject.build();
  }

  private static UdoTraject.Builder begin() {
    return Proef.traject(Regelingsoort.WET)
        .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.geen("Zo.")));
  }

  private static void letter(UdoTraject.Builder traject, String party, String date) {
    UdoTraject so = traject.build();
    if (so.document(letterOf(party, date)) == null) {
      traject.document(
          letterOf(party, date), d -> d.soort(Document.Soort.BRIEF).opstellers(party).datum(date));
    }
  }

  private static String letterOf(String party, String date) {
    return "brief van " + party + " van " + date;
  }

  private static String mark(int i) {
    return "zaakp" + i;
  }

  private static Set<Integer> marks(String text) {
    Set<Integer> marks = new TreeSet<>();
    Reading.Line line = new Reading.Line(text, Set.of(), Set.of(), List.of());
    IntStream.range(0, 10).filter(i -> line.tells(mark(i))).forEach(marks::add);
    return marks;
  }

  private static boolean tellsAPoint(Reading.Line line, int points) {
    return IntStream.range(0, points).anyMatch(i -> line.tells(mark(i)));
  }

  /** The places of points in the text per chapter, where all stand in one. */
  private static List<Integer> order(List<Point> points, Consultatievolgorde order) {
    var layout = Teksten.layout(record(points), Indeling.standaard().metConsultatie(order));
    List<Reading.Line> lines = Reading.of(layout.chapters().get(Hoofdstuk.ADVIES_EN_CONSULTATIE));
    List<Integer> told = new ArrayList<>(IntStream.range(0, points.size()).boxed().toList());
    told.forEach(i -> assertTrue(first(lines, mark(i)) >= 0, () -> points.get(i) + "\n" + lines));
    told.sort((a, b) -> Integer.compare(first(lines, mark(a)), first(lines, mark(b))));
    return told;
  }

  private static int first(List<Reading.Line> lines, String mark) {
    return IntStream.range(0, lines.size())
        .filter(k -> lines.get(k).tells(mark))
        .findFirst()
        .orElse(-1);
  }

  private static Object theme(Point p) {
    return p.themed() ? "thema " + p.subject() : Thema.van(p.subject());
  }

  private static List<Tekststuk> chapters(UdoTraject traject) {
    return List.copyOf(Teksten.layout(traject, Indeling.standaard()).chapters().values());
  }

  private static List<List<Tekststuk>> forms(UdoTraject traject) {
    return List.of(List.of(Teksten.stuk(traject)), chapters(traject));
  }

  private static List<Tekststuk> both(UdoTraject traject) {
    List<Tekststuk> both = new ArrayList<>(chapters(traject));
    both.add(Teksten.stuk(traject));
    return both;
  }

  private static <T extends Comparable<T>> void assertAscending(
      List<Integer> order, Function<Integer, T> key) {
    List<T> keys = order.stream().map(key).toList();
    assertEquals(keys.stream().sorted().toList(), keys);
  }

  private static void assertTogether(List<Integer> order, Function<Integer, Object> key) {
    Set<Object> closed = new HashSet<>();
    Object current = null;
    for (int i : order) {
      Object own = key.apply(i);
      if (!Objects.equals(own, current)) {
        assertTrue(closed.add(own), () -> own + " is told in two places");
        current = own;
      }
    }
  }
}
