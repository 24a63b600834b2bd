package nl.udo.paragraaf.wording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geldweg;
import org.jspecify.annotations.Nullable;

/**
 * For whom costs are, and who receives something for them, by what they are for: whether a sentence
 * on "the costs" of something, or "the payment" for it, would speak of those of others too.
 */
final class CostScopes {

  private final Map<@Nullable String, Set<Bereik>> costs = new HashMap<>();
  private final Map<@Nullable String, Set<Bereik>> all = new HashMap<>();

  /** Who receives something for it. */
  private final Map<@Nullable String, Set<List<Object>>> paid = new HashMap<>();

  /** Those of whom some costs are met. */
  private final Set<Bereik> met = new HashSet<>();

  /** In which ways which costs of it are met or open, by what it is for and whose it is. */
  private final Map<List<Object>, Set<Way>> ways = new HashMap<>();

  /** Those who have costs of which nothing of that name says how they are met. */
  private final Set<Overheidslaag> open = EnumSet.noneOf(Overheidslaag.class);

  CostScopes(List<MoneyItem> money) {
    for (MoneyItem item : money) {
      if (item.cost() != null) {
        cost(item.bereik().voor(estimated(item.cost())), item.cost());
      } else if (item.payment() != null) {
        met(item.bereik(), item.payment());
      }
    }
    money.forEach(this::open);
  }

  private void open(MoneyItem item) {
    Kostenpost k = item.cost();
    if (k != null && Posts.Kind.of(k) == Posts.Kind.COSTS && !isMet(item.bereik(), k)) {
      open.addAll(item.bereik().overheden());
    }
  }

  private boolean isMet(Bereik scope, Kostenpost k) {
    return k.omschrijving() != null
        && Lists.any(waysOf(k.omschrijving(), scope), w -> w.vorm() != Bekostiging.Vorm.NOG_OPEN);
  }

  private Set<Way> waysOf(String post, Bereik scope) {
    return ways.getOrDefault(List.of(post, scope), Set.of());
  }

  private void met(Bereik scope, Bekostiging b) {
    add(all, b.omschrijving(), scope);
    if (isWay(b) && b.vorm() != Bekostiging.Vorm.NOG_OPEN) {
      met.add(scope);
    }
    if (b.omschrijving() != null && isWay(b)) {
      ways.computeIfAbsent(List.of(b.omschrijving(), scope), p -> new HashSet<>()).add(way(b));
    }
    if (MoneySentences.grant(b.vorm()) != null) {
      paid.computeIfAbsent(b.omschrijving(), p -> new HashSet<>()).add(recipient(scope, b));
    }
  }

  private static List<Object> recipient(Bereik scope, Bekostiging b) {
    return b.ontvanger() == null ? List.of(scope) : List.of(scope, b.ontvanger());
  }

  private void cost(Bereik scope, Kostenpost k) {
    add(costs, k.omschrijving(), scope);
    add(all, k.omschrijving(), scope);
  }

  /** The layers that estimates of a cost are of, where each names them; else none. */
  static List<Overheidslaag> estimated(Kostenpost k) {
    EnumSet<Overheidslaag> layers = EnumSet.noneOf(Overheidslaag.class);
    k.ramingen().forEach(r -> layers.addAll(r.overheden()));
    boolean each = Lists.none(k.ramingen(), r -> r.overheden().isEmpty());
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
    Set<Bereik> own = Set.of(whole(bereik));
    return post == null || !own.containsAll(all.getOrDefault(post, own));
  }

  /** Whether others receive something for the same, so that what it is for does not tell which. */
  boolean isPaidToOthersToo(Bereik bereik, Bekostiging b) {
    Set<List<Object>> own = Set.of(recipient(whole(bereik), b));
    return !own.containsAll(paid.getOrDefault(b.omschrijving(), own));
  }

  /** Whether the same costs of something are met in another way too, so that this is a part. */
  boolean areMetInPart(Bereik bereik, Bekostiging b) {
    return isPart(bereik, b.omschrijving(), way(b));
  }

  /** Whether it is of the rest of costs that it is open how they are met; null is all of them. */
  boolean isOpenInPart(Bereik bereik, @Nullable String post, Kostenpost.@Nullable Soort kind) {
    List<Kostenpost.Soort> kinds = kind == null ? List.of() : List.of(kind);
    return post == null
        ? met.contains(whole(bereik))
        : isPart(bereik, post, new Way(Bekostiging.Vorm.NOG_OPEN, kinds));
  }

  private boolean isPart(Bereik bereik, @Nullable String post, Way way) {
    return post != null
        && Lists.any(
            waysOf(post, whole(bereik)), w -> !w.equals(way) && w.kosten().equals(way.kosten()));
  }

  /** Whether any of these have costs of which no name says how they are met. */
  boolean areOpen(Bereik bereik) {
    return !Collections.disjoint(open, bereik.overheden());
  }

  /** How which kinds of costs are met. */
  private record Way(Bekostiging.@Nullable Vorm vorm, List<Kostenpost.Soort> kosten) {}

  private static Way way(Bekostiging b) {
    return new Way(b.vorm(), b.kostensoorten());
  }

  /** Whether some of the costs are met by it, or it is open how they are: a refusal meets none. */
  private static boolean isWay(Bekostiging b) {
    Geldweg way = Geldweg.van(b.vorm());
    return way != Geldweg.Anders.GEEN_COMPENSATIE
        && (way != Geldweg.Anders.ONBENOEMD || b.vorm() == Bekostiging.Vorm.NOG_OPEN)
        && !Geldweg.isNaarHetRijk(b);
  }

  private static Bereik whole(Bereik bereik) {
    return bereik.zonderBepalingen().zonderDelen().overigen(Set.of());
  }
}
