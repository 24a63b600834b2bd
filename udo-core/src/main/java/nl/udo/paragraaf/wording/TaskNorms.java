package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How duties are said that are noun phrases: what a norm demands, nobody gets. */
final class TaskNorms {

  private final Pen pen;

  TaskNorms(Pen pen) {
    this.pen = pen;
  }

  /** How many words duties of one organ and one kind take in one sentence, whoever they bind. */
  int count(Uitspraak u, List<Taakwijziging> taken) {
    return together(u, taken, Words.of(pen.sentences.text(Zin.RIJK))).count();
  }

  /** Says them in one sentence. */
  void say(Uitspraak u, List<Taakwijziging> taken, Words overheden) {
    pen.say(u, together(u, taken, overheden), List.of());
  }

  private Words together(Uitspraak u, List<Taakwijziging> taken, Words overheden) {
    return pen.sentences.fill(
        Zin.TAAK_WOORDGROEP_NORM_MEER,
        pen.values(
            u,
            "overheden",
            overheden.clauseClosed(),
            "hoe",
            adjective(taken.get(0)),
            "wat",
            Dutch.list(Lists.each(taken, t -> Pen.form(t.omschrijving())))));
  }

  /** That a duty is new, in the sentence that tells it. */
  @Nullable String adjective(Taakwijziging t) {
    return t.soort() == Taakwijziging.Soort.NIEUW ? pen.sentences.text(Zin.TAAK_NIEUWE) : null;
  }
}
