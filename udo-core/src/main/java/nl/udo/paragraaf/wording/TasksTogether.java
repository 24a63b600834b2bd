package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;

/** How several tasks are said as one: in one sentence, or below one lead. */
final class TasksTogether {

  private static final int TASKS_IN_SENTENCES = 2;

  private final Pen pen;
  private final TaskFrames frames;
  private final TaskTimes times;
  private final TaskNorms norms;

  TasksTogether(Pen pen, TaskFrames frames, TaskTimes times, TaskNorms norms) {
    this.pen = pen;
    this.frames = frames;
    this.times = times;
    this.norms = norms;
  }

  /** Tells tasks as one where they can be; whether they were. */
  boolean tell(Uitspraak u, List<Taakwijziging> taken) {
    if (isOneSentence(u, taken)) {
      pen.say(u, together(u, taken, frames.bodies(u, taken.get(0))), List.of());
      return true;
    }
    if (areNorms(u, taken)) {
      norms.say(u, taken, frames.bodies(u, taken.get(0)));
      return true;
    }
    return isList(taken) && list(u, taken);
  }

  /** Whether tasks are infinitives that one verb can carry, without anything of their own. */
  private boolean isOneSentence(Uitspraak u, List<Taakwijziging> taken) {
    return taken.size() > 1
        && Lists.every(taken, t -> Pen.is(t.omschrijving(), Vorm.TE_GROEP) && isBare(t))
        && isOneFrame(taken)
        && isOneProvision(taken)
        && (taken.size() == 2
            || !areLost(taken)
                && Lists.none(taken, t -> Inhoud.gezegd(t.omschrijving()).tekst().contains(",")))
        && together(u, taken, frames.bodies(u, taken.get(0))).count() <= Words.LONGEST;
  }

  /** Whether one sentence can carry them: infinitives that bind the same organ alike. */
  private boolean isOneFrame(List<Taakwijziging> taken) {
    return isOneOrgan(taken)
        && taken.stream().map(frames::infinitive).distinct().count() == 1
        && (TaskFrames.carriesSeveral(frames.infinitive(taken.get(0))) || areLost(taken));
  }

  /** Whether tasks of one kind end, and were more than possible. */
  private boolean areLost(List<Taakwijziging> taken) {
    return frames.infinitive(taken.get(0)) == Zin.TAAK_TE_VERVALT
        && Lists.none(taken, TaskFrames::isChoice)
        && taken.stream().map(Taakwijziging::aard).distinct().count() == 1;
  }

  private String aard(List<Taakwijziging> taken) {
    return pen.sentences.text(TaskSentences.kind(taken.get(0), true));
  }

  /** Whether tasks are of the same organ, or each of no organ in particular. */
  static boolean isOneOrgan(List<Taakwijziging> taken) {
    return taken.stream().map(t -> String.valueOf(t.orgaan())).distinct().count() == 1;
  }

  /** Whether tasks are by the same provisions. */
  static boolean isOneProvision(List<Taakwijziging> taken) {
    return taken.stream().map(Taakwijziging::bepalingen).distinct().count() == 1;
  }

  /** Whether tasks are duties of which one sentence says that they are. */
  private boolean areNorms(Uitspraak u, List<Taakwijziging> taken) {
    return taken.size() > 1
        && Lists.every(taken, t -> frames.saysDuty(u, t) && isBare(t))
        && isOneOrgan(taken)
        && isOneProvision(taken)
        && norms.count(u, taken) <= Words.LONGEST;
  }

  /** Whether tasks are many of which one lead says who must, and each item what. */
  private boolean isList(List<Taakwijziging> taken) {
    return taken.size() > TASKS_IN_SENTENCES
        && Lists.every(taken, t -> Pen.is(t.omschrijving(), Vorm.TE_GROEP) && isItem(t))
        && isOneFrame(taken);
  }

  private boolean isItem(Taakwijziging t) {
    return !times.isLeastOften(t)
        && Verandering.Taken.holdsConditions(t)
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
            pen.values(u, "overheden", frames.bodies(u, taken.get(0)), "aard", aard(taken)));
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
              said ? null : pen.provisions.behind(t.bepalingen())));
    }
    List<Words> items = pen.items.parts(texts);
    List<List<Passage.Sentence>> sentences = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<Words> notes = pen.citations.of(taken.get(i).grondslag());
      sentences.add(List.of(new Passage.Sentence(items.get(i), true, notes, u.pointers())));
    }
    pen.passages().add(new Passage.Items(false, sentences));
    pen.forget();
    return true;
  }

  private boolean isBare(Taakwijziging t) {
    return t.voorwaarden().isEmpty()
        && times.when(t) == null
        && !times.isLeastOften(t)
        && t.van() == null
        && pen.citations.of(t.grondslag()).isEmpty()
        && (t.plan() == null || pen.citations.of(t.plan().grondslag()).isEmpty());
  }

  /** Tasks in one sentence. */
  private Words together(Uitspraak u, List<Taakwijziging> taken, Words overheden) {
    List<String> all = Lists.each(taken, t -> Pen.form(t.omschrijving()));
    boolean lost = areLost(taken);
    return pen.sentences.fill(
        lost ? Zin.TAAK_TE_VERVALT_MEER : frames.infinitive(taken.get(0)),
        pen.values(
            u,
            "overheden",
            overheden,
            "aard",
            aard(taken),
            "wat",
            lost
                ? String.join(" " + pen.sentences.text(Zin.TAAK_TE_VERVALT_EN) + " ", all)
                : Dutch.list(all)));
  }
}
