package nl.udo.paragraaf.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on estimates: one cost side by side, else one source at once, and years in a table. */
final class EstimateMerging {

  /**
   * The number of the cost of which a statement is one estimate with an amount, for those bodies
   * and provisions.
   */
  private final Map<Uitspraak, Integer> costs = new IdentityHashMap<>();

  /**
   * The number of each cost, equal for costs that are equal: to compare these is to compare all
   * that was ever estimated of them, so that it is done once for all rules.
   */
  private final Map<Kostenpost, Integer> posts = new IdentityHashMap<>();

  private EstimateMerging(List<Uitspraak> uitspraken) {
    Map<Kostenpost, Integer> equal = new HashMap<>();
    Map<Object, Integer> numbers = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Geld.Ramingen r) {
        for (Geraamd g : r.geraamd()) {
          posts.computeIfAbsent(g.post(), p -> equal.computeIfAbsent(p, e -> equal.size()));
        }
        Geraamd first = r.eerste();
        if (r.geraamd().size() == 1 && first.heeftBedrag()) {
          List<@Nullable Object> cost =
              Arrays.asList(u.bereik().deel(), u.bereik().bepalingen(), posts.get(first.post()));
          costs.put(u, numbers.computeIfAbsent(cost, c -> numbers.size()));
        }
      }
    }
  }

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    EstimateMerging rules = new EstimateMerging(uitspraken);
    return rules.years(rules.costs(rules.layers(rules.sources(rules.unknown(uitspraken)))));
  }

  /** Several costs that the same makers did not estimate, for the same reason, are one sentence. */
  private List<Uitspraak> unknown(List<Uitspraak> uitspraken) {
    Map<Kostenpost, Boolean> priced = new IdentityHashMap<>();
    return distinctCosts(
        uitspraken,
        u -> {
          if (!(u.inhoud() instanceof Geld.Ramingen r)) {
            return null;
          }
          Geraamd g = r.eerste();
          boolean isPriced = priced.computeIfAbsent(g.post(), p -> g.isPriced());
          return !g.isGeraamd() || g.heeftBedrag() || !isNamed(g.post())
              ? null
              : List.of(u.bereik(), u.thema(), g.raming(), isPriced, LayerMerging.contents(u));
        });
  }

  /**
   * Estimates of several costs from one source, by the same makers, are one sentence; not of a cost
   * that others estimated too, for these stand side by side.
   */
  private List<Uitspraak> sources(List<Uitspraak> uitspraken) {
    Predicate<Uitspraak> isOfOne = ofOneMaker(uitspraken);
    return distinctCosts(
        uitspraken,
        u ->
            isOfOne.test(u) && u.inhoud() instanceof Geld.Ramingen r
                ? Arrays.asList(
                    u.bereik(), r.eerste().raming().overheden(), source(u, r.eerste().raming()))
                : null);
  }

  /** Which are one plain estimate, of a cost that no others estimated. */
  private Predicate<Uitspraak> ofOneMaker(List<Uitspraak> uitspraken) {
    Map<Integer, Set<List<String>>> makers = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Integer cost = costs.get(u);
      if (cost != null) {
        makers
            .computeIfAbsent(cost, c -> new HashSet<>())
            .add(((Geld.Ramingen) u.inhoud()).eerste().raming().opstellers());
      }
    }
    return u -> {
      Integer cost = costs.get(u);
      return cost != null
          && makers.getOrDefault(cost, Set.of()).size() == 1
          && isPlain(((Geld.Ramingen) u.inhoud()).eerste());
    };
  }

  /** One source on one cost, for each layer an amount, with equal remarks: one sentence. */
  private List<Uitspraak> layers(List<Uitspraak> uitspraken) {
    Predicate<Uitspraak> isOfOne = ofOneMaker(uitspraken);
    return Joining.byKey(
        uitspraken,
        u ->
            isOfOne.test(u) && u.inhoud() instanceof Geld.Ramingen r && !runsOverYears(r.eerste())
                ? Arrays.asList(
                    u.bereik().deel(),
                    u.bereik().bepalingen(),
                    described(r.eerste().post()),
                    source(u, r.eerste().raming()))
                : null,
        (een, ander) ->
            Lists.any(een.bereik().overheden(), ander.bereik().overheden()::contains)
                ? null
                : together(een, ofTheSameCost(een, ander)));
  }

  private static Uitspraak ofTheSameCost(Uitspraak een, Uitspraak ander) {
    Kostenpost post = ((Geld.Ramingen) een.inhoud()).eerste().post();
    return ander.zegt(
        new Geld.Ramingen(
            Lists.each(
                ((Geld.Ramingen) ander.inhoud()).geraamd(), g -> new Geraamd(post, g.raming()))));
  }

  /** What a cost is, whoever estimated it. */
  static List<@Nullable Object> described(Kostenpost p) {
    return Arrays.asList(p.omschrijving(), p.soort(), p.richting());
  }

  /**
   * Joins what has the same key, but for what estimates a cost of which that key has an estimate.
   */
  private List<Uitspraak> distinctCosts(
      List<Uitspraak> uitspraken, Function<Uitspraak, @Nullable Object> key) {
    Map<Object, Set<Integer>> estimated = new HashMap<>();
    return Joining.allByKey(
        uitspraken,
        u -> {
          Object own = key.apply(u);
          return own == null || !isNew(u, estimated.computeIfAbsent(own, k -> new HashSet<>()))
              ? null
              : own;
        },
        EstimateMerging::together);
  }

  /** Whether none of its costs is among those, to which they then belong. */
  private boolean isNew(Uitspraak u, Set<Integer> estimated) {
    List<Integer> own =
        Lists.each(((Geld.Ramingen) u.inhoud()).geraamd(), g -> Inhoud.gezegd(posts.get(g.post())));
    return Collections.disjoint(own, estimated) && estimated.addAll(own);
  }

  /** Both as one; where they are of different layers, each estimate keeps those of its own. */
  private static Uitspraak together(Uitspraak een, Uitspraak ander) {
    Bereik samen = een.bereik().samen(ander.bereik());
    List<Geraamd> geraamd = new ArrayList<>(ofItsOwn(een, samen));
    geraamd.addAll(ofItsOwn(ander, samen));
    return een.samen(ander, new Geld.Ramingen(geraamd)).voor(samen);
  }

  private static List<Geraamd> ofItsOwn(Uitspraak u, Bereik samen) {
    List<Geraamd> geraamd = ((Geld.Ramingen) u.inhoud()).geraamd();
    if (u.bereik().overheden().equals(samen.overheden())) {
      return geraamd;
    }
    return Lists.each(
        geraamd, g -> g.raming().overheden().isEmpty() ? g.voor(u.bereik().overheden()) : g);
  }

  /** An estimate that is an amount, with a known source and nothing that must be said apart. */
  private static boolean isPlain(Geraamd g) {
    Raming r = g.raming();
    return g.heeftBedrag()
        && (r.bron() != null || !r.opstellers().isEmpty())
        && isNamed(g.post())
        && r.scenario() == null
        && r.onderdeel() == null;
  }

  /** Whether something tells a cost apart from others. */
  private static boolean isNamed(Kostenpost p) {
    return p.omschrijving() != null || p.soort() != null;
  }

  private static List<Object> source(Uitspraak u, Raming r) {
    return Arrays.asList(
        // One note names all places in a document.
        r.bron() == null ? null : r.bron().document(),
        r.opstellers(),
        r.opdrachtgevers(),
        r.datum(),
        r.begonnen(),
        r.rijk(),
        r.btwCompensatiefonds(),
        r.status(),
        r.betwistDoor(),
        LayerMerging.contents(u));
  }

  /**
   * Estimates of one cost by different makers stand side by side, whatever their scope, by their
   * date.
   */
  private List<Uitspraak> costs(List<Uitspraak> uitspraken) {
    return Joining.allByKey(byDate(uitspraken), costs::get, EstimateMerging::together);
  }

  /**
   * Those of one cost in the order of their dates: one without a date stays behind what it follows,
   * and so does one of a year behind one of a day in it.
   */
  private List<Uitspraak> byDate(List<Uitspraak> uitspraken) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      Integer cost = costs.get(uitspraken.get(i));
      if (cost != null) {
        places.computeIfAbsent(cost, c -> new ArrayList<>()).add(i);
      }
    }
    List<Uitspraak> ordered = new ArrayList<>(uitspraken);
    for (List<Integer> own : places.values()) {
      TreeMap<LocalDate, List<Uitspraak>> dated = new TreeMap<>();
      LocalDate day = LocalDate.MIN;
      for (int place : own) {
        Uitspraak u = uitspraken.get(place);
        day = u.datum() == null ? day : u.datum().laatsteDag();
        dated.computeIfAbsent(day, d -> new ArrayList<>()).add(u);
      }
      Iterator<Integer> next = own.iterator();
      dated.values().forEach(sameDay -> sameDay.forEach(u -> ordered.set(next.next(), u)));
    }
    return ordered;
  }

  /** Costs that run over years, one estimate each, stand in one table. */
  private List<Uitspraak> years(List<Uitspraak> uitspraken) {
    return distinctCosts(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Ramingen r
                    && Lists.every(r.geraamd(), EstimateMerging::runsOverYears)
                ? Arrays.asList(u.bereik().deel(), u.bereik().bepalingen())
                : null);
  }

  private static boolean runsOverYears(Geraamd g) {
    return g.raming().bedragen().stream()
            .filter(b -> b.waarde() != null && b.vanJaar() != null && b.totEnMetJaar() == null)
            .map(Bedrag::vanJaar)
            .distinct()
            .count()
        > 1;
  }
}
