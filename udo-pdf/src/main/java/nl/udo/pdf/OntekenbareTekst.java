package nl.udo.pdf;

import nl.udo.usertext.Characters;

/** The page holds a character that none of the letters has. */
final class OntekenbareTekst extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int teken;

  OntekenbareTekst(int teken) {
    super("de letters kennen het teken " + Characters.name(teken) + " niet");
    this.teken = teken;
  }

  int teken() {
    return teken;
  }
}
