package nl.udo.validatie;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import nl.udo.toets.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * A violation with its place in the order of the report.
 *
 * @param record where the record stands in the object that was validated
 * @param bevinding the finding; null for what is not about a record, which comes last
 * @param rang the place of the rule in the standard list; a rule of the host comes last
 */
record Geplaatst<T>(
    ConstraintViolation<T> schending, String record, @Nullable Bevinding bevinding, int rang)
    implements Comparable<Geplaatst<T>> {

  private static final Comparator<Geplaatst<?>> VOLGORDE =
      Comparator.<Geplaatst<?>, Boolean>comparing(g -> g.bevinding == null)
          .thenComparing(g -> g.record)
          .thenComparing(g -> g.bevinding, Comparator.nullsLast(Bevinding.volgorde()))
          .thenComparingInt(g -> g.rang)
          .thenComparing(g -> g.schending.getMessage());

  static <T> Geplaatst<T> van(ConstraintViolation<T> schending, List<String> codes) {
    Bevinding bevinding = UdoValidatie.bevinding(schending).orElse(null);
    String pointer = UdoValidatie.pointer(schending);
    if (bevinding == null) {
      return new Geplaatst<>(schending, pointer, null, 0);
    }
    String record = pointer.substring(0, pointer.length() - bevinding.pointer().length());
    int rang = codes.indexOf(bevinding.code());
    return new Geplaatst<>(schending, record, bevinding, rang < 0 ? Integer.MAX_VALUE : rang);
  }

  @Override
  public int compareTo(Geplaatst<T> ander) {
    return VOLGORDE.compare(this, ander);
  }
}
