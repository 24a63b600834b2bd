package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
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

  /** The reason at the end of a sentence; null where there is none, or it stands behind that. */
  @Nullable Words reason(@Nullable Formulering why) {
    return why == null || Pen.is(why, Vorm.TE_GROEP) ? null : pen.sentences.because(why);
  }

  /** Tells what is still to be done, behind the sentence that something is not known. */
  void intention(Uitspraak u, @Nullable Formulering why) {
    if (Pen.is(why, Vorm.TE_GROEP)) {
      pen.say(u, Zin.ONBEKEND_BEDOELING, pen.values(u, "reden", Pen.form(why)));
    }
  }
}
