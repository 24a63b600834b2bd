package nl.udo.tekst;

import java.util.List;

/**
 * A list.
 *
 * @param genummerd whether its items are numbered
 * @param onderdelen its items, in order
 */
public record Opsomming(boolean genummerd, List<Tekst> onderdelen) implements Blok {

  /** Keeps what was given. */
  public Opsomming {
    onderdelen = List.copyOf(onderdelen);
  }

  /**
   * A list of words alone.
   *
   * @param genummerd whether its items are numbered
   * @param onderdelen its items
   * @return the list
   */
  public static Opsomming van(boolean genummerd, List<String> onderdelen) {
    return new Opsomming(genummerd, onderdelen.stream().map(Tekst::van).toList());
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.opsomming(this);
  }
}
