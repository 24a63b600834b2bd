package nl.udo.paragraaf.wording;

import java.util.Map;
import java.util.function.Function;
import nl.udo.bewoording.Zin;
import nl.udo.model.Orgaan;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How the duty to make a plan is said. */
final class PlanWording {

  private final Pen pen;
  private final TaskWording tasks;

  PlanWording(Pen pen, TaskWording tasks) {
    this.pen = pen;
    this.tasks = tasks;
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
            pen.those(ofTheRijk(p.taak().orgaan()), u.bereik()),
            "aard",
            pen.sentences.text(TaskSentences.kind(p.taak(), false)),
            "naam",
            Dutch.phrase(plan.naam()),
            "jaren",
            years);
    boolean choice = TaskFrames.isChoice(p.taak());
    if (!Verandering.Planverplichting.isNamedBy(p.taak())) {
      Zin key = key(p, near -> demanded(p.taak(), near), values);
      pen.say(u, key, values, pen.citations.of(plan.grondslag()));
    } else if (years != null) {
      pen.say(u, key(p, near -> TaskSentences.named(plan.soort(), near, choice), values), values);
    }
  }

  /** Why it may be asked for, which is not why it is for so long. */
  void reason(Uitspraak u, Verandering.Planreden r) {
    Zin ground = TaskSentences.ground(Inhoud.gezegd(r.plan().grond()));
    pen.say(
        u,
        TaskFrames.isChoice(r.taak()) ? Zin.PLAN_REDEN_MOGELIJKHEID : Zin.PLAN_REDEN,
        pen.values(u, "naam", Dutch.phrase(r.plan().naam()), "reden", pen.sentences.text(ground)));
  }

  /** The sentence that leans on the task just before, unless its words stand there of another. */
  private Zin key(
      Verandering.Planverplichting p, Function<Boolean, Zin> keys, Map<String, Object> values) {
    Zin near = keys.apply(true);
    boolean leans = tasks.isJustBefore(p.taak()) && pen.isNew(pen.sentences.fill(near, values));
    return leans ? near : keys.apply(false);
  }

  /**
   * That a plan is asked; what a task that changes has a plan for, the proposal need not ask, and
   * of those who have the choice it asks none.
   */
  private static Zin demanded(Taakwijziging task, boolean near) {
    if (TaskFrames.isChoice(task)) {
      return near ? Zin.PLAN_MOGELIJKHEID_BIJ : Zin.PLAN_MOGELIJKHEID;
    }
    if (task.soort() == Taakwijziging.Soort.GEWIJZIGD) {
      return Zin.PLAN_BESTAAND;
    }
    // Elsewhere, "this task" could be another.
    return near ? Zin.PLAN_BIJ : Zin.PLAN;
  }
}
