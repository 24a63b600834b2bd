package nl.udo.toets.checks;

import java.math.BigDecimal;
import nl.udo.model.Bedrag;
import nl.udo.model.Bedrag.Benadering;
import nl.udo.model.Bedrag.Ontwikkeling;
import org.jspecify.annotations.Nullable;

/** The least and the most that amounts can be together; no most for "ten minste". */
record Marge(BigDecimal minst, @Nullable BigDecimal meest) {

  /** Of an amount of which the number is known. */
  static Marge van(Bedrag bedrag, BigDecimal waarde) {
    BigDecimal boven = bedrag.tot() == null ? waarde : bedrag.tot();
    boolean onbegrensd =
        bedrag.benadering() == Benadering.TEN_MINSTE
            || bedrag.ontwikkeling() == Ontwikkeling.AFLOPEND_TOT;
    boolean vanafNul =
        bedrag.benadering() == Benadering.TEN_HOOGSTE
            || bedrag.ontwikkeling() == Ontwikkeling.OPLOPEND_TOT;
    return new Marge(vanafNul ? BigDecimal.ZERO : waarde, onbegrensd ? null : boven);
  }

  Marge plus(Marge ander) {
    return new Marge(
        minst.add(ander.minst),
        meest == null || ander.meest == null ? null : meest.add(ander.meest));
  }

  /** Whether it is one number. */
  boolean isPrecies() {
    return meest != null && meest.compareTo(minst) == 0;
  }

  boolean raakt(Marge ander) {
    return (meest == null || meest.compareTo(ander.minst) >= 0)
        && (ander.meest == null || ander.meest.compareTo(minst) >= 0);
  }
}
