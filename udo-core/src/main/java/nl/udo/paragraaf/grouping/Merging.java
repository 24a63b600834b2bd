package nl.udo.paragraaf.grouping;

import java.util.List;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.paragraaf.statements.Vervolg;

/** The rules by which statements that are one fact become one, in the order they are tried. */
final class Merging {

  private static final List<Rule> RULES =
      List.of(
          new Rule(Inhoud.class, LayerMerging::layers),
          new Rule(Inhoud.Behoud.class, LayerMerging::within),
          new Rule(Inhoud.Behoud.class, LayerMerging::aspects),
          new Rule(Inhoud.Behoud.class, LayerMerging::parts),
          new Rule(Inhoud.EigenWoorden.class, Freedom::withItsGrant),
          new Rule(Geld.Geldstroom.class, Refusals::behindWhatIsPaid),
          new Rule(Geld.class, SharedWords::behindTheLast),
          new Rule(Geld.Geldstroom.class, AgreementMerging::merge),
          new Rule(Inhoud.Onbekend.class, UnknownMerging::merge),
          new Rule(Inhoud.class, UnknownMerging::ofParts),
          new Rule(Horen.Inbreng.class, OutcomeMerging::merge),
          // What was asked and said.
          new Rule(Horen.Raadpleging.class, ConsultationMerging::metWhereJudged),
          new Rule(Horen.KorteTermijn.class, ConsultationMerging::sameTerm),
          new Rule(Bron.Conclusie.class, ConsultationMerging::concludedAlike),
          new Rule(Bron.Conclusie.class, ConsultationMerging::conclusions),
          new Rule(Bron.Opvolging.class, ConsultationMerging::followUps),
          new Rule(Horen.Inbreng.class, PointMerging::grounds),
          new Rule(Horen.Inbreng.class, ConditionMerging::withJudgement),
          new Rule(Horen.Inbreng.class, ConditionMerging::alone),
          new Rule(Horen.Inbreng.class, PointMerging::withJudgement),
          new Rule(Horen.Inbreng.class, PointMerging::samePoint),
          new Rule(Horen.Standpunt.class, PositionMerging::merge),
          new Rule(Horen.Standpunt.class, JudgementMerging::sharedGoal),
          new Rule(Horen.Standpunt.class, ChangedViews::mark),
          new Rule(Horen.Standpunt.class, JudgementMerging::sameMoment),
          new Rule(Horen.Standpunt.class, JudgementMerging::besideSupport),
          new Rule(Horen.Standpunt.class, AnswersLast::merge),
          new Rule(Horen.class, ConsultationMerging::withConsultation),
          // Money: a part behind its whole, and each thing behind what it is about.
          new Rule(Geld.Geldstroom.class, MoneyMerging::behindTheShares),
          new Rule(Geld.Geldstroom.class, MoneyMerging::unchanged),
          new Rule(Geld.Geldstroom.class, Recipients::merge),
          new Rule(Geld.Geldstroom.class, Purposes::merge),
          new Rule(Geld.class, Freedom::withGrants),
          new Rule(Geld.class, Explanations::placed),
          new Rule(Geld.Ramingen.class, EstimateMerging::merge),
          new Rule(Bron.Beperking.class, Limits::placed),
          new Rule(Bron.class, Introductions::placed),
          new Rule(Bron.class, Findings::placed),
          new Rule(Geld.Kostenverschil.class, MoneyMerging::differences),
          new Rule(Verandering.class, TransferMerging::merge),
          new Rule(Verandering.Bevoegdheid.class, TransferMerging::withTheirTask),
          new Rule(Verandering.Taken.class, OrganMerging::merge),
          new Rule(Verandering.Taken.class, TaskMerging::merge),
          new Rule(Verandering.Bevoegdheid.class, PowerMerging::ofOrgans),
          new Rule(Verandering.Bevoegdheid.class, PowerMerging::merge),
          new Rule(Verandering.Wetsafwijking.class, DeviationMerging::merge),
          new Rule(Vervolg.Ingang.class, EntryMerging::merge),
          new Rule(Vervolg.Volgen.class, EvaluationMerging::merge),
          new Rule(Geld.Fondsoverleg.class, TalkMerging::merge));

  private Merging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> merged = uitspraken;
    for (Rule rule : RULES) {
      merged = rule.apply(merged);
    }
    return merged;
  }
}
