package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * What the record says in equal words of several payments to the same, or of several costs of the
 * Rijk, is told once: behind the last of them, with what they are for. Behind the first it would
 * seem to be of that one. Where what they are for does not tell them apart from others, it stays
 * with each.
 */
final class SharedWords {

  /** The statements of which something is said in equal words. */
  private final Map<Object, List<Uitspraak>> having = new HashMap<>();

  /** How many statements are of one thing that is paid for. */
  private final Map<Object, Integer> named = new HashMap<>();

  private SharedWords(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (post(u) != null) {
        named.merge(name(u), 1, Integer::sum);
        for (Uitspraak detail : u.details()) {
          if (isSentence(detail)) {
            having.computeIfAbsent(key(u, detail), k -> new ArrayList<>()).add(u);
          }
        }
      }
    }
    having.values().removeIf(all -> all.size() < 2 || isOfOthersToo(all));
  }

  static List<Uitspraak> behindTheLast(List<Uitspraak> uitspraken) {
    SharedWords shared = new SharedWords(uitspraken);
    return shared.having.isEmpty() ? uitspraken : Lists.each(uitspraken, shared::told);
  }

  private Uitspraak told(Uitspraak u) {
    List<Uitspraak> details = new ArrayList<>();
    for (Uitspraak detail : u.details()) {
      List<Uitspraak> all = having.getOrDefault(key(u, detail), List.of());
      if (all.isEmpty()) {
        details.add(detail);
      } else if (all.get(all.size() - 1) == u) {
        Formulering words = ((Inhoud.EigenWoorden) detail.inhoud()).tekst();
        details.add(detail.zegt(new Geld.VanMeer(words, posts(all))));
      }
    }
    return u.metDetails(details);
  }

  private static List<String> posts(List<Uitspraak> all) {
    Set<String> posts = new LinkedHashSet<>();
    all.forEach(u -> posts.add(Inhoud.gezegd(post(u))));
    return List.copyOf(posts);
  }

  /** Whether what they are for is also that of others, of which these words are not said. */
  private boolean isOfOthersToo(List<Uitspraak> all) {
    Map<Object, Integer> own = new HashMap<>();
    all.forEach(u -> own.merge(name(u), 1, Integer::sum));
    return !Lists.every(
        List.copyOf(own.entrySet()), e -> e.getValue().equals(named.get(e.getKey())));
  }

  private static Object name(Uitspraak u) {
    return Arrays.asList(u.bereik(), u.thema(), post(u));
  }

  /** Equal words of the same kind, for the same, by one agreement. */
  private static Object key(Uitspraak u, Uitspraak detail) {
    return Arrays.asList(
        u.bereik(), u.thema(), agreement(u), Places.field(u, detail), detail.inhoud());
  }

  private static boolean isSentence(Uitspraak detail) {
    return detail.inhoud() instanceof Inhoud.EigenWoorden e
        && e.tekst().vorm() == Formulering.Vorm.ZIN;
  }

  private static @Nullable String agreement(Uitspraak u) {
    return u.inhoud() instanceof Geld.Geldstroom g ? g.bekostiging().afspraak() : null;
  }

  private static @Nullable String post(Uitspraak u) {
    if (u.inhoud() instanceof Geld.KostenVanHetRijk k) {
      return k.kosten().omschrijving();
    }
    return u.inhoud() instanceof Geld.Geldstroom g ? g.bekostiging().omschrijving() : null;
  }
}
