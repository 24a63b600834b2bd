package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that are told together, with what is said behind the last of them: there, what is only of
 * the last, would seem to be of them all.
 */
final class PriceLevels {

  private final Sentences sentences;
  private final List<Bedrag> amounts;

  /** The year of the prices of the last amount, where that is said behind all of them. */
  private final @Nullable Integer year;

  /** Whether these are the prices of all of the amounts. */
  private final boolean shared;

  /**
   * Known amounts, at least one.
   *
   * @param more whether something else is said behind them
   */
  PriceLevels(Sentences sentences, List<Bedrag> amounts, boolean more) {
    this.sentences = sentences;
    this.amounts = amounts;
    Integer last = amounts.get(amounts.size() - 1).prijspeil();
    this.shared = Lists.every(amounts, a -> Objects.equals(a.prijspeil(), last));
    boolean ownBracket = !more && !shared && amounts.get(amounts.size() - 2).prijspeil() != null;
    this.year = ownBracket ? null : last;
  }

  /** The amounts, without the prices that are said behind them. */
  List<Bedrag> amounts() {
    if (year == null) {
      return amounts;
    }
    List<Bedrag> all = new ArrayList<>(amounts);
    for (int i = shared ? 0 : amounts.size() - 1; i < amounts.size(); i++) {
      all.set(i, amounts.get(i).toBuilder().prijspeil(null).build());
    }
    return all;
  }

  /** What is said behind them; what is of the last only comes last and says so. */
  List<String> behind(List<String> besides) {
    List<String> all = new ArrayList<>(besides);
    if (year != null) {
      all.add(
          shared ? 0 : all.size(),
          sentences.text(
              shared ? Zin.BEDRAG_PRIJSPEIL_DAARBIJ : Zin.BEDRAG_PRIJSPEIL_LAATSTE,
              "jaar",
              year.toString()));
    }
    return all;
  }
}
