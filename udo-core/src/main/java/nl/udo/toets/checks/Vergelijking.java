package nl.udo.toets.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.udo.model.Bedrag;
import nl.udo.model.Bedrag.Benadering;
import nl.udo.model.Bedrag.Ontwikkeling;
import nl.udo.model.Duur;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;

/**
 * Whether costs and funding differ, as far as the amounts of a record can show it. What cannot be
 * compared (another currency, an amount per unit beside a total) does not count as a difference.
 */
final class Vergelijking {

  private Vergelijking() {}

  /** What makes amounts of one kind, so that they can be added up. */
  private record Soort(Bedrag.Valuta valuta, String per, Duur duur, Integer van, Integer totEnMet) {

    static Soort van(Bedrag bedrag) {
      // One-off amounts of several years add up to a total; yearly ones are a series.
      boolean reeks = bedrag.duur() != Duur.INCIDENTEEL;
      return new Soort(
          bedrag.valuta(),
          bedrag.per(),
          bedrag.duur(),
          reeks ? bedrag.vanJaar() : null,
          reeks ? bedrag.totEnMetJaar() : null);
    }
  }

  /** What decides whether amounts of two kinds may be about the same money. */
  private record Aard(Bedrag.Valuta valuta, boolean perEenheid, Duur duur) {

    static Aard van(Soort soort) {
      return new Aard(soort.valuta(), soort.per() != null, soort.duur());
    }

    boolean kanHetzelfdeZijn(Aard ander) {
      return valuta != ander.valuta
          || perEenheid
          || ander.perEenheid
          || duur == null
          || ander.duur == null
          || duur == ander.duur;
    }
  }

  /** The least and the most that amounts can be together; no most for "ten minste". */
  private record Marge(BigDecimal minst, BigDecimal meest) {

    static Marge van(Bedrag bedrag) {
      BigDecimal boven = bedrag.tot() == null ? bedrag.waarde() : bedrag.tot();
      boolean onbegrensd =
          bedrag.benadering() == Benadering.TEN_MINSTE
              || bedrag.ontwikkeling() == Ontwikkeling.AFLOPEND_TOT;
      boolean vanafNul =
          bedrag.benadering() == Benadering.TEN_HOOGSTE
              || bedrag.ontwikkeling() == Ontwikkeling.OPLOPEND_TOT;
      return new Marge(vanafNul ? BigDecimal.ZERO : bedrag.waarde(), onbegrensd ? null : boven);
    }

    Marge plus(Marge ander) {
      return new Marge(
          minst.add(ander.minst),
          meest == null || ander.meest == null ? null : meest.add(ander.meest));
    }

    boolean raakt(Marge ander) {
      return (meest == null || meest.compareTo(ander.minst) >= 0)
          && (ander.meest == null || ander.meest.compareTo(minst) >= 0);
    }
  }

  /** Whether a difference shows that somebody should explain. */
  static boolean verschilt(Middelen middelen) {
    List<Bedrag> bekostiging =
        middelen.bekostiging().stream()
            .filter(b -> !Geld.isNaarHetRijk(b))
            .flatMap(b -> Geld.bekend(b.bedragen()).stream())
            .toList();
    List<Bedrag> kosten = new ArrayList<>();
    boolean uiteen = false;
    for (Kostenpost post : middelen.kosten()) {
      if (Geld.isLast(post)) {
        Optional<List<Bedrag>> bedragen = bedragen(post);
        uiteen |= bedragen.isEmpty();
        bedragen.ifPresent(kosten::addAll);
      }
    }
    // Without an amount on either side there is nothing to compare.
    return !bekostiging.isEmpty()
        && (uiteen || !kosten.isEmpty() && verschilt(kosten, bekostiging));
  }

  /**
   * The amounts of a cost. Estimates of the same thing stand side by side and are never added up:
   * the agreed one counts, or the one that all of them are; empty when they contradict each other,
   * so that funding can equal one of them at most.
   */
  private static Optional<List<Bedrag>> bedragen(Kostenpost post) {
    Map<List<Object>, List<Raming>> perDeel = new LinkedHashMap<>();
    for (Raming raming : post.ramingen()) {
      if (!Geld.bekend(raming.bedragen()).isEmpty()) {
        perDeel.computeIfAbsent(deel(raming), d -> new ArrayList<>()).add(raming);
      }
    }
    List<Object> geheel = List.of(List.of(), "");
    if (perDeel.containsKey(geheel)) {
      perDeel.keySet().retainAll(Set.of(geheel));
    }
    List<Bedrag> bedragen = new ArrayList<>();
    for (List<Raming> ramingen : perDeel.values()) {
      List<Raming> tellen =
          ramingen.stream()
              .filter(raming -> raming.status() == Raming.Status.OVEREENGEKOMEN)
              .toList();
      Set<Set<Bedrag>> uitkomsten = new HashSet<>();
      for (Raming raming : tellen.isEmpty() ? ramingen : tellen) {
        uitkomsten.add(Set.copyOf(Geld.bekend(raming.bedragen())));
      }
      if (uitkomsten.size() > 1) {
        return Optional.empty();
      }
      bedragen.addAll(
          (tellen.isEmpty() ? ramingen : tellen)
              .get(0).bedragen().stream().filter(bedrag -> bedrag.waarde() != null).toList());
    }
    return Optional.of(bedragen);
  }

  /** The part of a cost that an estimate covers. */
  private static List<Object> deel(Raming raming) {
    List<Overheidslaag> lagen = raming.overheden();
    return List.of(lagen, raming.onderdeel() == null ? "" : raming.onderdeel());
  }

  private static boolean verschilt(List<Bedrag> kosten, List<Bedrag> bekostiging) {
    Map<Soort, Marge> lasten = perSoort(kosten);
    Map<Soort, Marge> baten = perSoort(bekostiging);
    for (Soort soort : Set.copyOf(lasten.keySet())) {
      if (baten.containsKey(soort) && !lasten.remove(soort).raakt(baten.remove(soort))) {
        return true;
      }
    }
    boolean over = !lasten.isEmpty() || !baten.isEmpty();
    // Of many amounts there are few kinds: they are not each held against each.
    Set<Aard> aardLasten = lasten.keySet().stream().map(Aard::van).collect(Collectors.toSet());
    Set<Aard> aardBaten = baten.keySet().stream().map(Aard::van).collect(Collectors.toSet());
    boolean onvergelijkbaar =
        aardLasten.stream().anyMatch(last -> aardBaten.stream().anyMatch(last::kanHetzelfdeZijn));
    return over && !onvergelijkbaar;
  }

  private static Map<Soort, Marge> perSoort(List<Bedrag> bedragen) {
    Map<Soort, Marge> perSoort = new HashMap<>();
    for (Bedrag bedrag : bedragen) {
      perSoort.merge(Soort.van(bedrag), Marge.van(bedrag), Marge::plus);
    }
    return perSoort;
  }
}
