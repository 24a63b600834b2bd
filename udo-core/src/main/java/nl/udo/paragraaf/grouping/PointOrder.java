package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.paragraaf.statements.Horen.Inbreng;
import nl.udo.paragraaf.statements.Places;
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
    List<Uitspraak> all = new ArrayList<>(judged);
    List<Uitspraak> last = new ArrayList<>();
    for (Uitspraak point : points) {
      int later = firstLater(all, point);
      if (later < 0) {
        last.add(point);
      } else {
        all.add(behindOwn(all, later, point), point);
      }
    }
    all.addAll(last);
    return all;
  }

  /** The place of the first that parties of a point judged after they raised it; else -1. */
  private static int firstLater(List<Uitspraak> all, Uitspraak point) {
    for (int i = 0; i < all.size(); i++) {
      if (isOfSameParties(all.get(i), point) && isLater(all.get(i), point)) {
        return i;
      }
    }
    return -1;
  }

  /** The place behind all that parties of a point said before a judgement, or else before that. */
  private static int behindOwn(List<Uitspraak> all, int later, Uitspraak point) {
    for (int i = later - 1; i >= 0; i--) {
      if (isOfSameParties(all.get(i), point)) {
        return i + 1;
      }
    }
    return later;
  }

  private static boolean isOfSameParties(Uitspraak one, Uitspraak point) {
    return !Collections.disjoint(
        ConsultationOrdering.parties(one), ConsultationOrdering.parties(point));
  }

  /** Whether a judgement came after a point: after its answer, or after its own consultation. */
  private static boolean isLater(Uitspraak judged, Uitspraak point) {
    if (judged.datum() == null || !(point.inhoud() instanceof Inbreng i)) {
      return false;
    }
    Datum answered = i.punt().reactie() == null ? null : i.punt().reactie().datum();
    return isBefore(answered, judged.datum())
        || !isOfOneConsultation(judged, point)
            && isBefore(closed(i.consultatie(), point), judged.datum());
  }

  /** When a point had been raised: the end of its consultation, else the day that it has. */
  private static @Nullable Datum closed(Consultatie c, Uitspraak point) {
    return c.periode() != null && c.periode().tot() != null ? c.periode().tot() : point.datum();
  }

  private static boolean isBefore(@Nullable Datum day, Datum other) {
    return day != null && day.zekerVoor(other);
  }

  private static boolean isOfOneConsultation(Uitspraak judged, Uitspraak point) {
    String own = Places.consultation(point.pointer());
    return judged.pointers().stream()
        .filter(p -> p.startsWith(Places.CONSULTATIONS))
        .anyMatch(p -> Places.consultation(p).equals(own));
  }
}
