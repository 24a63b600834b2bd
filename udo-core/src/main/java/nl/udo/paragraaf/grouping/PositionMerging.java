package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Equal judgements of several parties are one sentence, whether they were asked together or not.
 */
final class PositionMerging {

  /** How much of what a party thought is told in one theme. */
  private final Map<Object, Integer> inTheme = new HashMap<>();

  /**
   * A number for all that a party thought, the same for who thought the same of everything, under
   * the same conditions. None for a party of whom more is said than that, or at another moment.
   */
  private final Map<String, Integer> thought = new HashMap<>();

  /** Which of all that its parties thought a judgement is. */
  private final Map<Uitspraak, Integer> place = new IdentityHashMap<>();

  private PositionMerging(List<Uitspraak> uitspraken) {
    Map<String, List<Uitspraak>> views = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Standpunt s) {
        for (String p : s.partijen()) {
          views.computeIfAbsent(p, k -> new ArrayList<>()).add(u);
          inTheme.merge(List.of(u.thema(), p), 1, Integer::sum);
        }
      }
    }
    Map<Object, Integer> numbers = new HashMap<>();
    views.forEach(
        (party, all) -> {
          if (Lists.every(all, v -> isBare(v) && isThen(v, all.get(0)))) {
            int next = numbers.size();
            thought.put(
                party, numbers.computeIfAbsent(Lists.each(all, PositionMerging::says), k -> next));
            for (int i = 0; i < all.size(); i++) {
              place.putIfAbsent(all.get(i), i);
            }
          }
        });
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
            // Words on when it was given are of that moment only.
            && Lists.none(u.details(), d -> d.inhoud() instanceof Inhoud.EigenWoorden)
            // Else an earlier or later view could be taken for this one.
            && Lists.every(s.partijen(), p -> inTheme.getOrDefault(List.of(u.thema(), p), 0) == 1);
    return only
        ? Arrays.asList(u.thema(), s.oordelen(), s.gevraagd(), s.data().isEmpty())
        : allAlike(u, s);
  }

  /** Which judgement it is of who thought the same of everything; null where some did not. */
  private @Nullable Object allAlike(Uitspraak u, Standpunt s) {
    Set<@Nullable Integer> of = new HashSet<>(Lists.each(s.partijen(), thought::get));
    Integer all = of.size() == 1 ? of.iterator().next() : null;
    return all == null ? null : Arrays.asList(all, place.get(u));
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
