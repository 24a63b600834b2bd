package nl.udo.paragraaf.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Bedrag;

/** Exact sums of amounts. */
final class Sums {

  private Sums() {}

  /** The sum, empty when there is nothing to add, or null when the amounts do not add up. */
  static String of(List<Bedrag> amounts) {
    if (amounts.isEmpty()) {
      return "";
    }
    Bedrag first = amounts.get(0);
    boolean exact =
        amounts.stream()
            .allMatch(
                b ->
                    b.tot() == null
                        && b.benadering() == null
                        && b.ontwikkeling() == null
                        && b.per() == null
                        && b.overMaanden() == null
                        && b.valuta() == first.valuta()
                        && Objects.equals(b.prijspeil(), first.prijspeil()));
    return exact
        ? Amounts.number(
            amounts.stream().map(Bedrag::waarde).reduce(BigDecimal.ZERO, BigDecimal::add),
            first.valuta())
        : null;
  }
}
