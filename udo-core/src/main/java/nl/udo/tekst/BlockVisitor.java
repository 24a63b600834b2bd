package nl.udo.tekst;

/**
 * What is done with each kind of block. A format implements it; a new kind of block is a compile
 * error in each.
 *
 * @param <R> what is made of a block
 */
public interface BlockVisitor<R> {

  /**
   * {@return what is made of a section}
   *
   * @param sectie the section
   */
  R sectie(Sectie sectie);

  /**
   * {@return what is made of a paragraph}
   *
   * @param alinea the paragraph
   */
  R alinea(Alinea alinea);

  /**
   * {@return what is made of a list}
   *
   * @param opsomming the list
   */
  R opsomming(Opsomming opsomming);

  /**
   * {@return what is made of a table}
   *
   * @param tabel the table
   */
  R tabel(Tabel tabel);

  /**
   * {@return what is made of a gap}
   *
   * @param gat the gap
   */
  R gat(Gat gat);

  /**
   * {@return what is made of the mark of a draft}
   *
   * @param melding the mark
   */
  R conceptmelding(Conceptmelding melding);
}
