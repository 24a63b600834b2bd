package nl.udo.paragraaf.statements;

import java.util.List;
import nl.udo.model.Aspect;
import nl.udo.model.Beoordeling;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taken;
import nl.udo.model.Uitkomst;
import nl.udo.model.Uitvoeringskracht;
import nl.udo.paragraaf.statements.Collector.Details;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Toezicht;

/** Reads one consequence: for whom, in which role, and the four aspects. */
final class ConsequenceReader {

  private final Register register;
  private final Collector alles;
  private final Toezicht toezicht;

  ConsequenceReader(Register register, Collector alles) {
    this.register = register;
    this.alles = alles;
    this.toezicht = new Toezicht(register.traject());
  }

  void read(Gevolg g, String pad) {
    Bereik bereik = Bereik.van(g);
    alles.laatWeg(pad, Reden.STUURGEGEVEN);
    if (g.uitgezonderd() != null
        && (g.uitgezonderd().soort() != null || g.uitgezonderd().reden() != null)) {
      alles.zegt(
          Uitspraak.van(
              bereik, Thema.WIE, pad + "/uitgezonderd", new Kader.BuitenBereik(g.uitgezonderd())));
    }
    if (!g.rollen().isEmpty()) {
      alles.zegt(Uitspraak.van(bereik, Thema.WIE, pad + "/rollen", new Kader.Rollen(g.rollen())));
    }
    if (g.deel() != null) {
      // Right behind the heading with their name, because it speaks of those who belong to it.
      alles.eigen(bereik, Thema.WIE, pad + "/" + Places.REGIONS, g.deel().regio());
    }
    alles.eigen(bereik, Thema.WIE, pad + "/" + Places.DESCRIPTION, g.omschrijving());
    if (g.taken() != null) {
      taken(bereik, g.taken(), pad + "/taken");
    }
    if (g.bevoegdheden() != null) {
      bevoegdheden(bereik, g, g.bevoegdheden(), pad + "/bevoegdheden");
    }
    if (g.uitvoeringskracht() != null) {
      uitvoeringskracht(bereik, g.uitvoeringskracht(), pad + "/uitvoeringskracht");
    }
    if (g.middelen() != null) {
      new MoneyReader(register, alles).read(bereik, g.middelen(), pad + "/middelen");
      uitkomst(bereik, g.middelen(), pad + "/middelen");
    }
  }

  private void taken(Bereik bereik, Taken taken, String pad) {
    List<Taakwijziging> wijzigingen = taken.wijzigingen();
    // What a task comes to, said in a phrase ("Het gaat om …"), leans on the sentence before it.
    boolean ofTheTask =
        wijzigingen.size() == 1
            && wijzigingen.get(0).omschrijving() != null
            && (taken.uitkomst() == null || taken.uitkomst() == Uitkomst.GEVOLGEN)
            && taken.toelichting() != null
            && taken.toelichting().vorm() == Formulering.Vorm.WOORDGROEP;
    Details eerst = new Details(bereik, Thema.TAKEN, pad);
    if (ofTheTask) {
      eerst.en("toelichting", taken.toelichting());
    }
    for (int i = 0; i < wijzigingen.size(); i++) {
      taak(bereik, wijzigingen.get(i), pad + "/wijzigingen/" + i, eerst.lijst());
    }
    if (!ofTheTask) {
      uitkomst(bereik, taken, pad);
    }
  }

  /** What holds for an aspect as a whole: its explanation, that nothing changes, or is known. */
  private void uitkomst(Bereik bereik, Beoordeling b, String pad) {
    Thema thema = Thema.van(b.aspect());
    Formulering toelichting = b.toelichting();
    if (b.uitkomst() == null || b.uitkomst() == Uitkomst.GEVOLGEN) {
      if (toelichting != null) {
        alles.zegt(
            Uitspraak.van(
                bereik,
                thema,
                pad + "/toelichting",
                new Inhoud.EigenWoorden(toelichting, isOfOneTask(b) ? null : b.aspect())));
      }
      return;
    }
    if (b.uitkomst() == Uitkomst.GEEN) {
      alles.zegt(
          Uitspraak.van(
              bereik,
              thema,
              pad,
              new Inhoud.Behoud(List.of(b.aspect()), b.redenGeen(), toelichting)));
      return;
    }
    String onderwerp =
        toelichting != null && toelichting.vorm() == Formulering.Vorm.WOORDGROEP
            ? toelichting.tekst()
            : null;
    Formulering reden =
        toelichting != null && toelichting.vorm() == Formulering.Vorm.BIJZIN ? toelichting : null;
    boolean geld = b.aspect() == Aspect.MIDDELEN;
    alles.zegt(
        Uitspraak.van(
                bereik,
                geld ? Thema.ONBEKEND_GELD : thema,
                pad,
                new Inhoud.Onbekend(
                    onderwerp, List.of(Inhoud.Onbekend.Wat.van(b.aspect())), b.bekendOp(), reden))
            .met(
                new Details(bereik, thema, pad)
                    .en("toelichting", onderwerp == null && reden == null ? toelichting : null)
                    .lijst()));
  }

  /** Whether an explanation in whole sentences is of one task, and stands behind that. */
  private static boolean isOfOneTask(Beoordeling b) {
    return b instanceof Taken t
        && t.wijzigingen().size() < 2
        && b.toelichting() != null
        && b.toelichting().vorm() == Formulering.Vorm.ZIN;
  }

  private void taak(Bereik gevolg, Taakwijziging w, String pad, List<Uitspraak> eerst) {
    Bereik bereik = gevolg.met(w.bepalingen());
    if (w.omschrijving() == null) {
      alles.laatWeg(pad, Reden.LEEG);
    }
    Details details = new Details(bereik, Thema.TAKEN, pad);
    details.en(
        "redenOverdracht", w.redenOverdracht() == null ? null : new Verandering.Overdracht(w));
    PlanReader plan = w.plan() == null ? null : new PlanReader(bereik, w, w.plan(), pad);
    boolean named = Verandering.Planverplichting.isNamedBy(w);
    if (plan != null && named) {
      // What it holds stands right behind the sentence that names it.
      details.lijst().addAll(plan.description());
    }
    details.en("aansluiting", w.aansluiting());
    details.en("keuzeBestuurslaag", w.keuzeBestuurslaag());
    if (plan != null && !named) {
      details.lijst().addAll(plan.description());
    }
    if (plan != null) {
      details.lijst().addAll(plan.reasons());
    }
    if (plan != null && !w.blijft()) {
      alles.laatWeg(pad + "/plan", Reden.ACHTERHAALD);
    }
    if (w.omschrijving() == null) {
      details.lijst().forEach(alles::zegt);
    } else {
      alles.zegt(
          Uitspraak.van(bereik, Thema.TAKEN, pad, new Verandering.Taken(List.of(w), false))
              .met(eerst)
              .met(details.lijst()));
    }
  }

  private void bevoegdheden(Bereik bereik, Gevolg g, Bevoegdheden b, String pad) {
    for (int i = 0; i < b.wijzigingen().size(); i++) {
      Bevoegdheidswijziging w = b.wijzigingen().get(i);
      String hier = pad + "/wijzigingen/" + i;
      Bereik eigen = bereik.met(w.bepalingen());
      if (w.teruggenomenBij() != null) {
        alles.laatWeg(hier, Reden.ACHTERHAALD);
      } else if (w.omschrijving() == null) {
        alles.laatWeg(hier, Reden.LEEG);
        alles.eigen(eigen, Thema.BEVOEGDHEDEN, hier + "/uitzondering", w.uitzondering());
      } else {
        alles.zegt(
            Uitspraak.van(eigen, Thema.BEVOEGDHEDEN, hier, new Verandering.Bevoegdheid(w))
                .met(
                    new Details(eigen, Thema.BEVOEGDHEDEN, hier)
                        .en("uitzondering", w.uitzondering())
                        .lijst()));
      }
    }
    uitkomst(bereik, b, pad);
    alles.eigen(bereik, Thema.BEVOEGDHEDEN, pad + "/beleidsvrijheid", b.beleidsvrijheid());
    // Always with the grant that it is about, wherever the record keeps it.
    alles.eigen(
        bereik,
        Thema.BEKOSTIGING,
        pad + "/" + Places.GRANT_FREEDOM,
        b.uitkeringsvormEnBeleidsvrijheid());
    toezicht(bereik, g, b, pad);
    for (int i = 0; i < b.afwijkingen().size(); i++) {
      var a = b.afwijkingen().get(i);
      String hier = pad + "/afwijkingen/" + i;
      if (a.bepaling() == null) {
        alles.laatWeg(hier, Reden.LEEG);
        alles.eigen(bereik, Thema.BEVOEGDHEDEN, hier + "/gronden", a.gronden());
      } else {
        alles.zegt(
            Uitspraak.van(
                    bereik, Thema.BEVOEGDHEDEN, hier, new Verandering.Wetsafwijking(List.of(a)))
                .met(
                    new Details(bereik, Thema.BEVOEGDHEDEN, hier)
                        .en("gronden", a.gronden())
                        .lijst()));
      }
    }
  }

  /** What becomes of the toezicht, also that nothing does, or that nobody knows yet. */
  private void toezicht(Bereik bereik, Gevolg g, Bevoegdheden b, String pad) {
    List<Uitspraak> words =
        new Details(bereik, Thema.BEVOEGDHEDEN, pad)
            .en(Places.OVERSIGHT, b.interbestuurlijkToezicht())
            .en("toezichtslast", b.toezichtslast())
            .lijst();
    String denial = pad + "/gevolgenVoorToezicht";
    if (b.gevolgenVoorToezicht() == Uitkomst.NOG_ONBEKEND) {
      Bereik beside = bereik.overigen(toezicht.naastEenDeel(g));
      alles.zegt(
          Uitspraak.van(
                  toezicht.isNaastAndere(g) ? beside.voorDeRest() : beside,
                  Thema.BEVOEGDHEDEN,
                  denial,
                  new Kader.ToezichtOnbekend())
              .met(words));
    } else if (b.gevolgenVoorToezicht() != Uitkomst.GEEN) {
      words.forEach(alles::zegt);
    } else if (toezicht.isTegengesproken(g)) {
      alles.laatWeg(denial, Reden.TEGENSPRAAK);
      words.forEach(alles::zegt);
    } else {
      alles.zegt(
          Uitspraak.van(
                  bereik.overigen(toezicht.naastEenDeel(g)),
                  Thema.BEVOEGDHEDEN,
                  denial,
                  new Kader.ToezichtGelijk())
              .met(words));
    }
  }

  private void uitvoeringskracht(Bereik bereik, Uitvoeringskracht u, String pad) {
    uitkomst(bereik, u, pad);
    new Details(bereik, Thema.UITVOERING, pad)
        .en("deskundigheidEnCapaciteit", u.deskundigheidEnCapaciteit())
        .en("regionaleVerschillen", u.regionaleVerschillen())
        .en("inrichtingEnWerking", u.inrichtingEnWerking())
        .lijst()
        .forEach(alles::zegt);
    informatieplichten(bereik, u, pad);
    new Details(bereik, Thema.UITVOERING, pad)
        .en("gegevensEnIct", u.gegevensEnIct())
        .en("informatiearrangement", u.informatiearrangement())
        .en("grenseffecten", u.grenseffecten())
        .en("aanpassingVerordening", u.aanpassingVerordening())
        .en("ondersteuning", u.ondersteuning())
        .lijst()
        .forEach(alles::zegt);
  }

  private void informatieplichten(Bereik bereik, Uitvoeringskracht u, String pad) {
    for (int i = 0; i < u.informatieplichten().size(); i++) {
      var plicht = u.informatieplichten().get(i);
      String hier = pad + "/informatieplichten/" + i;
      if (plicht.inhoud() == null) {
        alles.laatWeg(hier, Reden.LEEG);
        alles.eigen(bereik, Thema.UITVOERING, hier + "/compensatie", plicht.compensatie());
      } else {
        alles.zegt(
            Uitspraak.van(bereik, Thema.UITVOERING, hier, new Verandering.Informatie(plicht))
                .met(
                    new Details(bereik, Thema.UITVOERING, hier)
                        .en("compensatie", plicht.compensatie())
                        .lijst()));
      }
    }
  }
}
