package nl.udo.paragraaf.grouping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Duur;
import org.jspecify.annotations.Nullable;

/**
 * An amount, or a range from one to another: two ranges differ at both ends.
 *
 * @param low the amount, or where a range begins
 * @param high the same amount, or where a range ends
 */
record Ends(BigDecimal low, BigDecimal high) {

  private static final Ends NONE = new Ends(BigDecimal.ZERO, BigDecimal.ZERO);

  private static @Nullable Ends of(Bedrag b) {
    BigDecimal low = b.waarde();
    return low == null ? null : NONE.plus(low, b.tot() == null ? low : b.tot());
  }

  Ends plus(Ends other) {
    return plus(other.low, other.high);
  }

  private Ends plus(BigDecimal atLow, BigDecimal atHigh) {
    return new Ends(MoneyTold.plain(low.add(atLow)), MoneyTold.plain(high.add(atHigh)));
  }

  /** What is so much more or less. */
  List<Ends> apart(Bedrag difference) {
    Ends much = of(difference);
    return much == null
        ? List.of()
        : List.of(
            plus(much.low, much.high),
            plus(much.high, much.low),
            plus(much.low.negate(), much.high.negate()),
            plus(much.high.negate(), much.low.negate()));
  }

  /** From its end to so much more; none of a difference that is a range itself. */
  List<Ends> gapAbove(Bedrag difference) {
    BigDecimal much = single(difference);
    return much == null ? List.of() : List.of(new Ends(high, MoneyTold.plain(high.add(much))));
  }

  /** From so much less to where it begins. */
  List<Ends> gapBelow(Bedrag difference) {
    BigDecimal much = single(difference);
    return much == null ? List.of() : List.of(new Ends(MoneyTold.plain(low.subtract(much)), low));
  }

  private static @Nullable BigDecimal single(Bedrag difference) {
    return difference.tot() == null ? difference.waarde() : null;
  }

  /** Each amount of the years of a difference, and what several of them come to. */
  static List<Ends> of(List<Bedrag> bedragen, Bedrag difference) {
    List<Ends> ends = new ArrayList<>();
    Ends sum = NONE;
    Ends ofItsYears = NONE;
    for (Bedrag b : bedragen) {
      Ends own = of(b);
      if (own != null && isOfTheKind(b, difference)) {
        sum = isAsOften(b, difference) ? sum.plus(own) : sum;
        ofItsYears = isWithinTheYears(b, difference) ? ofItsYears.plus(own) : ofItsYears;
        if (isOfTheYears(b, difference)) {
          ends.add(own);
        }
      }
    }
    // Of the kind of the difference there may be none.
    Lists.only(List.of(sum, ofItsYears), several -> !several.equals(NONE)).forEach(ends::add);
    return ends;
  }

  /** Whether an amount can differ by so much: for once also what comes every year. */
  private static boolean isOfTheKind(Bedrag b, Bedrag difference) {
    return b.valuta() == difference.valuta()
        && Objects.equals(b.per(), difference.per())
        && (difference.duur() == Duur.INCIDENTEEL || isAsOften(b, difference));
  }

  /** Whether an amount can be added to what is of the kind of a difference. */
  private static boolean isAsOften(Bedrag b, Bedrag difference) {
    return b.duur() == null || difference.duur() == null || b.duur() == difference.duur();
  }

  /**
   * Whether an amount can be of some year that a difference is of; what comes once must be of all
   * of these, or with others it is only a part of what that differs from.
   */
  private static boolean isOfTheYears(Bedrag b, Bedrag difference) {
    Integer first = b.vanJaar();
    Integer from = difference.vanJaar();
    if (first == null || from == null) {
      return true;
    }
    return b.duur() == Duur.INCIDENTEEL
        ? first <= from && last(difference) <= last(b)
        : first <= last(difference) && from <= last(b);
  }

  /** Whether an amount that comes once is of no other years than a difference is of. */
  private static boolean isWithinTheYears(Bedrag b, Bedrag difference) {
    Integer first = b.vanJaar();
    Integer from = difference.vanJaar();
    return b.duur() != Duur.STRUCTUREEL
        && (from == null || first != null && from <= first && last(b) <= last(difference));
  }

  /** The last year of an amount; of what comes every year there is none. */
  private static int last(Bedrag b) {
    if (b.totEnMetJaar() != null) {
      return b.totEnMetJaar();
    }
    return b.vanJaar() == null || b.duur() == Duur.STRUCTUREEL ? Integer.MAX_VALUE : b.vanJaar();
  }
}
