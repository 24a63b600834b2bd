package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
  private final SharedWording shared;
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
    shared = new SharedWording(pen);
    agreements = new AgreementWording(pen, funding);
    talks = new TalksWording(pen);
    HearingNotes heard = new HearingNotes(pen);
    consultation = new ConsultationWording(pen, heard);
    points = new PointWording(pen);
    hearing = new HearingWording(pen, heard);
    evaluations = new EvaluationWording(pen);
    entry = new EntryWording(pen);
    elaborations = new ElaborationWording(pen);
  }

  /** The sentences of a paragraph; empty when all of it was said already. */
  public List<Passage> write(ParagraphPlan paragraph) {
    Part part = paragraph.part();
    pen.paragraph(paragraph.bereik(), part, headed.contains(part));
    if (led.contains(part)) {
      origin.lead(paragraph.uitspraken().get(0));
    }
    paragraph.uitspraken().forEach(this::write);
    return pen.passages();
  }

  private void write(Uitspraak uitspraak) {
    Saying saying = new Saying(uitspraak);
    uitspraak.inhoud().accept(saying);
    if (!saying.placesDetails) {
      uitspraak.details().forEach(this::write);
    }
  }

  /** What is said of one statement, by its kind. */
  private final class Saying implements InhoudVisitor {

    private final Uitspraak u;
    private boolean placesDetails;

    Saying(Uitspraak u) {
      this.u = u;
    }

    /** Writes a detail, for a kind that places them itself and not behind all that it says. */
    private Consumer<Uitspraak> details() {
      placesDetails = true;
      return Wording.this::write;
    }

    @Override
    public void eigenWoorden(Inhoud.EigenWoorden e) {
      origin.ownWords(u, e);
    }

    @Override
    public void omzetting(Kader.Omzetting o) {
      origin.implementation(u, o);
    }

    @Override
    public void rollen(Kader.Rollen r) {
      origin.roles(u, r);
    }

    @Override
    public void buitenBereik(Kader.BuitenBereik b) {
      origin.excepted(u, b);
    }

    @Override
    public void toezichtGelijk(Kader.ToezichtGelijk t) {
      unchanged.supervision(u);
    }

    @Override
    public void toezichtOnbekend(Kader.ToezichtOnbekend t) {
      unchanged.supervisionUnknown(u);
    }

    @Override
    public void taken(Verandering.Taken t) {
      tasks.tasks(u, t);
    }

    @Override
    public void taakovergang(Verandering.Taakovergang t) {
      transfers.task(u, t);
    }

    @Override
    public void bevoegdheidsovergang(Verandering.Bevoegdheidsovergang b) {
      transfers.power(u, b);
    }

    @Override
    public void meegaand(Verandering.Meegaand m) {
      transfers.withTask(u, m.wijziging());
    }

    @Override
    public void overdracht(Verandering.Overdracht o) {
      tasks.transfer(u, o);
    }

    @Override
    public void planverplichting(Verandering.Planverplichting p) {
      plans.plan(u, p);
    }

    @Override
    public void planreden(Verandering.Planreden r) {
      plans.reason(u, r);
    }

    @Override
    public void planafwijking(Verandering.Planafwijking a) {
      plans.deviation(u, a);
    }

    @Override
    public void bevoegdheid(Verandering.Bevoegdheid b) {
      powers.power(u, b);
    }

    @Override
    public void bevoegdheden(Verandering.Bevoegdheden b) {
      powers.powers(u, b);
    }

    @Override
    public void wetsafwijking(Verandering.Wetsafwijking a) {
      powers.deviation(u, a);
    }

    @Override
    public void informatie(Verandering.Informatie i) {
      information.information(u, i);
    }

    @Override
    public void behoud(Inhoud.Behoud b) {
      unchanged.unchanged(u, b);
    }

    @Override
    public void onbekend(Inhoud.Onbekend o) {
      unknown.unknown(u, o);
    }

    @Override
    public void toets(Kader.Toets t) {
      test.test(u, t);
    }

    @Override
    public void geenToets(Kader.GeenToets g) {
      test.noTest(u, g);
    }

    @Override
    public void onderzoek(Bron.Onderzoek o) {
      documents.research(u, o);
    }

    @Override
    public void conclusie(Bron.Conclusie c) {
      documents.conclusion(u, c);
    }

    @Override
    public void beperking(Bron.Beperking b) {
      documents.limit(u, b);
    }

    @Override
    public void opvolging(Bron.Opvolging o) {
      documents.followUp(u, o);
    }

    @Override
    public void peilingsuitkomst(Bron.Peilingsuitkomst p) {
      documents.survey(u, p);
    }

    @Override
    public void risicobeeld(Bron.Risicobeeld r) {
      documents.risk(u, r);
    }

    @Override
    public void ramingen(Geld.Ramingen r) {
      costs.estimates(u, r, details());
    }

    @Override
    public void kostenverschil(Geld.Kostenverschil k) {
      differences.difference(u, k);
    }

    @Override
    public void geldstroom(Geld.Geldstroom g) {
      funding.funding(u, g, details());
    }

    @Override
    public void vanMeer(Geld.VanMeer v) {
      shared.shared(u, v);
    }

    @Override
    public void bestaandeMiddelen(Geld.BestaandeMiddelen b) {
      funding.asBefore(u, b.bekostiging());
    }

    @Override
    public void uitkeringen(Geld.Uitkeringen k) {
      funding.grants(u, k);
    }

    @Override
    public void doelen(Geld.Doelen d) {
      funding.purposes(u, d);
    }

    @Override
    public void kostenVanHetRijk(Geld.KostenVanHetRijk k) {
      differences.rijk(u, k);
    }

    @Override
    public void overeenkomst(Geld.Overeenkomst o) {
      agreements.agreement(u, o, details());
    }

    @Override
    public void fondsoverleg(Geld.Fondsoverleg f) {
      talks.talks(u, f);
    }

    @Override
    public void standpunt(Horen.Standpunt s) {
      consultation.position(u, s);
    }

    @Override
    public void antwoord(Horen.Antwoord a) {
      consultation.answer(u, a);
    }

    @Override
    public void inbreng(Horen.Inbreng i) {
      points.point(u, i);
    }

    @Override
    public void punten(Horen.Punten p) {
      points.points(u, p);
    }

    @Override
    public void bijval(Horen.Bijval b) {
      points.alike(u, b);
    }

    @Override
    public void raadpleging(Horen.Raadpleging r) {
      hearing.asked(u, r);
    }

    @Override
    public void bijeen(Horen.Bijeen b) {
      hearing.metAgain(u, b);
    }

    @Override
    public void reacties(Horen.Reacties r) {
      consultation.leaveList();
      hearing.reactions(u, r);
    }

    @Override
    public void stilte(Horen.Stilte s) {
      hearing.silence(u, s);
    }

    @Override
    public void korteTermijn(Horen.KorteTermijn k) {
      hearing.shorter(u, k);
    }

    @Override
    public void geenHoorplicht(Horen.GeenHoorplicht g) {
      hearing.exempt(u, g, details());
    }

    @Override
    public void nietGehoord(Horen.NietGehoord n) {
      hearing.notAsked(u, n);
    }

    @Override
    public void urgentie(Horen.Urgentie s) {
      hearing.urgency(u, s);
    }

    @Override
    public void elders(Vervolg.Elders e) {
      elaborations.elsewhere(u, e);
    }

    @Override
    public void volgen(Vervolg.Volgen v) {
      evaluations.evaluation(u, v);
    }

    @Override
    public void ingang(Vervolg.Ingang i) {
      entry.entry(u, i);
    }

    @Override
    public void uitzonderingsgrond(Vervolg.Uitzonderingsgrond g) {
      entry.exception(u, g);
    }
  }
}
