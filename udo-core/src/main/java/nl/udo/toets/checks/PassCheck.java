package nl.udo.toets.checks;

import java.util.function.Consumer;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Controle;
import nl.udo.toets.Waarneming;

/** A check of ours, which need not seek again what another sought in the same record. */
@FunctionalInterface
public interface PassCheck extends Controle {

  /**
   * Looks at the record of a pass.
   *
   * @param pass the pass, which takes what is found
   */
  void controleer(Pass pass);

  @Override
  default void controleer(UdoTraject traject, Consumer<Waarneming> meld) {
    controleer(new Pass(traject, meld));
  }
}
