package nl.udo.paragraaf;

import java.util.List;
import java.util.Objects;

/**
 * A text as a tree: one consolidated paragraph, or the fragment for one chapter. Immutable and
 * thread-safe.
 *
 * @param onderwerp the title of the policy, or null when it is not known
 * @param regelset the rule set that applied
 * @param concept whether it is a draft
 * @param blokken what it consists of
 */
public record Tekststuk(String onderwerp, String regelset, boolean concept, List<Blok> blokken) {

  /** Keeps what was given. */
  public Tekststuk {
    Objects.requireNonNull(regelset, "regelset");
    blokken = List.copyOf(blokken);
  }
}
