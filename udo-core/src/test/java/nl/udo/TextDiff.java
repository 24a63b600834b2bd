package nl.udo;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where two long texts differ, short enough for a build log. */
public final class TextDiff {

  private static final int CONTEXT = 2;
  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 120;

  private TextDiff() {}

  /**
   * The lines that differ, with some lines around them.
   *
   * @return empty when the texts are equal
   */
  public static String between(String expected, String actual) {
    List<String> old = lines(expected);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "expected", "actual", old, DiffUtils.diff(old, lines(actual)), CONTEXT);
    String shown = diff.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    int left = diff.size() - MOST_LINES;
    return left > 0 ? shown + "\n… and " + left + " lines more" : shown;
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
