package nl.udo.paragraaf.wording;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Bekostiging;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import org.jspecify.annotations.Nullable;

/**
 * For whom costs are, by what they are for: whether a sentence on "the costs" of something would
 * speak of those of others too.
 */
final class CostScopes {

  private final Map<@Nullable String, Set<Bereik>> costs = new HashMap<>();
  private final Map<@Nullable String, Set<Bereik>> all = new HashMap<>();

  CostScopes(UdoTraject traject) {
    Bereik touched = Bereik.van(traject.geraakteOverheden());
    traject.bekostiging().forEach(b -> met(touched, b));
    for (Gevolg g : traject.gevolgen()) {
      if (g.middelen() != null) {
        Bereik own = Bereik.van(g).zonderBepalingen();
        g.middelen().kosten().forEach(k -> cost(own, k));
        g.middelen().bekostiging().forEach(b -> met(own, b));
      }
    }
  }

  private void met(Bereik own, Bekostiging b) {
    add(all, b.omschrijving(), own.voor(b.overheden()));
  }

  private void cost(Bereik own, Kostenpost k) {
    Bereik scope = own.voor(k.overheden()).voor(estimated(k));
    add(costs, k.omschrijving(), scope);
    add(all, k.omschrijving(), scope);
  }

  /** The layers that estimates of a cost are of, where each names them; else none. */
  private static List<Overheidslaag> estimated(Kostenpost k) {
    EnumSet<Overheidslaag> layers = EnumSet.noneOf(Overheidslaag.class);
    k.ramingen().forEach(r -> layers.addAll(r.overheden()));
    boolean each = k.ramingen().stream().noneMatch(r -> r.overheden().isEmpty());
    return each ? List.copyOf(layers) : List.of();
  }

  private static void add(
      Map<@Nullable String, Set<Bereik>> scopes, @Nullable String post, Bereik scope) {
    scopes.computeIfAbsent(post, p -> new HashSet<>()).add(scope);
  }

  /** Whether costs of something are told of these, and nothing of it of others. */
  boolean areOnlyOf(Bereik bereik, @Nullable String post) {
    return post != null && costs.containsKey(post) && !areOfOthersToo(bereik, post);
  }

  /** Whether something is told of it for others, or it is nothing by itself. */
  boolean areOfOthersToo(Bereik bereik, @Nullable String post) {
    Set<Bereik> own = Set.of(bereik.zonderBepalingen().zonderDelen().overigen(Set.of()));
    return post == null || !own.containsAll(all.getOrDefault(post, own));
  }
}
