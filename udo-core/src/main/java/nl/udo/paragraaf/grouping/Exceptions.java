package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Uitgezonderd;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;

/**
 * The parts of layers that are left out: what is said of such a layer is said of the rest of it. Of
 * provisions the rule comes first, for all of the layer, and behind it who is left out of it.
 */
final class Exceptions {

  /** Layers of which a part is left out of all. */
  private final Set<Overheidslaag> ofAll = EnumSet.noneOf(Overheidslaag.class);

  /** The provisions of which a part is left out, by the layer and each of them. */
  private final Map<List<Object>, List<Set<String>>> ofProvisions = new HashMap<>();

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
        except(u.bereik());
      }
    }
  }

  private void except(Bereik bereik) {
    Set<String> own = Set.copyOf(bereik.bepalingen());
    if (own.isEmpty()) {
      ofAll.addAll(bereik.overheden());
    }
    for (Overheidslaag laag : bereik.overheden()) {
      own.forEach(
          b -> ofProvisions.computeIfAbsent(List.of(laag, b), k -> new ArrayList<>()).add(own));
    }
  }

  /** Statements that say no more than holds beside those parts. */
  List<Uitspraak> narrow(List<Uitspraak> uitspraken) {
    if (ofAll.isEmpty() && ofProvisions.isEmpty()) {
      return uitspraken;
    }
    List<Uitspraak> over = new ArrayList<>(Lists.each(uitspraken, this::withoutThem));
    Map<List<String>, List<Integer>> rules = rules(uitspraken);
    for (int i = 0; i < uitspraken.size(); i++) {
      Uitspraak u = uitspraken.get(i);
      List<Integer> own = isOfProvisions(u) ? rulesOf(u, uitspraken, rules) : List.of();
      for (int rule : own) {
        over.set(rule, uitspraken.get(rule).metDetails(over.get(rule).details()));
      }
      if (!own.isEmpty()) {
        int home = own.get(own.size() - 1);
        over.set(home, over.get(home).met(u.bij(over.get(home).thema())));
        over.set(i, null);
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

  /** Where tasks and powers of a layer as a whole stand, by their provisions. */
  private static Map<List<String>, List<Integer>> rules(List<Uitspraak> uitspraken) {
    Map<List<String>, List<Integer>> rules = new HashMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      Uitspraak u = uitspraken.get(i);
      if (u.bereik().deel() == null
          && (u.inhoud() instanceof Verandering.Taken
              || u.inhoud() instanceof Verandering.Bevoegdheid)) {
        rules.computeIfAbsent(u.bereik().bepalingen(), b -> new ArrayList<>()).add(i);
      }
    }
    return rules;
  }

  /** The tasks, or else the powers, of the provisions of an exception for all of the layer. */
  private static List<Integer> rulesOf(
      Uitspraak exception, List<Uitspraak> uitspraken, Map<List<String>, List<Integer>> rules) {
    Bereik bereik = exception.bereik();
    List<Integer> own =
        Lists.only(
            rules.getOrDefault(bereik.bepalingen(), List.of()),
            i -> uitspraken.get(i).bereik().overheden().containsAll(bereik.overheden()));
    List<Integer> tasks =
        Lists.only(own, i -> uitspraken.get(i).inhoud() instanceof Verandering.Taken);
    return tasks.isEmpty() ? own : tasks;
  }

  /** What is said of layers as a whole, of the rest of those of which a part is left out. */
  private Uitspraak withoutThem(Uitspraak u) {
    if (u.bereik().deel() != null || !u.pointer().startsWith(Places.CONSEQUENCES)) {
      return u;
    }
    Set<Overheidslaag> own = EnumSet.noneOf(Overheidslaag.class);
    u.bereik().overheden().stream()
        .filter(laag -> !inParts.contains(laag) && isExcepted(laag, u.bereik().bepalingen()))
        .forEach(own::add);
    return own.isEmpty()
        ? u
        : u.voor(u.bereik().overigen(own)).metDetails(Lists.each(u.details(), this::withoutThem));
  }

  /** Whether a part is left out of all, or of each of the provisions that something is about. */
  private boolean isExcepted(Overheidslaag laag, List<String> bepalingen) {
    return ofAll.contains(laag)
        || !bepalingen.isEmpty()
            && Lists.any(
                ofProvisions.getOrDefault(List.of(laag, bepalingen.get(0)), List.of()),
                own -> own.containsAll(bepalingen));
  }
}
