package nl.udo.paragraaf.layout;

import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.statements.Thema;

/** The chapter of the toelichting in which a theme is told. */
final class Chapters {

  private Chapters() {}

  static Hoofdstuk of(Thema thema) {
    return switch (thema) {
      case HERKOMST, WIE, TAKEN, BEVOEGDHEDEN, UITWERKING -> Hoofdstuk.GEVOLGEN;
      case UITVOERING -> Hoofdstuk.UITVOERING;
      case RAMING,
          VERSCHIL,
          AFGESPROKEN_GELD,
          BEKOSTIGING,
          ONBEKEND_GELD,
          RIJKSKOSTEN,
          FONDSOVERLEG ->
          Hoofdstuk.FINANCIELE_GEVOLGEN;
      case OORDEEL, INBRENG, AFSPRAAK, HOREN -> Hoofdstuk.ADVIES_EN_CONSULTATIE;
      case EVALUATIE -> Hoofdstuk.EVALUATIE;
      case INVOERING -> Hoofdstuk.OVERGANGSRECHT_EN_INWERKINGTREDING;
    };
  }
}
