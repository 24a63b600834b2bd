package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.lists.Lists;
import nl.udo.model.Kostenpost;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** The rule on estimates that come later. */
final class LaterEstimates {

  private LaterEstimates() {}

  /** They stand behind what was estimated of the same cost: who reads of it, reads all of it. */
  static List<Uitspraak> behindTheirCost(List<Uitspraak> uitspraken) {
    Map<Kostenpost, Integer> homes = new IdentityHashMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      Uitspraak u = uitspraken.get(i);
      if (u.inhoud() instanceof Geld.Ramingen r && !r.komenLater()) {
        for (Geld.Geraamd g : r.geraamd()) {
          homes.put(g.post(), i);
        }
      }
    }
    if (homes.isEmpty()) {
      return uitspraken;
    }
    List<List<Uitspraak>> over = new ArrayList<>(Lists.each(uitspraken, u -> new ArrayList<>()));
    for (int i = 0; i < uitspraken.size(); i++) {
      Integer home = home(uitspraken.get(i), homes);
      over.get(home == null ? i : home).add(uitspraken.get(i));
    }
    return over.stream().flatMap(List::stream).toList();
  }

  /** Where the cost of an estimate that comes later was told of last, or null. */
  private static @Nullable Integer home(Uitspraak u, Map<Kostenpost, Integer> homes) {
    Geld.Geraamd known =
        u.inhoud() instanceof Geld.Ramingen r && r.komenLater()
            ? Lists.first(r.geraamd(), g -> homes.containsKey(g.post()))
            : null;
    return known == null ? null : homes.get(known.post());
  }
}
