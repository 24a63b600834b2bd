package nl.udo.toets.checks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * Which costs some of the funding of a record meets, made once, so that many costs beside many ways
 * of funding are not each held against each. Funding for the whole layer, wherever it stands, meets
 * costs of its parts too; funding for a part meets costs of that part.
 */
final class Dekking {

  /** A layer, or a part of it, with the name of one of its costs; null for whatever cost. */
  private record Wie(Overheidslaag laag, @Nullable String deel, @Nullable String post) {}

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

  /**
   * What is met by the funding of a kind.
   *
   * @param kosten the costs of the record: what is for one of these by its name, is for no other,
   *     unless it is for a kind of cost too that none of that name is
   */
  Dekking(
      List<Geldstromen.Kost> kosten,
      List<Geldstromen.Betaling> betalingen,
      Predicate<Geldstromen.Betaling> welke) {
    Map<@Nullable String, Set<Kostenpost.@Nullable Soort>> namen = new HashMap<>();
    kosten.forEach(
        kost ->
            namen
                .computeIfAbsent(sleutel(kost.post().omschrijving()), n -> new HashSet<>())
                .add(kost.post().soort()));
    for (Geldstromen.Betaling betaling : betalingen) {
      if (betaling.dekt() && welke.test(betaling)) {
        String sleutel = sleutel(betaling.bekostiging().omschrijving());
        List<Kostenpost.Soort> soorten = betaling.bekostiging().kostensoorten();
        Set<Kostenpost.@Nullable Soort> eigen = namen.getOrDefault(sleutel, Set.of());
        dekt(betaling, eigen.isEmpty() ? null : sleutel, soorten);
        List<Kostenpost.Soort> andere = Lists.only(soorten, soort -> !eigen.contains(soort));
        boolean ookAndere = !andere.isEmpty() && andere.size() < soorten.size();
        if (ookAndere && !eigen.contains(null)) {
          dekt(betaling, null, andere);
        }
      }
    }
  }

  private void dekt(
      Geldstromen.Betaling betaling, @Nullable String post, List<Kostenpost.Soort> soorten) {
    for (Overheidslaag laag : betaling.lagen()) {
      Bereik van =
          bereik.computeIfAbsent(new Wie(laag, betaling.deel(), post), wie -> new Bereik());
      van.alles |= soorten.isEmpty();
      van.soorten.addAll(soorten);
    }
  }

  private static @Nullable String sleutel(@Nullable String naam) {
    return naam == null ? null : Names.key(naam);
  }

  /** Whether a cost is met for a layer. */
  boolean dekt(Geldstromen.Kost kost, Overheidslaag laag) {
    return dekt(kost, laag, null) || kost.deel() != null && dekt(kost, laag, kost.deel());
  }

  private boolean dekt(Geldstromen.Kost kost, Overheidslaag laag, @Nullable String deel) {
    Kostenpost.Soort soort = kost.post().soort();
    String post = sleutel(kost.post().omschrijving());
    return bereik.getOrDefault(new Wie(laag, deel, null), NIETS).omvat(soort)
        || bereik.getOrDefault(new Wie(laag, deel, post), NIETS).omvat(soort);
  }
}
