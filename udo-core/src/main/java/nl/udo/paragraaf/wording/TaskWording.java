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

/** How changes of tasks, and the duty to make a plan, are said. */
final class TaskWording {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;
  private static final int WORDS_IN_A_SENTENCE = 35;
  private static final int TASKS_IN_SENTENCES = 2;
  private final Pen pen;
  private final TaskFrames frames;
  private final TaskKinds kinds;

  TaskWording(Pen pen) {
    this.pen = pen;
    this.frames = new TaskFrames(pen);
    this.kinds = new TaskKinds(pen, frames);
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

  /** Whether one sentence can carry them: infinitives that bind alike. */
  private boolean isOneFrame(List<Taakwijziging> taken) {
    return taken.stream().map(frames::infinitive).distinct().count() == 1
        && TaskFrames.carriesSeveral(frames.infinitive(taken.get(0)));
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
    return (t.voorwaarden().isEmpty() || inlineConditions(t) != null)
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
            pen.values(u, "overheden", pen.those(taken.get(0).orgaan(), u.bereik())));
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
              within(t),
              "wat",
              Pen.form(t.omschrijving()),
              "voorwaarden",
              inlineConditions(t),
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
        && when(t) == null;
  }

  private boolean isBare(Taakwijziging t) {
    return t.voorwaarden().isEmpty()
        && when(t) == null
        && t.uitgevoerdDoor() == null
        && t.van() == null
        && pen.citations.of(t.grondslag()).isEmpty()
        && (t.plan() == null || pen.citations.of(t.plan().grondslag()).isEmpty());
  }

  private void together(Uitspraak u, List<Taakwijziging> taken) {
    pen.say(u, together(u, taken, pen.those(taken.get(0).orgaan(), u.bereik())), List.of());
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
    List<Words> notes = new ArrayList<>(pen.citations.of(t.grondslag()));
    if (t.plan() != null && Verandering.Planverplichting.isNamedBy(t)) {
      notes.addAll(pen.citations.of(t.plan().grondslag()));
    }
    if (f.vorm() == Vorm.ZIN) {
      pen.record(u, f.tekst(), notes);
      conditions(u, t);
      return;
    }
    Zin key = frames.sentence(u, t, f.vorm());
    boolean inline = inlineConditions(t) != null;
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            Pen.form(f),
            "aard",
            frames.aard(t),
            "ook",
            continued ? pen.sentences.text(Zin.OOK) : null,
            "voorwaarden",
            inline ? inlineConditions(t) : null,
            "van",
            pen.layers.of(t.van()),
            "naar",
            pen.layers.of(t.naar()),
            "wanneer",
            f.vorm() == Vorm.TE_GROEP ? within(t) : null);
    boolean subject = pen.sentences.speaksOf(key, "wie");
    if (subject) {
      values.put("wie", pen.who(t.orgaan(), u.bereik()));
      if (t.orgaan() == null) {
        pen.sayOf(u, key, values, notes);
      } else {
        pen.say(u, key, values, notes);
      }
    } else {
      values.put("overheden", pen.those(t.orgaan(), u.bereik()));
      if (values.get("van") == null) {
        values.put("van", values.get("overheden"));
      }
      if (f.vorm() == Vorm.BIJZIN) {
        pen.sayClause(u, values, notes);
      } else {
        pen.say(u, key, values, notes);
      }
    }
    if (!inline) {
      conditions(u, t);
    }
  }

  /** Conditions that fit in the sentence: clauses, at most two. */
  private static @Nullable String inlineConditions(Taakwijziging t) {
    List<Formulering> all = t.voorwaarden();
    if (all.isEmpty()
        || all.size() > CONDITIONS_IN_A_SENTENCE
        || all.stream().anyMatch(f -> f.vorm() != Vorm.BIJZIN)) {
      return null;
    }
    return String.join(link(t), all.stream().map(Pen::form).toList());
  }

  private static String link(Taakwijziging t) {
    return t.voorwaardenverband() == Taakwijziging.Voorwaardenverband.OF ? " of " : " en ";
  }

  /** Conditions of their own sentence or list. */
  private void conditions(Uitspraak u, Taakwijziging t) {
    if (t.voorwaarden().isEmpty()) {
      return;
    }
    String inline = inlineConditions(t);
    if (inline != null) {
      pen.say(u, Zin.TAAK_VOORWAARDEN_ZIN, pen.values(u, "voorwaarden", inline));
      return;
    }
    boolean clauses = t.voorwaarden().stream().allMatch(f -> f.vorm() == Vorm.BIJZIN);
    boolean of = t.voorwaardenverband() == Taakwijziging.Voorwaardenverband.OF;
    pen.say(
        u,
        clauses ? Zin.TAAK_VOORWAARDEN_ALS : of ? Zin.TAAK_VOORWAARDEN_OF : Zin.TAAK_VOORWAARDEN,
        pen.values(u));
    pen.list(u, false, pen.items.of(t.voorwaarden(), link(t)));
  }

  private void after(Uitspraak u, Taakwijziging t) {
    Words when = when(t);
    if (when != null && !Pen.is(t.omschrijving(), Vorm.TE_GROEP) && Roles.stays(t)) {
      boolean noun = Pen.is(t.omschrijving(), Vorm.WOORDGROEP);
      Map<String, Object> values =
          pen.values(u, "wanneer", when, "overheden", pen.layers.of(u.bereik()));
      pen.sayFirst(
          u,
          pen.sentences.each(TaskSentences.times(noun, false), values),
          pen.sentences.each(TaskSentences.times(noun, true), values));
    }
    if (t.van() != null && t.soort() != Soort.NAAR_ELDERS) {
      pen.say(
          u,
          Zin.TAAK_VAN,
          pen.values(
              u, "overheden", pen.those(t.orgaan(), u.bereik()), "van", pen.layers.of(t.van())));
    }
    if (t.uitgevoerdDoor() != null) {
      pen.say(
          u,
          Zin.TAAK_UITGEVOERD_DOOR,
          pen.values(u, "uitvoerder", Dutch.phrase(t.uitgevoerdDoor())));
    }
  }

  /**
   * How often, unless the description says so, and when at the latest; in the sentence itself where
   * it can stand there.
   */
  private @Nullable Words when(Taakwijziging t) {
    boolean told = pen.times.tells(Inhoud.gezegd(t.omschrijving()).tekst(), t.frequentie());
    return pen.times.often(told ? null : t.frequentie(), t.termijn());
  }

  /** The same where the sentence goes on: a comma closes what a comma opened. */
  private @Nullable Words within(Taakwijziging t) {
    Words when = when(t);
    return when != null && when.plain().contains(", ") ? when.closed() : when;
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

  void planDeviation(Uitspraak u, Verandering.Planafwijking a) {
    pen.say(
        u,
        Zin.PLAN_AFWIJKING,
        pen.values(u, "wat", Dutch.afterColon(a.gronden())),
        pen.provisions.articles(u.bereik().overheden(), Norm.PLAN_AFWIJKING));
  }

  void plan(Uitspraak u, Verandering.Planverplichting p) {
    Plan plan = p.plan();
    String years = plan.termijnJaren() == null ? null : pen.times.years(plan.termijnJaren());
    Map<String, Object> values =
        pen.values(
            u,
            "overheden",
            pen.layers.of(u.bereik()),
            "naam",
            Dutch.phrase(plan.naam()),
            "jaren",
            years);
    if (plan.grond() != null) {
      values.put("reden", pen.sentences.text(TaskSentences.ground(plan.grond())));
    }
    if (!p.genoemd()) {
      pen.say(u, Zin.PLAN, values, pen.citations.of(plan.grondslag()));
      if (plan.grond() != null) {
        pen.say(u, Zin.PLAN_REDEN, values);
      }
    } else if (years != null || plan.grond() != null) {
      pen.say(u, Zin.PLAN_GENOEMD, values);
    }
  }
}
