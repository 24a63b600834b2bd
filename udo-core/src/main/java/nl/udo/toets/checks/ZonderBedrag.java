package nl.udo.toets.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * The money of a record that can be compared, without what a form of funding meets of which no
 * amount is known, such as own heffingen or the refusal to compensate. Such a form covers the cost
 * that it names, the costs of its kinds where no cost has that name, and each cost where it names
 * none, for its layers; what else is paid for that cost there, is only part of it.
 */
final class ZonderBedrag {

  /** The costs and the funding of one name. */
  private static final class Naam {
    private final Set<Overheidslaag> overal;
    private final List<Geldstromen.Kost> kosten = new ArrayList<>();
    private final List<Geldstromen.Betaling> zonder = new ArrayList<>();
    private final Map<Kostenpost.@Nullable Soort, Set<Overheidslaag>> gedekt = new HashMap<>();

    Naam(Set<Overheidslaag> overal) {
      this.overal = overal;
    }

    /** The layers for which costs of each kind are met without an amount. */
    void reken() {
      for (Geldstromen.Kost kost : kosten) {
        gedekt.computeIfAbsent(kost.post().soort(), this::zonderBedrag);
      }
      // An estimate for several layers at once is no number for one of them.
      boolean groeit = true;
      while (groeit) {
        groeit = false;
        for (Geldstromen.Kost kost : kosten) {
          Set<Overheidslaag> lagen = gedekt(kost);
          for (Raming raming : kost.geteld().ramingen()) {
            groeit |= raakt(raming, kost, lagen) && lagen.addAll(lagen(raming, kost));
          }
        }
      }
    }

    private Set<Overheidslaag> zonderBedrag(Kostenpost.@Nullable Soort soort) {
      Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
      lagen.addAll(overal);
      zonder.stream()
          .filter(betaling -> kanVoor(betaling, soort) && isVoorElk(betaling))
          .forEach(betaling -> lagen.addAll(betaling.lagen()));
      return lagen;
    }

    /** Money for a part of a layer is for the costs of that part only. */
    private boolean isVoorElk(Geldstromen.Betaling betaling) {
      String deel = betaling.deel();
      return deel == null || Lists.every(kosten, kost -> deel.equals(kost.deel()));
    }

    Set<Overheidslaag> gedekt(Geldstromen.Kost kost) {
      return gedekt.getOrDefault(kost.post().soort(), Set.of());
    }

    /** Whether every cost for which money can be is met in part without an amount. */
    boolean isDeelVan(Geldstromen.Betaling betaling) {
      List<Set<Overheidslaag>> voor = new ArrayList<>();
      gedekt.forEach(
          (soort, lagen) -> {
            if (kanVoor(betaling, soort)) {
              voor.add(lagen);
            }
          });
      return !voor.isEmpty()
          && Lists.every(voor, lagen -> !Collections.disjoint(lagen, betaling.lagen()));
    }
  }

  /** The layers of which each cost is met so, whatever it is called. */
  private final Set<Overheidslaag> overal = EnumSet.noneOf(Overheidslaag.class);

  private final Map<String, Naam> namen = new HashMap<>();

  private ZonderBedrag(Geldstromen geld) {
    Kostennamen kosten = new Kostennamen(geld.kosten());
    for (Geldstromen.Betaling betaling : geld.betalingen()) {
      if (betaling.dekt() && isZonder(betaling)) {
        if (betaling.bekostiging().omschrijving() != null) {
          kosten.van(betaling.bekostiging()).forEach(naam -> maak(naam).zonder.add(betaling));
        } else if (betaling.deel() == null && betaling.bekostiging().kostensoorten().isEmpty()) {
          overal.addAll(betaling.lagen());
        }
      }
    }
    for (Geldstromen.Kost kost : geld.kosten()) {
      Naam naam =
          overal.isEmpty()
              ? naam(kost.post().omschrijving())
              : maak(sleutel(kost.post().omschrijving()));
      if (naam != null) {
        naam.kosten.add(kost);
      }
    }
    namen.values().forEach(Naam::reken);
  }

  /** What the costs of a record are called, and which of them are of a kind. */
  private static final class Kostennamen {
    private final Set<String> alle = new HashSet<>();
    private final Map<Kostenpost.Soort, Set<String>> perSoort = new HashMap<>();

    Kostennamen(List<Geldstromen.Kost> kosten) {
      for (Geldstromen.Kost kost : kosten) {
        String naam = sleutel(kost.post().omschrijving());
        alle.add(naam);
        if (kost.post().soort() != null) {
          perSoort.computeIfAbsent(kost.post().soort(), s -> new LinkedHashSet<>()).add(naam);
        }
      }
    }

    /** The cost that is paid for; where none is called so, the costs of its kinds. */
    Set<String> van(Bekostiging bekostiging) {
      String naam = sleutel(bekostiging.omschrijving());
      if (alle.contains(naam)) {
        return Set.of(naam);
      }
      Set<String> namen = new LinkedHashSet<>();
      bekostiging.kostensoorten().forEach(s -> namen.addAll(perSoort.getOrDefault(s, Set.of())));
      return namen;
    }
  }

  private Naam maak(String naam) {
    return namen.computeIfAbsent(naam, n -> new Naam(overal));
  }

  private static String sleutel(@Nullable String omschrijving) {
    return omschrijving == null ? "" : Names.key(omschrijving);
  }

  static Geldstromen van(Geldstromen geld) {
    ZonderBedrag zonder = new ZonderBedrag(geld);
    return zonder.namen.isEmpty()
        ? geld
        : new Geldstromen(
            geld.kosten().stream().flatMap(kost -> zonder.rest(kost).stream()).toList(),
            Lists.only(geld.betalingen(), betaling -> !zonder.isDeel(betaling)),
            geld.later(),
            geld.documenten());
  }

  private @Nullable Naam naam(@Nullable String omschrijving) {
    return namen.isEmpty() ? null : namen.get(sleutel(omschrijving));
  }

  /** What is left of a cost: that of the other layers; nothing where there are none. */
  private List<Geldstromen.Kost> rest(Geldstromen.Kost kost) {
    Naam naam = naam(kost.post().omschrijving());
    if (naam == null) {
      return List.of(kost);
    }
    Set<Overheidslaag> gedekt = naam.gedekt(kost);
    List<Overheidslaag> lagen = Lists.only(kost.lagen(), laag -> !gedekt.contains(laag));
    if (lagen.size() == kost.lagen().size()) {
      return List.of(kost);
    }
    List<Raming> ramingen =
        Lists.only(kost.geteld().ramingen(), raming -> !raakt(raming, kost, gedekt));
    Kostenpost geteld = kost.geteld().toBuilder().ramingen(ramingen).build();
    return lagen.isEmpty()
        ? List.of()
        : List.of(
            new Geldstromen.Kost(
                kost.post(), geteld, kost.gevolg(), kost.deel(), lagen, kost.plek()));
  }

  private boolean isDeel(Geldstromen.Betaling betaling) {
    Naam naam = naam(betaling.bekostiging().omschrijving());
    return !isZonder(betaling)
        && (!Collections.disjoint(betaling.lagen(), overal)
            || naam != null && naam.isDeelVan(betaling));
  }

  /** A norm for each is no amount that costs can be held against. */
  private static boolean isZonder(Geldstromen.Betaling betaling) {
    return !Bedragen.isEenBekend(betaling.bekostiging().bedragen());
  }

  /** Whether money can be for costs of a kind; for an unknown kind all of its name can. */
  private static boolean kanVoor(Geldstromen.Betaling betaling, Kostenpost.@Nullable Soort soort) {
    List<Kostenpost.Soort> voor = betaling.bekostiging().kostensoorten();
    return soort == null || voor.isEmpty() || voor.contains(soort);
  }

  private static boolean raakt(Raming raming, Geldstromen.Kost kost, Set<Overheidslaag> lagen) {
    return !Collections.disjoint(lagen(raming, kost), lagen);
  }

  private static List<Overheidslaag> lagen(Raming raming, Geldstromen.Kost kost) {
    return raming.overheden().isEmpty() ? kost.lagen() : raming.overheden();
  }
}
