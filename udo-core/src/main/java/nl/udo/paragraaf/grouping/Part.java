package nl.udo.paragraaf.grouping;

import nl.udo.paragraaf.statements.Thema;

/** A part of the text that can have a heading of its own, in the order of the text. */
public enum Part {
  /** What the proposal follows from and who carries it out: never with a heading. */
  OPENING,
  /** Taken en bevoegdheden. */
  TAKEN_EN_BEVOEGDHEDEN,
  /** Uitvoering. */
  UITVOERING,
  /** Financiële gevolgen. */
  FINANCIELE_GEVOLGEN,
  /** Overleg. */
  OVERLEG,
  /** Nadere uitwerking. */
  UITWERKING,
  /** Evaluatie en inwerkingtreding. */
  EVALUATIE_EN_INWERKINGTREDING;

  /** The part in which a theme is told. */
  public static Part of(Thema thema) {
    return switch (thema) {
      case HERKOMST, WIE -> OPENING;
      case TAKEN, BEVOEGDHEDEN -> TAKEN_EN_BEVOEGDHEDEN;
      case UITVOERING -> UITVOERING;
      case RAMING,
          VERSCHIL,
          AFGESPROKEN_GELD,
          BEKOSTIGING,
          ONBEKEND_GELD,
          RIJKSKOSTEN,
          FONDSOVERLEG ->
          FINANCIELE_GEVOLGEN;
      case OORDEEL, INBRENG, AFSPRAAK, HOREN -> OVERLEG;
      case UITWERKING -> UITWERKING;
      case EVALUATIE, INVOERING -> EVALUATIE_EN_INWERKINGTREDING;
    };
  }
}
