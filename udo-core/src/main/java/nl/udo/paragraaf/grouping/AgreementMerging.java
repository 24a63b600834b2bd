package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Money that was agreed on, and the agreement it is tied to. */
final class AgreementMerging {

  private AgreementMerging() {}

  /**
   * Money that is tied to an agreement is told with it, whatever the layer; that of another part or
   * of other provisions apart from it.
   */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> samen =
        Joining.move(
            uitspraken,
            u -> u.inhoud() instanceof Geld.Overeenkomst o ? o.afspraak().kenmerk() : null,
            u -> u.inhoud() instanceof Geld.Geldstroom g ? g.bekostiging().afspraak() : null,
            AgreementMerging::agreed);
    return Lists.each(
        samen,
        u ->
            u.thema() == Thema.AFGESPROKEN_GELD && u.inhoud() instanceof Geld.Geldstroom
                ? u.bij(Thema.BEKOSTIGING)
                : u);
  }

  private static @Nullable Uitspraak agreed(Uitspraak u, Uitspraak geld) {
    Geld.Overeenkomst o = (Geld.Overeenkomst) u.inhoud();
    Bekostiging paid = ((Geld.Geldstroom) geld.inhoud()).bekostiging();
    if (o.afspraak().stand() == Afspraak.Stand.NOG_TE_MAKEN
        && paid.status() != Bekostiging.Status.OVEREENGEKOMEN) {
      // What is proposed before they meet has not been agreed.
      return null;
    }
    Uitspraak home = o.geld().isEmpty() ? u.voor(geld.bereik()).bij(Thema.AFGESPROKEN_GELD) : u;
    Bereik own = geld.bereik();
    Bereik all = home.bereik().samen(own);
    boolean apart =
        !own.bepalingen().equals(home.bereik().bepalingen()) || own.rest() != home.bereik().rest();
    if (apart || !all.equals(own.samen(home.bereik()))) {
      return null;
    }
    List<Bekostiging> alle = new ArrayList<>();
    o.geld().forEach(b -> alle.add(ofItsOwn(b, home.bereik(), all)));
    alle.add(ofItsOwn(paid, own, all));
    return home.voor(all)
        .samen(
            withoutFulfilment(geld, o.afspraak()),
            new Geld.Overeenkomst(o.afspraak(), alle, o.verzoekers()));
  }

  /** Money without the words by which a condition of its agreement is told to be met. */
  private static Uitspraak withoutFulfilment(Uitspraak geld, Afspraak a) {
    List<Uitspraak> told =
        Lists.only(
            geld.details(),
            d -> d.inhoud() instanceof Inhoud.EigenWoorden e && fulfils(e.tekst(), a));
    Uitspraak left = geld.metDetails(Lists.only(geld.details(), d -> !told.contains(d)));
    for (Uitspraak d : told) {
      left = left.ook(d.pointer());
    }
    return left;
  }

  private static boolean fulfils(Formulering words, Afspraak a) {
    return Lists.any(a.voorwaarden(), v -> Lists.any(v.vervulling(), f -> words.equals(f.door())));
  }

  /** Money that says itself for which of the layers it is, where it is not for all of them. */
  private static Bekostiging ofItsOwn(Bekostiging b, Bereik own, Bereik all) {
    return own.overheden().equals(all.overheden()) || !b.overheden().isEmpty()
        ? b
        : b.toBuilder().overheden(own.overheden()).build();
  }
}
