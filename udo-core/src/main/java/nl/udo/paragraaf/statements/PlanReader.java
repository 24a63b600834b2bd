package nl.udo.paragraaf.statements;

import java.util.List;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Collector.Details;

/** Reads a plan that comes with a task; none is asked with a task that goes. */
final class PlanReader {

  private final Bereik bereik;
  private final Taakwijziging taak;
  private final Plan plan;

  /** The place of the task. */
  private final String pad;

  PlanReader(Bereik bereik, Taakwijziging taak, Plan plan, String pad) {
    this.bereik = bereik;
    this.taak = taak;
    this.plan = plan;
    this.pad = pad;
  }

  /** That it is asked, and what it is. */
  List<Uitspraak> description() {
    if (!taak.blijft()) {
      return List.of();
    }
    return new Details(bereik, Thema.TAKEN, pad)
        .en("plan", plan.naam() == null ? null : new Verandering.Planverplichting(taak, plan))
        .en("plan/inhoud", plan.inhoud())
        .en("plan/horizon", plan.horizon())
        .en("plan/status", plan.status())
        .en("plan/procedure", plan.procedure())
        .en("plan/rechtsgevolg", plan.rechtsgevolg())
        .lijst();
  }

  /** Why it is asked, and last how its costs are met: its description is not cut in two. */
  List<Uitspraak> reasons() {
    if (!taak.blijft()) {
      return List.of();
    }
    boolean grounded = plan.naam() != null && plan.grond() != null;
    String deviation = plan.afwijking();
    return new Details(bereik, Thema.TAKEN, pad)
        .en("plan/grond", grounded ? new Verandering.Planreden(taak, plan) : null)
        .en("plan/toetsing", plan.toetsing())
        .en("plan/afwijking", deviation == null ? null : new Verandering.Planafwijking(deviation))
        .en("plan/compensatie", plan.compensatie())
        .lijst();
  }
}
