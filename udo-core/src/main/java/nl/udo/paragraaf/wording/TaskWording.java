package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Grondslag;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.TaakOmhoog;

/** How changes of tasks are said. */
final class TaskWording {

  private final Pen pen;
  private final TaskFrames frames;
  private final TaskKinds kinds;
  private final TaskTimes times;
  private final TaskConditions conditions;
  private final TaskNorms norms;
  private final TasksTogether several;

  /** The one task that was told last, to which what comes behind it can belong. */
  private final Told last;

  /** What verb the last task had, and of what ground. */
  private final Told told;

  /** That a task or a power ends. */
  private final Told ended;

  /** What went to others, by itself. */
  private final List<Uitspraak> gone = new ArrayList<>();

  TaskWording(Pen pen, Told ended) {
    this.pen = pen;
    this.ended = ended;
    this.last = new Told(pen);
    this.told = new Told(pen);
    this.frames = new TaskFrames(pen);
    this.times = new TaskTimes(pen, frames);
    this.kinds = new TaskKinds(pen, frames, times);
    this.conditions = new TaskConditions(pen, frames);
    this.norms = new TaskNorms(pen);
    this.several = new TasksTogether(pen, frames, times, norms);
  }

  void tasks(Uitspraak u, Verandering.Taken t) {
    Taakwijziging only = t.taken().size() == 1 ? t.taken().get(0) : null;
    if (only != null) {
      // Its kind first: "this is a new task" behind its conditions would be about these.
      boolean complete = task(withOwnProvisions(u, only), t, only, kinds.leans(u, t));
      if (!kinds.kind(u, t)) {
        times.behind(u, only);
      }
      fromWhom(u, only);
      byWhom(u, only);
      times.bound(u, only);
      if (!complete) {
        conditions.behind(u, only);
      }
      last.wrote(only);
      if (only.naar() != null) {
        gone.add(u);
      }
      return;
    }
    if (!several.tell(u, t.taken())) {
      each(u, t);
    } else if (t.taken().get(0).soort() == Soort.VERVALT) {
      ended.wrote(Zin.TAAK_TE_VERVALT);
    }
    kinds.kind(u, t);
    for (Taakwijziging taak : t.taken()) {
      times.behind(u, taak);
      fromWhom(u, taak);
    }
    // Of all alike, or they are not told together.
    byWhom(u, t.taken().get(0));
  }

  private void each(Uitspraak u, Verandering.Taken t) {
    int rest = t.taken().size();
    Formulering before = null;
    List<Grondslag> bases = new ArrayList<>();
    for (Taakwijziging taak : t.taken()) {
      rest--;
      if (Pen.is(before, Vorm.ZIN) && before.equals(taak.omschrijving())) {
        // The same of another layer, by a provision of its own.
        List<Words> noted = pen.citations.together(bases);
        if (taak.grondslag() != null) {
          bases.add(taak.grondslag());
        }
        pen.noteLast(noted, pen.citations.together(bases));
        continue;
      }
      bases.clear();
      if (taak.grondslag() != null) {
        bases.add(taak.grondslag());
      }
      before = taak.omschrijving();
      Uitspraak own = withOwnProvisions(u, taak);
      boolean complete = task(own, t, taak, rest == 0 && kinds.leans(u, t));
      times.bound(own, taak);
      if (!complete) {
        conditions.behind(own, taak);
      }
    }
  }

  /** Whether the sentences just before are of one task, or of a choice, that may be called so. */
  boolean isJustBefore(Taakwijziging t) {
    return last.isJustBefore(t)
        && t.blijft()
        && !frames.isAsked(t)
        && t.verplichting() != Verplichting.REKENING_HOUDEN_MET;
  }

  /** The same by the provisions of one of its tasks. */
  private static Uitspraak withOwnProvisions(Uitspraak u, Taakwijziging t) {
    return u.voor(u.bereik().met(t.bepalingen()));
  }

  /**
   * Tells what the task is.
   *
   * @param with those it is told with
   * @param leaned whether what comes next leans on a sentence before it, so that this may not
   * @return whether its conditions are told with it, or it has none
   */
  private boolean task(Uitspraak u, Verandering.Taken with, Taakwijziging t, boolean leaned) {
    Formulering f = Inhoud.gezegd(t.omschrijving());
    Plan plan = Verandering.Planverplichting.isNamedBy(t) ? t.plan() : null;
    List<Words> notes = pen.citations.of(t.grondslag(), plan == null ? null : plan.grondslag());
    if (f.vorm() == Vorm.ZIN) {
      sentences(u, t, f, notes, leaned);
      conditions.wrote(t);
      return t.voorwaarden().isEmpty();
    }
    Zin key = frames.sentence(u, t, f.vorm());
    String within = TaskConditions.inline(t);
    Words when = times.holds(u, t) ? times.within(t) : null;
    boolean lasts = TaskTimes.lasts(t) && TaskFrames.hasTogether(key);
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            TaskFrames.description(f, key),
            "verder",
            times.further(t),
            "aard",
            frames.aard(t),
            "hoe",
            frames.saysDuty(u, t) ? norms.adjective(t) : null,
            "voorwaarden",
            within,
            "van",
            pen.layers.of(t.van()),
            "naar",
            pen.layers.to(t.naar(), t.orgaan(), u.bereik()),
            "vanaf",
            lasts ? when : null,
            "wanneer",
            lasts ? null : when);
    kinds.name(u, with, values);
    boolean subject = pen.sentences.speaksOf(key, "wie");
    if (subject) {
      values.put("wie", pen.who(t.orgaan(), u.bereik()));
    } else {
      Words those = frames.bodies(u, t);
      values.put("overheden", TaskFrames.goesOn(key) ? those.clauseClosed() : those);
      values.put("orgaan", t.orgaan() == null ? null : those);
      if (values.get("van") == null) {
        values.put("van", values.get("overheden"));
      }
    }
    if (within != null && pen.sentences.fill(key, values).count() > Words.LONGEST) {
      values.put("voorwaarden", null);
      within = null;
    }
    if (subject && t.orgaan() == null) {
      pen.sayOf(u, key, values, notes);
    } else if (key == Zin.TAAK_BIJZIN) {
      pen.sayClause(u, t.orgaan() != null, values, notes);
    } else {
      sayAlso(u, key, values, notes, leaned);
    }
    conditions.wrote(t);
    return within != null || t.voorwaarden().isEmpty();
  }

  /** A task in whole sentences of the record: behind ours, where they are no more than asked. */
  private void sentences(
      Uitspraak u, Taakwijziging t, Formulering f, List<Words> notes, boolean leaned) {
    if (frames.isAskedInSentences(t) && Pen.isPlain(f)) {
      sayAlso(
          u,
          Zin.TAAK_ZIN_VERZOEK,
          pen.values(
              u,
              "overheden",
              pen.those(t.orgaan(), u.bereik()),
              "wat",
              Dutch.afterColon(f.tekst())),
          notes,
          leaned);
    } else {
      pen.record(u, f.tekst(), notes);
    }
  }

  /** Says it with "ook" where the same ground did the same before, and the next has no "ook". */
  private void sayAlso(
      Uitspraak u, Zin key, Map<String, Object> values, List<Words> notes, boolean leaned) {
    Zin also = TaskSentences.also(key);
    Zin verb = TaskSentences.verb(key);
    boolean ends = verb == Zin.TAAK_TE_VERVALT;
    Told before = ends ? ended : told;
    // What ends is said with what ends it, which may be another.
    Object said = ends ? verb : List.of(verb, pen.ground(u.bereik()).plain());
    boolean near = before.isInParagraph(said) || ends && before.isLast(said);
    boolean again = also != null && !leaned && near;
    pen.say(u, also != null && again ? also : key, values, notes);
    if (also != null) {
      before.wrote(said, again);
    }
  }

  private void fromWhom(Uitspraak u, Taakwijziging t) {
    if (t.van() != null && t.soort() != Soort.NAAR_ELDERS && !isToldOfGivers(u, t)) {
      pen.sayOfEach(
          u,
          List.of(Zin.TAAK_VAN, Zin.TAAK_VAN_OOK),
          pen.values(u, "overheden", frames.bodies(u, t), "van", pen.layers.of(t.van())));
    }
    // Whose task it becomes, its own sentence says of those for whom this is a consequence.
    boolean own =
        t.naar() != null
            && t.naar().naam() == null
            && Lists.every(u.bereik().overheden(), t.naar()::isVan);
    if (t.naar() != null && !own && t.soort() != Soort.NAAR_ELDERS) {
      pen.say(u, Zin.TAAK_NAAR, pen.values(u, "naar", pen.layers.of(t.naar())));
    }
  }

  private void byWhom(Uitspraak u, Taakwijziging t) {
    String who = Dutch.phrase(t.uitgevoerdDoor());
    Formulering f = t.omschrijving();
    // A sentence of which they are the subject says so itself.
    if (who != null && !(Pen.is(f, Vorm.ZIN) && f.tekst().startsWith(Dutch.capital(who) + " "))) {
      pen.sayOfEach(u, TaskSentences.carriedOut(t.blijft()), pen.values(u, "uitvoerder", who));
    }
  }

  /** Whether it was told of those who had it that it goes to those who get it. */
  private boolean isToldOfGivers(Uitspraak u, Taakwijziging t) {
    return Lists.any(
        gone,
        o -> {
          Taakwijziging other = ((Verandering.Taken) o.inhoud()).taken().get(0);
          return Objects.equals(other.omschrijving(), t.omschrijving())
              && other.naar() != null
              && Lists.every(u.bereik().overheden(), other.naar()::isVan)
              && t.van() != null
              && Lists.every(o.bereik().overheden(), t.van()::isVan);
        });
  }

  void transfer(Uitspraak u, Verandering.Overdracht o) {
    // Of waterschappen no law asks whether they can look after it themselves.
    List<Overheidslaag> asked =
        Lists.only(
            u.bereik().overheden(),
            laag -> Norm.TAAK_OMHOOG.kent(laag) && TaakOmhoog.isVan(o.taak(), laag));
    String reason = o.taak().redenOverdracht();
    boolean within = !asked.isEmpty() && reason != null && Dutch.standsBehindColon(reason);
    if (!asked.isEmpty()) {
      pen.sayWhy(
          u,
          Zin.OVERDRACHT,
          pen.values(u, "overheden", pen.layers.of(u.bereik().voor(asked))),
          within ? reason : null,
          pen.provisions.articles(asked, Norm.TAAK_OMHOOG));
    }
    if (!within) {
      pen.record(u, reason, List.of());
    }
  }
}
