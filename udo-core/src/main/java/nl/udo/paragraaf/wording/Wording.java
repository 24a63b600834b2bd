package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Aspect;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Implementatie;
import nl.udo.model.Informatieplicht;
import nl.udo.model.RedenGeen;
import nl.udo.model.Rol;
import nl.udo.model.Uitgezonderd;
import nl.udo.model.Uitwerking;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Medebewind;
import nl.udo.recht.toepassing.Norm;

/** Says statements in sentences, in the order in which they are given. Belongs to one text. */
public final class Wording implements Inhoud.Visitor<Void> {

  private final Pen pen;
  private final TaskWording tasks;
  private final SourceWording documents;
  private final CostWording costs;
  private final DifferenceWording differences;
  private final FundingWording funding;
  private final AgreementWording agreements;
  private final ConsultationWording consultation;
  private final HearingWording hearing;
  private final EntryWording entry;
  private Uitspraak u;

  /** The wording of one text. */
  public Wording(Register register, Sentences sentences) {
    pen = new Pen(register, sentences);
    tasks = new TaskWording(pen);
    documents = new SourceWording(pen);
    costs = new CostWording(pen);
    differences = new DifferenceWording(pen);
    funding = new FundingWording(pen);
    agreements = new AgreementWording(pen, funding);
    consultation = new ConsultationWording(pen);
    hearing = new HearingWording(pen);
    entry = new EntryWording(pen);
  }

  /** The sentences of a paragraph; empty when all of it was said already. */
  public List<Passage> write(ParagraphPlan paragraph) {
    pen.paragraph();
    paragraph.uitspraken().forEach(this::write);
    return pen.passages();
  }

  private void write(Uitspraak uitspraak) {
    u = uitspraak;
    u.inhoud().accept(this);
    uitspraak.details().forEach(this::write);
  }

  @Override
  public Void eigenWoorden(Inhoud.EigenWoorden e) {
    Formulering f = e.tekst();
    if (f.vorm() == Vorm.ZIN) {
      boolean conclusion = u.thema() == Thema.HERKOMST;
      pen.record(u, f.tekst(), conclusion ? pen.sources.notes(u) : List.of());
    } else {
      pen.say(u, FormSentences.explained(f.vorm()), pen.values(u, "wat", Pen.form(f)));
    }
    return null;
  }

  @Override
  public Void voorOverheden(Inhoud.VoorOverheden v) {
    pen.say(
        u,
        Zin.VOOR_OVERHEDEN,
        pen.values(u, "overheden", pen.layers.of(u.bereik()), "wat", Dutch.sentences(v.tekst())));
    return null;
  }

  @Override
  public Void omzetting(Inhoud.Omzetting o) {
    List<String> acts = new ArrayList<>();
    for (Implementatie i : o.besluiten()) {
      if (i.besluit() != null) {
        acts.add(Dutch.unstopped(i.besluit()));
      }
    }
    if (!acts.isEmpty()) {
      pen.say(u, Zin.OMZETTING, pen.values(u, "besluiten", Dutch.list(acts)));
    }
    for (Implementatie i : o.besluiten()) {
      if (i.besluit() != null && i.uiterlijk() != null) {
        pen.say(
            u,
            Zin.OMZETTING_UITERLIJK,
            pen.values(
                u,
                "besluit",
                Dutch.unstopped(i.besluit()),
                "datum",
                pen.times.date(i.uiterlijk())));
      }
    }
    return null;
  }

  @Override
  public Void rollen(Inhoud.Rollen r) {
    Map<String, Object> values = pen.values(u, "wie", pen.who(u.bereik()));
    List<Words> roles = new ArrayList<>();
    for (Rol rol : r.rollen()) {
      boolean medebewind =
          rol == Rol.UITVOERDER && Medebewind.kan(pen.regeling, u.bereik().overheden());
      roles.add(pen.sentences.fill(LayerSentences.role(rol, medebewind), values));
    }
    if (!roles.isEmpty()) {
      values.put("rollen", Words.list(roles));
      pen.sayOf(u, Zin.ROL, values, List.of());
    }
    return null;
  }

  @Override
  public Void buitenBereik(Inhoud.BuitenBereik b) {
    Uitgezonderd.Soort soort = b.uitgezonderd().soort();
    if (soort != null) {
      pen.say(
          u, LayerSentences.excepted(soort), pen.values(u, "overheden", pen.layers.of(u.bereik())));
    }
    pen.record(u, b.uitgezonderd().reden(), List.of());
    return null;
  }

  @Override
  public Void taken(Inhoud.Taken t) {
    tasks.tasks(u, t);
    return null;
  }

  @Override
  public Void overdracht(Inhoud.Overdracht o) {
    tasks.transfer(u, o);
    return null;
  }

  @Override
  public Void planverplichting(Inhoud.Planverplichting p) {
    tasks.plan(u, p);
    return null;
  }

  @Override
  public Void bevoegdheid(Inhoud.Bevoegdheid b) {
    tasks.power(u, b);
    return null;
  }

  @Override
  public Void wetsafwijking(Inhoud.Wetsafwijking a) {
    tasks.deviation(u, a);
    return null;
  }

  @Override
  public Void informatie(Inhoud.Informatie i) {
    Informatieplicht p = i.plicht();
    List<Words> notes = pen.citations.of(p.grondslag());
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            Pen.form(p.inhoud()),
            "ontvanger",
            pen.layers.of(p.ontvanger()),
            "wanneer",
            pen.times.moment(p.frequentie()),
            "overheden",
            pen.layers.of(u.bereik()));
    if (p.inhoud().vorm() == Vorm.ZIN) {
      pen.record(u, p.inhoud().tekst(), notes);
      if (values.get("wanneer") != null) {
        pen.sayFirst(
            u,
            List.of(
                pen.sentences.fill(Zin.TAAK_WANNEER, values),
                pen.sentences.fill(Zin.TAAK_WANNEER_OOK, values)));
      }
    } else if (p.inhoud().vorm() == Vorm.WOORDGROEP) {
      values.put("wie", pen.who(u.bereik()));
      pen.sayOf(u, Zin.INFORMATIE_WOORDGROEP, values, notes);
    } else {
      pen.say(u, FormSentences.information(p.inhoud().vorm()), values, notes);
    }
    if (p.ontvanger() != null && p.inhoud().vorm() != Vorm.WOORDGROEP) {
      pen.say(u, Zin.INFORMATIE_ONTVANGER, values);
    }
    return null;
  }

  @Override
  public Void behoud(Inhoud.Behoud b) {
    List<String> subjects = new ArrayList<>();
    for (Aspect aspect : b.aspecten()) {
      subjects.add(
          switch (aspect) {
            case TAKEN -> pen.sentences.text(Zin.ASPECT_TAKEN);
            case BEVOEGDHEDEN -> pen.sentences.text(Zin.ASPECT_BEVOEGDHEDEN);
            case MIDDELEN -> pen.sentences.text(Zin.ASPECT_MIDDELEN);
            case UITVOERINGSKRACHT -> pen.sentences.text(Zin.ASPECT_UITVOERINGSKRACHT);
          });
    }
    boolean money = b.aspecten().contains(Aspect.MIDDELEN);
    boolean capacity = b.aspecten().equals(List.of(Aspect.UITVOERINGSKRACHT));
    boolean exists = b.reden() == RedenGeen.BESTAAND;
    boolean same =
        exists && !money && !capacity && !b.aspecten().contains(Aspect.UITVOERINGSKRACHT);
    boolean rest = u.bereik().rest();
    boolean others = !u.bereik().overige().isEmpty();
    Zin key;
    if (same) {
      key = rest ? Zin.BEHOUD_GELIJK_REST : Zin.BEHOUD_GELIJK;
    } else if (exists && money) {
      key = rest ? Zin.BEHOUD_MIDDELEN_BESTAAND_REST : Zin.BEHOUD_MIDDELEN_BESTAAND;
    } else if (money) {
      key =
          rest
              ? Zin.BEHOUD_MIDDELEN_REST
              : others ? Zin.BEHOUD_MIDDELEN_OVERIGE : Zin.BEHOUD_MIDDELEN;
    } else if (exists && capacity) {
      key = Zin.BEHOUD_UITVOERINGSKRACHT_BESTAAND;
    } else {
      key = rest ? Zin.BEHOUD_GEEN_REST : Zin.BEHOUD_GEEN;
    }
    Formulering why = b.toelichting();
    Words because = null;
    if (why != null && why.vorm() != Vorm.ZIN) {
      because =
          pen.sentences.fill(
              FormSentences.because(why.vorm()), Sentences.values("reden", Pen.form(why)));
    }
    pen.say(
        u,
        key,
        pen.values(
            u,
            "aspecten",
            Dutch.list(subjects),
            "overheden",
            pen.layers.of(u.bereik()),
            "omdat",
            because));
    if (why != null && why.vorm() == Vorm.ZIN) {
      pen.record(u, why.tekst(), List.of());
    }
    return null;
  }

  @Override
  public Void onbekend(Inhoud.Onbekend o) {
    differences.unknown(u, o);
    return null;
  }

  @Override
  public Void toets(Inhoud.Toets t) {
    Formulering showed = t.uitkomst().bleek();
    Formulering led = t.uitkomst().gevolg();
    Words then =
        led == null || led.vorm() == Vorm.ZIN
            ? null
            : pen.sentences.fill(
                FormSentences.led(led.vorm()), Sentences.values("wat", Pen.form(led)));
    if (showed == null) {
      if (then != null) {
        pen.say(u, Zin.TOETS_ALLEEN_GEVOLG, pen.values(u, "gevolg", then));
      }
    } else {
      boolean several = showed.vorm() == Vorm.ZIN && !Dutch.isOneSentence(showed.tekst());
      pen.say(
          u,
          FormSentences.showed(showed.vorm(), several),
          pen.values(
              u,
              "wat",
              several ? Dutch.sentences(showed.tekst()) : Dutch.unstopped(showed.tekst()),
              "gevolg",
              then));
    }
    if (led != null && led.vorm() == Vorm.ZIN) {
      pen.record(u, led.tekst(), List.of());
    }
    return null;
  }

  @Override
  public Void onderzoek(Inhoud.Onderzoek o) {
    documents.research(u, o);
    return null;
  }

  @Override
  public Void conclusie(Inhoud.Conclusie c) {
    documents.conclusion(u, c);
    return null;
  }

  @Override
  public Void beperking(Inhoud.Beperking b) {
    documents.limit(u, b);
    return null;
  }

  @Override
  public Void peilingsuitkomst(Inhoud.Peilingsuitkomst p) {
    documents.survey(u, p);
    return null;
  }

  @Override
  public Void risicobeeld(Inhoud.Risicobeeld r) {
    documents.risk(u, r);
    return null;
  }

  @Override
  public Void ramingen(Inhoud.Ramingen r) {
    costs.estimates(u, r);
    return null;
  }

  @Override
  public Void kostenverschil(Inhoud.Kostenverschil k) {
    differences.difference(u, k);
    return null;
  }

  @Override
  public Void geldstroom(Inhoud.Geldstroom g) {
    funding.funding(u, g);
    return null;
  }

  @Override
  public Void kostenVanHetRijk(Inhoud.KostenVanHetRijk k) {
    differences.rijk(u, k);
    return null;
  }

  @Override
  public Void overeenkomst(Inhoud.Overeenkomst o) {
    agreements.agreement(u, o);
    return null;
  }

  @Override
  public Void fondsoverleg(Inhoud.Fondsoverleg f) {
    agreements.talks(u, f);
    return null;
  }

  @Override
  public Void standpunt(Inhoud.Standpunt s) {
    consultation.position(u, s);
    return null;
  }

  @Override
  public Void inbreng(Inhoud.Inbreng i) {
    consultation.point(u, i);
    return null;
  }

  @Override
  public Void raadpleging(Inhoud.Raadpleging r) {
    hearing.asked(u, r.consultatie());
    return null;
  }

  @Override
  public Void stilte(Inhoud.Stilte s) {
    hearing.silence(u, s);
    return null;
  }

  @Override
  public Void korteTermijn(Inhoud.KorteTermijn k) {
    hearing.shorter(u, k);
    return null;
  }

  @Override
  public Void nietGehoord(Inhoud.NietGehoord n) {
    hearing.notAsked(u, n);
    return null;
  }

  @Override
  public Void urgentie(Inhoud.Urgentie s) {
    hearing.urgency(u, s);
    return null;
  }

  @Override
  public Void elders(Inhoud.Elders e) {
    Uitwerking w = e.uitwerking();
    boolean promise = w.regeling() != null && pen.voice.proposes();
    List<Words> notes =
        promise
            ? Pen.articles(Norm.FINANCIELE_GEVOLGEN.artikelen(u.bereik().overheden()))
            : List.of();
    Formulering f = w.onderwerp();
    String moment = pen.times.moment(w.moment());
    String regeling = w.regeling() == null ? null : Dutch.unstopped(w.regeling());
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            f == null ? null : Dutch.unstopped(f.tekst()),
            "elders",
            regeling,
            "moment",
            moment,
            "overheden",
            regeling == null ? null : pen.layers.of(u.bereik()));
    if (Pen.is(f, Vorm.ZIN)) {
      if (Dutch.isOneSentence(f.tekst()) && (regeling != null || moment != null)) {
        pen.say(u, Zin.UITWERKING_ZIN, values, notes);
      } else {
        pen.record(u, f.tekst(), notes);
        if (regeling != null || moment != null) {
          pen.say(u, Zin.UITWERKING_ZONDER, values, notes);
        }
      }
      return null;
    }
    pen.say(
        u, f == null ? Zin.UITWERKING_ZONDER : FormSentences.elsewhere(f.vorm()), values, notes);
    return null;
  }

  @Override
  public Void volgen(Inhoud.Volgen v) {
    entry.evaluation(u, v);
    return null;
  }

  @Override
  public Void ingang(Inhoud.Ingang i) {
    entry.entry(u, i);
    return null;
  }

  @Override
  public Void uitzonderingsgrond(Inhoud.Uitzonderingsgrond g) {
    entry.exception(u, g);
    return null;
  }
}
