package nl.udo.overzicht;

/**
 * A part of a record as it is spoken of.
 *
 * @param tekst its name with its article, for instance "de raming van de kosten van het register"
 * @param meervoud whether its verb is plural
 */
record Naam(String tekst, boolean meervoud) {

  static Naam een(String tekst) {
    return new Naam(tekst, false);
  }

  static Naam meer(String tekst) {
    return new Naam(tekst, true);
  }

  String is() {
    return Woorden.zin(meervoud ? "woord.zijn" : "woord.is");
  }
}
