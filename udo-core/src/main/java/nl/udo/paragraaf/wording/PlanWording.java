package nl.udo.paragraaf.wording;

import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Orgaan;
import nl.udo.model.Plan;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How the duty to make a plan is said. */
final class PlanWording {

  private final Pen pen;

  PlanWording(Pen pen) {
    this.pen = pen;
  }

  void deviation(Uitspraak u, Verandering.Planafwijking a) {
    pen.say(
        u,
        Zin.PLAN_AFWIJKING,
        pen.values(u, "wat", Dutch.afterColon(a.gronden())),
        pen.provisions.articles(u.bereik().overheden(), Norm.PLAN_AFWIJKING));
  }

  /** An organ of the Rijk is asked, and not its province; of others the task says which organ. */
  private static @Nullable Orgaan ofTheRijk(@Nullable Orgaan orgaan) {
    return orgaan == Orgaan.COMMISSARIS_ALS_RIJKSORGAAN ? orgaan : null;
  }

  void plan(Uitspraak u, Verandering.Planverplichting p) {
    Plan plan = p.plan();
    String years = plan.termijnJaren() == null ? null : pen.times.years(plan.termijnJaren());
    Map<String, Object> values =
        pen.values(
            u,
            "overheden",
            pen.those(ofTheRijk(p.orgaan()), u.bereik()),
            "naam",
            Dutch.phrase(plan.naam()),
            "jaren",
            years);
    if (!p.genoemd()) {
      // What a task that changes has a plan for, the proposal itself need not ask.
      pen.say(
          u,
          p.bestaand() ? Zin.PLAN_BESTAAND : Zin.PLAN,
          values,
          pen.citations.of(plan.grondslag()));
    } else if (years != null) {
      pen.say(u, Zin.PLAN_GENOEMD, values);
    }
    if (plan.grond() != null) {
      // Why it may be asked for is not why it is for so long.
      values.put("reden", pen.sentences.text(TaskSentences.ground(plan.grond())));
      pen.say(u, Zin.PLAN_REDEN, values);
    }
  }
}
