package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.paragraaf.statements.Horen.Inbreng;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Where points stand among judgements of one theme: behind them, but not behind what the same
 * parties judged later, of which they would be read to have raised them after it.
 */
final class PointOrder {

  private PointOrder() {}

  /**
   * Judgements, each with the points behind it that were raised before the next of its parties.
   *
   * @param judged the judgements in their order
   * @param points the points in their order
   */
  static List<Uitspraak> amongJudgements(List<Uitspraak> judged, List<Uitspraak> points) {
    Map<String, List<Integer>> places = places(judged);
    Map<Integer, List<Uitspraak>> before = new HashMap<>();
    for (Uitspraak point : points) {
      int place = place(point, judged, places);
      before.computeIfAbsent(place, p -> new ArrayList<>()).add(point);
    }
    List<Uitspraak> all = new ArrayList<>(judged.size() + points.size());
    for (int i = 0; i < judged.size(); i++) {
      all.addAll(before.getOrDefault(i, List.of()));
      all.add(judged.get(i));
    }
    all.addAll(before.getOrDefault(judged.size(), List.of()));
    return all;
  }

  /** The places of the judgements of each party. */
  private static Map<String, List<Integer>> places(List<Uitspraak> judged) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < judged.size(); i++) {
      for (String party : ConsultationOrdering.parties(judged.get(i))) {
        places.computeIfAbsent(party, p -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  /**
   * Before which judgement a point stands: behind all that its parties judged before the first that
   * they judged later, or else before that one; at the end where they judged nothing later.
   */
  private static int place(
      Uitspraak point, List<Uitspraak> judged, Map<String, List<Integer>> places) {
    Set<Integer> own = new TreeSet<>();
    ConsultationOrdering.parties(point).forEach(p -> own.addAll(places.getOrDefault(p, List.of())));
    int earlier = -1;
    for (int i : own) {
      if (isLater(judged.get(i), point)) {
        return earlier < 0 ? i : earlier + 1;
      }
      earlier = i;
    }
    return judged.size();
  }

  /** Whether a judgement came after a point: after its answer, or after its own consultation. */
  private static boolean isLater(Uitspraak judged, Uitspraak point) {
    if (judged.datum() == null || !(point.inhoud() instanceof Inbreng i)) {
      return false;
    }
    Datum answered = i.punt().reactie() == null ? null : i.punt().reactie().datum();
    return isBefore(answered, judged.datum())
        || !judged.consultaties().contains(point.consultatie())
            && isBefore(closed(i.consultatie(), point), judged.datum());
  }

  /** When a point had been raised: the end of its consultation, else the day that it has. */
  private static @Nullable Datum closed(Consultatie c, Uitspraak point) {
    return c.periode() != null && c.periode().tot() != null ? c.periode().tot() : point.datum();
  }

  private static boolean isBefore(@Nullable Datum day, Datum other) {
    return day != null && day.zekerVoor(other);
  }
}
