package nl.udo.paragraaf.grouping;

import java.util.List;
import nl.udo.paragraaf.statements.Uitspraak;

/** The rules on consultation, in the order in which they are tried. */
final class ConsultationMerging {

  private ConsultationMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> u = PointMerging.grounds(uitspraken);
    u = ConditionMerging.alone(ConditionMerging.withJudgement(u));
    u = PointMerging.samePoint(PointMerging.withJudgement(u));
    u = JudgementMerging.samePosition(u);
    u = JudgementMerging.sameMoment(ChangedViews.mark(u));
    return JudgementMerging.besideSupport(u);
  }

  /** The consultation in which something was said, by its place in the record. */
  static String consultation(String p) {
    return p.substring(0, p.indexOf('/', "/consultaties/".length()));
  }
}
