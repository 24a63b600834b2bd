package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.udo.model.Aspect;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Formulering;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which what is denied of several layers is not denied again of some of these: what is
 * left of the second denial is its reason.
 */
final class DenialMerging {

  /** Where it is denied of each layer that an aspect changes, by all that tells denials apart. */
  private final Map<List<@Nullable Object>, Integer> widest = new HashMap<>();

  private final List<Uitspraak> uitspraken;

  private DenialMerging(List<Uitspraak> uitspraken) {
    this.uitspraken = uitspraken;
    for (int i = 0; i < uitspraken.size(); i++) {
      for (List<@Nullable Object> key : keys(uitspraken.get(i))) {
        int place = i;
        widest.merge(key, place, (a, b) -> isWider(uitspraken.get(b), uitspraken.get(a)) ? b : a);
      }
    }
  }

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return new DenialMerging(uitspraken).merged();
  }

  private List<Uitspraak> merged() {
    Map<Integer, List<Uitspraak>> guests = new TreeMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      Uitspraak u = uitspraken.get(i);
      Integer home = home(u);
      int place = home == null || !isLeftWithItsReason(u) ? i : home;
      guests.computeIfAbsent(place, k -> new ArrayList<>()).add(u);
    }
    List<Uitspraak> over = new ArrayList<>();
    guests.forEach((home, those) -> over.add(together(uitspraken.get(home), those)));
    return over;
  }

  /** Where that is denied of more layers too, which may be the statement itself; or null. */
  private @Nullable Integer home(Uitspraak u) {
    Set<@Nullable Integer> homes = new HashSet<>();
    keys(u).forEach(key -> homes.add(widest.get(key)));
    return homes.size() == 1 ? homes.iterator().next() : null;
  }

  /** Each layer and aspect of a denial for whole layers. */
  private static List<List<@Nullable Object>> keys(Uitspraak u) {
    List<List<@Nullable Object>> keys = new ArrayList<>();
    Bereik b = u.bereik();
    if (u.inhoud() instanceof Inhoud.Behoud denial && b.deel() == null && b.delen().isEmpty()) {
      for (Overheidslaag laag : b.overheden()) {
        for (Aspect aspect : denial.aspecten()) {
          keys.add(
              Arrays.asList(
                  laag,
                  aspect,
                  denial.reden(),
                  b.bepalingen(),
                  b.rest(),
                  b.overige().contains(laag)));
        }
      }
    }
    return keys;
  }

  private static boolean isWider(Uitspraak een, Uitspraak ander) {
    return keys(een).size() > keys(ander).size();
  }

  /** Whether its reason can stand without it: in sentences of its own, or there is none. */
  private static boolean isLeftWithItsReason(Uitspraak u) {
    Formulering why = ((Inhoud.Behoud) u.inhoud()).toelichting();
    return why == null || why.vorm() == Formulering.Vorm.ZIN;
  }

  /** A denial with those that are denials of some of its layers, their reasons right behind it. */
  private static Uitspraak together(Uitspraak wider, List<Uitspraak> those) {
    if (those.size() == 1) {
      return those.get(0);
    }
    List<Uitspraak> reasons = new ArrayList<>();
    List<Uitspraak> details = new ArrayList<>(wider.details());
    List<String> places = new ArrayList<>(wider.pointers());
    Set<Bronverwijzing> sources = new LinkedHashSet<>(wider.bronnen());
    for (Uitspraak u : those) {
      if (u != wider) {
        reasons.addAll(reason(u));
        details.addAll(u.details());
        places.addAll(u.pointers());
        sources.addAll(u.bronnen());
      }
    }
    reasons.addAll(details);
    return new Uitspraak(
        wider.bereik(),
        wider.thema(),
        wider.datum(),
        List.copyOf(sources),
        places,
        wider.inhoud(),
        reasons);
  }

  private static List<Uitspraak> reason(Uitspraak u) {
    Inhoud.Behoud denial = (Inhoud.Behoud) u.inhoud();
    return denial.toelichting() == null
        ? List.of()
        : List.of(
            Uitspraak.van(
                u.bereik(),
                u.thema(),
                u.pointer() + "/toelichting",
                new Inhoud.EigenWoorden(denial.toelichting(), denial.aspecten().get(0))));
  }
}
