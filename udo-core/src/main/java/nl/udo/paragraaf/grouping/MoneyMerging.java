package nl.udo.paragraaf.grouping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;

/** Rules on money that is unchanged, divided or different. */
final class MoneyMerging {

  private MoneyMerging() {}

  /** Whether it is a way of funding and yet no consequence: what there is will do. */
  static boolean isMetByPresentMeans(Uitspraak u) {
    if (!(u.inhoud() instanceof Geld.Geldstroom g)) {
      return false;
    }
    Bekostiging b = g.bekostiging();
    return b.vorm() == Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN
        && !Bedragen.isEenBekend(b.bedragen());
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
        (outcome, u) -> outcome.met(u.zegt(asBefore(u))));
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
    if (divided.isEmpty()) {
      return uitspraken;
    }
    return Lists.each(
        uitspraken,
        u ->
            isInPlaceOfAnAmount(u.inhoud())
                    && divided.contains(
                        Arrays.asList(
                            u.bereik(),
                            ((Geld.Ramingen) u.inhoud()).eerste().post().omschrijving()))
                ? u.bij(Thema.BEKOSTIGING)
                : u);
  }

  /** Whether it says of a cost no more, in words of the record, than why it has no amount. */
  static boolean isInPlaceOfAnAmount(Inhoud inhoud) {
    return inhoud instanceof Geld.Ramingen r
        && Lists.every(r.geraamd(), g -> isInPlaceOfAnAmount(g.raming()));
  }

  private static boolean isInPlaceOfAnAmount(Raming r) {
    return r.geenBedrag() != null
        && r.bekendOp() == null
        && r.geenBedrag().vorm() == Formulering.Vorm.ZIN
        && r.nietTeKwantificeren() == null
        && !Bedragen.isEenBekend(r.bedragen());
  }

  /** The one of some statements on money that the text tells last. */
  static Uitspraak last(List<Uitspraak> payments) {
    Uitspraak last = payments.get(0);
    for (Uitspraak u : payments) {
      last = u.thema().compareTo(last.thema()) < 0 ? last : u;
    }
    return last;
  }

  /** The money of which a statement tells. */
  static List<Bekostiging> funding(Uitspraak u) {
    return u.inhoud() instanceof Geld g ? g.geld() : List.of();
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
          return geheel.met(deel.zegt(new Geld.Kostenverschil(k.verschil(), true)));
        });
  }
}
