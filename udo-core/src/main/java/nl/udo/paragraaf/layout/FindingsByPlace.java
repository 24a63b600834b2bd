package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.udo.toets.Bevinding;

/**
 * Findings by the place of the record where they belong. Each is taken once, so that a text marks
 * no gap twice and what is left at the end belongs nowhere else.
 *
 * <p>A text asks at every place of the record; looking through all findings each time made the work
 * grow with the square of a record. Here they are sorted once, and what stands below a place lies
 * together. Not thread-safe.
 */
final class FindingsByPlace {

  /** A finding and its turn in the report. */
  private record Turn(int turn, Bevinding finding) {}

  private final NavigableMap<String, List<Turn>> open;

  FindingsByPlace(Collection<Bevinding> findings) {
    this(findings, Comparator.naturalOrder());
  }

  /**
   * Sorts the findings.
   *
   * @param order the natural order of strings; a test counts how often it is asked
   */
  FindingsByPlace(Collection<Bevinding> findings, Comparator<String> order) {
    open = new TreeMap<>(order);
    int turn = 0;
    for (Bevinding finding : findings) {
      open.computeIfAbsent(finding.pointer(), place -> new ArrayList<>())
          .add(new Turn(turn++, finding));
    }
  }

  /** Whether a finding at a place or below it is still there. */
  boolean isOpen(String pointer) {
    return open.containsKey(pointer) || !below(pointer).isEmpty();
  }

  /** The places below a place at which findings are still there. */
  List<String> placesBelow(String pointer) {
    return List.copyOf(below(pointer).keySet());
  }

  /**
   * The whole record is above every place; elsewhere what begins with the pointer and a slash is
   * below it, and '0' is the character after the slash.
   */
  private NavigableMap<String, List<Turn>> below(String pointer) {
    return pointer.isEmpty() ? open : open.subMap(pointer + '/', true, pointer + '0', false);
  }

  /** Takes the findings at a place and none below it, in the order of the report. */
  List<Bevinding> takeAt(String pointer) {
    List<Turn> here = open.remove(pointer);
    return here == null ? List.of() : inOrder(here);
  }

  /** Takes the findings at a place and below it, in the order of the report. */
  List<Bevinding> takeFrom(String pointer) {
    List<Turn> taken = new ArrayList<>();
    List<Turn> here = open.remove(pointer);
    if (here != null) {
      taken.addAll(here);
    }
    Collection<List<Turn>> below = below(pointer).values();
    below.forEach(taken::addAll);
    below.clear();
    return inOrder(taken);
  }

  private static List<Bevinding> inOrder(List<Turn> taken) {
    taken.sort(Comparator.comparingInt(Turn::turn));
    return taken.stream().map(Turn::finding).toList();
  }
}
