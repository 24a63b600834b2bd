package nl.udo.toets.checks;

import java.util.List;

/**
 * Whether a record was made for the rule set that it is held against. One that names none is asked
 * nothing.
 *
 * @param regelset the name of the rule set
 * @param voorgangers the names of those that came before it
 */
record Regelsetcheck(String regelset, List<String> voorgangers) implements PassCheck {

  private static final String EIGENSCHAP = "regelset";

  @Override
  public void controleer(Pass pass) {
    String genoemd = pass.traject().regelset();
    Plek begin = new Plek(pass).betreft(genoemd);
    if (genoemd == null) {
      begin.nietGevraagd(EIGENSCHAP);
    } else {
      begin.voldaan(
          EIGENSCHAP,
          genoemd.equals(regelset),
          voorgangers.contains(genoemd) ? "ouder" : "onbekend");
    }
  }
}
