package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;

/** How new powers of one organ are said as one: in one sentence, or below one lead. */
final class PowersTogether {

  private static final int POWERS_IN_A_SENTENCE = 2;

  private final Pen pen;

  PowersTogether(Pen pen) {
    this.pen = pen;
  }

  /**
   * Tells powers as one where they can be.
   *
   * @param key the sentence for one of them
   * @return whether they were told: not twice in the same words
   */
  boolean say(Uitspraak u, List<Bevoegdheidswijziging> powers, Zin key) {
    List<String> each = Lists.each(powers, w -> Inhoud.gezegd(Pen.form(w.omschrijving())));
    Bevoegdheidswijziging first = powers.get(0);
    List<Words> notes = pen.citations.of(first.grondslag());
    if (fits(u, each, key)) {
      Map<String, Object> values =
          pen.values(u, "wie", pen.who(first.orgaan(), u.bereik()), "wat", Dutch.list(each));
      say(u, first, key, values, notes);
      return true;
    }
    Map<String, Object> values = pen.values(u, "wie", pen.those(first.orgaan(), u.bereik()));
    if (each.size() <= POWERS_IN_A_SENTENCE
        || pen.say(u, pen.sentences.fill(PowerSentences.lead(key), values), notes) == null) {
      return false;
    }
    pen.list(u, false, pen.items.parts(Lists.each(each, Words::of)));
    pen.forget();
    return true;
  }

  private void say(
      Uitspraak u,
      Bevoegdheidswijziging first,
      Zin key,
      Map<String, Object> values,
      List<Words> notes) {
    if (first.orgaan() == null) {
      pen.sayOf(u, key, values, notes);
    } else {
      pen.say(u, key, values, notes);
    }
  }

  /** Whether one sentence can carry them; to count its words, who they are of does not matter. */
  private boolean fits(Uitspraak u, List<String> each, Zin key) {
    Words counted =
        pen.sentences.fill(
            key,
            pen.values(u, "wie", Words.of(pen.sentences.text(Zin.RIJK)), "wat", Dutch.list(each)));
    return (each.size() == POWERS_IN_A_SENTENCE || Lists.none(each, text -> text.contains(",")))
        && counted.count() <= Words.LONGEST;
  }
}
