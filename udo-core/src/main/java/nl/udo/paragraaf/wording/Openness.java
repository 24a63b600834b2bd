package nl.udo.paragraaf.wording;

import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Moment;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not known yet. What is still to be done is an intention: as a reason it would
 * say that it is kept back for that.
 */
final class Openness {

  private final Pen pen;

  Openness(Pen pen) {
    this.pen = pen;
  }

  /**
   * Until when something is open, and why.
   *
   * @param moment when it will be known
   * @param bounded whether that is the first or the last day on which it can be
   * @param reason why it is not known now, at the end of a sentence; null where there is none, or
   *     it stands behind that
   */
  record Until(@Nullable Words moment, boolean bounded, @Nullable Words reason) {

    /** Whether a sentence says so: a reason beside bounds would be why it will be known then. */
    boolean isSaid() {
      return moment != null && !(bounded && reason != null);
    }

    /** The sentence that says no more than that it is open, or one that says until when. */
    Zin of(Zin open, Zin bounds, Zin known) {
      return isSaid() ? of(bounds, known) : open;
    }

    Zin of(Zin bounds, Zin known) {
      return bounded ? bounds : known;
    }

    void putInto(Map<String, Object> values) {
      values.put("moment", moment);
      values.put("omdat", reason);
    }
  }

  Until until(@Nullable Moment moment, @Nullable Formulering why) {
    return new Until(
        pen.times.within(moment),
        moment != null && moment.grens() != null,
        why == null || Pen.is(why, Vorm.TE_GROEP) ? null : pen.sentences.because(why));
  }

  /** Tells what is still to be done, behind the sentence that something is not known. */
  void intention(Uitspraak u, @Nullable Formulering why) {
    if (Pen.is(why, Vorm.TE_GROEP)) {
      pen.say(u, Zin.ONBEKEND_BEDOELING, pen.values(u, "reden", Pen.form(why)));
    }
  }
}
