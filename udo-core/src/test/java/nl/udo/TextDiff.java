package nl.udo;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where two long texts differ, short enough for a build log. */
public final class TextDiff {

  private static final int CONTEXT = 2;
  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 120;

  private static final int MOST_COMPARED = 200;

  private TextDiff() {}

  /**
   * The lines that differ, with some lines around them.
   *
   * @return empty when the texts are equal
   */
  public static String between(String expected, String actual) {
    List<String> old = lines(expected);
    List<String> now = lines(actual);
    // The work grows with the square of what differs: where nearly every line does, the first tell
    // enough.
    if (Math.abs(old.size() - now.size()) > MOST_COMPARED || differing(old, now) > MOST_COMPARED) {
      int from = firstDifference(old, now);
      old = old.subList(0, Math.min(old.size(), from + MOST_COMPARED));
      now = now.subList(0, Math.min(now.size(), from + MOST_COMPARED));
    }
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "expected", "actual", old, DiffUtils.diff(old, now), CONTEXT);
    String shown = diff.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    int left = diff.size() - MOST_LINES;
    return left > 0 ? shown + "\n… and " + left + " lines more" : shown;
  }

  /** How many lines of the one are not somewhere in the other: at least so many differ. */
  private static long differing(List<String> old, List<String> now) {
    Set<String> known = new HashSet<>(old);
    return now.stream().filter(line -> !known.contains(line)).count();
  }

  private static int firstDifference(List<String> old, List<String> now) {
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    return same;
  }

  /**
   * A last line without an end is another line than the same with one. A long line is cut into
   * pieces, so that a difference near its end shows as well.
   */
  private static List<String> lines(String text) {
    return Stream.of(text.replace("\r", "\\r").split("\n", -1))
        .flatMap(line -> Stream.of(line.split("(?<=\\G.{" + LONGEST_LINE + "})")))
        .toList();
  }
}
