package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How powers of one organ that change alike are said as one: in a sentence, or below a lead. */
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
    if (first.jegens() != null && Lists.any(powers, PowerWording::isAgreement)) {
      // Agreements are made with others, and not towards them.
      return false;
    }
    if (fits(u, first, each, key)) {
      sentence(u, first, key, each);
      return true;
    }
    return isGot(first) && each.size() > POWERS_IN_A_SENTENCE && list(u, first, key, each);
  }

  private @Nullable Words towards(Bevoegdheidswijziging first) {
    return PowerWording.towards(pen, Zin.BEVOEGDHEID_JEGENS, first);
  }

  private static boolean isGot(Bevoegdheidswijziging w) {
    return w.soort() == Bevoegdheidswijziging.Soort.NIEUW;
  }

  private void sentence(Uitspraak u, Bevoegdheidswijziging first, Zin key, List<String> each) {
    List<Words> notes = pen.citations.of(first.grondslag());
    Map<String, Object> values = pen.values(u, "wat", Dutch.list(each), "jegens", towards(first));
    if (isGot(first)) {
      values.put("wie", pen.who(first.orgaan(), u.bereik()));
    } else {
      values.put("overheden", pen.those(first.orgaan(), u.bereik()));
      values.put("naar", pen.layers.to(first.naar(), first.orgaan(), u.bereik()));
    }
    if (isGot(first) && first.orgaan() == null) {
      pen.sayOf(u, key, values, notes);
    } else {
      pen.say(u, key, values, notes);
    }
  }

  private boolean list(Uitspraak u, Bevoegdheidswijziging first, Zin key, List<String> each) {
    List<Words> notes = pen.citations.of(first.grondslag());
    Map<String, Object> values =
        pen.values(u, "wie", pen.those(first.orgaan(), u.bereik()), "jegens", towards(first));
    if (pen.say(u, PowerSentences.lead(key), values, notes) == null) {
      return false;
    }
    pen.list(u, false, pen.items.parts(Lists.each(each, Words::of)));
    pen.forget();
    return true;
  }

  /** Whether one sentence can carry them; to count its words, who they are of does not matter. */
  private boolean fits(Uitspraak u, Bevoegdheidswijziging first, List<String> each, Zin key) {
    Words someone = Words.of(pen.sentences.text(Zin.RIJK));
    Words counted =
        pen.sentences.fill(
            key,
            pen.values(
                u,
                "wie",
                someone,
                "overheden",
                someone,
                "jegens",
                towards(first),
                "wat",
                Dutch.list(each)));
    return (each.size() == POWERS_IN_A_SENTENCE || Lists.none(each, text -> text.contains(",")))
        && counted.count() <= Words.LONGEST;
  }
}
