package nl.udo.paragraaf.statements;

import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Instantie;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verschil;
import nl.udo.paragraaf.statements.Collector.Details;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.recht.toepassing.FinancieleVerhouding;
import nl.udo.recht.toepassing.Peildatum;
import org.jspecify.annotations.Nullable;

/** Reads money: estimates, how costs are met, differences, agreements and talks on it. */
final class MoneyReader {

  private final UdoTraject traject;
  private final Register register;
  private final Collector alles;

  MoneyReader(Register register, Collector alles) {
    this.register = register;
    this.traject = register.traject();
    this.alles = alles;
  }

  void read(Bereik bereik, Middelen m, String pad) {
    for (int i = 0; i < m.kosten().size(); i++) {
      post(bereik, m.kosten().get(i), pad + "/kosten/" + i);
    }
    for (int i = 0; i < m.bekostiging().size(); i++) {
      bekostiging(bereik, m.bekostiging().get(i), pad + "/bekostiging/" + i);
    }
    for (int i = 0; i < m.verschillen().size(); i++) {
      verschil(bereik, m.verschillen().get(i), pad + "/verschillen/" + i);
    }
  }

  /** What the record holds of money outside the consequences. */
  void recordLevel() {
    Bereik bereik = Bereik.van(traject.geraakteOverheden());
    for (int i = 0; i < traject.bekostiging().size(); i++) {
      bekostiging(bereik, traject.bekostiging().get(i), "/bekostiging/" + i);
    }
    for (int i = 0; i < traject.rijkskosten().size(); i++) {
      var kosten = traject.rijkskosten().get(i);
      String pad = "/rijkskosten/" + i;
      Details details =
          new Details(Bereik.ALGEMEEN, Thema.RIJKSKOSTEN, pad)
              .en("toelichting", kosten.toelichting())
              .en("dekking", kosten.dekking());
      boolean named = kosten.omschrijving() != null || kosten.begrotingshoofdstuk() != null;
      if (!named && !Bedragen.isEenBekend(kosten.bedragen())) {
        alles.laatWeg(pad, Reden.LEEG);
        details.lijst().forEach(alles::zegt);
      } else {
        alles.zegt(
            Uitspraak.van(
                    Bereik.ALGEMEEN, Thema.RIJKSKOSTEN, pad, new Geld.KostenVanHetRijk(kosten))
                .met(details.lijst()));
      }
    }
    for (int i = 0; i < traject.afspraken().size(); i++) {
      afspraak(bereik, traject.afspraken().get(i), "/afspraken/" + i);
    }
    for (int i = 0; i < traject.overleg().size(); i++) {
      String pad = "/overleg/" + i;
      Overleg overleg = withOthers(traject.overleg().get(i));
      if (overleg == null) {
        // What came of it would be read as of the talks with another, which are told.
        alles.laatWeg(pad, Reden.EIGEN_VOORSTEL);
      } else if (overleg.met().isEmpty() && overleg.datum() == null) {
        alles.laatWeg(pad, Reden.LEEG);
        alles.eigen(bereik, Thema.FONDSOVERLEG, pad + "/uitkomst", overleg.uitkomst());
      } else {
        alles.zegt(
            Uitspraak.van(bereik, Thema.FONDSOVERLEG, pad, new Geld.Fondsoverleg(List.of(overleg)))
                .op(overleg.datum())
                .met(
                    new Details(bereik, Thema.FONDSOVERLEG, pad)
                        .en("uitkomst", overleg.uitkomst())
                        .lijst()));
      }
    }
  }

  /** Talks without the minister whose proposal it is, or null when there was nobody else. */
  private @Nullable Overleg withOthers(Overleg overleg) {
    List<Fondsbeheerder> met =
        Lists.only(overleg.met(), beheerder -> !FinancieleVerhouding.isEigen(traject, beheerder));
    return met.isEmpty() && !overleg.met().isEmpty() ? null : overleg.toBuilder().met(met).build();
  }

  private void post(Bereik gevolg, Kostenpost post, String pad) {
    Bereik bereik = gevolg.voor(post.overheden()).met(post.bepalingen());
    Details details = new Details(bereik, Thema.RAMING, pad);
    details.en("toelichting", post.toelichting()).en("bestemming", post.bestemming());
    alles.laatWeg(pad, Reden.STUURGEGEVEN);
    boolean besparing = post.richting() == Kostenpost.Richting.BESPARING;
    boolean leeg = true;
    boolean gezegd = false;
    for (int i = 0; i < post.ramingen().size(); i++) {
      String hier = pad + "/ramingen/" + i;
      Uitspraak u = raming(bereik, post, post.ramingen().get(i), hier);
      if (u == null) {
        alles.laatWeg(hier, Reden.LEEG);
      } else {
        // What is said of the cost as such stands behind its last estimate.
        boolean laatste = i == post.ramingen().size() - 1;
        Uitspraak genoemd = gezegd ? u : u.ook(pad + "/omschrijving");
        gezegd = true;
        alles.zegt(laatste ? genoemd.met(details.lijst()) : genoemd);
        leeg = leeg && !laatste;
      }
    }
    if (leeg && besparing && post.omschrijving() != null && post.ramingen().isEmpty()) {
      alles.zegt(
          Uitspraak.van(bereik, Thema.RAMING, pad, new Geld.Ramingen(List.of(Geraamd.zonder(post))))
              .met(details.lijst()));
    } else if (leeg) {
      details.lijst().forEach(alles::zegt);
    }
  }

  private @Nullable Uitspraak raming(Bereik post, Kostenpost p, Raming r, String pad) {
    Bereik bereik = post.voor(r.overheden());
    Details details = new Details(bereik, Thema.RAMING, pad);
    boolean bedrag = Bedragen.isEenBekend(r.bedragen());
    boolean openTot = !bedrag && r.bekendOp() != null;
    boolean zin = r.geenBedrag() != null && r.geenBedrag().vorm() == Formulering.Vorm.ZIN;
    if (openTot) {
      details.en("geenBedrag", zin ? r.geenBedrag() : null);
      if (r.nietTeKwantificeren() != null) {
        details
            .en("nietTeKwantificeren/reden", r.nietTeKwantificeren().reden())
            .en("nietTeKwantificeren/kengetallen", r.nietTeKwantificeren().kengetallen());
      }
    }
    for (int i = 0; i < r.berekening().size(); i++) {
      details.en("berekening/" + i + "/toelichting", r.berekening().get(i).toelichting());
    }
    details.en("toelichting", r.toelichting());
    // Of whom or of what it is, tells it apart from what is known of the same cost.
    boolean apart = !r.opstellers().isEmpty() || r.onderdeel() != null || r.scenario() != null;
    if (openTot) {
      return Uitspraak.van(
              bereik,
              apart ? Thema.RAMING : Thema.ONBEKEND_GELD,
              pad,
              apart
                  ? new Geld.Ramingen(List.of(new Geraamd(p, r)))
                  : new Inhoud.Onbekend(
                      p.omschrijving(),
                      p.soort(),
                      List.of(kind(p)),
                      r.bekendOp(),
                      zin ? null : r.geenBedrag()))
          .uit(r.bron())
          .met(details.lijst());
    }
    if (!bedrag && r.geenBedrag() == null && r.nietTeKwantificeren() == null) {
      details.lijst().forEach(alles::zegt);
      return null;
    }
    return Uitspraak.van(bereik, Thema.RAMING, pad, new Geld.Ramingen(List.of(new Geraamd(p, r))))
        .op(Peildatum.gemaakt(r, register.document(r.bron())))
        .uit(r.bron())
        .met(details.lijst());
  }

  private static Inhoud.Onbekend.Wat kind(Kostenpost p) {
    boolean income = p.soort() == Kostenpost.Soort.INKOMSTENDERVING;
    if (p.richting() == Kostenpost.Richting.BESPARING) {
      return income ? Inhoud.Onbekend.Wat.INKOMSTEN : Inhoud.Onbekend.Wat.BESPARING;
    }
    return income ? Inhoud.Onbekend.Wat.DERVING : Inhoud.Onbekend.Wat.KOSTEN;
  }

  private void bekostiging(Bereik gevolg, Bekostiging recorded, String pad) {
    Bereik bereik = gevolg.voor(recorded.overheden());
    Bekostiging b = ofItself(recorded, bereik);
    Details details =
        new Details(bereik, Thema.BEKOSTIGING, pad)
            .en("indexatie", b.indexatie())
            .en("hardheidsclausule", b.hardheidsclausule())
            .en("plafond/toelichting", b.plafond() == null ? null : b.plafond().toelichting())
            .en(
                "nacalculatie/toelichting",
                b.nacalculatie() == null ? null : b.nacalculatie().toelichting());
    if (b.voorwaarden() != null) {
      details
          .en("voorwaarden/aanvrager", b.voorwaarden().aanvrager())
          .en("voorwaarden/besluit", b.voorwaarden().besluit())
          .en("voorwaarden/voorschot", b.voorwaarden().voorschot())
          .en("voorwaarden/verantwoording", b.voorwaarden().verantwoording())
          .en("voorwaarden/terugvordering", b.voorwaarden().terugvordering())
          .en("voorwaarden/btwDeel", b.voorwaarden().btwDeel())
          .en("voorwaarden/opvolging", b.voorwaarden().opvolging());
    }
    details.en("vervolg", b.vervolg());
    if (b.vorm() == Bekostiging.Vorm.NOG_OPEN) {
      alles.zegt(
          Uitspraak.van(
                  bereik,
                  Thema.ONBEKEND_GELD,
                  pad,
                  new Inhoud.Onbekend(
                      b.omschrijving(),
                      b.kostensoorten().size() == 1 ? b.kostensoorten().get(0) : null,
                      List.of(Inhoud.Onbekend.Wat.BEKOSTIGING),
                      b.bekendOp(),
                      null))
              .op(b.datum())
              .uit(b.bron())
              .met(
                  new Details(bereik, Thema.ONBEKEND_GELD, pad)
                      .en("motivering", b.motivering())
                      .lijst())
              .met(details.lijst()));
      return;
    }
    boolean leeg =
        b.vorm() == null && !Bedragen.isEenBekend(b.bedragen()) && b.verdeling().isEmpty();
    if (leeg) {
      alles.laatWeg(pad, Reden.LEEG);
      alles.eigen(bereik, Thema.BEKOSTIGING, pad + "/motivering", b.motivering());
      details.lijst().forEach(alles::zegt);
      return;
    }
    boolean afgesproken = register.afspraak(b.afspraak()) != null;
    alles.zegt(
        Uitspraak.van(
                bereik,
                afgesproken ? Thema.AFGESPROKEN_GELD : Thema.BEKOSTIGING,
                pad,
                new Geld.Geldstroom(b))
            .op(b.datum())
            .uit(b.bron())
            .met(details.lijst()));
  }

  /** Without a body that is no other than the layer: by its kind it would be one of these. */
  private static Bekostiging ofItself(Bekostiging b, Bereik bereik) {
    Instantie body = Geldweg.overheid(b);
    List<Overheidslaag> layers = bereik.overheden();
    if (body == null || body.naam() != null || layers.size() != 1 || !body.isVan(layers.get(0))) {
      return b;
    }
    Bekostiging.Builder own = b.toBuilder();
    return (Geldweg.isNaarHetRijk(b)
            ? own.gever((Instantie) null)
            : own.ontvanger((Instantie) null))
        .build();
  }

  private void verschil(Bereik bereik, Verschil v, String pad) {
    if (v.verklaring() == null && v.reden() == null && v.deelVan() == null) {
      // Nobody would know between what it is, nor why.
      alles.laatWeg(pad, Reden.LEEG);
      return;
    }
    if (v.bedrag() == null || v.bedrag().waarde() == null) {
      alles.laatWeg(pad, Reden.LEEG);
      alles.eigen(bereik, Thema.VERSCHIL, pad + "/verklaring", v.verklaring());
      alles.eigen(bereik, Thema.VERSCHIL, pad + "/reden", v.reden());
      return;
    }
    Uitspraak u = Uitspraak.van(bereik, Thema.VERSCHIL, pad, new Geld.Kostenverschil(v, false));
    // Where nothing says between what it is, the reason is what it leans on.
    alles.zegt(
        v.verklaring() == null
            ? u
            : u.met(new Details(bereik, Thema.VERSCHIL, pad).en("reden", v.reden()).lijst()));
  }

  private void afspraak(Bereik bereik, Afspraak a, String pad) {
    if (a.inhoud() == null && a.datum() == null && a.partijen().isEmpty()) {
      alles.laatWeg(pad, Reden.LEEG);
      return;
    }
    Datum datum = a.datum() == null ? register.datum(a.bron()) : a.datum();
    alles.zegt(
        Uitspraak.van(bereik, Thema.AFSPRAAK, pad, new Geld.Overeenkomst(a, List.of(), List.of()))
            .op(datum)
            .uit(a.bron()));
  }
}
