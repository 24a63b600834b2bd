package nl.udo.paragraaf.grouping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Afwijking;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering.Wetsafwijking;

/** Deviations from an organic law on the same grounds: the law wants these of each. */
final class DeviationMerging {

  private DeviationMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Wetsafwijking && !u.details().isEmpty()
                ? List.of(u.bereik(), Scopes.contents(u))
                : null,
        DeviationMerging::together);
  }

  private static Uitspraak together(Uitspraak een, Uitspraak ander) {
    Set<Afwijking> all = new LinkedHashSet<>(((Wetsafwijking) een.inhoud()).afwijkingen());
    all.addAll(((Wetsafwijking) ander.inhoud()).afwijkingen());
    return Scopes.together(een, ander, new Wetsafwijking(List.copyOf(all)));
  }
}
