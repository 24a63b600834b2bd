package nl.udo.toets.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Duur;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * Whether costs and funding differ, as far as the amounts of a record can show it. What cannot be
 * compared (another currency, an amount per unit beside a total) is no difference, and is said.
 */
final class Vergelijking {

  /** What a comparison shows. */
  enum Uitkomst {
    /** Nothing that should be explained. */
    KLOPT(null),
    /** Costs and funding differ. */
    VERSCHILT(null),
    /** Estimates of the same cost contradict each other. */
    LOOPT_UITEEN("ramingen"),
    /** Of an amount it is not said whether it is once or every year. */
    DUUR_ONTBREEKT("duur"),
    /** Amounts are for different units, or one is and the other is not. */
    ANDERE_EENHEID("eenheid"),
    /** Amounts are in different currencies. */
    ANDERE_VALUTA("valuta"),
    /** Amounts are for different years, or yearly ones stand beside a total. */
    ANDERE_JAREN("jaren");

    private final @Nullable String tekst;

    Uitkomst(@Nullable String tekst) {
      this.tekst = tekst;
    }

    /** The name of the text of the rule that says it; null for what the rule always says. */
    @Nullable String tekst() {
      return tekst;
    }
  }

  private Vergelijking() {}

  /** What makes amounts of one kind, so that they can be added up. */
  private record Soort(
      Bedrag.Valuta valuta,
      @Nullable String per,
      @Nullable Duur duur,
      @Nullable Integer van,
      @Nullable Integer totEnMet) {

    static Soort van(Bedrag bedrag) {
      // One-off amounts of several years add up to a total; yearly ones are a series.
      boolean reeks = bedrag.duur() != Duur.INCIDENTEEL;
      return new Soort(
          bedrag.valuta(),
          bedrag.per() == null ? null : Names.key(bedrag.per()),
          bedrag.duur(),
          reeks ? bedrag.vanJaar() : null,
          reeks ? bedrag.totEnMetJaar() : null);
    }

    boolean isZonderEind() {
      return duur == Duur.STRUCTUREEL && totEnMet == null;
    }

    Soort vanaf(@Nullable Integer jaar) {
      return new Soort(valuta, per, duur, jaar, totEnMet);
    }

    /** Whether both are yearly without end, and of one it is not said from which year. */
    boolean isZelfdeReeks(Soort ander) {
      return isZonderEind()
          && vanaf(null).equals(ander.vanaf(null))
          && (van == null || ander.van == null);
    }
  }

  /** From which years yearly amounts without end are, by what they are without their year. */
  private record Beginjaren(Map<Soort, Set<Integer>> perReeks) {

    static Beginjaren van(Set<Soort> een, Set<Soort> ander) {
      Map<Soort, Set<Integer>> perReeks = new HashMap<>();
      for (Set<Soort> soorten : List.of(een, ander)) {
        for (Soort soort : soorten) {
          if (soort.isZonderEind() && soort.van() != null) {
            perReeks.computeIfAbsent(soort.vanaf(null), s -> new HashSet<>()).add(soort.van());
          }
        }
      }
      return new Beginjaren(perReeks);
    }

    private Set<Integer> jaren(Soort soort) {
      return soort.isZonderEind() && soort.van() == null
          ? perReeks.getOrDefault(soort, Set.of())
          : Set.of();
    }

    /** What does not say from which year it is, may be from any: from the only one, if so. */
    Map<Soort, Marge> ingevuld(Map<Soort, Marge> bedragen) {
      Map<Soort, Marge> ingevuld = new LinkedHashMap<>();
      bedragen.forEach(
          (soort, marge) -> {
            Set<Integer> jaren = jaren(soort);
            Soort eigen = jaren.size() == 1 ? soort.vanaf(jaren.iterator().next()) : soort;
            ingevuld.merge(eigen, marge, Marge::plus);
          });
      return ingevuld;
    }

    /** Whether it may be from several years, so that it need not be what stands without one. */
    boolean isOnbepaald(Soort soort) {
      return jaren(soort).size() > 1;
    }
  }

  /** What decides whether amounts of two kinds may be about the same money. */
  private record Aard(Bedrag.Valuta valuta, boolean perEenheid, @Nullable Duur duur) {

    static Aard van(Soort soort) {
      return new Aard(soort.valuta(), soort.per() != null, soort.duur());
    }

    /** Why this may be about the same money as another kind; null when it cannot be. */
    @Nullable Uitkomst kanHetzelfdeZijn(Aard ander) {
      if (valuta != ander.valuta) {
        return Uitkomst.ANDERE_VALUTA;
      }
      if (perEenheid || ander.perEenheid) {
        return Uitkomst.ANDERE_EENHEID;
      }
      if (duur == null || ander.duur == null) {
        return Uitkomst.DUUR_ONTBREEKT;
      }
      return duur == ander.duur ? Uitkomst.ANDERE_JAREN : null;
    }
  }

  /** The amounts that are compared, and whether estimates of one cost contradict each other. */
  private record Kanten(List<Bedrag> kosten, List<Bedrag> bekostiging, boolean uiteen) {

    static Kanten van(List<Kostenpost> posten, List<Bekostiging> gegeven) {
      Set<Soort> betaald = new HashSet<>();
      gegeven.forEach(b -> betaald.addAll(perSoort(b.bedragen()).keySet()));
      List<Bedrag> kosten = new ArrayList<>();
      boolean uiteen = false;
      for (Kostenpost post : posten) {
        Optional<List<Bedrag>> bedragen = bedragen(post, betaald);
        uiteen |= bedragen.isEmpty();
        bedragen.ifPresent(kosten::addAll);
      }
      Set<Soort> gevraagd = perSoort(kosten).keySet();
      return new Kanten(
          kosten,
          gegeven.stream().flatMap(b -> tellend(b.bedragen(), gevraagd).stream()).toList(),
          uiteen);
    }
  }

  /** What shows when costs are held against the funding for the same overheden. */
  static Uitkomst van(List<Kostenpost> posten, List<Bekostiging> gegeven) {
    Kanten kanten = Kanten.van(posten, gegeven);
    // Without an amount on either side there is nothing to compare.
    if (kanten.bekostiging().isEmpty() || !kanten.uiteen() && kanten.kosten().isEmpty()) {
      return Uitkomst.KLOPT;
    }
    return kanten.uiteen()
        ? Uitkomst.LOOPT_UITEEN
        : vergelijk(kanten.kosten(), kanten.bekostiging());
  }

  /** Whether all costs and all funding of the kind of an amount differ by exactly that amount. */
  static Predicate<Bedrag> verschilPrecies(List<Kostenpost> posten, List<Bekostiging> gegeven) {
    Kanten kanten = Kanten.van(posten, gegeven);
    if (kanten.uiteen()) {
      return bedrag -> false;
    }
    Map<Soort, Marge> lasten = perSoort(kanten.kosten());
    Map<Soort, Marge> baten = perSoort(kanten.bekostiging());
    return bedrag -> {
      Marge last = lasten.get(Soort.van(bedrag));
      Marge baat = baten.get(Soort.van(bedrag));
      return bedrag.waarde() != null
          && last != null
          && baat != null
          && last.isPrecies()
          && baat.isPrecies()
          && last.minst().subtract(baat.minst()).abs().compareTo(bedrag.waarde()) == 0;
    };
  }

  /**
   * The amounts of a cost. Estimates of the same thing stand side by side and are never added up:
   * the agreed one counts, or the one that all of them are; empty when they contradict each other,
   * so that funding can equal one of them at most.
   */
  private static Optional<List<Bedrag>> bedragen(Kostenpost post, Set<Soort> betaald) {
    Map<List<Object>, List<Raming>> perDeel = new LinkedHashMap<>();
    for (Raming raming : post.ramingen()) {
      if (Bedragen.isEenBekend(raming.bedragen())) {
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
          Lists.only(ramingen, raming -> raming.status() == Raming.Status.OVEREENGEKOMEN);
      Set<Set<Bedrag>> uitkomsten = new HashSet<>();
      for (Raming raming : tellen.isEmpty() ? ramingen : tellen) {
        uitkomsten.add(Set.copyOf(tellend(raming.bedragen(), betaald)));
      }
      if (uitkomsten.size() > 1) {
        return Optional.empty();
      }
      bedragen.addAll(tellend((tellen.isEmpty() ? ramingen : tellen).get(0).bedragen(), betaald));
    }
    return Optional.of(bedragen);
  }

  /** The amounts that are added up; of those that say the same money, what the other side has. */
  private static List<Bedrag> tellend(List<Bedrag> bedragen, Set<Soort> ander) {
    return Totalen.zonderDubbele(
        Totalen.zonder(Bedragen.bekende(bedragen)), bedrag -> ander.contains(Soort.van(bedrag)));
  }

  /** The part of a cost that an estimate covers. */
  private static List<Object> deel(Raming raming) {
    List<Overheidslaag> lagen = raming.overheden();
    return List.of(lagen, raming.onderdeel() == null ? "" : raming.onderdeel());
  }

  private static Uitkomst vergelijk(List<Bedrag> kosten, List<Bedrag> bekostiging) {
    Map<Soort, Marge> lasten = perSoort(kosten);
    Map<Soort, Marge> baten = perSoort(bekostiging);
    Beginjaren jaren = Beginjaren.van(lasten.keySet(), baten.keySet());
    lasten = jaren.ingevuld(lasten);
    baten = jaren.ingevuld(baten);
    for (Soort soort : Set.copyOf(lasten.keySet())) {
      Marge last = lasten.get(soort);
      Marge baat = baten.get(soort);
      if (last != null && baat != null) {
        if (last.raakt(baat)) {
          lasten.remove(soort);
          baten.remove(soort);
        } else if (!jaren.isOnbepaald(soort)) {
          return Uitkomst.VERSCHILT;
        }
      }
    }
    if (lasten.isEmpty() && baten.isEmpty()) {
      return Uitkomst.KLOPT;
    }
    if (lasten.size() == 1 && baten.size() == 1) {
      Map.Entry<Soort, Marge> last = lasten.entrySet().iterator().next();
      Map.Entry<Soort, Marge> baat = baten.entrySet().iterator().next();
      if (last.getKey().isZelfdeReeks(baat.getKey())) {
        return last.getValue().raakt(baat.getValue()) ? Uitkomst.KLOPT : Uitkomst.VERSCHILT;
      }
    }
    // Of many amounts there are few kinds: they are not each held against each.
    Set<Aard> aardLasten = aard(lasten);
    Set<Aard> aardBaten = aard(baten);
    for (Aard last : aardLasten) {
      for (Aard baat : aardBaten) {
        Uitkomst waarom = last.kanHetzelfdeZijn(baat);
        if (waarom != null) {
          return waarom;
        }
      }
    }
    return Uitkomst.VERSCHILT;
  }

  private static Set<Aard> aard(Map<Soort, Marge> bedragen) {
    return bedragen.keySet().stream()
        .map(Aard::van)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<Soort, Marge> perSoort(List<Bedrag> bedragen) {
    Map<Soort, Marge> perSoort = new LinkedHashMap<>();
    for (Bedrag bedrag : bedragen) {
      if (bedrag.waarde() != null) {
        perSoort.merge(Soort.van(bedrag), Marge.van(bedrag, bedrag.waarde()), Marge::plus);
      }
    }
    return perSoort;
  }
}
