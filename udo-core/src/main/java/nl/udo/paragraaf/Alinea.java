package nl.udo.paragraaf;

import java.util.Objects;

/**
 * A paragraph.
 *
 * @param tekst its sentences
 */
public record Alinea(String tekst) implements Blok {

  /** Keeps what was given. */
  public Alinea {
    Objects.requireNonNull(tekst, "tekst");
  }
}
