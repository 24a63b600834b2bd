package nl.udo.tekst;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A section with a heading.
 *
 * @param nummer the number of the heading, for instance "7.2", or null for none
 * @param kop the heading
 * @param blokken what stands in it, sections included
 */
public record Sectie(@Nullable String nummer, String kop, List<Blok> blokken) implements Blok {

  /** Keeps what was given. */
  public Sectie {
    Objects.requireNonNull(kop, "kop");
    blokken = List.copyOf(blokken);
  }

  /**
   * The heading with its number.
   *
   * @return for instance "7.2 Gevolgen voor gemeenten"
   */
  public String titel() {
    return nummer == null ? kop : nummer + " " + kop;
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.sectie(this);
  }
}
