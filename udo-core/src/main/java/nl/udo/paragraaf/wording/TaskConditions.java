package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said under which conditions there is a task. */
final class TaskConditions {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;

  private final Pen pen;

  TaskConditions(Pen pen) {
    this.pen = pen;
  }

  /** Conditions that fit in the sentence: clauses, at most two. */
  static @Nullable String inline(Taakwijziging t) {
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

  /** Conditions in a sentence or a list of their own. */
  void behind(Uitspraak u, Taakwijziging t) {
    if (t.voorwaarden().isEmpty()) {
      return;
    }
    String inline = inline(t);
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
    pen.list(
        u,
        false,
        clauses
            ? pen.items.clauses(t.voorwaarden(), link(t))
            : pen.items.conditions(t.voorwaarden()));
  }
}
