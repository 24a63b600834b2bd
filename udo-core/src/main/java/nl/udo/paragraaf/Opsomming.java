package nl.udo.paragraaf;

import java.util.List;

/**
 * A list.
 *
 * @param onderdelen its items, in order
 */
public record Opsomming(List<String> onderdelen) implements Blok {

  /** Keeps what was given. */
  public Opsomming {
    onderdelen = List.copyOf(onderdelen);
  }
}
