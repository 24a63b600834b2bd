package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Bedrag;
import nl.udo.model.Datum;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on estimates: one source is told once, one cost side by side, years in one table. */
final class EstimateMerging {

  private EstimateMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return years(costs(layers(sources(uitspraken))));
  }

  /** Estimates of several costs from one source, by the same makers, are one sentence. */
  static List<Uitspraak> sources(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Ramingen r && isPlain(r.geraamd().get(0))
                ? Arrays.asList(
                    u.bereik(),
                    r.geraamd().get(0).raming().overheden(),
                    source(r.geraamd().get(0).raming()))
                : null,
        EstimateMerging::distinctCosts);
  }

  /** Both as one, unless they estimate the same cost. */
  private static @Nullable Uitspraak distinctCosts(Uitspraak een, Uitspraak ander) {
    Set<Kostenpost> posten =
        new HashSet<>(
            ((Geld.Ramingen) een.inhoud()).geraamd().stream().map(Geraamd::post).toList());
    boolean same =
        ((Geld.Ramingen) ander.inhoud())
            .geraamd().stream().anyMatch(g -> posten.contains(g.post()));
    return same ? null : together(een, ander);
  }

  /** One source on one cost, for each layer an amount: one sentence. */
  static List<Uitspraak> layers(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Ramingen r
                    && r.geraamd().size() == 1
                    && u.details().isEmpty()
                    && isPlain(r.geraamd().get(0))
                    && !runsOverYears(r.geraamd().get(0))
                ? Arrays.asList(
                    u.bereik().deel(),
                    u.bereik().bepalingen(),
                    cost(r.geraamd().get(0).post()),
                    source(r.geraamd().get(0).raming()))
                : null,
        (een, ander) ->
            een.bereik().overheden().stream().anyMatch(ander.bereik().overheden()::contains)
                ? null
                : together(een, ofTheSameCost(een, ander)));
  }

  private static Uitspraak ofTheSameCost(Uitspraak een, Uitspraak ander) {
    Kostenpost post = ((Geld.Ramingen) een.inhoud()).geraamd().get(0).post();
    return ander.zegt(
        new Geld.Ramingen(
            ((Geld.Ramingen) ander.inhoud())
                .geraamd().stream().map(g -> new Geraamd(post, g.raming())).toList()));
  }

  /** What a cost is, whoever estimated it. */
  private static List<Object> cost(Kostenpost p) {
    return Arrays.asList(p.omschrijving(), p.soort(), p.richting());
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
    return geraamd.stream()
        .map(g -> g.raming().overheden().isEmpty() ? g.voor(u.bereik().overheden()) : g)
        .toList();
  }

  /** An estimate that is an amount, with a known source and nothing that must be said apart. */
  private static boolean isPlain(Geraamd g) {
    Raming r = g.raming();
    return hasAmount(r)
        && (r.bron() != null || !r.opstellers().isEmpty())
        && g.post().omschrijving() != null
        && r.status() == null
        && r.scenario() == null
        && r.onderdeel() == null
        && r.berekening().isEmpty()
        && r.betwistDoor().isEmpty();
  }

  static boolean hasAmount(Raming r) {
    return r.bedragen().stream().anyMatch(b -> b.waarde() != null);
  }

  private static List<Object> source(Raming r) {
    return Arrays.asList(
        // One note names all places in a document.
        r.bron() == null ? null : r.bron().document(),
        r.opstellers(),
        r.opdrachtgevers(),
        r.datum(),
        r.begonnen(),
        r.rijk(),
        r.btwCompensatiefonds());
  }

  /**
   * Estimates of one cost by different makers stand side by side, whatever their scope, by date
   * where each has one.
   */
  static List<Uitspraak> costs(List<Uitspraak> uitspraken) {
    return Joining.byKey(byDate(uitspraken), EstimateMerging::ofOneCost, EstimateMerging::together);
  }

  private static @Nullable List<Object> ofOneCost(Uitspraak u) {
    return u.inhoud() instanceof Geld.Ramingen r
            && r.geraamd().size() == 1
            && hasAmount(r.geraamd().get(0).raming())
        ? Arrays.asList(u.bereik().deel(), u.bereik().bepalingen(), r.geraamd().get(0).post())
        : null;
  }

  /** The estimates of a cost by date, in the places that they have together. */
  private static List<Uitspraak> byDate(List<Uitspraak> uitspraken) {
    Map<List<Object>, List<Integer>> costs = new LinkedHashMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      List<Object> cost = ofOneCost(uitspraken.get(i));
      if (cost != null) {
        costs.computeIfAbsent(cost, c -> new ArrayList<>()).add(i);
      }
    }
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (List<Integer> places : costs.values()) {
      List<Uitspraak> own = places.stream().map(uitspraken::get).toList();
      if (own.stream().noneMatch(u -> date(u) == null)) {
        List<Uitspraak> sorted =
            own.stream()
                .sorted(Comparator.comparing(u -> Inhoud.gezegd(date(u)).eersteDag()))
                .toList();
        for (int i = 0; i < places.size(); i++) {
          over.set(places.get(i), sorted.get(i));
        }
      }
    }
    return over;
  }

  private static @Nullable Datum date(Uitspraak u) {
    return ((Geld.Ramingen) u.inhoud()).geraamd().get(0).raming().datum();
  }

  /** Costs that run over years, one estimate each, stand in one table. */
  static List<Uitspraak> years(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Ramingen r
                    && r.geraamd().stream().allMatch(EstimateMerging::runsOverYears)
                ? Arrays.asList(u.bereik().deel(), u.bereik().bepalingen())
                : null,
        EstimateMerging::distinctCosts);
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
