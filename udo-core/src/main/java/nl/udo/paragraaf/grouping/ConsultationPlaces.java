package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** What of a consultation is told with what was judged, and what with the points. */
final class ConsultationPlaces {

  private ConsultationPlaces() {}

  /** Statements in the theme in which they are told: with what was judged, or with the points. */
  static List<Uitspraak> inTheirPlace(List<Uitspraak> all, Predicate<String> umbrella) {
    return atThePoints(umbrellasTogether(all, umbrella));
  }

  /**
   * What koepels judged of one aspect stands with what koepels judged of the whole, and not among
   * the points: their oordeel is one, whatever it is about.
   */
  private static List<Uitspraak> umbrellasTogether(
      List<Uitspraak> all, Predicate<String> umbrella) {
    return Lists.any(all, u -> u.thema() == Thema.OORDEEL && JudgementOrdering.isOf(u, umbrella))
        ? Lists.each(
            all,
            u ->
                u.thema() == Thema.INBRENG && JudgementOrdering.isOf(u, umbrella)
                    ? u.bij(Thema.OORDEEL)
                    : u)
        : all;
  }

  /**
   * How it went with those who only brought points forward stands with these, and what happened
   * after all that was judged and brought forward behind them: at the judgements it would seem to
   * be of who judged.
   */
  private static List<Uitspraak> atThePoints(List<Uitspraak> all) {
    Set<String> judged = new HashSet<>();
    Set<String> raised = new HashSet<>();
    Map<String, Integer> went = new HashMap<>();
    LocalDate last = LocalDate.MIN;
    for (Uitspraak u : all) {
      if (u.thema() == Thema.INBRENG || u.inhoud() instanceof Standpunt) {
        Set<String> in = u.thema() == Thema.INBRENG ? raised : judged;
        in.addAll(u.consultaties());
        last = u.datum() == null ? last : JudgementOrdering.later(last, u.datum().laatsteDag());
      } else if (JudgementOrdering.isOnPublic(u)) {
        went.merge(u.consultatie(), 1, Integer::sum);
      }
    }
    if (raised.isEmpty()) {
      return all;
    }
    LocalDate end = last;
    return Lists.each(
        all,
        u -> {
          String in = u.consultatie();
          // What is told of it in more than one sentence is a paragraph.
          boolean brief = JudgementOrdering.isOnPublic(u) && went.getOrDefault(in, 0) == 1;
          boolean process =
              (JudgementOrdering.isTalk(u) || brief) && raised.contains(in) && !judged.contains(in);
          boolean after =
              JudgementOrdering.isEvent(u) && Inhoud.gezegd(u.datum()).eersteDag().isAfter(end);
          return u.thema() == Thema.OORDEEL && (process || after) ? u.bij(Thema.INBRENG) : u;
        });
  }
}
