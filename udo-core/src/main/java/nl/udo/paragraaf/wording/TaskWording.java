package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.paragraaf.grouping.Roles;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How changes of tasks are said. */
final class TaskWording {

  private static final int WORDS_IN_A_SENTENCE = 35;
  private static final int TASKS_IN_SENTENCES = 2;
  private final Pen pen;
  private final TaskFrames frames;
  private final TaskKinds kinds;
  private final TaskTimes times;
  private final TaskConditions conditions;

  TaskWording(Pen pen) {
    this.pen = pen;
    this.frames = new TaskFrames(pen);
    this.kinds = new TaskKinds(pen, frames);
    this.times = new TaskTimes(pen, frames);
    this.conditions = new TaskConditions(pen);
  }

  void tasks(Uitspraak u, Verandering.Taken t) {
    if (isOneSentence(u, t.taken())) {
      together(u, t.taken());
    } else if (!isList(t.taken()) || !list(u, t.taken())) {
      Taakwijziging before = null;
      for (Taakwijziging taak : t.taken()) {
        task(withOwnProvisions(u, taak), taak, isContinued(before, taak));
        before = taak;
      }
    }
    kinds.kind(u, t);
    for (Taakwijziging taak : t.taken()) {
      after(u, taak);
    }
  }

  /** Whether tasks are infinitives that one verb can carry, without anything of their own. */
  private boolean isOneSentence(Uitspraak u, List<Taakwijziging> taken) {
    return taken.size() > 1
        && taken.stream().allMatch(t -> Pen.is(t.omschrijving(), Vorm.TE_GROEP) && isBare(t))
        && isOneFrame(taken)
        && isOneProvision(taken)
        && (taken.size() == 2
            || taken.stream().noneMatch(t -> Inhoud.gezegd(t.omschrijving()).tekst().contains(",")))
        && together(u, taken, null).count() <= WORDS_IN_A_SENTENCE;
  }

  /** Whether one sentence can carry them: infinitives that bind the same organ alike. */
  private boolean isOneFrame(List<Taakwijziging> taken) {
    return isOneOrgan(taken)
        && taken.stream().map(frames::infinitive).distinct().count() == 1
        && TaskFrames.carriesSeveral(frames.infinitive(taken.get(0)));
  }

  /** Whether tasks are of the same organ, or each of no organ in particular. */
  static boolean isOneOrgan(List<Taakwijziging> taken) {
    return taken.stream().map(t -> String.valueOf(t.orgaan())).distinct().count() == 1;
  }

  private static boolean isOneProvision(List<Taakwijziging> taken) {
    return taken.stream().map(Taakwijziging::bepalingen).distinct().count() == 1;
  }

  /** Whether tasks are many of which one lead says who must, and each item what. */
  private boolean isList(List<Taakwijziging> taken) {
    return taken.size() > TASKS_IN_SENTENCES
        && taken.stream().allMatch(t -> Pen.is(t.omschrijving(), Vorm.TE_GROEP) && isItem(t))
        && isOneFrame(taken);
  }

  private static boolean isItem(Taakwijziging t) {
    return (t.voorwaarden().isEmpty() || TaskConditions.inline(t) != null)
        && t.uitgevoerdDoor() == null
        && t.van() == null
        && t.plan() == null;
  }

  /**
   * Tasks below each other, each with its own term, conditions and provisions.
   *
   * @return whether they are told: not twice below the same words
   */
  private boolean list(Uitspraak u, List<Taakwijziging> taken) {
    Words lead =
        pen.sentences.fill(
            TaskSentences.lead(frames.infinitive(taken.get(0))),
            pen.values(u, "overheden", frames.bodies(u, taken.get(0))));
    if (pen.say(u, lead, List.of()) == null) {
      return false;
    }
    boolean said = isOneProvision(taken) && !u.bereik().bepalingen().isEmpty();
    List<Words> texts = new ArrayList<>();
    for (Taakwijziging t : taken) {
      texts.add(
          pen.sentences.fill(
              Zin.TAAK_PUNT,
              "wanneer",
              times.within(t),
              "verder",
              times.further(t),
              "wat",
              Pen.form(t.omschrijving()),
              "voorwaarden",
              TaskConditions.inline(t),
              "bepalingen",
              said || t.bepalingen().isEmpty() ? null : pen.provisions.of(t.bepalingen())));
    }
    List<Words> items = pen.items.parts(texts);
    List<Passage.Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<Words> notes = pen.citations.of(taken.get(i).grondslag());
      sentences.add(new Passage.Sentence(items.get(i), true, notes, u.pointers()));
    }
    pen.passages().add(new Passage.Items(false, sentences));
    pen.forget();
    return true;
  }

  /** The same by the provisions of one of its tasks. */
  private static Uitspraak withOwnProvisions(Uitspraak u, Taakwijziging t) {
    return u.voor(u.bereik().met(t.bepalingen()));
  }

  /** Whether a duty is one more of what the same provisions ask of the same body. */
  private boolean isContinued(@Nullable Taakwijziging before, Taakwijziging t) {
    return before != null
        && Pen.is(before.omschrijving(), Vorm.TE_GROEP)
        && Pen.is(t.omschrijving(), Vorm.TE_GROEP)
        && isOneProvision(List.of(before, t))
        && isOneOrgan(List.of(before, t))
        && frames.infinitive(before) == frames.infinitive(t)
        && times.when(t) == null;
  }

  private boolean isBare(Taakwijziging t) {
    return t.voorwaarden().isEmpty()
        && times.when(t) == null
        && t.uitgevoerdDoor() == null
        && t.van() == null
        && pen.citations.of(t.grondslag()).isEmpty()
        && (t.plan() == null || pen.citations.of(t.plan().grondslag()).isEmpty());
  }

  private void together(Uitspraak u, List<Taakwijziging> taken) {
    pen.say(u, together(u, taken, frames.bodies(u, taken.get(0))), List.of());
  }

  /** Tasks in one sentence; to count its words, who they are of does not matter. */
  private Words together(Uitspraak u, List<Taakwijziging> taken, @Nullable Words overheden) {
    return pen.sentences.fill(
        frames.infinitive(taken.get(0)),
        pen.values(
            u,
            "overheden",
            overheden == null ? Words.of(pen.sentences.text(Zin.RIJK)) : overheden,
            "wat",
            Dutch.list(taken.stream().map(t -> Pen.form(t.omschrijving())).toList())));
  }

  private void task(Uitspraak u, Taakwijziging t, boolean continued) {
    Formulering f = Inhoud.gezegd(t.omschrijving());
    Plan plan = Verandering.Planverplichting.isNamedBy(t) ? t.plan() : null;
    List<Words> notes = pen.citations.of(t.grondslag(), plan == null ? null : plan.grondslag());
    if (f.vorm() == Vorm.ZIN) {
      sentences(u, t, f, notes);
      conditions.behind(u, t);
      return;
    }
    Zin key = frames.sentence(u, t, f.vorm());
    boolean inline = TaskConditions.inline(t) != null;
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            Pen.form(f),
            "verder",
            times.further(t),
            "aard",
            frames.aard(t),
            "ook",
            continued ? pen.sentences.text(Zin.OOK) : null,
            "voorwaarden",
            inline ? TaskConditions.inline(t) : null,
            "van",
            pen.layers.of(t.van()),
            "naar",
            pen.layers.of(t.naar()),
            "wanneer",
            times.holds(u, t) ? times.within(t) : null);
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
    if (inline && pen.sentences.fill(key, values).count() > WORDS_IN_A_SENTENCE) {
      values.put("voorwaarden", null);
      inline = false;
    }
    if (subject && t.orgaan() == null) {
      pen.sayOf(u, key, values, notes);
    } else if (key == Zin.TAAK_BIJZIN) {
      pen.sayClause(u, t.orgaan() != null, values, notes);
    } else {
      pen.say(u, key, values, notes);
    }
    if (!inline) {
      conditions.behind(u, t);
    }
  }

  /** A task in whole sentences of the record: behind ours, where they are no more than asked. */
  private void sentences(Uitspraak u, Taakwijziging t, Formulering f, List<Words> notes) {
    if (frames.isAskedInSentences(t) && Pen.isPlain(f)) {
      pen.say(
          u,
          Zin.TAAK_ZIN_VERZOEK,
          pen.values(
              u,
              "overheden",
              pen.those(t.orgaan(), u.bereik()),
              "wat",
              Dutch.afterColon(f.tekst())),
          notes);
    } else {
      pen.record(u, f.tekst(), notes);
    }
  }

  private void after(Uitspraak u, Taakwijziging t) {
    times.behind(u, t);
    if (t.van() != null && t.soort() != Soort.NAAR_ELDERS) {
      pen.say(
          u,
          Zin.TAAK_VAN,
          pen.values(
              u, "overheden", pen.those(t.orgaan(), u.bereik()), "van", pen.layers.of(t.van())));
    }
    if (t.uitgevoerdDoor() != null) {
      pen.sayFirst(
          u,
          pen.sentences.each(
              TaskSentences.carriedOut(Roles.stays(t)),
              pen.values(u, "uitvoerder", Dutch.phrase(t.uitgevoerdDoor()))));
    }
  }

  void transfer(Uitspraak u, Verandering.Overdracht o) {
    // Of waterschappen no law asks whether they can look after it themselves.
    List<Overheidslaag> asked =
        u.bereik().overheden().stream().filter(Norm.TAAK_OMHOOG::kent).toList();
    if (!asked.isEmpty()) {
      pen.say(
          u,
          Zin.OVERDRACHT,
          pen.values(u, "overheden", pen.layers.of(u.bereik().voor(asked))),
          pen.provisions.articles(asked, Norm.TAAK_OMHOOG));
    }
    pen.record(u, o.taak().redenOverdracht(), List.of());
  }
}
