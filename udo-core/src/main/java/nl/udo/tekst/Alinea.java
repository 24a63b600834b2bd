package nl.udo.tekst;

import java.util.Objects;

/**
 * A paragraph.
 *
 * @param tekst its sentences
 */
public record Alinea(Tekst tekst) implements Blok {

  /** Keeps what was given. */
  public Alinea {
    Objects.requireNonNull(tekst, "tekst");
  }

  /**
   * A paragraph of words alone.
   *
   * @param woorden the words
   */
  public Alinea(String woorden) {
    this(Tekst.van(woorden));
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.alinea(this);
  }
}
