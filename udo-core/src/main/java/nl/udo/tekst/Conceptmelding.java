package nl.udo.tekst;

import java.util.Objects;

/**
 * The line at the top of a draft.
 *
 * @param merk the mark, "CONCEPT"
 * @param tekst what the draft rests on
 */
public record Conceptmelding(String merk, String tekst) implements Blok {

  /** Keeps what was given. */
  public Conceptmelding {
    Objects.requireNonNull(merk, "merk");
    Objects.requireNonNull(tekst, "tekst");
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.conceptmelding(this);
  }
}
