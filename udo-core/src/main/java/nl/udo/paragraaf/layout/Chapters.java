package nl.udo.paragraaf.layout;

import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Thema;

/** The chapter of the toelichting in which a theme is told. */
final class Chapters {

  private Chapters() {}

  static Hoofdstuk of(Thema thema) {
    return switch (Part.of(thema)) {
      case OPENING, TAKEN_EN_BEVOEGDHEDEN, UITWERKING -> Hoofdstuk.GEVOLGEN;
      case UITVOERING -> Hoofdstuk.UITVOERING;
      case FINANCIELE_GEVOLGEN -> Hoofdstuk.FINANCIELE_GEVOLGEN;
      case OVERLEG -> Hoofdstuk.ADVIES_EN_CONSULTATIE;
      case EVALUATIE_EN_INWERKINGTREDING ->
          thema == Thema.EVALUATIE
              ? Hoofdstuk.EVALUATIE
              : Hoofdstuk.OVERGANGSRECHT_EN_INWERKINGTREDING;
    };
  }
}
