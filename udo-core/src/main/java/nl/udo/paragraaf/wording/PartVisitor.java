package nl.udo.paragraaf.wording;

/** Reads the parts of a sentence, so that a new kind is a compile error wherever they are read. */
public interface PartVisitor {

  /** Words as they are. */
  void literal(Words.Literal l);

  /** Words in italics. */
  void italic(Words.Italic i);

  /** Words that lead to an address. */
  void link(Words.Link l);

  /** Where a sentence may be cut. */
  void seam(Words.Seam s);

  /** Where provisions stand with what they cause. */
  void caused(Words.Caused c);

  /** No words. */
  void introduced(Words.Introduced i);

  /** A quotation in another language. */
  void foreign(Words.Foreign f);

  /** A party. */
  void name(Words.Name n);

  /** A designated part of a layer. */
  void designated(Words.Designated d);
}
