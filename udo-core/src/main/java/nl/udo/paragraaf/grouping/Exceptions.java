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

/**
 * The parts of layers that are left out: what is said of such a layer is said of the rest of it.
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

  /** What is said of layers as a whole, of the rest of those of which a part is left out. */
  Uitspraak withoutThem(Uitspraak u) {
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
