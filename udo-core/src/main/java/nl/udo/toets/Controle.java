package nl.udo.toets;

import java.util.function.Consumer;
import nl.udo.model.UdoTraject;

/**
 * The check of a rule: looks at a record and says, for each place where the requirement counts,
 * whether it is met. A place where it does not count may be left out or reported as such.
 *
 * <pre>{@code
 * Controle titel =
 *     (traject, meld) ->
 *         meld.accept(Waarneming.van(traject.voornemen().titel() != null, "/voornemen/titel"));
 * }</pre>
 *
 * <p>A check must be a function of the record alone and thread-safe. What it finds at one place,
 * for several layers or for several reasons, it reports one after another: together they become one
 * finding. A check that throws is reported with the code of its rule, and the rest of the report
 * stands.
 */
@FunctionalInterface
public interface Controle {

  /**
   * Looks at a record.
   *
   * @param traject the record
   * @param meld takes each thing that is found, in the order of the record; nothing when the
   *     requirement counts nowhere
   */
  void controleer(UdoTraject traject, Consumer<Waarneming> meld);
}
