package nl.udo.paragraaf.layout;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.Words;

/**
 * Which sentence on estimates needs a note that stands in its paragraph already: behind an estimate
 * of another, or beside one in the same sentence, nothing ties it to the note before that.
 */
final class NotedEstimates {

  private static final Pattern ESTIMATE = Pattern.compile("^(.*/kosten/\\d+)/ramingen/\\d+$");

  /** Whether an estimate without a note was told behind the last note. */
  private boolean another;

  /** Begins a paragraph. */
  void clear() {
    another = false;
  }

  /** Whether a sentence tells of an estimate beside or behind one of another; it is told next. */
  boolean tellsAnother(Passage.Sentence s) {
    Set<String> costs = new HashSet<>();
    int estimates = 0;
    for (String pointer : Set.copyOf(s.pointers())) {
      Matcher m = ESTIMATE.matcher(pointer);
      if (m.matches()) {
        estimates++;
        costs.add(m.group(1));
      }
    }
    boolean beside = estimates > costs.size() && makers(s) > 1;
    boolean needed = estimates > 0 && (another || beside);
    if (estimates > 0) {
      another = s.notes().isEmpty();
    }
    return needed;
  }

  /** How many parties a sentence names; one that made several estimates is the source of all. */
  private static long makers(Passage.Sentence s) {
    return s.words().parts().stream().filter(Words.Name.class::isInstance).distinct().count();
  }
}
