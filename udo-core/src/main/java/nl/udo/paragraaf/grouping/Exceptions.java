package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Uitgezonderd;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;

/**
 * The parts of layers that are left out: what is said of such a layer is said of the rest of it. Of
 * provisions the rule comes first, for all of the layer, and behind it who is left out of it.
 */
final class Exceptions {

  private final List<Bereik> excepted = new ArrayList<>();

  /** Layers of which another part is told of apart: beside it "the others" would leave it out. */
  private final Set<Overheidslaag> inParts = EnumSet.noneOf(Overheidslaag.class);

  Exceptions(List<Uitspraak> uitspraken) {
    for (Uitspraak u : uitspraken) {
      if (u.bereik().deel() == null) {
        continue;
      }
      if (!(u.inhoud() instanceof Kader.BuitenBereik b)) {
        inParts.addAll(u.bereik().overheden());
      } else if (b.uitgezonderd().soort() == Uitgezonderd.Soort.BUITEN_BEREIK) {
        excepted.add(u.bereik());
      }
    }
  }

  /** Statements that say no more than holds beside those parts. */
  List<Uitspraak> narrow(List<Uitspraak> uitspraken) {
    if (excepted.isEmpty()) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken.stream().map(this::withoutThem).toList());
    for (Uitspraak u : uitspraken) {
      int home = isOfProvisions(u) ? last(uitspraken, rules(uitspraken, u)) : -1;
      if (home >= 0) {
        for (Uitspraak rule : rules(uitspraken, u)) {
          int i = uitspraken.indexOf(rule);
          over.set(i, rule.metDetails(over.get(i).details()));
        }
        over.set(home, over.get(home).met(List.of(u.bij(over.get(home).thema()))));
        over.set(uitspraken.indexOf(u), null);
      }
    }
    over.removeIf(u -> u == null);
    return over;
  }

  /** Whether a part is left out of some provisions. */
  private static boolean isOfProvisions(Uitspraak u) {
    return u.inhoud() instanceof Kader.BuitenBereik b
        && b.uitgezonderd().soort() == Uitgezonderd.Soort.BUITEN_BEREIK
        && u.bereik().deel() != null
        && !u.bereik().bepalingen().isEmpty();
  }

  /** The tasks, or else the powers, of those provisions for all of the layer. */
  private static List<Uitspraak> rules(List<Uitspraak> uitspraken, Uitspraak exception) {
    List<Uitspraak> own =
        uitspraken.stream()
            .filter(u -> u.bereik().deel() == null)
            .filter(u -> u.bereik().bepalingen().equals(exception.bereik().bepalingen()))
            .filter(u -> u.bereik().overheden().containsAll(exception.bereik().overheden()))
            .toList();
    List<Uitspraak> tasks =
        own.stream().filter(u -> u.inhoud() instanceof Verandering.Taken).toList();
    return tasks.isEmpty()
        ? own.stream().filter(u -> u.inhoud() instanceof Verandering.Bevoegdheid).toList()
        : tasks;
  }

  private static int last(List<Uitspraak> uitspraken, List<Uitspraak> rules) {
    return rules.isEmpty() ? -1 : uitspraken.indexOf(rules.get(rules.size() - 1));
  }

  /** What is said of layers as a whole, of the rest of those of which a part is left out. */
  private Uitspraak withoutThem(Uitspraak u) {
    if (u.bereik().deel() != null || !u.pointer().startsWith("/gevolgen/")) {
      return u;
    }
    Set<Overheidslaag> own = EnumSet.noneOf(Overheidslaag.class);
    u.bereik().overheden().stream()
        .filter(laag -> !inParts.contains(laag) && isExcepted(laag, u.bereik().bepalingen()))
        .forEach(own::add);
    return own.isEmpty()
        ? u
        : u.voor(u.bereik().overigen(own))
            .metDetails(u.details().stream().map(this::withoutThem).toList());
  }

  /** Whether a part is left out of all, or of each of the provisions that something is about. */
  private boolean isExcepted(Overheidslaag laag, List<String> bepalingen) {
    return excepted.stream()
        .filter(e -> e.overheden().contains(laag))
        .map(Bereik::bepalingen)
        .anyMatch(own -> own.isEmpty() || !bepalingen.isEmpty() && own.containsAll(bepalingen));
  }
}
