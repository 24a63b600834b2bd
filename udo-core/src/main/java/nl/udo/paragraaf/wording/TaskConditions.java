package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/** How it is said under which conditions there is a task. */
final class TaskConditions {

  private final Pen pen;
  private final TaskFrames frames;
  private final Told task;

  TaskConditions(Pen pen, TaskFrames frames) {
    this.pen = pen;
    this.frames = frames;
    this.task = new Told(pen);
  }

  /** Remembers that the sentence that was written last tells a task. */
  void wrote(Taakwijziging t) {
    task.wrote(t);
  }

  /** The conditions of a task in the sentence that tells it, where that holds them; or null. */
  static @Nullable String inline(Taakwijziging t) {
    return t.voorwaarden().isEmpty() || !Verandering.Taken.holdsConditions(t)
        ? null
        : String.join(link(t), Lists.each(t.voorwaarden(), Pen::form));
  }

  private static String link(Taakwijziging t) {
    return t.voorwaardenverband() == Taakwijziging.Voorwaardenverband.OF ? " of " : " en ";
  }

  /** Conditions in a sentence or a list of their own. */
  void behind(Uitspraak u, Taakwijziging t) {
    Map<String, Object> values = pen.values(u, "wat", what(t), "tot", until(t));
    List<Formulering> all = t.voorwaarden();
    boolean of = t.voorwaardenverband() == Taakwijziging.Voorwaardenverband.OF;
    boolean few = all.size() <= Items.CONDITIONS_IN_A_SENTENCE;
    Words clauses = few ? clauses(t) : null;
    if (clauses != null) {
      values.put("voorwaarden", clauses);
      say(u, Zin.TAAK_VOORWAARDEN_ZIN, values);
    } else if (Items.fitInASentence(all, c -> c)) {
      values.put("voorwaarden", Words.list(Lists.each(all, pen.items::condition), link(t)));
      Zin two = of ? Zin.TAAK_VOORWAARDEN_TWEE_OF : Zin.TAAK_VOORWAARDEN_TWEE;
      say(u, all.size() == 1 ? Zin.TAAK_VOORWAARDEN_EEN : two, values);
    } else if (Lists.every(all, f -> f.vorm() == Vorm.BIJZIN)) {
      say(u, Zin.TAAK_VOORWAARDEN_ALS, values);
      pen.list(u, false, pen.items.clauses(all, link(t)));
    } else {
      say(u, of ? Zin.TAAK_VOORWAARDEN_OF : Zin.TAAK_VOORWAARDEN, values);
      pen.list(u, false, pen.items.conditions(all));
    }
  }

  /** Says it of this task; of each further task with "ook", where the words would be the same. */
  private void say(Uitspraak u, Zin key, Map<String, Object> values) {
    Words first = pen.sentences.fill(key, values);
    values.put("wat", pen.sentences.fill(Zin.TAAK_VOORWAARDEN_OOK, values));
    pen.sayOfEach(u, first, pen.sentences.fill(key, values));
  }

  /** That a task which ends has its conditions no longer than it is there; null of others. */
  private @Nullable String until(Taakwijziging t) {
    return t.soort() == Taakwijziging.Soort.VERVALT
        ? pen.sentences.text(Zin.TAAK_VOORWAARDEN_NU)
        : null;
  }

  /**
   * What has conditions: right behind the one sentence that tells it, "dit" is enough, unless that
   * says what becomes of it.
   */
  private String what(Taakwijziging t) {
    boolean stays = t.blijft();
    if (TaskFrames.isChoice(t)) {
      return pen.sentences.text(Zin.TAAK_VOORWAARDEN_DEZE, "aard", frames.aard(t));
    }
    boolean one = Dutch.isOneSentence(Inhoud.gezegd(t.omschrijving()).tekst());
    if (stays && one && task.isJustBefore(t)) {
      return pen.sentences.text(Zin.TAAK_VOORWAARDEN_DIT);
    }
    if (stays && frames.isAsked(t)) {
      return pen.sentences.text(Zin.TAAK_VOORWAARDEN_VERZOEK);
    }
    String aard = stays ? pen.sentences.text(TaskSentences.kind(t, false)) : frames.aard(t);
    return pen.sentences.text(Zin.TAAK_VOORWAARDEN_DEZE, "aard", aard);
  }

  /**
   * Conditions behind "als", of which a whole sentence is the last; null where one cannot stand
   * there.
   */
  private @Nullable Words clauses(Taakwijziging t) {
    List<Words> clauses = new ArrayList<>();
    Words whole = null;
    for (Formulering f : t.voorwaarden()) {
      if (f.vorm() == Vorm.BIJZIN) {
        clauses.add(Words.of(Pen.form(f)));
      } else if (f.vorm() == Vorm.ZIN && whole == null && Dutch.isOneSentence(f.tekst())) {
        whole =
            pen.sentences.fill(
                Zin.TAAK_VOORWAARDE_GEVAL, "wat", Dutch.unstopped(Dutch.afterColon(f.tekst())));
      } else {
        return null;
      }
    }
    if (whole != null) {
      clauses.add(whole);
    }
    return Words.list(clauses, link(t));
  }
}
