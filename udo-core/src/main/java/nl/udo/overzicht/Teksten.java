package nl.udo.overzicht;

import java.util.Arrays;
import java.util.List;
import nl.udo.Contract;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a record in a row that is kept when the record is not: a row, or a promise, is at most a
 * kilobyte, whatever letters it is written in.
 */
final class Teksten {

  static final int ZIN = 160;
  static final int TITEL = 150;
  static final int INHOUD = 200;
  static final int NAAM = 50;
  static final int KENMERK = 40;
  static final int PARTIJ = 40;
  static final int WOORD = 24;

  /** How many parties a list shows. */
  static final int MEESTE = 4;

  /** What a kilobyte leaves for texts beside what else there is in a row. */
  private static final int RUIMTE = 640;

  /** What a text takes beside its letters. */
  static final int PER_TEKST = 44;

  /** Three points, and not the one character for them, which would double the bytes of a text. */
  private static final String AFGEKAPT = "...";

  private static final int LANGSTE_WOORD = 12;

  private Teksten() {}

  /** On one line, and no longer than a list shows; null for null. */
  @Contract("!null, _ -> !null")
  static @Nullable String kort(@Nullable String tekst, int langste) {
    if (tekst == null) {
      return null;
    }
    String regel = Notatie.regel(tekst);
    if (regel.length() <= langste) {
      return regel.equals(tekst) ? tekst : regel;
    }
    int einde = Math.max(1, langste - AFGEKAPT.length());
    // Not within a word, where one ends near.
    int woord = regel.lastIndexOf(' ', einde);
    if (woord >= einde - LANGSTE_WOORD && woord > 0) {
      return regel.substring(0, woord) + AFGEKAPT;
    }
    // A character outside the basic plane is not cut in two.
    boolean half = Character.isHighSurrogate(regel.charAt(einde - 1));
    return regel.substring(0, half ? einde - 1 : einde) + AFGEKAPT;
  }

  /**
   * Shortens the longest of the texts of a promise until all fit in it together.
   *
   * @param teksten the texts, of which null takes no room
   */
  static void pas(@Nullable String[] teksten) {
    pas(teksten, RUIMTE);
  }

  /**
   * Shortens the longest of the texts of a row until all fit in its room together.
   *
   * @param teksten the texts, of which null takes no room
   * @param ruimte the bytes that there are for them
   */
  static void pas(@Nullable String[] teksten, int ruimte) {
    int[] bytes = Arrays.stream(teksten).mapToInt(Teksten::bytes).toArray();
    long aantal = Arrays.stream(bytes).filter(b -> b > 0).count();
    int grens = grens(bytes, ruimte - PER_TEKST * (int) aantal);
    for (int i = 0; i < teksten.length; i++) {
      String tekst = teksten[i];
      if (tekst != null && bytes[i] > grens) {
        teksten[i] = kort(tekst, grens * tekst.length() / bytes[i]);
      }
    }
  }

  /** What each may take so that all together take no more than there is. */
  private static int grens(int[] bytes, int ruimte) {
    int[] klein = bytes.clone();
    Arrays.sort(klein);
    int over = ruimte;
    for (int i = 0; i < klein.length; i++) {
      int elk = over / (klein.length - i);
      if (klein[i] > elk) {
        return elk;
      }
      over -= klein[i];
    }
    return Integer.MAX_VALUE;
  }

  /** As the machine holds them: one for each letter, or two when one of them needs two. */
  private static int bytes(@Nullable String tekst) {
    if (tekst == null) {
      return 0;
    }
    return tekst.chars().allMatch(letter -> letter < 0x100) ? tekst.length() : 2 * tekst.length();
  }

  /** The first of some names, each shortened; as many as a list shows. */
  static List<String> kort(List<String> namen) {
    return namen.stream().limit(MEESTE).map(naam -> kort(naam, WOORD)).toList();
  }
}
