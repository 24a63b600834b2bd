package nl.udo.overzicht;

import java.util.HashMap;
import java.util.Map;
import nl.udo.Contract;
import org.jspecify.annotations.Nullable;

/**
 * What many rows say alike, held once: a row is to be small, and dates, layers and tenors have few
 * forms. It lives as long as the pass over the records. Not thread-safe.
 */
final class Gedeeld {

  private static final int MEESTE = 16_384;

  private final Map<Object, Object> waarden = new HashMap<>();

  /** The first that is equal to it; only for what cannot change. Null for null. */
  @Contract("!null -> !null")
  <T> @Nullable T een(@Nullable T waarde) {
    if (waarde == null) {
      return null;
    }
    if (waarden.size() == MEESTE) {
      // What is met again is held again: the memory of a pass does not grow with its length.
      waarden.clear();
    }
    @SuppressWarnings("unchecked") // each value is its own key
    T bekend = (T) waarden.putIfAbsent(waarde, waarde);
    return bekend == null ? waarde : bekend;
  }
}
