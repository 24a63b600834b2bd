package nl.udo.bewoording;

/**
 * What fills a sentence in: it is told the parts of the sentence from left to right. What it fills
 * in is data; braces and brackets in it mean nothing.
 */
public interface Invulling {

  /**
   * Whether there is something to fill in at a place. A part between brackets is left out when a
   * place in it has nothing.
   *
   * @param naam the name of the place, in lower case
   * @return whether there is
   */
  boolean heeft(String naam);

  /**
   * Words of the sentence.
   *
   * @param tekst the words
   */
  void woorden(String tekst);

  /**
   * A place to fill in.
   *
   * @param naam the name of the place, in lower case
   * @param hoofdletter whether what is filled in begins with a capital
   */
  void plaats(String naam, boolean hoofdletter);

  /**
   * A word that goes by the number of what is filled in at a place.
   *
   * @param naam the name of the place, in lower case
   * @param een the word for one
   * @param meer the word for more
   */
  void getal(String naam, String een, String meer);
}
