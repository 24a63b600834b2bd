package nl.udo.toets.checks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import org.jspecify.annotations.Nullable;

/**
 * Which costs some of the funding of a record meets, made once, so that many costs beside many ways
 * of funding are not each held against each. Funding for the whole layer, wherever it stands, meets
 * costs of its parts too; funding for a part meets costs of that part.
 */
final class Dekking {

  /** A layer, or a part of it. */
  private record Wie(Overheidslaag laag, @Nullable String deel) {}

  /** The kinds of cost that are met. */
  private static final class Bereik {
    private boolean alles;
    private final Set<Kostenpost.Soort> soorten = EnumSet.noneOf(Kostenpost.Soort.class);

    /** A cost of unknown kind is not demonstrably met by money for one kind. */
    boolean omvat(Kostenpost.@Nullable Soort soort) {
      return alles || soort != null && soorten.contains(soort);
    }
  }

  private static final Bereik NIETS = new Bereik();

  private final Map<Wie, Bereik> bereik = new HashMap<>();

  /** What is met by the funding of a kind. */
  Dekking(List<Geldstromen.Betaling> betalingen, Predicate<Geldstromen.Betaling> welke) {
    for (Geldstromen.Betaling betaling : betalingen) {
      if (betaling.dekt() && welke.test(betaling)) {
        for (Overheidslaag laag : betaling.lagen()) {
          Bereik van = bereik.computeIfAbsent(new Wie(laag, betaling.deel()), wie -> new Bereik());
          van.alles |= betaling.bekostiging().kostensoorten().isEmpty();
          van.soorten.addAll(betaling.bekostiging().kostensoorten());
        }
      }
    }
  }

  /** Whether a cost is met for a layer. */
  boolean dekt(Geldstromen.Kost kost, Overheidslaag laag) {
    Kostenpost.Soort soort = kost.post().soort();
    return bereik.getOrDefault(new Wie(laag, null), NIETS).omvat(soort)
        || kost.deel() != null
            && bereik.getOrDefault(new Wie(laag, kost.deel()), NIETS).omvat(soort);
  }
}
