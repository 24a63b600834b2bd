package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Aspect;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on money: one source is told once, one cost side by side, a part after its whole. */
public final class MoneyMerging {

  private MoneyMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> paid = freedom(Recipients.merge(unchanged(uitspraken)));
    return differences(limits(years(costs(sources(paid)))));
  }

  /**
   * Whether it is about money and yet no consequence for it: that nothing is paid for what costs
   * nothing more, or words that explain.
   */
  static boolean leavesMoneyAsItIs(Uitspraak u) {
    if (u.inhoud() instanceof Inhoud.EigenWoorden) {
      return true;
    }
    if (!(u.inhoud() instanceof Geld.Geldstroom g)) {
      return false;
    }
    Bekostiging b = g.bekostiging();
    boolean none =
        b.vorm() == Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN
            || b.vorm() == Bekostiging.Vorm.GEEN_COMPENSATIE;
    return none && b.bedragen().stream().allMatch(bedrag -> bedrag.waarde() == null);
  }

  /** That there are no financial consequences comes first, then how what is done is met. */
  static List<Uitspraak> unchanged(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Inhoud.Behoud b && b.aspecten().contains(Aspect.MIDDELEN)
                ? u.bereik()
                : null,
        u -> u.thema() == Thema.BEKOSTIGING && leavesMoneyAsItIs(u) ? u.bereik() : null,
        (outcome, u) -> outcome.met(List.of(u)));
  }

  /** How free a layer is with its grant is told with the one grant that it can be about. */
  static List<Uitspraak> freedom(List<Uitspraak> uitspraken) {
    Map<Bereik, Integer> grants = new HashMap<>();
    uitspraken.stream()
        .filter(MoneyMerging::isGrant)
        .forEach(u -> grants.merge(u.bereik(), 1, Integer::sum));
    return Joining.move(
        uitspraken,
        u -> isGrant(u) && grants.getOrDefault(u.bereik(), 0) == 1 ? u.bereik() : null,
        u -> u.pointer().endsWith("/uitkeringsvormEnBeleidsvrijheid") ? u.bereik() : null,
        (grant, u) -> grant.met(List.of(u)));
  }

  private static boolean isGrant(Uitspraak u) {
    return u.inhoud() instanceof Geld.Geldstroom g
            && g.bekostiging().vorm() == Bekostiging.Vorm.SPECIFIEKE_UITKERING
        || u.inhoud() instanceof Geld.Uitkeringen k
            && k.aan().get(0).vorm() == Bekostiging.Vorm.SPECIFIEKE_UITKERING;
  }

  /** Estimates of several costs from one source, by the same makers, are one sentence. */
  static List<Uitspraak> sources(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Ramingen r && isPlain(r.geraamd().get(0))
                ? source(u, r.geraamd().get(0).raming())
                : null,
        MoneyMerging::distinctCosts);
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

  private static boolean hasAmount(Raming r) {
    return r.bedragen().stream().anyMatch(b -> b.waarde() != null);
  }

  private static List<Object> source(Uitspraak u, Raming r) {
    return Arrays.asList(
        u.bereik(),
        r.bron(),
        r.opstellers(),
        r.opdrachtgevers(),
        r.datum(),
        r.begonnen(),
        r.overheden(),
        r.rijk(),
        r.btwCompensatiefonds());
  }

  /** Estimates of one cost by different makers stand side by side, whatever their scope. */
  static List<Uitspraak> costs(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Ramingen r
                    && r.geraamd().size() == 1
                    && hasAmount(r.geraamd().get(0).raming())
                ? Arrays.asList(
                    u.bereik().deel(), u.bereik().bepalingen(), r.geraamd().get(0).post())
                : null,
        MoneyMerging::together);
  }

  /** Costs that run over years, one estimate each, stand in one table. */
  static List<Uitspraak> years(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Ramingen r
                    && r.geraamd().stream().allMatch(MoneyMerging::runsOverYears)
                ? Arrays.asList(u.bereik().deel(), u.bereik().bepalingen())
                : null,
        MoneyMerging::distinctCosts);
  }

  private static boolean runsOverYears(Geraamd g) {
    return g.raming().bedragen().stream()
            .filter(b -> b.waarde() != null && b.vanJaar() != null && b.totEnMetJaar() == null)
            .map(Bedrag::vanJaar)
            .distinct()
            .count()
        > 1;
  }

  /**
   * What a document does not cover is told once: behind the last of its amounts, or behind what it
   * studied where its amounts are for several, so that it seems to be about none of them alone.
   */
  static List<Uitspraak> limits(List<Uitspraak> uitspraken) {
    Map<String, Set<Bereik>> scopes = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      String document = estimated(u);
      if (document != null) {
        scopes.computeIfAbsent(document, d -> new HashSet<>()).add(u.bereik().zonderBepalingen());
      }
    }
    List<Uitspraak> studied =
        Joining.move(
            uitspraken,
            u ->
                u.inhoud() instanceof Bron.Onderzoek o
                        && scopes.getOrDefault(o.document().kenmerk(), Set.of()).size() > 1
                    ? o.document().kenmerk()
                    : null,
            u -> u.inhoud() instanceof Bron.Beperking b ? b.document().kenmerk() : null,
            (onderzoek, beperking) -> onderzoek.met(List.of(beperking)));
    return behindTheLast(studied);
  }

  /** The document in which an estimate stands. */
  private static @Nullable String estimated(Uitspraak u) {
    return u.inhoud() instanceof Geld.Ramingen && !u.bronnen().isEmpty()
        ? u.bronnen().get(0).document()
        : null;
  }

  private static List<Uitspraak> behindTheLast(List<Uitspraak> uitspraken) {
    // Backwards, so that the home is the last estimate of a document.
    List<Uitspraak> backwards = new ArrayList<>(uitspraken);
    Collections.reverse(backwards);
    List<Uitspraak> over =
        new ArrayList<>(
            Joining.move(
                backwards,
                MoneyMerging::estimated,
                u -> u.inhoud() instanceof Bron.Beperking b ? b.document().kenmerk() : null,
                (raming, beperking) -> raming.met(List.of(beperking))));
    Collections.reverse(over);
    return over;
  }

  /** A difference that is part of another stands right behind it. */
  static List<Uitspraak> differences(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Geld.Kostenverschil k
                    && k.verschil().deelVan() == null
                    && k.verschil().kenmerk() != null
                ? List.of(k.verschil().kenmerk(), u.bereik())
                : null,
        u ->
            u.inhoud() instanceof Geld.Kostenverschil k && k.verschil().deelVan() != null
                ? List.of(k.verschil().deelVan(), u.bereik())
                : null,
        (geheel, deel) -> {
          Geld.Kostenverschil k = (Geld.Kostenverschil) deel.inhoud();
          return geheel.met(List.of(deel.zegt(new Geld.Kostenverschil(k.verschil(), true))));
        });
  }
}
