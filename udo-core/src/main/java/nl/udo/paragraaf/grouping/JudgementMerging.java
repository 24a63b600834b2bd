package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Houding;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Rules on what parties thought. Parties of which one sets conditions are never taken together, nor
 * is support for the goal with support for anything else.
 */
final class JudgementMerging {

  private static final List<Onderwerp> GOAL = List.of(Onderwerp.DOEL);

  private JudgementMerging() {}

  /** Who supported the goal and more is told with others who that day supported only the goal. */
  static List<Uitspraak> sharedGoal(List<Uitspraak> uitspraken) {
    Map<Object, List<Integer>> goals = new HashMap<>();
    // What is told in the place of each: nothing, where it is told with another.
    List<List<Uitspraak>> places = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (u.datum() != null && supports(u).equals(GOAL)) {
        goals.computeIfAbsent(occasion(u), o -> new ArrayList<>()).add(places.size());
      }
      places.add(List.of(u));
    }
    if (goals.isEmpty()) {
      return uitspraken;
    }
    for (int i = 0; i < uitspraken.size(); i++) {
      Uitspraak u = uitspraken.get(i);
      List<Onderwerp> rest = supportsBesidesGoal(u);
      List<Integer> own = rest.isEmpty() ? List.of() : goals.getOrDefault(occasion(u), List.of());
      for (int place : own) {
        List<Uitspraak> together = withGoal(places.get(place), u, rest);
        if (together != null) {
          places.set(place, together);
          places.set(i, List.of());
          break;
        }
      }
    }
    return places.stream().flatMap(List::stream).toList();
  }

  /**
   * Support for the goal with that of who supported more, and right behind it what more; null where
   * one of them would be named twice.
   */
  private static @Nullable List<Uitspraak> withGoal(
      List<Uitspraak> told, Uitspraak u, List<Onderwerp> rest) {
    Standpunt goal = (Standpunt) told.get(0).inhoud();
    Standpunt s = (Standpunt) u.inhoud();
    if (!Collections.disjoint(goal.partijen(), s.partijen())) {
      return null;
    }
    List<Uitspraak> together = new ArrayList<>(told);
    together.set(0, told.get(0).zegt(goal.samen(s)));
    together.add(1, u.zegt(s.oordeelt(List.of(new Beoordeeld(Strekking.ONDERSCHRIJFT, rest)))));
    return together;
  }

  /** What a statement supports, where it says no more than that. */
  private static List<Onderwerp> supports(Uitspraak u) {
    return u.inhoud() instanceof Standpunt s
            && isPlain(s)
            && s.gronden().isEmpty()
            && u.details().isEmpty()
            && s.oordelen().size() == 1
            && s.oordelen().get(0).strekking() == Strekking.ONDERSCHRIJFT
        ? s.oordelen().get(0).onderwerpen()
        : List.of();
  }

  private static List<Onderwerp> supportsBesidesGoal(Uitspraak u) {
    List<List<Onderwerp>> apart = Beoordeeld.doelApart(Strekking.ONDERSCHRIJFT, supports(u));
    return apart.size() > 1 ? apart.get(1) : List.of();
  }

  /** The day and the source of a judgement, and what was asked. */
  private static List<Object> occasion(Uitspraak u) {
    return Arrays.asList(u.datum(), u.thema(), u.bronnen(), ((Standpunt) u.inhoud()).gevraagd());
  }

  /**
   * Whether nothing stands or falls with a judgement, so that those of others can be told with it.
   */
  static boolean isPlain(Standpunt s) {
    return s.voorwaarden().isEmpty()
        && s.citaten().isEmpty()
        && s.reactie() == null
        && !ConditionMerging.isConditional(s);
  }

  /** What the same parties thought of several subjects on one day is one sentence. */
  static List<Uitspraak> sameMoment(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Standpunt s && u.datum() != null && s.oordelen().size() == 1
                ? Arrays.asList(s.partijen(), u.datum(), s.gevraagd())
                : null,
        (een, ander) -> {
          Standpunt a = (Standpunt) een.inhoud();
          Standpunt b = (Standpunt) ander.inhoud();
          if (a.oordelen().size() > 1 || !een.details().isEmpty()) {
            return null;
          }
          boolean turned = rank(a) > rank(b);
          Standpunt first = turned ? b : a;
          Standpunt last = turned ? a : b;
          // What ends the sentence is of its last judgement, and would seem of a like one too.
          boolean ends = !last.gronden().isEmpty() || !last.voorwaarden().isEmpty();
          boolean answered = !last.citaten().isEmpty() || last.reactie() != null;
          if (!first.citaten().isEmpty()
              || first.reactie() != null
              // An answer or a quotation goes with what was held against it, which it names.
              || answered && !(rank(first) == 0 && rank(last) == 1)) {
            return null;
          }
          if (!first.gronden().isEmpty()
              || !first.voorwaarden().isEmpty()
              || ends && rank(first) == rank(last)) {
            return behind(turned ? ander : een, turned ? een : ander);
          }
          Uitspraak samen = een.samen(ander, first.eindigtMet(last));
          // What is judged of the whole is told first, and what was said of one aspect with it.
          return ander.thema() == Thema.OORDEEL ? samen.bij(Thema.OORDEEL) : samen;
        });
  }

  /** Two judgements of one moment that one sentence cannot hold: one right behind the other. */
  private static @Nullable Uitspraak behind(Uitspraak first, Uitspraak last) {
    if (!first.details().isEmpty() || !last.details().isEmpty()) {
      return null;
    }
    Uitspraak samen = first.met(last);
    return last.thema() == Thema.OORDEEL ? samen.bij(Thema.OORDEEL) : samen;
  }

  /**
   * What parties thought of one aspect stands with what they thought of the whole that day or in
   * that document, and what they held against it, in that consultation, with what they supported:
   * apart from each other, support would read as support for what they rejected.
   */
  static List<Uitspraak> besideSupport(List<Uitspraak> uitspraken) {
    Map<Object, Uitspraak> homes = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.thema() == Thema.OORDEEL && u.inhoud() instanceof Standpunt s) {
        Object moment = moment(u);
        s.partijen().forEach(p -> homes.putIfAbsent(Arrays.asList(p, moment), u));
        if (isSupport(u)) {
          String in = u.consultatie();
          s.partijen().forEach(p -> homes.putIfAbsent(Arrays.asList(p, in), u));
        }
      }
    }
    return Joining.move(
        uitspraken,
        u -> u.thema() == Thema.OORDEEL && u.inhoud() instanceof Standpunt ? u.pointer() : null,
        u -> u.inhoud() instanceof Standpunt s ? home(u, s, homes) : null,
        Uitspraak::met);
  }

  /** When a judgement was given, or else in which documents; null for what nobody knows. */
  private static @Nullable Object moment(Uitspraak u) {
    return u.datum() != null ? u.datum() : u.bronnen().isEmpty() ? null : u.bronnen();
  }

  /** The place of the judgement of the whole that some of its parties gave then, or null. */
  private static @Nullable String home(Uitspraak u, Standpunt s, Map<Object, Uitspraak> homes) {
    Object moment = moment(u);
    boolean against = u.thema() == Thema.INBRENG && isAgainst(s);
    Object in = against ? u.consultatie() : null;
    if (moment == null && in == null || u.thema() != Thema.OORDEEL && u.thema() != Thema.INBRENG) {
      return null;
    }
    Uitspraak last = null;
    for (String p : s.partijen()) {
      Uitspraak home = moment == null ? null : homes.get(Arrays.asList(p, moment));
      home = home == null && in != null ? homes.get(Arrays.asList(p, in)) : home;
      last = home == null ? last : home;
    }
    if (last == null) {
      return null;
    }
    boolean apart =
        u.thema() == Thema.OORDEEL
            && (isSupport(u) || !isSupport(last) || !last.details().isEmpty());
    return apart ? null : last.pointer();
  }

  private static boolean isAgainst(Standpunt s) {
    return areAll(Houding.TEGEN, s.oordelen());
  }

  private static boolean isSupport(Uitspraak u) {
    return areAll(Houding.VOOR, ((Standpunt) u.inhoud()).oordelen());
  }

  private static boolean areAll(Houding kind, List<Beoordeeld> oordelen) {
    return !oordelen.isEmpty() && Lists.every(oordelen, o -> o.strekking().houding() == kind);
  }

  /** The place of a judgement in a sentence with another: support first, conditions last. */
  private static int rank(Standpunt s) {
    Houding houding = s.oordelen().get(0).strekking().houding();
    if (houding == Houding.ONDER_VOORWAARDEN) {
      return 2;
    }
    return houding == Houding.VOOR ? 0 : 1;
  }
}
