package nl.udo.tekst;

import java.util.Objects;

/**
 * A note: what is needed to find or to found what a sentence says. Two notes of equal text are one
 * note, with one number.
 *
 * @param tekst its text, which holds no reference to another note
 */
public record Noot(Tekst tekst) {

  /** Guards that a note has no notes. */
  public Noot {
    Objects.requireNonNull(tekst, "tekst");
    if (tekst.delen().stream().anyMatch(Inline.Verwijzing.class::isInstance)) {
      throw new IllegalArgumentException("een noot verwijst niet naar een noot");
    }
  }

  /**
   * A note of words alone.
   *
   * @param woorden the words
   * @return the note
   */
  public static Noot van(String woorden) {
    return new Noot(Tekst.van(woorden));
  }
}
