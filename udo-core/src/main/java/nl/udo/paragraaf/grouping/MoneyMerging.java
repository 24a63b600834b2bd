package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Aspect;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
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
    List<Uitspraak> paid =
        freedom(Purposes.merge(Recipients.merge(unchanged(behindTheShares(uitspraken)))));
    return differences(conclusions(Limits.placed(years(costs(sources(paid))))));
  }

  /** Whether it is a way of funding and yet no consequence: what there is will do. */
  static boolean isMetByPresentMeans(Uitspraak u) {
    if (!(u.inhoud() instanceof Geld.Geldstroom g)) {
      return false;
    }
    Bekostiging b = g.bekostiging();
    return b.vorm() == Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN
        && b.bedragen().stream().allMatch(bedrag -> bedrag.waarde() == null);
  }

  /** That there are no financial consequences comes first, then how what is done is met. */
  static List<Uitspraak> unchanged(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Inhoud.Behoud b && b.aspecten().contains(Aspect.MIDDELEN)
                ? u.bereik()
                : null,
        u -> u.thema() == Thema.BEKOSTIGING && isMetByPresentMeans(u) ? u.bereik() : null,
        (outcome, u) -> outcome.met(List.of(u.zegt(asBefore(u)))));
  }

  private static Inhoud asBefore(Uitspraak u) {
    Bekostiging b = ((Geld.Geldstroom) u.inhoud()).bekostiging();
    boolean plain = b.status() == null && b.ontvanger() == null && b.verdeling().isEmpty();
    return plain ? new Geld.BestaandeMiddelen(b) : u.inhoud();
  }

  /**
   * That a cost has no amount, in words of the record that name no cost, opens nothing where it is
   * divided: who bears which share comes first.
   */
  static List<Uitspraak> behindTheShares(List<Uitspraak> uitspraken) {
    Set<List<Object>> divided = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Geld.Geldstroom g && !g.bekostiging().verdeling().isEmpty()) {
        divided.add(Arrays.asList(u.bereik(), g.bekostiging().omschrijving()));
      }
    }
    return uitspraken.stream()
        .map(
            u ->
                isInPlaceOfAnAmount(u.inhoud())
                        && divided.contains(
                            Arrays.asList(
                                u.bereik(),
                                ((Geld.Ramingen) u.inhoud())
                                    .geraamd()
                                    .get(0)
                                    .post()
                                    .omschrijving()))
                    ? u.bij(Thema.BEKOSTIGING)
                    : u)
        .toList();
  }

  /** Whether it says of a cost no more, in words of the record, than why it has no amount. */
  static boolean isInPlaceOfAnAmount(Inhoud inhoud) {
    return inhoud instanceof Geld.Ramingen r
        && r.geraamd().stream()
            .map(Geraamd::raming)
            .allMatch(
                g ->
                    g.geenBedrag() != null
                        && g.geenBedrag().vorm() == Formulering.Vorm.ZIN
                        && g.nietTeKwantificeren() == null
                        && !hasAmount(g));
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
        // One note names all places in a document.
        r.bron() == null ? null : r.bron().document(),
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
   * What a document concludes on costs that it estimates stands behind the estimate, unless the
   * document is introduced before.
   */
  static List<Uitspraak> conclusions(List<Uitspraak> uitspraken) {
    Set<@Nullable String> introduced = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Bron.Onderzoek o) {
        introduced.add(o.document().kenmerk());
      }
    }
    return Joining.move(
        uitspraken,
        u -> {
          Set<String> documents = Limits.estimated(u);
          return documents.size() == 1 ? documents.iterator().next() : null;
        },
        u ->
            u.inhoud() instanceof Bron.Conclusie c
                    && u.thema() == Thema.RAMING
                    && !introduced.contains(c.document().kenmerk())
                ? c.document().kenmerk()
                : null,
        (raming, conclusie) -> raming.met(List.of(conclusie)));
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
