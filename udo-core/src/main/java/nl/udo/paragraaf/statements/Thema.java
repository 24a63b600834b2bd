package nl.udo.paragraaf.statements;

import nl.udo.model.Aspect;
import nl.udo.model.Onderwerp;

/** What a statement is about, in the order in which a toelichting tells it. */
public enum Thema {
  /** What the proposal follows from. */
  HERKOMST,
  /** Who carries it out, and in which role. */
  WIE,
  /** Tasks. */
  TAKEN,
  /** Powers. */
  BEVOEGDHEDEN,
  /** The capacity to carry it out, and what the uitvoerbaarheidstoets showed. */
  UITVOERING,
  /** What it costs, by whose estimate. */
  RAMING,
  /** A difference between two amounts. */
  VERSCHIL,
  /** Money that was agreed. */
  AFGESPROKEN_GELD,
  /** How costs are met. */
  BEKOSTIGING,
  /** What is not yet known of money. */
  ONBEKEND_GELD,
  /** What the Rijk itself pays. */
  RIJKSKOSTEN,
  /** The talks with those who manage the funds. */
  FONDSOVERLEG,
  /** The judgement of parties on the whole. */
  OORDEEL,
  /** What parties brought forward, with the answer. */
  INBRENG,
  /** What was agreed besides money. */
  AFSPRAAK,
  /** Why a layer was not heard beforehand, or not asked. */
  HOREN,
  /** What is worked out elsewhere or later. */
  UITWERKING,
  /** Monitoring and evaluation. */
  EVALUATIE,
  /** The introduction and the entry into force. */
  INVOERING;

  /** The theme in which an aspect is told. */
  public static Thema van(Aspect aspect) {
    return switch (aspect) {
      case TAKEN -> TAKEN;
      case BEVOEGDHEDEN -> BEVOEGDHEDEN;
      case MIDDELEN -> BEKOSTIGING;
      case UITVOERINGSKRACHT -> UITVOERING;
    };
  }

  /** The theme to which a subject of consultation belongs. */
  public static Thema van(Onderwerp onderwerp) {
    return switch (onderwerp) {
      case DOEL, GEHEEL, UITVOERBAARHEID -> OORDEEL;
      case TAKEN -> TAKEN;
      case BEVOEGDHEDEN -> BEVOEGDHEDEN;
      case MIDDELEN, BEKOSTIGINGSVORM -> BEKOSTIGING;
      case UITVOERINGSKRACHT -> UITVOERING;
      case INVOERING, TEMPO -> INVOERING;
    };
  }
}
