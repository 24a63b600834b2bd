package nl.udo.word.write;

import java.text.Normalizer;

/**
 * How wide text is in Arial, or any family with its widths. A writer of Word files has no letters
 * at hand: the program that opens the file has them. Good enough to give a column the room that its
 * longest word needs; what is not known counts as wide.
 */
final class LetterWidths {

  /** Of the characters from the space to the tilde, in thousandths of their size. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // to ~
  };

  private static final int WIDE = 1000;

  /** Bold letters, and letters of a program that has another family than asked for. */
  private static final double ROOM = 1.1;

  private LetterWidths() {}

  /** The width of a text in thousandths of the size of its letters. */
  static double of(CharSequence text) {
    return ROOM * text.codePoints().mapToLong(LetterWidths::of).sum();
  }

  private static int of(int c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '];
    }
    return switch (c) {
      case '\u00a0' -> ASCII[0];
      case '\u20ac', '\u2013' -> 556;
      case '\u2018', '\u2019' -> 222;
      case '\u201c', '\u201d' -> 333;
      default -> composed(c);
    };
  }

  private static int composed(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
    return base >= ' ' && base <= '~' ? ASCII[base - ' '] : WIDE;
  }
}
