package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
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

  private final List<@Nullable Uitspraak> over;

  private DenialMerging(List<Uitspraak> uitspraken) {
    this.over = new ArrayList<>(uitspraken);
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
    for (int i = 0; i < over.size(); i++) {
      Uitspraak u = Inhoud.gezegd(over.get(i));
      Set<@Nullable Integer> homes = new HashSet<>();
      keys(u).forEach(key -> homes.add(widest.get(key)));
      Integer home = homes.size() == 1 ? homes.iterator().next() : null;
      Uitspraak wider = home == null || home == i ? null : over.get(home);
      if (home != null && wider != null && isLeftWithItsReason(u)) {
        over.set(home, withReason(wider, u));
        over.set(i, null);
      }
    }
    return Lists.only(over, Objects::nonNull);
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

  private static Uitspraak withReason(Uitspraak wider, Uitspraak u) {
    Inhoud.Behoud denial = (Inhoud.Behoud) u.inhoud();
    List<Uitspraak> first = new ArrayList<>();
    if (denial.toelichting() != null) {
      first.add(
          Uitspraak.van(
              u.bereik(),
              u.thema(),
              u.pointer() + "/toelichting",
              new Inhoud.EigenWoorden(denial.toelichting(), denial.aspecten().get(0))));
    }
    first.addAll(wider.details());
    return wider.metDetails(first).samen(u, wider.inhoud());
  }
}
