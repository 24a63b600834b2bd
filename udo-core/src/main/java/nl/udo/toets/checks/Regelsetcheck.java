package nl.udo.toets.checks;

import java.util.List;
import java.util.function.Consumer;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Controle;
import nl.udo.toets.Waarneming;

/**
 * Whether a record was made for the rule set that it is held against. One that names none is asked
 * nothing.
 *
 * @param regelset the name of the rule set
 * @param voorgangers the names of those that came before it
 */
record Regelsetcheck(String regelset, List<String> voorgangers) implements Controle {

  private static final String EIGENSCHAP = "regelset";

  @Override
  public void controleer(UdoTraject traject, Consumer<Waarneming> meld) {
    Plek begin = new Plek(meld).betreft(traject.regelset());
    if (traject.regelset() == null) {
      begin.nietGevraagd(EIGENSCHAP);
    } else {
      begin.voldaan(
          EIGENSCHAP,
          traject.regelset().equals(regelset),
          voorgangers.contains(traject.regelset()) ? "ouder" : "onbekend");
    }
  }
}
