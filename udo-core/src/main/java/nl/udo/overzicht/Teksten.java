package nl.udo.overzicht;

/**
 * Texts of a record in a row that is kept when the record is not. Together a row is at most a
 * kilobyte in Latin script, and a fifth more where each character takes two bytes.
 */
final class Teksten {

  static final int ZIN = 160;
  static final int TITEL = 80;
  static final int NAAM = 50;
  static final int KENMERK = 40;
  static final int WOORD = 24;

  /** Three points, and not the one character for them, which would double the bytes of a text. */
  private static final String AFGEKAPT = "...";

  private Teksten() {}

  /** On one line, and no longer than a list shows; null for null. */
  static String kort(String tekst, int langste) {
    if (tekst == null) {
      return null;
    }
    String regel = Notatie.regel(tekst);
    if (regel.length() <= langste) {
      return regel.equals(tekst) ? tekst : regel;
    }
    int einde = langste - AFGEKAPT.length();
    // A character outside the basic plane is not cut in two.
    boolean half = Character.isHighSurrogate(regel.charAt(einde - 1));
    return regel.substring(0, half ? einde - 1 : einde) + AFGEKAPT;
  }
}
