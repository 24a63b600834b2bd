package nl.udo.toets;

import java.util.stream.Stream;
import nl.udo.model.UdoTraject;

/**
 * The check of a rule: looks at a record and says, for each place where the requirement counts,
 * whether it is met. A place where it does not count may be left out or reported as such.
 *
 * <p>A check must be a pure function of the record and thread-safe.
 */
@FunctionalInterface
public interface Controle {

  /**
   * Looks at a record.
   *
   * @param traject the record
   * @return what was found; empty when the requirement counts nowhere
   */
  Stream<Waarneming> controleer(UdoTraject traject);
}
