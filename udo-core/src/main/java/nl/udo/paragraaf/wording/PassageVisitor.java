package nl.udo.paragraaf.wording;

/** Reads what stands in a paragraph, so that a new kind is a compile error where it is read. */
public interface PassageVisitor {

  /** A sentence. */
  void sentence(Passage.Sentence s);

  /** A list. */
  void items(Passage.Items i);

  /** The end of a paragraph of the record. */
  void pause(Passage.Break b);

  /** A table. */
  void table(Passage.Table t);
}
