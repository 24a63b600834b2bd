package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Equal judgements of several parties are one sentence, whether they were asked together or not.
 */
final class PositionMerging {

  /** What each party thought, in the order of the record. */
  private final Map<String, List<Uitspraak>> views = new HashMap<>();

  /** How much of that is told in one theme. */
  private final Map<Object, Integer> inTheme = new HashMap<>();

  private PositionMerging(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Standpunt s) {
        for (String p : s.partijen()) {
          views.computeIfAbsent(p, k -> new ArrayList<>()).add(u);
          inTheme.merge(List.of(u.thema(), p), 1, Integer::sum);
        }
      }
    }
  }

  /** Joins them, with the ground of each behind them. */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    PositionMerging positions = new PositionMerging(uitspraken);
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Standpunt s && !s.oordelen().isEmpty()
                ? positions.key(u, s)
                : null,
        PositionMerging::together);
  }

  private @Nullable Object key(Uitspraak u, Standpunt s) {
    boolean only =
        JudgementMerging.isPlain(s)
            // Else an earlier or later view could be taken for this one.
            && Lists.every(s.partijen(), p -> inTheme.getOrDefault(List.of(u.thema(), p), 0) == 1);
    return only
        ? Arrays.asList(u.thema(), s.oordelen(), s.gevraagd(), s.data().isEmpty())
        : allAlike(u, s);
  }

  /**
   * All that the parties of a judgement thought, with the place of this in it: who thought the same
   * of everything at one moment, under the same conditions, can be told together. Null where more
   * than that was said.
   */
  private @Nullable Object allAlike(Uitspraak u, Standpunt s) {
    List<Uitspraak> all =
        s.partijen().isEmpty() ? List.of() : views.getOrDefault(s.partijen().get(0), List.of());
    boolean bare =
        all.contains(u)
            && Lists.every(s.partijen(), p -> all.equals(views.get(p)))
            && Lists.every(all, v -> isBare(v) && isThen(v, u));
    return bare ? List.of(all.indexOf(u), Lists.each(all, PositionMerging::says)) : null;
  }

  /** Whether a judgement is told with nothing but its conditions. */
  private static boolean isBare(Uitspraak u) {
    Standpunt s = (Standpunt) u.inhoud();
    return u.details().isEmpty()
        && !s.oordelen().isEmpty()
        && s.citaten().isEmpty()
        && s.gronden().isEmpty()
        && s.punten().isEmpty()
        && s.reactie() == null;
  }

  private static boolean isThen(Uitspraak u, Uitspraak other) {
    return ((Standpunt) u.inhoud()).data().equals(((Standpunt) other.inhoud()).data());
  }

  /**
   * What must be equal of each; of conditions also the day, for which their sentence has no room.
   */
  private static Object says(Uitspraak u) {
    Standpunt s = (Standpunt) u.inhoud();
    return Arrays.asList(
        u.thema(),
        s.oordelen(),
        s.gevraagd(),
        s.voorwaarden(),
        s.data().isEmpty(),
        ConditionMerging.isConditional(s) ? u.datum() : null);
  }

  /** Two judgements as one of both parties; equal conditions are those of both. */
  private static Uitspraak together(Uitspraak een, Uitspraak ander) {
    return een.samen(
        ander, ((Standpunt) een.inhoud()).samen(((Standpunt) ander.inhoud()).met(List.of())));
  }
}
