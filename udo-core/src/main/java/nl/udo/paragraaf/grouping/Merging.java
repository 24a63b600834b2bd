package nl.udo.paragraaf.grouping;

import java.util.List;
import nl.udo.paragraaf.statements.Uitspraak;

/** The rules by which statements that are one fact become one, in the order they are tried. */
final class Merging {

  private Merging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> u = Freedom.withItsGrant(uitspraken);
    u = AgreementMerging.merge(u);
    u = UnknownMerging.merge(u);
    u = OutcomeMerging.merge(u);
    u = ConsultationMerging.merge(u);
    u = MoneyMerging.merge(u);
    u = TaskMerging.merge(u);
    u = PowerMerging.merge(u);
    u = DeviationMerging.merge(u);
    u = EntryMerging.merge(u);
    return TalkMerging.merge(u);
  }
}
