package nl.udo.paragraaf.wording;

import java.util.Collections;
import java.util.List;

/** What is told behind what came of a list of conditions. Belongs to one text; not thread-safe. */
final class ListedConditions {

  private final Pen pen;

  /** Where the last list of conditions was written, and whose these are. */
  private List<Passage> in = List.of();

  private List<String> by = List.of();

  ListedConditions(Pen pen) {
    this.pen = pen;
  }

  /** Remembers that a list of the conditions of parties was written. */
  void wrote(List<String> partijen) {
    in = pen.passages();
    by = partijen;
  }

  /** What others thought would disappear there, and begins anew. */
  void behind(List<String> partijen) {
    if (Collections.disjoint(by, partijen)) {
      leave();
    }
    in = List.of();
  }

  /** Begins anew. */
  void leave() {
    if (pen.passages() == in) {
      pen.passages().add(new Passage.Break());
      pen.forget();
    }
    in = List.of();
  }
}
