package nl.udo.paragraaf.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.Words;

/**
 * Which sentence on estimates needs a note that stands in its paragraph already: behind an estimate
 * of another, or beside one in the same sentence, nothing ties it to the note before that.
 */
final class NotedEstimates {

  /** Whether an estimate without a note was told behind the last note. */
  private boolean another;

  /** Begins a paragraph. */
  void clear() {
    another = false;
  }

  /** Remembers a sentence that was written. */
  void wrote(Passage.Sentence s) {
    if (isEstimate(s)) {
      another = s.notes().isEmpty();
    }
  }

  /** Whether a sentence tells of an estimate beside or behind one of another. */
  boolean tellsAnother(Passage.Sentence s) {
    return isEstimate(s) && (another || makers(s) > 1 && areOfOneCost(s.pointers()));
  }

  private static boolean isEstimate(Passage.Sentence s) {
    return !s.pointers().isEmpty() && Places.isEstimate(s.pointers().get(0));
  }

  private static boolean areOfOneCost(List<String> pointers) {
    Set<String> costs = new HashSet<>();
    for (String pointer : new HashSet<>(pointers)) {
      if (Places.isEstimate(pointer) && !costs.add(Places.list(Places.list(pointer)))) {
        return true;
      }
    }
    return false;
  }

  /** How many parties a sentence names; one that made several estimates is the source of all. */
  private static long makers(Passage.Sentence s) {
    return s.words().parts().stream().filter(Words.Name.class::isInstance).distinct().count();
  }
}
