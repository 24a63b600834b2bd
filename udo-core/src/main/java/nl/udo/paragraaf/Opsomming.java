package nl.udo.paragraaf;

import java.util.List;

/**
 * A list.
 *
 * @param genummerd whether its items are numbered
 * @param onderdelen its items, in order
 */
public record Opsomming(boolean genummerd, List<String> onderdelen) implements Blok {

  /** Keeps what was given. */
  public Opsomming {
    onderdelen = List.copyOf(onderdelen);
  }
}
