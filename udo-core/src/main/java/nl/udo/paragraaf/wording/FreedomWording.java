package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said how free a layer is with its payments. */
final class FreedomWording {

  private final Pen pen;
  private final Announced announced;

  FreedomWording(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
  }

  /** In the words of the record, with the payments that these can be about. */
  void ofSeveral(Uitspraak u, Geld.Vrijheid v) {
    Formulering words = v.tekst();
    if (v.posten().isEmpty()) {
      pen.record(u, words.tekst(), List.of());
      return;
    }
    announced.say(
        u,
        Zin.BEKOSTIGING_VRIJHEID,
        "wat",
        pen.values(
            u,
            "posten",
            Dutch.list(v.posten().stream().map(Dutch::phrase).toList()),
            "wat",
            Dutch.afterColon(words.tekst())),
        words,
        List.of());
    if (Attribution.isSeveral(words)) {
      pen.endParagraph();
    }
  }
}
