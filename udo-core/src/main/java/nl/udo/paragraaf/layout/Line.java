package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.List;
import nl.udo.paragraaf.wording.Names;
import nl.udo.paragraaf.wording.PartVisitor;
import nl.udo.paragraaf.wording.Words;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Tekst;

/** A paragraph, an item or a note while it is filled: words that stand together are one. */
final class Line implements PartVisitor {

  private final Names names;
  private final boolean note;
  private final List<Inline> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private Line(Names names, boolean note) {
    this.names = names;
    this.note = note;
  }

  /** A line of the text, in which what has a short name is introduced. */
  static Line ofText(Names names) {
    return new Line(names, false);
  }

  /** A line of a note. */
  static Line ofNote(Names names) {
    return new Line(names, true);
  }

  boolean isEmpty() {
    return parts.isEmpty() && words.isEmpty();
  }

  void add(String more) {
    words.append(more);
  }

  void add(Inline part) {
    endWords();
    parts.add(part);
  }

  void add(Words sentence) {
    sentence.parts().forEach(part -> part.accept(this));
  }

  /** What was added, after which it is empty. */
  Tekst end() {
    endWords();
    Tekst tekst = new Tekst(parts);
    parts.clear();
    return tekst;
  }

  private void endWords() {
    if (!words.isEmpty()) {
      parts.add(new Inline.Woorden(words.toString()));
      words.setLength(0);
    }
  }

  @Override
  public void literal(Words.Literal l) {
    add(l.text());
  }

  @Override
  public void italic(Words.Italic i) {
    add(new Inline.Cursief(i.text()));
  }

  @Override
  public void link(Words.Link l) {
    add(new Inline.Koppeling(l.text(), l.address()));
  }

  @Override
  public void seam(Words.Seam s) {
    add(s.text());
  }

  @Override
  public void caused(Words.Caused c) {
    // Has no words.
  }

  @Override
  public void introduced(Words.Introduced i) {
    // Has no words.
  }

  @Override
  public void foreign(Words.Foreign f) {
    add(new Inline.Anderstalig(f.text(), f.language()));
  }

  @Override
  public void name(Words.Name n) {
    add(note ? names.inNote(n) : names.inText(n));
  }

  @Override
  public void designated(Words.Designated d) {
    add(names.inText(d));
  }
}
