package nl.udo.paragraaf.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence told, and where it ended: whether a sentence to come stands right behind it, or
 * in the same paragraph. Belongs to one text; not thread-safe.
 */
final class Told {

  private final Pen pen;
  private List<Passage> paragraph = List.of();
  private int end;
  private @Nullable Object what;

  Told(Pen pen) {
    this.pen = pen;
  }

  /** Remembers what the sentence told that was written last. */
  void wrote(Object what) {
    this.what = what;
    paragraph = pen.passages();
    end = paragraph.size();
  }

  /**
   * Remembers the same where the sentence may lean on one before it; behind that the next leans on
   * none.
   *
   * @param again whether it does
   */
  void wrote(Object what, boolean again) {
    if (again) {
      forget();
    } else {
      wrote(what);
    }
  }

  /** Forgets it. */
  void forget() {
    // Not by an empty paragraph: below a new heading that is what stands before.
    what = null;
  }

  /** Whether the last that was remembered told the same, in the paragraph that is being written. */
  boolean isInParagraph(Object other) {
    return pen.passages() == paragraph && other.equals(what);
  }

  /** Whether it did so in the paragraph before, of the one that begins now. */
  boolean isBefore(Object other) {
    return pen.passages().isEmpty() && pen.before() == paragraph && other.equals(what);
  }

  /** Whether that sentence was the last of all. */
  boolean isJustBefore(Object other) {
    return isInParagraph(other) && paragraph.size() == end;
  }

  /** The same, or with at most one sentence behind it. */
  boolean isNear(Object other) {
    if (!isInParagraph(other) || paragraph.size() > end + 1) {
      return false;
    }
    return paragraph.size() == end
        || paragraph.get(end) instanceof Passage.Sentence s && s.sentenceCount() == 1;
  }

  /** The same where it may have ended the paragraph before. */
  boolean isLast(Object other) {
    List<Passage> last = pen.passages().isEmpty() ? pen.before() : pen.passages();
    return last == paragraph && other.equals(what) && paragraph.size() == end;
  }
}
