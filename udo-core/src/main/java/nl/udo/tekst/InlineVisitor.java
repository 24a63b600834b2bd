package nl.udo.tekst;

/**
 * What is done with each kind of part of a sentence.
 *
 * @param <R> what is made of a part
 */
public interface InlineVisitor<R> {

  /**
   * {@return what is made of words}
   *
   * @param woorden the words
   */
  R woorden(Inline.Woorden woorden);

  /**
   * {@return what is made of words in italics}
   *
   * @param cursief the words
   */
  R cursief(Inline.Cursief cursief);

  /**
   * {@return what is made of words in another language}
   *
   * @param anderstalig the words
   */
  R anderstalig(Inline.Anderstalig anderstalig);

  /**
   * {@return what is made of a link}
   *
   * @param koppeling the link
   */
  R koppeling(Inline.Koppeling koppeling);

  /**
   * {@return what is made of the place of a note}
   *
   * @param verwijzing the place
   */
  R verwijzing(Inline.Verwijzing verwijzing);
}
