package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;

/**
 * A list in which each item has what more is said of it, so that nobody wonders of what that is.
 */
final class FullItems {

  private final Pen pen;
  private final List<Passage.Sentence> items = new ArrayList<>();
  private final List<List<Passage>> more = new ArrayList<>();

  FullItems(Pen pen) {
    this.pen = pen;
  }

  /**
   * Adds an item.
   *
   * @param item the item, as a whole sentence
   * @param telling writes what more is said of it
   */
  void add(Passage.Sentence item, Runnable telling) {
    items.add(item);
    pen.provisions.wrote(item.words());
    more.add(told(telling));
  }

  /** What is written, taken from the text again. */
  private List<Passage> told(Runnable telling) {
    int begin = pen.passages().size();
    telling.run();
    List<Passage> written = pen.passages().subList(begin, pen.passages().size());
    List<Passage> told = List.copyOf(written);
    written.clear();
    return told;
  }

  /**
   * Says more of an item, unless what is said of it is more than sentences and so stands below.
   *
   * @return whether it did
   */
  boolean more(int item, Runnable telling) {
    if (!isSentences(more.get(item))) {
      return false;
    }
    List<Passage> all = new ArrayList<>(more.get(item));
    all.addAll(told(telling));
    more.set(item, all);
    return true;
  }

  private static boolean isSentences(List<Passage> passages) {
    return Lists.every(passages, Passage.Sentence.class::isInstance);
  }

  /** Whether nothing more is said of any item. */
  boolean areBrief() {
    return Lists.every(more, List::isEmpty);
  }

  /** What founds the items. */
  List<Words> notes() {
    return items.stream().flatMap(item -> item.notes().stream()).distinct().toList();
  }

  /** Writes the list; what is more than sentences stands below it. */
  void write() {
    List<List<Passage.Sentence>> full = new ArrayList<>();
    List<Passage> below = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<Passage.Sentence> item = new ArrayList<>(List.of(items.get(i)));
      if (isSentences(more.get(i))) {
        more.get(i).forEach(passage -> item.add((Passage.Sentence) passage));
      } else {
        below.addAll(more.get(i));
      }
      full.add(item);
    }
    pen.passages().add(new Passage.Items(false, full));
    pen.passages().addAll(below);
    pen.forget();
  }
}
