package nl.udo.paragraaf.wording;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;

/** Whether what was agreed tells by itself the amounts that are paid for it. */
final class AgreedAmounts {

  /** Words for what comes every year, of which one says it. */
  private static final Set<String> EVERY_YEAR = Set.of("structureel", "per", "jaar");

  /** What is said of them besides who they are for, where they are what is received. */
  private static final String RECEIVED = "ontvangen";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[.,;:)]*\\h+|[.,;:)]+$");

  private AgreedAmounts() {}

  /**
   * Whether the words of the record hold all that we would say of amounts, no other amount, and
   * nothing else but that these bodies receive them.
   *
   * @param bodies who receives them
   * @param amounts as we would print them
   * @param figures the sum of each without what is said of it: € 5 miljoen
   */
  static boolean hold(String agreed, String bodies, String amounts, List<String> figures) {
    String received = Dutch.phrase(agreed);
    if (!received.startsWith(bodies + " ") || !received.endsWith(" " + RECEIVED)) {
      return false;
    }
    List<String> told =
        words(
            received.substring(bodies.length() + 1, received.length() - RECEIVED.length()).strip());
    List<String> ours = words(amounts);
    boolean yearly = !Collections.disjoint(ours, EVERY_YEAR);
    return yearly != Collections.disjoint(told, EVERY_YEAR)
        && Lists.every(ours, w -> told.contains(w) || EVERY_YEAR.contains(w))
        && Lists.every(told, w -> ours.contains(w) || EVERY_YEAR.contains(w))
        && Lists.every(
            figures,
            figure ->
                Collections.indexOfSubList(told, words(figure)) >= 0
                    && Collections.frequency(told, words(figure).get(0)) == figures.size());
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(text));
  }
}
