package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said what holds for several payments, or several costs of the Rijk. */
final class SharedWording {

  private final Pen pen;
  private final Announced announced;

  /** For what that was which was told last. */
  private final Told told;

  SharedWording(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
    this.told = new Told(pen);
  }

  /** In the words of the record, with what these are about unless that stands there just before. */
  void shared(Uitspraak u, Geld.VanMeer v) {
    Formulering words = v.tekst();
    if (v.posten().isEmpty() || told.isJustBefore(v.posten())) {
      pen.record(u, words.tekst(), List.of());
    } else {
      Zin key = u.thema() == Thema.RIJKSKOSTEN ? Zin.RIJKSKOSTEN_SAMEN : Zin.BEKOSTIGING_SAMEN;
      Map<String, Object> values =
          pen.values(
              u,
              "posten",
              Dutch.list(v.posten().stream().map(Dutch::phrase).toList()),
              "wat",
              Dutch.afterColon(words.tekst()));
      if (!pen.isNew(pen.sentences.fill(key, values))) {
        // It stands there of others.
        values.put("van", pen.layers.of(u.bereik()));
      }
      announced.say(u, key, "wat", values, words, List.of());
      if (Attribution.isSeveral(words)) {
        pen.endParagraph();
      }
    }
    told.wrote(v.posten());
  }
}
