package nl.udo.tekst;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentences or a part of one, in parts: most often one part, its words.
 *
 * @param delen the parts, in order
 */
public record Tekst(List<Inline> delen) {

  /** Keeps what was given. */
  public Tekst {
    delen = List.copyOf(delen);
  }

  /**
   * A text of words alone.
   *
   * @param woorden the words
   * @return the text
   */
  public static Tekst van(String woorden) {
    return new Tekst(List.of(new Inline.Woorden(woorden)));
  }

  /**
   * The words alone: without notes and without what marks them.
   *
   * @return the words
   */
  public String woorden() {
    return delen.stream().map(deel -> deel.accept(WORDS)).collect(Collectors.joining());
  }

  /** The words alone. */
  @Override
  public String toString() {
    return woorden();
  }

  private static final InlineVisitor<String> WORDS =
      new InlineVisitor<>() {
        @Override
        public String woorden(Inline.Woorden woorden) {
          return woorden.tekst();
        }

        @Override
        public String cursief(Inline.Cursief cursief) {
          return cursief.tekst();
        }

        @Override
        public String anderstalig(Inline.Anderstalig anderstalig) {
          return anderstalig.tekst();
        }

        @Override
        public String koppeling(Inline.Koppeling koppeling) {
          return koppeling.tekst();
        }

        @Override
        public String verwijzing(Inline.Verwijzing verwijzing) {
          return "";
        }
      };
}
