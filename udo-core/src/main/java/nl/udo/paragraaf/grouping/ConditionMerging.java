package nl.udo.paragraaf.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Punt;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Gevraagd;
import nl.udo.paragraaf.statements.Horen.Inbreng;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on conditions. */
final class ConditionMerging {

  private ConditionMerging() {}

  /** Whether a judgement, or a part of it, depends on conditions. */
  static boolean isConditional(Standpunt s) {
    return Lists.any(s.oordelen(), o -> o.strekking() == Strekking.ONDER_VOORWAARDEN);
  }

  /** The conditions of one judgement are told with it, whether they stand there or as points. */
  static List<Uitspraak> withJudgement(List<Uitspraak> uitspraken) {
    Map<Object, Uitspraak> homes = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Standpunt s && isConditional(s)) {
        // A judgement that names its points has those; else those of its consultation.
        s.punten().forEach(p -> homes.putIfAbsent(List.of(p, s.partijen()), u));
        if (s.punten().isEmpty()) {
          homes.putIfAbsent(List.of(u.consultatie(), s.partijen(), true), u);
        }
      }
    }
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Standpunt s && isConditional(s) ? List.of(u.pointer()) : null,
        u -> u.inhoud() instanceof Inbreng i ? home(u, i, homes) : null,
        (oordeel, punt) ->
            oordeel.samen(
                punt,
                ((Standpunt) oordeel.inhoud()).met(((Inbreng) punt.inhoud()).alsVoorwaarde())));
  }

  private static @Nullable Object home(Uitspraak u, Inbreng i, Map<Object, Uitspraak> homes) {
    if (!isConditionOnly(i)) {
      return null;
    }
    Uitspraak named =
        i.punt().kenmerk() == null ? null : homes.get(List.of(i.punt().kenmerk(), i.partijen()));
    if (named != null) {
      return List.of(named.pointer());
    }
    Uitspraak home = homes.get(List.of(u.consultatie(), i.partijen(), true));
    return home == null || isOfAnother(i.punt(), (Standpunt) home.inhoud())
        ? null
        : List.of(home.pointer());
  }

  /** Whether a judgement names its conditions, and a point is about what it did not judge. */
  private static boolean isOfAnother(Punt p, Standpunt s) {
    return p.onderwerp() != null
        && !s.voorwaarden().isEmpty()
        && s.oordelen().stream()
            .map(Beoordeeld::onderwerpen)
            .noneMatch(
                o -> o.isEmpty() || o.contains(Onderwerp.GEHEEL) || o.contains(p.onderwerp()));
  }

  /** Whether a point is a condition in its own words, of which no ground is known. */
  private static boolean isConditionOnly(Inbreng i) {
    return Inbreng.isVoorwaarde(i.punt()) && i.grond() == null;
  }

  /** Conditions without a judgement, of the same parties in one document, are told as one. */
  static List<Uitspraak> alone(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Inbreng i && isConditionOnly(i)
                ? Arrays.asList(
                    u.consultatie(),
                    i.partijen(),
                    u.bronnen(),
                    Inhoud.gezegd(i.punt().voorwaarde()).voor())
                : null,
        (een, ander) -> een.samen(ander, set(een).samen(set(ander))));
  }

  /** The conditions that a statement sets. */
  private static Standpunt set(Uitspraak u) {
    return u.inhoud() instanceof Inbreng i
        ? Standpunt.voorwaarden(
            i.partijen(), List.of(i.alsVoorwaarde()), Gevraagd.in(i.consultatie()))
        : (Standpunt) u.inhoud();
  }
}
