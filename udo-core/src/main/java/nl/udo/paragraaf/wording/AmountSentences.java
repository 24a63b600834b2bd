package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Datum.Deel;
import nl.udo.model.Duur;
import nl.udo.model.Moment;
import org.jspecify.annotations.Nullable;

/** Which sentence says when, and how much. */
final class AmountSentences {

  private AmountSentences() {}

  /** A season; null for a part of a year that needs no sentence. */
  static @Nullable Zin part(Deel x) {
    return switch (x) {
      case VOORJAAR -> Zin.TIJD_VOORJAAR;
      case ZOMER -> Zin.TIJD_ZOMER;
      case NAJAAR -> Zin.TIJD_NAJAAR;
      case WINTER -> Zin.TIJD_WINTER;
      case BEGIN, MEDIO, EIND -> null;
    };
  }

  /** A quarter of a year, from 1 to 4; after a word as eind without its article. */
  static Zin quarter(int quarter, boolean part) {
    return switch (quarter) {
      case 1 -> part ? Zin.TIJD_KWARTAAL_1_DEEL : Zin.TIJD_KWARTAAL_1;
      case 2 -> part ? Zin.TIJD_KWARTAAL_2_DEEL : Zin.TIJD_KWARTAAL_2;
      case 3 -> part ? Zin.TIJD_KWARTAAL_3_DEEL : Zin.TIJD_KWARTAAL_3;
      case 4 -> part ? Zin.TIJD_KWARTAAL_4_DEEL : Zin.TIJD_KWARTAAL_4;
      default -> throw new IllegalArgumentException("een jaar heeft vier kwartalen");
    };
  }

  /** Whether a moment is the last, the first or the length of a term. */
  static Zin bound(Moment.Grens x) {
    return switch (x) {
      case UITERLIJK -> Zin.TIJD_GRENS_UITERLIJK;
      case BINNEN -> Zin.TIJD_GRENS_BINNEN;
      case TEN_MINSTE -> Zin.TIJD_GRENS_TEN_MINSTE;
      case VANAF -> Zin.TIJD_GRENS_VANAF;
    };
  }

  /** How near an amount is. */
  static Zin about(Bedrag.Benadering x) {
    return switch (x) {
      case ONGEVEER -> Zin.BEDRAG_ONGEVEER;
      case TEN_MINSTE -> Zin.BEDRAG_TEN_MINSTE;
      case TEN_HOOGSTE -> Zin.BEDRAG_TEN_HOOGSTE;
    };
  }

  /** How an amount grows; in a table bare. */
  static Zin growth(Bedrag.Ontwikkeling x, boolean bare) {
    return switch (x) {
      case OPLOPEND_TOT -> bare ? Zin.BEDRAG_OPLOPEND_TOT_KAAL : Zin.BEDRAG_OPLOPEND_TOT;
      case AFLOPEND_TOT -> bare ? Zin.BEDRAG_AFLOPEND_TOT_KAAL : Zin.BEDRAG_AFLOPEND_TOT;
    };
  }

  /** How an amount grows from one year to another. */
  static Zin growthInYears(Bedrag.Ontwikkeling x) {
    return switch (x) {
      case OPLOPEND_TOT -> Zin.BEDRAG_OPLOPEND_TOT_JAREN;
      case AFLOPEND_TOT -> Zin.BEDRAG_AFLOPEND_TOT_JAREN;
    };
  }

  /**
   * Whether an amount comes once or every year; null where nothing is to be said of that.
   *
   * @param timed whether its unit says how often
   * @param ends whether it has a last year: what is structureel has none
   */
  static @Nullable Zin duration(Duur x, boolean timed, boolean ends) {
    return switch (x) {
      case INCIDENTEEL -> Zin.BEDRAG_INCIDENTEEL;
      case STRUCTUREEL ->
          timed
              ? ends ? null : Zin.BEDRAG_STRUCTUREEL_EENHEID
              : ends ? Zin.BEDRAG_PER_JAAR : Zin.BEDRAG_STRUCTUREEL;
    };
  }
}
