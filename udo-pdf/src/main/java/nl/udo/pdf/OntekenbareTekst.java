package nl.udo.pdf;

/** The page holds a character that none of the letters has. */
final class OntekenbareTekst extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int teken;

  OntekenbareTekst(int teken) {
    super(String.format("de letters kennen het teken U+%04X niet", teken));
    this.teken = teken;
  }

  int teken() {
    return teken;
  }
}
