package nl.udo.cli;

import nl.udo.weergave.Htmlweergave;
import nl.udo.weergave.Markdownweergave;
import nl.udo.weergave.Tekstweergave;
import nl.udo.weergave.Weergave;

/** The formats in which the paragraph can be printed. */
enum Formaat {
  TEKST(Tekstweergave.breed(80)),
  MARKDOWN(Markdownweergave.standaard()),
  HTML(Htmlweergave.fragment());

  private final Weergave weergave;

  Formaat(Weergave weergave) {
    this.weergave = weergave;
  }

  Weergave weergave() {
    return weergave;
  }
}
