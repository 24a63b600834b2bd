package nl.udo.model;

import org.jspecify.annotations.Nullable;

/**
 * A name in the record that leads to nothing: a party or document that the record does not describe
 * and the library does not know, or a kenmerk that no part of the record has.
 *
 * @param pointer JSON Pointer to the name
 * @param naam what stands there
 * @param bedoeld the known name that differs least from it, or null when none is near
 */
public record LoseVerwijzing(String pointer, String naam, @Nullable String bedoeld) {

  /** Only the place, because frameworks log it. */
  @Override
  public String toString() {
    return "LoseVerwijzing[" + pointer + "]";
  }
}
