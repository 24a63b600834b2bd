package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Moment;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said when and how often a task is done. */
final class TaskTimes {

  private static final Pattern CLAUSE =
      Pattern.compile("\\b(nadat|zodra|voordat|totdat|wanneer|als|dat|waarop|waarin)\\b");

  private final Pen pen;
  private final TaskFrames frames;

  TaskTimes(Pen pen, TaskFrames frames) {
    this.pen = pen;
    this.frames = frames;
  }

  /** Whether the sentence that tells a task has a place for when it is done. */
  boolean holds(Uitspraak u, Taakwijziging t) {
    Vorm vorm = Inhoud.gezegd(t.omschrijving()).vorm();
    return vorm == Vorm.TE_GROEP
        || vorm == Vorm.WOORDGROEP && frames.sentence(u, t, vorm) == Zin.TAAK_WOORDGROEP_PLAN;
  }

  /**
   * How often, unless the description says so, and when at the latest; in the sentence itself where
   * it can stand there.
   */
  @Nullable Words when(Taakwijziging t) {
    boolean told = pen.times.tells(Inhoud.gezegd(t.omschrijving()).tekst(), t.frequentie());
    return pen.times.often(told ? null : t.frequentie(), term(t));
  }

  /**
   * By when it must be done once, or from when on it lasts; what comes again is done on that day
   * for the first time.
   */
  private static @Nullable Moment term(Taakwijziging t) {
    Moment term = t.termijn();
    if (term == null
        || term.grens() != null
        || t.frequentie() != null
        || TaskFrames.isChoice(t)
        || !t.blijft()) {
      return term;
    }
    if (term.datum() != null) {
      Moment.Grens grens = lasts(t) ? Moment.Grens.VANAF : Moment.Grens.UITERLIJK;
      return term.toBuilder().grens(grens).build();
    }
    return term.maandenNaInwerkingtreding() == null
        ? term
        : term.toBuilder().grens(Moment.Grens.BINNEN).build();
  }

  /** Whether its term is from when a task ends: nobody does from a day on what then ends. */
  static boolean ends(Taakwijziging t) {
    return t.soort() == Taakwijziging.Soort.VERVALT
        && t.frequentie() == null
        && t.termijn() != null
        && t.termijn().grens() == Moment.Grens.VANAF;
  }

  /** Whether its term is of working together, which is not done by a day but from that day on. */
  static boolean lasts(Taakwijziging t) {
    return t.soort() == Taakwijziging.Soort.VERPLICHTE_SAMENWERKING
        && t.frequentie() == null
        && t.termijn() != null
        && t.termijn().datum() != null
        && t.termijn().grens() == null;
  }

  /**
   * What is told of its time behind a task that begins with how often or by when it is done. All of
   * it stands there where a clause would speak of what the task has yet to name, and where "zich"
   * can only stand right behind those whose task it is.
   */
  @Nullable Words further(Taakwijziging t) {
    if (!Pen.is(t.omschrijving(), Vorm.TE_GROEP) || !t.blijft()) {
      return null;
    }
    String text = Pen.form(t.omschrijving());
    Words when = when(t);
    if (when != null && (text.startsWith("zich ") || CLAUSE.matcher(when.plain()).find())) {
      return when;
    }
    if (t.termijn() != null && Times.opensOften(text)) {
      return pen.times.fromFirst(t.termijn());
    }
    return t.termijn() == null && t.frequentie() != null && Times.opensTerm(text)
        ? pen.times.fromThen(t.frequentie())
        : null;
  }

  /** The same where the sentence goes on: a comma closes what a comma opened. */
  @Nullable Words within(Taakwijziging t) {
    Words when = further(t) == null ? when(t) : null;
    return when == null ? null : closed(when);
  }

  private static Words closed(Words when) {
    return when.plain().contains(", ") ? when.closed() : when;
  }

  /** How often it is done, in a word before what kind of task it is; null where that cannot be. */
  @Nullable String adjective(Uitspraak u, Taakwijziging t) {
    Moment often = t.frequentie();
    if (often == null
        || often.elkeMaanden() == null
        || t.termijn() != null
        || holds(u, t)
        || !often.equals(Moment.elke(often.elkeMaanden()))
        || when(t) == null) {
      return null;
    }
    Zin word = TaskSentences.often(often.elkeMaanden());
    return word == null ? null : pen.sentences.text(word);
  }

  /** When it is done, in a sentence of its own where that of the task has no place for it. */
  void behind(Uitspraak u, Taakwijziging t) {
    Words when = when(t);
    if (when == null || holds(u, t)) {
      return;
    }
    if (!t.blijft()) {
      // Of a task that goes, it is how it was until now.
      pen.sayOfEach(
          u,
          List.of(Zin.TAAK_TIJD_NU, Zin.TAAK_TIJD_NU_OOK),
          pen.values(u, "aard", frames.aard(t), "wanneer", when));
      return;
    }
    boolean asked = frames.saysAsked(u, t) || t.verplichting() == Verplichting.VERZOEK;
    if (Pen.is(t.omschrijving(), Vorm.WOORDGROEP) && !asked && !TaskFrames.isChoice(t)) {
      carriedOut(u, t, when);
      return;
    }
    // What is asked or possible is not said to be done.
    List<Zin> times = TaskSentences.times(TaskFrames.isChoice(t), asked);
    Map<String, Object> values =
        pen.values(u, "wanneer", when, "overheden", pen.layers.of(u.bereik()));
    pen.sayOfEach(u, times, values);
  }

  /** Whether a description says how often without that this is the least, which is recorded. */
  boolean isLeastOften(Taakwijziging t) {
    return t.frequentie() != null
        && t.frequentie().grens() == Moment.Grens.TEN_MINSTE
        && pen.times.tells(Inhoud.gezegd(t.omschrijving()).tekst(), t.frequentie())
        && !pen.times.tellsLeast(Inhoud.gezegd(t.omschrijving()).tekst(), t.frequentie());
  }

  /** That how often a description says is the least, where only the record says so. */
  void bound(Uitspraak u, Taakwijziging t) {
    if (isLeastOften(t)) {
      pen.sayOfEach(u, List.of(Zin.TAAK_MINIMUM, Zin.TAAK_MINIMUM_OOK), pen.values(u));
    }
  }

  private void carriedOut(Uitspraak u, Taakwijziging t, Words when) {
    boolean duty = t.aard() == Taakwijziging.Aard.VERPLICHTING;
    Map<String, Object> values =
        pen.values(
            u,
            "wanneer",
            closed(when),
            "overheden",
            frames.bodies(u, t),
            "aard",
            pen.sentences.text(TaskSentences.kind(t, false)));
    pen.sayOfEach(u, TaskSentences.carriedOutWhen(t.uitgevoerdDoor() != null, duty), values);
  }
}
