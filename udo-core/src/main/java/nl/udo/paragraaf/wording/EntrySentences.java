package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Evaluatie;
import nl.udo.model.Uitzondering.Grond;
import org.jspecify.annotations.Nullable;

/** Which sentence says what is evaluated and why a term is left. */
final class EntrySentences {

  private EntrySentences() {}

  /** What is done to follow a regulation; null is an evaluation. */
  static Zin kind(Evaluatie.@Nullable Soort x, boolean definite) {
    if (x == null) {
      return definite ? Zin.EVALUATIE_SOORT_EVALUATIE : Zin.EVALUATIE_SOORT_EVALUATIE_EEN;
    }
    return switch (x) {
      case EVALUATIE ->
          definite ? Zin.EVALUATIE_SOORT_EVALUATIE : Zin.EVALUATIE_SOORT_EVALUATIE_EEN;
      case MONITORING ->
          definite ? Zin.EVALUATIE_SOORT_MONITORING : Zin.EVALUATIE_SOORT_MONITORING_EEN;
      case INVOERINGSTOETS ->
          definite ? Zin.EVALUATIE_SOORT_INVOERINGSTOETS : Zin.EVALUATIE_SOORT_INVOERINGSTOETS_EEN;
    };
  }

  /**
   * Why fixed dates and terms are left.
   *
   * @param named whether it is known what is implemented
   */
  static Zin exception(Grond x, boolean named) {
    return switch (x) {
      case VOOR_OF_NADELEN -> Zin.UITZONDERING_VOOR_OF_NADELEN;
      case SPOED_OF_NOOD -> Zin.UITZONDERING_SPOED_OF_NOOD;
      case REPARATIE -> Zin.UITZONDERING_REPARATIE;
      case IMPLEMENTATIE ->
          named ? Zin.UITZONDERING_IMPLEMENTATIE_EIGEN : Zin.UITZONDERING_IMPLEMENTATIE;
    };
  }

  /** Where that ground stands. */
  static Zin exceptionNote(Grond x) {
    return switch (x) {
      case VOOR_OF_NADELEN -> Zin.NOOT_UITZONDERING_VOOR_OF_NADELEN;
      case SPOED_OF_NOOD -> Zin.NOOT_UITZONDERING_SPOED_OF_NOOD;
      case REPARATIE -> Zin.NOOT_UITZONDERING_REPARATIE;
      case IMPLEMENTATIE -> Zin.NOOT_UITZONDERING_IMPLEMENTATIE;
    };
  }
}
