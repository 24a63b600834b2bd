package nl.udo.toets;

import java.util.Locale;

/** The words of a report around the texts of the rules: in English, and else in Dutch. */
record Verslagwoorden(
    String van,
    String stadium,
    String regelset,
    String volledig,
    String onvolledig,
    String vanDe,
    String voldaan,
    String fout,
    String fouten,
    String waarschuwing,
    String waarschuwingen,
    String aanbeveling,
    String aanbevelingen,
    String waar,
    String hetGeheel,
    String betreft,
    String bedoeltU,
    String advies,
    String bron) {

  static final Verslagwoorden NEDERLANDS =
      new Verslagwoorden(
          "UDO-toets",
          "stadium",
          "regelset",
          "volledig",
          "onvolledig",
          "van",
          "eisen voldaan",
          "fout",
          "fouten",
          "waarschuwing",
          "waarschuwingen",
          "advies",
          "adviezen",
          "waar",
          "het hele traject",
          "betreft",
          "bedoelt u",
          "advies",
          "bron");

  static final Verslagwoorden ENGELS =
      new Verslagwoorden(
          "UDO check",
          "stage",
          "rule set",
          "complete",
          "incomplete",
          "of",
          "requirements met",
          "error",
          "errors",
          "warning",
          "warnings",
          "recommendation",
          "recommendations",
          "where",
          "the whole record",
          "about",
          "do you mean",
          "advice",
          "source");

  static Verslagwoorden in(Locale taal) {
    return taal.getLanguage().equals("en") ? ENGELS : NEDERLANDS;
  }
}
