package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.Consultatievolgorde;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** Rules on the order of what parties thought and brought forward: by theme, by party, by date. */
final class ConsultationOrdering {

  /** The place by party of what is of all that answered, which opens the rest. */
  private static final String OF_ALL = "*";

  private ConsultationOrdering() {}

  /** By date; what has none keeps its place behind what it follows in the record. */
  static List<Uitspraak> byDate(List<Uitspraak> uitspraken) {
    List<List<Uitspraak>> runs = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (u.datum() != null || runs.isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(u);
    }
    // How many answered opens what they said; what happened on the day of a judgement followed from
    // it, or the record would not tell it.
    runs.sort(
        Comparator.comparing((List<Uitspraak> run) -> firstDay(run.get(0)))
            .thenComparing(run -> !(run.get(0).inhoud() instanceof Horen.Reacties))
            .thenComparing(run -> run.get(0).inhoud() instanceof Inhoud.EigenWoorden));
    return runs.stream().flatMap(List::stream).toList();
  }

  private static LocalDate firstDay(Uitspraak u) {
    return u.datum() == null ? LocalDate.MIN : u.datum().eersteDag();
  }

  /**
   * Points by theme, in the order of the aspects; within a theme by date. What happened after all
   * of that comes last.
   */
  static List<ParagraphPlan> points(List<Uitspraak> eigen) {
    Map<String, List<Uitspraak>> themas = new LinkedHashMap<>();
    List<Uitspraak> apart = new ArrayList<>();
    for (Uitspraak u :
        Lists.sorted(withOwnPoint(eigen), Comparator.comparingInt(p -> subject(p)))) {
      if (JudgementOrdering.isEvent(u) || JudgementOrdering.isProcess(u)) {
        apart.add(u);
      } else {
        themas.computeIfAbsent(theme(u), t -> new ArrayList<>()).add(u);
      }
    }
    List<List<Uitspraak>> paragraphs = new ArrayList<>();
    List<Uitspraak> loose = new ArrayList<>();
    for (List<Uitspraak> own : themas.values()) {
      if (own.size() == 1) {
        loose.add(own.get(0));
      } else {
        paragraphs.addAll(looseByAspect(loose, apart));
        loose.clear();
        paragraphs.add(judgementsFirst(own));
      }
    }
    paragraphs.addAll(looseByAspect(loose, apart));
    List<ParagraphPlan> plan = new ArrayList<>();
    for (List<Uitspraak> paragraph : withProcess(paragraphs, apart)) {
      for (List<Uitspraak> part : Paragraphs.of(PointMerging.answeredAlike(paragraph))) {
        plan.add(new ParagraphPlan(Thema.INBRENG, Bereik.ALGEMEEN, part));
      }
    }
    return plan;
  }

  /**
   * Themes of one statement each, those of one aspect together, and what was said where parties
   * met. What would be a sentence by itself is no paragraph, and stands with what comes next, or at
   * the end with what came before.
   */
  private static List<List<Uitspraak>> looseByAspect(List<Uitspraak> loose, List<Uitspraak> apart) {
    Map<Integer, List<Uitspraak>> aspects = new LinkedHashMap<>();
    Map<Object, Integer> first = new HashMap<>();
    Set<String> met = consultations(apart, JudgementOrdering::isTalk);
    for (Uitspraak u :
        Lists.sorted(loose, Comparator.comparing(u -> !(u.inhoud() instanceof Horen.Standpunt)))) {
      String in = u.consultatie();
      Object said = met.contains(in) ? in : said(u, parties(u));
      if (met.contains(in) || u.inhoud() instanceof Horen.Standpunt) {
        first.putIfAbsent(said, subject(u));
      }
      int aspect = first.getOrDefault(said, subject(u));
      aspects.computeIfAbsent(aspect, a -> new ArrayList<>()).add(u);
    }
    List<List<Uitspraak>> paragraphs = new ArrayList<>();
    for (Map.Entry<Integer, List<Uitspraak>> aspect : new TreeMap<>(aspects).entrySet()) {
      int end = paragraphs.size() - 1;
      if (end >= 0 && isOneSentence(paragraphs.get(end))) {
        paragraphs.get(end).addAll(aspect.getValue());
      } else {
        paragraphs.add(aspect.getValue());
      }
    }
    int end = paragraphs.size() - 1;
    if (end > 0 && isOneSentence(paragraphs.get(end))) {
      paragraphs.get(end - 1).addAll(paragraphs.remove(end));
    }
    return Lists.each(paragraphs, p -> byParty(p, apart));
  }

  /**
   * What the same parties said in one consultation together, where the first of it stood; what was
   * said where parties met, or in a public one of which it is told how it went, with that and
   * behind the rest.
   */
  private static List<Uitspraak> byParty(List<Uitspraak> paragraph, List<Uitspraak> apart) {
    Set<String> told =
        consultations(apart, u -> JudgementOrdering.isOnPublic(u) || JudgementOrdering.isTalk(u));
    Map<Object, List<Uitspraak>> parties = new LinkedHashMap<>();
    for (Uitspraak u : paragraph) {
      parties.computeIfAbsent(said(u, parties(u)), p -> new ArrayList<>()).add(u);
    }
    return Lists.sorted(
        parties.values().stream().flatMap(List::stream).toList(),
        Comparator.comparing(u -> told.contains(u.consultatie())));
  }

  /** The consultations of some statements. */
  private static Set<String> consultations(List<Uitspraak> all, Predicate<Uitspraak> which) {
    return new HashSet<>(Lists.each(Lists.only(all, which), Uitspraak::consultatie));
  }

  private static boolean isOneSentence(List<Uitspraak> paragraph) {
    Reactie answer =
        paragraph.get(0).inhoud() instanceof Horen.Inbreng i ? i.punt().reactie() : null;
    boolean more =
        answer != null
            && (answer.toelichting() != null
                || answer.reden() != null && answer.reden().vorm() == Formulering.Vorm.ZIN);
    return !more && Size.of(paragraph) == 1;
  }

  /** How a consultation went stands before the first that was said there; events come last. */
  private static List<List<Uitspraak>> withProcess(
      List<List<Uitspraak>> paragraphs, List<Uitspraak> apart) {
    Map<String, Uitspraak> process = new HashMap<>();
    List<Uitspraak> events = new ArrayList<>();
    for (Uitspraak u : apart) {
      if (JudgementOrdering.isProcess(u)) {
        process.merge(u.consultatie(), u, Uitspraak::met);
      } else {
        events.add(u);
      }
    }
    List<List<Uitspraak>> all = new ArrayList<>();
    for (List<Uitspraak> paragraph : paragraphs) {
      List<Uitspraak> own = new ArrayList<>();
      for (Uitspraak u : paragraph) {
        for (String c : u.consultaties()) {
          Uitspraak went = process.remove(c);
          if (went != null) {
            // How a public consultation went begins a paragraph, unless that before is a sentence.
            if (JudgementOrdering.isOnPublic(went) && !own.isEmpty() && !isOneSentence(own)) {
              all.add(own);
              own = new ArrayList<>();
            }
            own.add(went);
          }
        }
        own.add(u);
      }
      all.add(own);
    }
    all.add(events);
    return all;
  }

  /**
   * What parties judged of an aspect, and else nobody of its theme, stands before the first of no
   * other theme that they brought forward there: one and the same letter says both.
   */
  private static List<Uitspraak> withOwnPoint(List<Uitspraak> eigen) {
    Map<String, Integer> sizes = new HashMap<>();
    eigen.forEach(u -> sizes.merge(theme(u), 1, Integer::sum));
    Map<Object, String> first = new HashMap<>();
    for (Uitspraak u : eigen) {
      if (u.inhoud() instanceof Horen.Inbreng i && sizes.getOrDefault(theme(u), 0) == 1) {
        first.putIfAbsent(said(u, i.partijen()), u.pointer());
      }
    }
    return Joining.move(
        eigen,
        u -> u.inhoud() instanceof Horen.Inbreng ? u.pointer() : null,
        u ->
            u.inhoud() instanceof Horen.Standpunt s && sizes.getOrDefault(theme(u), 0) == 1
                ? first.get(said(u, s.partijen()))
                : null,
        (point, judged) -> judged.met(point).bij(point.thema()));
  }

  /** Who said something, and in which consultation. */
  private static List<Object> said(Uitspraak u, List<String> partijen) {
    return List.of(partijen, u.consultatie());
  }

  /**
   * What was judged of a theme before what was brought forward about it, each by date. But what
   * others brought forward on an unknown day comes first: behind the day of a judgement it would
   * read as of after it.
   */
  private static List<Uitspraak> judgementsFirst(List<Uitspraak> uitspraken) {
    Set<String> judges = new HashSet<>();
    boolean dated = false;
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.Standpunt) {
        judges.addAll(parties(u));
        dated |= u.datum() != null;
      }
    }
    List<Uitspraak> before = new ArrayList<>();
    List<Uitspraak> judged = new ArrayList<>();
    List<Uitspraak> after = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.Standpunt) {
        judged.add(u);
      } else if (dated && u.datum() == null && Collections.disjoint(judges, parties(u))) {
        before.add(u);
      } else {
        after.add(u);
      }
    }
    before.addAll(PointOrder.amongJudgements(byDate(judged), byDate(after)));
    return before;
  }

  private static int subject(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Inbreng i && i.punt().onderwerp() != null) {
      return Thema.van(i.punt().onderwerp()).ordinal();
    }
    if (u.inhoud() instanceof Horen.Standpunt s
        && !s.oordelen().isEmpty()
        && !s.oordelen().get(0).onderwerpen().isEmpty()) {
      return Thema.van(s.oordelen().get(0).onderwerpen().get(0)).ordinal();
    }
    return Thema.values().length;
  }

  /** The theme that the record gives a point, else one that is only of its subject. */
  private static String theme(Uitspraak u) {
    String own = u.inhoud() instanceof Horen.Inbreng i ? i.punt().thema() : null;
    return own == null ? "#" + subject(u) : own;
  }

  /** All that parties said, by party or by date. */
  static List<ParagraphPlan> all(List<Uitspraak> alle, Consultatievolgorde volgorde) {
    List<Uitspraak> overleg =
        byDate(
            AskingOrder.behindJudgements(
                Lists.only(alle, u -> u.thema() == Thema.OORDEEL || u.thema() == Thema.INBRENG)));
    Function<Uitspraak, String> sleutel =
        volgorde == Consultatievolgorde.PARTIJ
            ? u -> u.inhoud() instanceof Horen.Reacties ? OF_ALL : String.join(", ", parties(u))
            : u -> String.valueOf(u.datum());
    Map<String, List<Uitspraak>> delen = new LinkedHashMap<>();
    if (volgorde == Consultatievolgorde.PARTIJ) {
      delen.put(OF_ALL, new ArrayList<>());
    }
    overleg.forEach(u -> delen.computeIfAbsent(sleutel.apply(u), k -> new ArrayList<>()).add(u));
    return delen.values().stream()
        .filter(p -> !p.isEmpty())
        .map(PointMerging::answeredAlike)
        .map(p -> new ParagraphPlan(Thema.OORDEEL, Bereik.ALGEMEEN, p))
        .toList();
  }

  /** The parties that a statement is about. */
  static List<String> parties(Uitspraak u) {
    return u.inhoud() instanceof Horen h ? h.partijen() : List.of();
  }
}
