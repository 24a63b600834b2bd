package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** Where a study of costs is introduced. */
final class Introductions {

  private Introductions() {}

  /**
   * What is told of a study is of those for whom its estimates are, where these are the same or
   * some are a part of the others, and stands before the first of them: below a heading for more,
   * or in a text by layer behind them all, it would introduce nothing.
   */
  static List<Uitspraak> placed(List<Uitspraak> uitspraken) {
    Map<String, Bereik> bodies = new HashMap<>();
    Limits.scopes(uitspraken)
        .forEach(
            (study, scopes) -> {
              Bereik widest = Lists.first(scopes, b -> holds(b, scopes));
              if (widest != null) {
                bodies.put(study, widest);
              }
            });
    Map<String, List<Uitspraak>> told = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Bereik own = bodies.get(study(u));
      if (own != null) {
        told.computeIfAbsent(study(u), s -> new ArrayList<>()).add(u.voor(own));
      }
    }
    if (told.isEmpty()) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken.size());
    for (Uitspraak u : uitspraken) {
      for (String study : Limits.estimated(u)) {
        over.addAll(told.getOrDefault(study, List.of()));
        told.remove(study);
      }
      if (!bodies.containsKey(study(u))) {
        over.add(u);
      }
    }
    return over;
  }

  /** Whether no estimate is for others than those of a scope. */
  private static boolean holds(Bereik bereik, Set<Bereik> scopes) {
    return scopes.size() == 1
        || bereik.isVanHeleLagen()
            && Lists.every(scopes, b -> bereik.overheden().containsAll(b.overheden()));
  }

  /** The study of which a statement on costs tells; empty for none. */
  private static String study(Uitspraak u) {
    return u.thema() == Thema.RAMING && u.inhoud() instanceof Bron b
        ? Objects.requireNonNullElse(b.document().kenmerk(), "")
        : "";
  }
}
