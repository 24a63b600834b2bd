package nl.udo.tekst;

import java.util.Objects;

/**
 * A gap in a draft: what is missing at this place.
 *
 * @param code the code of the rule
 * @param tekst the code, what is missing and how to mend it
 */
public record Gat(String code, String tekst) implements Blok {

  /** Keeps what was given. */
  public Gat {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(tekst, "tekst");
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.gat(this);
  }
}
