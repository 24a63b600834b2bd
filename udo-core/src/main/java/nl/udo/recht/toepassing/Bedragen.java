package nl.udo.recht.toepassing;

import java.util.List;
import nl.udo.model.Bedrag;

/**
 * Which amounts count, once for rules and text: those of which the number is known. A half-filled
 * row is not yet an amount.
 */
public final class Bedragen {

  private Bedragen() {}

  /**
   * The amounts of which the number is known.
   *
   * @param bedragen amounts, of which rows may be half filled
   * @return those with a number, in their order; the list itself when that is all of them
   */
  public static List<Bedrag> bekende(List<Bedrag> bedragen) {
    for (Bedrag bedrag : bedragen) {
      if (bedrag.waarde() == null) {
        return bedragen.stream().filter(b -> b.waarde() != null).toList();
      }
    }
    return bedragen;
  }

  /**
   * Whether the number of one or more is known.
   *
   * @param bedragen amounts, of which rows may be half filled
   * @return false when there are none, or all are half filled
   */
  public static boolean isEenBekend(List<Bedrag> bedragen) {
    for (Bedrag bedrag : bedragen) {
      if (bedrag.waarde() != null) {
        return true;
      }
    }
    return false;
  }
}
