package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Where a study of costs is introduced. */
final class Introductions {

  private Introductions() {}

  /**
   * What is told of a study of which all estimates are for the same bodies is of these, and stands
   * before the first of them: below a heading for others it would introduce nothing.
   */
  static List<Uitspraak> placed(List<Uitspraak> uitspraken) {
    Map<String, Set<Bereik>> scopes = Limits.scopes(uitspraken);
    Map<String, List<Uitspraak>> told = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      String study = study(u, scopes);
      if (study != null) {
        Bereik own = scopes.get(study).iterator().next();
        told.computeIfAbsent(study, s -> new ArrayList<>()).add(u.voor(own));
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
      if (study(u, scopes) == null) {
        over.add(u);
      }
    }
    return over;
  }

  /** The study of which a statement on costs tells, where its estimates are for the same bodies. */
  private static @Nullable String study(Uitspraak u, Map<String, Set<Bereik>> scopes) {
    if (u.thema() != Thema.RAMING || !(u.inhoud() instanceof Bron b)) {
      return null;
    }
    String study = b.document().kenmerk();
    return scopes.getOrDefault(study, Set.of()).size() == 1 ? study : null;
  }
}
