package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * The order of what parties judged: that of the koepels first and together, because the organic
 * laws want their oordeel rendered; of each party the latest on a subject, and behind that how it
 * came to it.
 */
final class JudgementOrdering {

  private final Predicate<String> umbrella;

  /**
   * The latest day on which each party is known to have judged a subject, or anything but a goal.
   */
  private final Map<List<Object>, LocalDate> latest = new HashMap<>();

  private JudgementOrdering(List<Uitspraak> judgements, Predicate<String> umbrella) {
    this.umbrella = umbrella;
    judgements.forEach(this::addLatest);
  }

  /** Whether koepels judged: their officials, in talks, do not speak for them. */
  static boolean isOf(Uitspraak u, Predicate<String> umbrella) {
    return u.inhoud() instanceof Standpunt s
        && s.gevraagd().vorm() != Consultatie.Vorm.AMBTELIJK
        && Lists.any(s.partijen(), umbrella);
  }

  /** The paragraphs: how it stands, how it came to that, and what opens the points. */
  static List<ParagraphPlan> plan(List<Uitspraak> own, Predicate<String> umbrella) {
    JudgementOrdering order = new JudgementOrdering(own, umbrella);
    List<Uitspraak> outcome = new ArrayList<>();
    List<Uitspraak> history = new ArrayList<>();
    Set<String> judgedIn = new HashSet<>();
    for (Uitspraak u : own) {
      if (!isTalk(u)) {
        boolean earlier = isEvent(u) || order.isEarlierView(u);
        (earlier ? history : outcome).add(u);
        if (!earlier && u.inhoud() instanceof Standpunt) {
          judgedIn.addAll(u.consultaties());
        }
      }
    }
    for (Uitspraak u : Lists.only(own, JudgementOrdering::isTalk)) {
      (judgedIn.contains(u.consultatie()) ? outcome : history).add(u);
    }
    List<Uitspraak> sorted = Lists.sorted(outcome, order.comparator());
    Map<String, String> firstIn = firstIn(sorted);
    List<Uitspraak> opening = Lists.only(sorted, u -> opensPoints(u, firstIn));
    List<Uitspraak> views =
        AskingOrder.behindJudgements(Lists.only(sorted, u -> !opensPoints(u, firstIn)));
    List<ParagraphPlan> plan = new ArrayList<>();
    for (List<Uitspraak> part :
        List.of(withReactions(views, firstIn), ConsultationOrdering.byDate(history), opening)) {
      for (List<Uitspraak> paragraph : Paragraphs.of(part)) {
        plan.add(new ParagraphPlan(Thema.OORDEEL, Bereik.ALGEMEEN, paragraph));
      }
    }
    return plan;
  }

  /** Whether it is what happened on a day, in words of the record. */
  static boolean isEvent(Uitspraak u) {
    return u.inhoud() instanceof Inhoud.EigenWoorden && u.datum() != null;
  }

  /** Whether it tells how a consultation went, and nothing of what was said. */
  static boolean isProcess(Uitspraak u) {
    return isTalk(u) || u.inhoud() instanceof Horen.Consultatieverloop;
  }

  /** Whether it tells when those met of whom other statements tell what they said. */
  static boolean isTalk(Uitspraak u) {
    return u.inhoud() instanceof Horen.Raadpleging r && r.bijeen();
  }

  private Comparator<Uitspraak> comparator() {
    return Comparator.<Uitspraak, Boolean>comparing(u -> !(u.inhoud() instanceof Standpunt))
        .thenComparing(u -> u.inhoud() instanceof Standpunt && !isOf(u, umbrella))
        .thenComparingInt(JudgementOrdering::rank)
        .thenComparing(u -> !judgedAgain(u).isEmpty());
  }

  /** What was judged, then that something was not judged, then how the consultation went. */
  private static int rank(Uitspraak u) {
    if (!(u.inhoud() instanceof Standpunt s)) {
      return 2;
    }
    boolean none =
        !s.oordelen().isEmpty()
            && Lists.every(
                s.oordelen(),
                o ->
                    o.strekking() == Oordeel.Strekking.GEEN_OORDEEL
                        || o.strekking() == Oordeel.Strekking.NOG_NIET_TE_BEOORDELEN);
    return none ? 1 : 0;
  }

  /** The first judgement in each consultation, of those that were given in one only. */
  private static Map<String, String> firstIn(List<Uitspraak> views) {
    Map<String, String> first = new HashMap<>();
    for (Uitspraak u : views) {
      if (u.inhoud() instanceof Standpunt) {
        List<String> in = Lists.each(u.pointers(), Places::consultation);
        if (Lists.every(in, in.get(0)::equals)) {
          first.putIfAbsent(in.get(0), u.pointer());
        }
      }
    }
    return first;
  }

  /** How a public consultation went stands before the first judgement in it. */
  private static List<Uitspraak> withReactions(List<Uitspraak> views, Map<String, String> firstIn) {
    Map<String, List<Uitspraak>> before = new HashMap<>();
    List<Uitspraak> rest = new ArrayList<>();
    for (Uitspraak u : views) {
      String home = isOnPublic(u) ? firstIn.get(u.consultatie()) : null;
      if (home == null) {
        rest.add(u);
      } else {
        before.computeIfAbsent(home, h -> new ArrayList<>()).add(u);
      }
    }
    return Lists.each(
        rest,
        u -> {
          List<Uitspraak> all = new ArrayList<>(before.getOrDefault(u.pointer(), List.of()));
          if (all.isEmpty()) {
            return u;
          }
          all.add(u);
          return all.get(0).met(all.subList(1, all.size()));
        });
  }

  /** Whether it tells how a public consultation went, and the points that it gave come after. */
  private static boolean opensPoints(Uitspraak u, Map<String, String> firstIn) {
    return isOnPublic(u)
        && u.inhoud() instanceof Horen.Consultatieverloop v
        && !v.consultatie().punten().isEmpty()
        && !firstIn.containsKey(u.consultatie());
  }

  /** Whether it tells how a public consultation went. */
  static boolean isOnPublic(Uitspraak u) {
    return u.inhoud() instanceof Horen.Consultatieverloop v
        && v.consultatie().vorm() == Consultatie.Vorm.INTERNETCONSULTATIE;
  }

  private void addLatest(Uitspraak u) {
    if (u.datum() != null && u.inhoud() instanceof Standpunt s) {
      LocalDate day = u.datum().eersteDag();
      for (String party : s.partijen()) {
        for (Onderwerp subject : subjects(s)) {
          latest.merge(List.of(party, subject), day, JudgementOrdering::later);
          if (subject != Onderwerp.DOEL) {
            latest.merge(List.of(party), day, JudgementOrdering::later);
          }
        }
      }
    }
    u.details().forEach(this::addLatest);
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** What was judged; words without a judgement are of the whole. */
  private static Set<Onderwerp> subjects(Standpunt s) {
    Set<Onderwerp> subjects = EnumSet.noneOf(Onderwerp.class);
    s.oordelen().forEach(o -> subjects.addAll(o.onderwerpen()));
    if (subjects.isEmpty()) {
      subjects.add(Onderwerp.GEHEEL);
    }
    return subjects;
  }

  /** Whether each of its parties judged the same again. */
  private boolean isEarlierView(Uitspraak u) {
    List<String> again = judgedAgain(u);
    return !again.isEmpty() && again.size() == ConsultationOrdering.parties(u).size();
  }

  /**
   * The parties that judged the same again, later however the dates are read. Where it stands goes
   * by that alone; whether they came to another view, as {@link ChangedViews} asks, does not
   * matter.
   */
  private List<String> judgedAgain(Uitspraak u) {
    Datum day = u.datum();
    return day != null && u.inhoud() instanceof Standpunt s
        ? Lists.only(s.partijen(), p -> judgedAgain(p, subjects(s), day.laatsteDag()))
        : List.of();
  }

  /** What is of the whole is overtaken by all but support for its goal, and overtakes all. */
  private boolean judgedAgain(String party, Set<Onderwerp> subjects, LocalDate day) {
    boolean whole = subjects.contains(Onderwerp.GEHEEL);
    return isAfter(List.of(party, Onderwerp.GEHEEL), day)
        || whole && isAfter(List.of(party), day)
        || Lists.any(subjects, subject -> isAfter(List.of(party, subject), day));
  }

  private boolean isAfter(List<Object> judged, LocalDate day) {
    LocalDate last = latest.get(judged);
    return last != null && day.isBefore(last);
  }
}
