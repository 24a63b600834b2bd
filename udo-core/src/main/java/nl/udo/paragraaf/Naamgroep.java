package nl.udo.paragraaf;

/** Words that can be the subject of a sentence, with their number. */
record Naamgroep(String tekst, boolean meervoud) {

  static Naamgroep enkelvoud(String tekst) {
    return new Naamgroep(tekst, false);
  }

  static Naamgroep meervoud(String tekst) {
    return new Naamgroep(tekst, true);
  }
}
