package nl.udo.paragraaf.grouping;

import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Evaluatie;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg.Volgen;
import org.jspecify.annotations.Nullable;

/** Evaluations that differ only in what they are of are told as one, with what follows from it. */
final class EvaluationMerging {

  /** How many words there are for what they are of, beside when that is and by whom. */
  private static final int ROOM = 18;

  private EvaluationMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return Joining.byKey(uitspraken, EvaluationMerging::key, EvaluationMerging::both);
  }

  private static @Nullable Object key(Uitspraak u) {
    if (!(u.inhoud() instanceof Volgen v) || v.onderwerpen().isEmpty()) {
      return null;
    }
    Evaluatie shared = v.evaluatie().toBuilder().kenmerk(null).onderwerp(null).build();
    return List.of(
        u.bereik(), shared, v.voorgesteldDoor(), Lists.each(u.details(), Uitspraak::inhoud));
  }

  private static @Nullable Uitspraak both(Uitspraak een, Uitspraak ander) {
    Volgen v = (Volgen) een.inhoud();
    List<String> all = Lists.union(v.onderwerpen(), ((Volgen) ander.inhoud()).onderwerpen());
    if (String.join(" ", all).split(" ").length > ROOM) {
      return null;
    }
    return een.samen(ander, new Volgen(v.evaluatie(), all, v.voorgesteldDoor()))
        .metDetails(een.details());
  }
}
