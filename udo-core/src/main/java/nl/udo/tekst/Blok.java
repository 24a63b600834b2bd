package nl.udo.tekst;

/** A part of a text: what every format must be able to show. */
public sealed interface Blok permits Sectie, Alinea, Opsomming, Tabel, Gat, Conceptmelding {

  /**
   * Calls the method of a visitor that is for this kind of block.
   *
   * @param visitor the visitor
   * @param <R> what it makes of a block
   * @return what it makes of this block
   */
  <R> R accept(BlockVisitor<R> visitor);
}
