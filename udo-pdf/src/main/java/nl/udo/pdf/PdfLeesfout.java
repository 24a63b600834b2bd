package nl.udo.pdf;

import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.OnleesbaarTrajectException.Soort;

/** Why no record could be read from a file; the texts are meant for the user. */
enum PdfLeesfout {
  GEEN_PDF("dit is geen PDF-bestand"),
  BESTAND_TE_GROOT("het bestand is, al dan niet uitgepakt, groter dan wat hier gelezen wordt"),
  VERSLEUTELD("het bestand is versleuteld; lees het zonder wachtwoordbeveiliging"),
  ANDERS_INGEPAKT(
      "het bestand is ingepakt op een manier die hier niet gelezen wordt;"
          + " lees het zoals het gemaakt is"),
  GEEN_TRAJECT("het bestand bevat geen " + Bijlage.NAAM),
  BESCHADIGD("het bestand is beschadigd"),
  BIJLAGE_BESCHADIGD("de bijlage " + Bijlage.NAAM + " is beschadigd"),
  BIJLAGE_TE_GROOT("de bijlage " + Bijlage.NAAM + " is groter dan wat hier gelezen wordt");

  private final String tekst;

  PdfLeesfout(String tekst) {
    this.tekst = tekst;
  }

  OnleesbaarTrajectException fout() {
    return fout(null);
  }

  OnleesbaarTrajectException fout(Throwable oorzaak) {
    return new OnleesbaarTrajectException(soort(), tekst, null, oorzaak);
  }

  private Soort soort() {
    return switch (this) {
      case GEEN_TRAJECT -> Soort.ZONDER_TRAJECT;
      case BESTAND_TE_GROOT, BIJLAGE_TE_GROOT -> Soort.TE_GROOT;
      default -> Soort.ONLEESBAAR_BESTAND;
    };
  }
}
