package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Uitspraak;

/** The rule on compensation that is refused to those who are paid. */
final class Refusals {

  private Refusals() {}

  /** First what is paid, then that no more is: that nothing is would be denied by it. */
  static List<Uitspraak> behindWhatIsPaid(List<Uitspraak> uitspraken) {
    List<Integer> paid = new ArrayList<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      if (!MoneyMerging.funding(uitspraken.get(i)).isEmpty() && !isRefused(uitspraken.get(i))) {
        paid.add(i);
      }
    }
    Collections.reverse(paid);
    Map<Integer, List<Uitspraak>> behind = new HashMap<>();
    Set<Integer> moved = new HashSet<>();
    for (int i = 0; i < uitspraken.size() && !paid.isEmpty(); i++) {
      Uitspraak u = uitspraken.get(i);
      if (isRefused(u) && u.inhoud() instanceof Geld.Geldstroom g) {
        Integer last = Lists.first(paid, p -> isPaidToo(u, g.bekostiging(), uitspraken.get(p)));
        if (last != null) {
          moved.add(i);
          behind
              .computeIfAbsent(Math.max(i, last), p -> new ArrayList<>())
              .add(u.zegt(new Geld.Geldstroom(g.bekostiging(), g.aan(), true)));
        }
      }
    }
    if (moved.isEmpty()) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken.size());
    for (int i = 0; i < uitspraken.size(); i++) {
      if (!moved.contains(i)) {
        over.add(uitspraken.get(i));
      }
      over.addAll(behind.getOrDefault(i, List.of()));
    }
    return over;
  }

  private static boolean isRefused(Uitspraak u) {
    return u.inhoud() instanceof Geld.Geldstroom g
        && Geldweg.van(g.bekostiging().vorm()) == Geldweg.Anders.GEEN_COMPENSATIE;
  }

  private static boolean isPaidToo(Uitspraak refused, Bekostiging b, Uitspraak paid) {
    return isOfThose(refused.bereik(), paid.bereik())
        && Lists.any(MoneyMerging.funding(paid), p -> Geldweg.isOokVergoed(b, p));
  }

  /** Whether what is paid is in what a refusal is of. */
  private static boolean isOfThose(Bereik refused, Bereik paid) {
    boolean others =
        paid.deel() != null
            && (!refused.overige().isEmpty()
                || refused.deel() != null && !refused.deel().equals(paid.deel()));
    return !others
        && !refused.rest()
        && (refused.bepalingen().isEmpty() || refused.bepalingen().equals(paid.bepalingen()))
        && !Collections.disjoint(refused.overheden(), paid.overheden());
  }
}
