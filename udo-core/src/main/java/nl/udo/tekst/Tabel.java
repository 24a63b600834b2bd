package nl.udo.tekst;

import java.util.List;
import java.util.Objects;

/**
 * A table. The first cell of each row is the heading of that row.
 *
 * @param titel the title
 * @param kolommen the columns
 * @param rijen the cells, row by row; each row has a cell for each column, which may be empty
 */
public record Tabel(String titel, List<Kolom> kolommen, List<List<Tekst>> rijen) implements Blok {

  /**
   * A column.
   *
   * @param kop its heading
   * @param bedragen whether it holds amounts, which are set to the right
   */
  public record Kolom(String kop, boolean bedragen) {

    /** Keeps what was given. */
    public Kolom {
      Objects.requireNonNull(kop, "kop");
    }
  }

  /** Guards that the table is a rectangle. */
  public Tabel {
    Objects.requireNonNull(titel, "titel");
    kolommen = List.copyOf(kolommen);
    rijen = rijen.stream().map(List::copyOf).toList();
    int breedte = kolommen.size();
    if (rijen.stream().anyMatch(rij -> rij.size() != breedte)) {
      throw new IllegalArgumentException("elke rij heeft een cel per kolom");
    }
  }

  /**
   * A table of words alone.
   *
   * @param titel the title
   * @param kolommen the columns
   * @param rijen the cells, row by row
   * @return the table
   */
  public static Tabel van(String titel, List<Kolom> kolommen, List<List<String>> rijen) {
    return new Tabel(
        titel, kolommen, rijen.stream().map(rij -> rij.stream().map(Tekst::van).toList()).toList());
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.tabel(this);
  }
}
