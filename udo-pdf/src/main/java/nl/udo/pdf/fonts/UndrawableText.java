package nl.udo.pdf.fonts;

import nl.udo.usertext.Characters;

/** The page holds a character that none of the fonts has. */
public final class UndrawableText extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The code point. */
  private final int character;

  /**
   * Names the character by its number.
   *
   * @param character the code point
   */
  public UndrawableText(int character) {
    super("de letters kennen het teken " + Characters.name(character) + " niet");
    this.character = character;
  }

  /** {@return the code point} */
  public int character() {
    return character;
  }
}
