package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Geld.Geldstroom g
          && Geldweg.van(g.bekostiging().vorm()) == Geldweg.Anders.GEEN_COMPENSATIE) {
        int own = over.indexOf(u);
        for (int i = over.size() - 1; i >= 0; i--) {
          if (isPaidToo(u, g.bekostiging(), over.get(i))) {
            over.add(
                Math.max(own, i) + 1, u.zegt(new Geld.Geldstroom(g.bekostiging(), g.aan(), true)));
            over.remove(own);
            break;
          }
        }
      }
    }
    return over;
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
