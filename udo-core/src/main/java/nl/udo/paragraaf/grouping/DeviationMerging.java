package nl.udo.paragraaf.grouping;

import java.util.List;
import nl.udo.lists.Lists;
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
                ? List.of(u.bereik(), LayerMerging.contents(u))
                : null,
        DeviationMerging::together);
  }

  private static Uitspraak together(Uitspraak een, Uitspraak ander) {
    List<Afwijking> all =
        Lists.union(
            ((Wetsafwijking) een.inhoud()).afwijkingen(),
            ((Wetsafwijking) ander.inhoud()).afwijkingen());
    return LayerMerging.together(een, ander, new Wetsafwijking(all));
  }
}
