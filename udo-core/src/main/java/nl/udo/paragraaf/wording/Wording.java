package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Set;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.InhoudVisitor;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.paragraaf.statements.Vervolg;

/** Says statements in sentences, in the order in which they are given. Belongs to one text. */
public final class Wording {

  private final Set<Part> led;
  private final Set<Part> headed;
  private final Pen pen;
  private final OriginWording origin;
  private final UnchangedWording unchanged;
  private final TestWording test;
  private final InformationWording information;
  private final TaskWording tasks;
  private final PlanWording plans;
  private final PowerWording powers;
  private final TransferWording transfers;
  private final SourceWording documents;
  private final CostWording costs;
  private final DifferenceWording differences;
  private final UnknownWording unknown;
  private final FundingWording funding;
  private final FreedomWording freedom;
  private final AgreementWording agreements;
  private final TalksWording talks;
  private final ConsultationWording consultation;
  private final PointWording points;
  private final HearingWording hearing;
  private final EvaluationWording evaluations;
  private final EntryWording entry;
  private final ElaborationWording elaborations;

  /**
   * The wording of one text.
   *
   * @param facts the facts of the record
   * @param led the parts in which a sentence leads words of the record in that may not say for whom
   * @param headed the parts in which headings stand between what is for one and for another
   */
  public Wording(Facts facts, Set<Part> led, Set<Part> headed) {
    this.led = led;
    this.headed = headed;
    pen = new Pen(facts);
    origin = new OriginWording(pen);
    unchanged = new UnchangedWording(pen);
    test = new TestWording(pen);
    information = new InformationWording(pen);
    Told ended = new Told(pen);
    tasks = new TaskWording(pen, ended);
    plans = new PlanWording(pen, tasks);
    powers = new PowerWording(pen, ended);
    transfers = new TransferWording(pen);
    documents = new SourceWording(pen);
    costs = new CostWording(pen);
    differences = new DifferenceWording(pen);
    unknown = new UnknownWording(pen);
    funding = new FundingWording(pen);
    freedom = new FreedomWording(pen);
    agreements = new AgreementWording(pen, funding);
    talks = new TalksWording(pen);
    consultation = new ConsultationWording(pen);
    points = new PointWording(pen);
    hearing = new HearingWording(pen);
    evaluations = new EvaluationWording(pen);
    entry = new EntryWording(pen);
    elaborations = new ElaborationWording(pen);
  }

  /** The sentences of a paragraph; empty when all of it was said already. */
  public List<Passage> write(ParagraphPlan paragraph) {
    Part part = paragraph.part();
    pen.paragraph(paragraph.bereik(), headed.contains(part));
    if (led.contains(part)) {
      origin.lead(paragraph.uitspraken().get(0));
    }
    paragraph.uitspraken().forEach(this::write);
    return pen.passages();
  }

  private void write(Uitspraak uitspraak) {
    uitspraak.inhoud().accept(new Saying(uitspraak));
    boolean own =
        uitspraak.inhoud() instanceof Geld.Geldstroom
            || uitspraak.inhoud() instanceof Geld.Overeenkomst
            || uitspraak.inhoud() instanceof Geld.Ramingen;
    if (!own) {
      uitspraak.details().forEach(this::write);
    }
  }

  /** What is said of one statement, by its kind. */
  private final class Saying implements InhoudVisitor<Void> {

    private final Uitspraak u;

    Saying(Uitspraak u) {
      this.u = u;
    }

    @Override
    public Void eigenWoorden(Inhoud.EigenWoorden e) {
      origin.ownWords(u, e);
      return null;
    }

    @Override
    public Void omzetting(Kader.Omzetting o) {
      origin.implementation(u, o);
      return null;
    }

    @Override
    public Void rollen(Kader.Rollen r) {
      origin.roles(u, r);
      return null;
    }

    @Override
    public Void buitenBereik(Kader.BuitenBereik b) {
      origin.excepted(u, b);
      return null;
    }

    @Override
    public Void toezichtGelijk(Kader.ToezichtGelijk t) {
      unchanged.supervision(u);
      return null;
    }

    @Override
    public Void toezichtOnbekend(Kader.ToezichtOnbekend t) {
      unchanged.supervisionUnknown(u);
      return null;
    }

    @Override
    public Void taken(Verandering.Taken t) {
      tasks.tasks(u, t);
      return null;
    }

    @Override
    public Void taakovergang(Verandering.Taakovergang t) {
      transfers.task(u, t);
      return null;
    }

    @Override
    public Void bevoegdheidsovergang(Verandering.Bevoegdheidsovergang b) {
      transfers.power(u, b);
      return null;
    }

    @Override
    public Void overdracht(Verandering.Overdracht o) {
      tasks.transfer(u, o);
      return null;
    }

    @Override
    public Void planverplichting(Verandering.Planverplichting p) {
      plans.plan(u, p);
      return null;
    }

    @Override
    public Void planreden(Verandering.Planreden r) {
      plans.reason(u, r);
      return null;
    }

    @Override
    public Void planafwijking(Verandering.Planafwijking a) {
      plans.deviation(u, a);
      return null;
    }

    @Override
    public Void bevoegdheid(Verandering.Bevoegdheid b) {
      powers.power(u, b);
      return null;
    }

    @Override
    public Void bevoegdheden(Verandering.Bevoegdheden b) {
      powers.powers(u, b);
      return null;
    }

    @Override
    public Void wetsafwijking(Verandering.Wetsafwijking a) {
      powers.deviation(u, a);
      return null;
    }

    @Override
    public Void informatie(Verandering.Informatie i) {
      information.information(u, i);
      return null;
    }

    @Override
    public Void behoud(Inhoud.Behoud b) {
      unchanged.unchanged(u, b);
      return null;
    }

    @Override
    public Void onbekend(Inhoud.Onbekend o) {
      unknown.unknown(u, o);
      return null;
    }

    @Override
    public Void toets(Kader.Toets t) {
      test.test(u, t);
      return null;
    }

    @Override
    public Void geenToets(Kader.GeenToets g) {
      test.noTest(u, g);
      return null;
    }

    @Override
    public Void onderzoek(Bron.Onderzoek o) {
      documents.research(u, o);
      return null;
    }

    @Override
    public Void conclusie(Bron.Conclusie c) {
      documents.conclusion(u, c);
      return null;
    }

    @Override
    public Void beperking(Bron.Beperking b) {
      documents.limit(u, b);
      return null;
    }

    @Override
    public Void opvolging(Bron.Opvolging o) {
      documents.followUp(u, o);
      return null;
    }

    @Override
    public Void peilingsuitkomst(Bron.Peilingsuitkomst p) {
      documents.survey(u, p);
      return null;
    }

    @Override
    public Void risicobeeld(Bron.Risicobeeld r) {
      documents.risk(u, r);
      return null;
    }

    @Override
    public Void ramingen(Geld.Ramingen r) {
      costs.estimates(u, r, Wording.this::write);
      return null;
    }

    @Override
    public Void kostenverschil(Geld.Kostenverschil k) {
      differences.difference(u, k);
      return null;
    }

    @Override
    public Void geldstroom(Geld.Geldstroom g) {
      funding.funding(u, g, Wording.this::write);
      return null;
    }

    @Override
    public Void vrijheid(Geld.Vrijheid v) {
      freedom.ofSeveral(u, v);
      return null;
    }

    @Override
    public Void bestaandeMiddelen(Geld.BestaandeMiddelen b) {
      funding.asBefore(u, b.bekostiging());
      return null;
    }

    @Override
    public Void uitkeringen(Geld.Uitkeringen k) {
      funding.grants(u, k);
      return null;
    }

    @Override
    public Void doelen(Geld.Doelen d) {
      funding.purposes(u, d);
      return null;
    }

    @Override
    public Void kostenVanHetRijk(Geld.KostenVanHetRijk k) {
      differences.rijk(u, k);
      return null;
    }

    @Override
    public Void overeenkomst(Geld.Overeenkomst o) {
      agreements.agreement(u, o, Wording.this::write);
      return null;
    }

    @Override
    public Void fondsoverleg(Geld.Fondsoverleg f) {
      talks.talks(u, f);
      return null;
    }

    @Override
    public Void standpunt(Horen.Standpunt s) {
      consultation.position(u, s);
      return null;
    }

    @Override
    public Void antwoord(Horen.Antwoord a) {
      consultation.answer(u, a);
      return null;
    }

    @Override
    public Void inbreng(Horen.Inbreng i) {
      points.point(u, i);
      return null;
    }

    @Override
    public Void bijval(Horen.Bijval b) {
      points.alike(u, b);
      return null;
    }

    @Override
    public Void raadpleging(Horen.Raadpleging r) {
      hearing.asked(u, r);
      return null;
    }

    @Override
    public Void bijeen(Horen.Bijeen b) {
      hearing.metAgain(u, b);
      return null;
    }

    @Override
    public Void reacties(Horen.Reacties r) {
      consultation.leaveList();
      hearing.reactions(u, r);
      return null;
    }

    @Override
    public Void stilte(Horen.Stilte s) {
      hearing.silence(u, s);
      return null;
    }

    @Override
    public Void korteTermijn(Horen.KorteTermijn k) {
      hearing.shorter(u, k);
      return null;
    }

    @Override
    public Void geenHoorplicht(Horen.GeenHoorplicht g) {
      hearing.exempt(u, g);
      return null;
    }

    @Override
    public Void nietGehoord(Horen.NietGehoord n) {
      hearing.notAsked(u, n);
      return null;
    }

    @Override
    public Void urgentie(Horen.Urgentie s) {
      hearing.urgency(u, s);
      return null;
    }

    @Override
    public Void elders(Vervolg.Elders e) {
      elaborations.elsewhere(u, e);
      return null;
    }

    @Override
    public Void volgen(Vervolg.Volgen v) {
      evaluations.evaluation(u, v);
      return null;
    }

    @Override
    public Void ingang(Vervolg.Ingang i) {
      entry.entry(u, i);
      return null;
    }

    @Override
    public Void uitzonderingsgrond(Vervolg.Uitzonderingsgrond g) {
      entry.exception(u, g);
      return null;
    }
  }
}
