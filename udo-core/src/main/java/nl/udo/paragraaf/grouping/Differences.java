package nl.udo.paragraaf.grouping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** Where a difference between amounts is told. */
final class Differences {

  private Differences() {}

  /**
   * The differences that stand behind the payments with which they compare costs: all but those
   * that an agreement on money of the same bodies answers. One for which there is a reason was left
   * as it is.
   */
  static Set<Uitspraak> behindPayments(List<Uitspraak> alle) {
    List<Uitspraak> agreed =
        alle.stream().filter(u -> u.thema() == Thema.AFGESPROKEN_GELD).toList();
    Set<Uitspraak> behind = new LinkedHashSet<>();
    for (Uitspraak u : alle) {
      boolean left =
          u.inhoud() instanceof Geld.Kostenverschil k && k.verschil().reden() != null
              || agreed.stream().noneMatch(a -> isOfTheSame(a, u));
      if (u.thema() == Thema.VERSCHIL && left) {
        behind.add(u);
      }
    }
    return behind;
  }

  private static boolean isOfTheSame(Uitspraak agreed, Uitspraak difference) {
    return agreed.bereik().overheden().stream().anyMatch(difference.bereik().overheden()::contains);
  }
}
