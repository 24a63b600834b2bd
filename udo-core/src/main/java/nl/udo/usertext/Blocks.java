package nl.udo.usertext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs and lists that a text has: a blank line parts two paragraphs, and lines that begin
 * with a dash, a bullet or a number are a list. Whatever else a text holds is words.
 */
public final class Blocks {

  private static final Pattern BULLETED = Pattern.compile("[-*\u2013\u2022] +(\\S.*)");
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}|[a-z])[.)] +(\\S.*)");

  /** A paragraph or a list of a text. */
  public sealed interface Block permits Paragraph, Items {}

  /**
   * A paragraph, on one line.
   *
   * @param text its words
   */
  public record Paragraph(String text) implements Block {}

  /**
   * A list.
   *
   * @param ordered whether its items are numbered
   * @param items the words of each, on one line, without the sign or number before it
   */
  public record Items(boolean ordered, List<String> items) implements Block {

    /** Keeps what was given. */
    public Items {
      items = List.copyOf(items);
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<StringBuilder> items = new ArrayList<>();
  private boolean ordered;
  private String number = "";

  private Blocks() {}

  /**
   * The blocks of a text, with its characters cleaned.
   *
   * @param text the text
   * @return the blocks, none when the text says nothing
   */
  public static List<Block> of(String text) {
    Blocks reading = new Blocks();
    Characters.lines(text).lines().forEach(line -> reading.line(Characters.oneLine(line)));
    reading.endItems();
    reading.endParagraph();
    return List.copyOf(reading.blocks);
  }

  private void line(String line) {
    if (line.isEmpty()) {
      endItems();
      endParagraph();
    } else if (mayBeginItem(line)) {
      itemOrWords(line);
    } else {
      words(line);
    }
  }

  /**
   * Whether a second or third character can end what stands before an item: most lines have none.
   */
  private static boolean mayBeginItem(String line) {
    return line.length() > 2
        && (" .)".indexOf(line.charAt(1)) >= 0 || ".)".indexOf(line.charAt(2)) >= 0);
  }

  private void itemOrWords(String line) {
    Matcher bulleted = BULLETED.matcher(line);
    Matcher numbered = NUMBERED.matcher(line);
    if (bulleted.matches()) {
      item(false, bulleted.group(1));
    } else if (numbered.matches() && (begins(line) || ordered && !items.isEmpty())) {
      if (items.isEmpty() || !ordered) {
        number = line.substring(0, numbered.start(1));
      }
      item(true, numbered.group(1));
    } else {
      words(line);
    }
  }

  private void words(String line) {
    if (!items.isEmpty()) {
      items.get(items.size() - 1).append(' ').append(line);
    } else {
      paragraph.append(paragraph.length() == 0 ? "" : " ").append(line);
    }
  }

  /** A list starts at its beginning; "5. " at the start of a line may end a sentence. */
  private static boolean begins(String line) {
    return line.startsWith("1") || line.startsWith("a");
  }

  private void item(boolean isOrdered, String words) {
    if (!items.isEmpty() && ordered != isOrdered) {
      endItems();
    }
    endParagraph();
    ordered = isOrdered;
    items.add(new StringBuilder(words));
  }

  private void endItems() {
    if (ordered && items.size() == 1) {
      // One number alone begins a sentence and no list.
      blocks.add(new Paragraph(number + items.get(0)));
    } else if (!items.isEmpty()) {
      blocks.add(new Items(ordered, items.stream().map(StringBuilder::toString).toList()));
    }
    items.clear();
  }

  private void endParagraph() {
    if (paragraph.length() > 0) {
      blocks.add(new Paragraph(paragraph.toString()));
      paragraph.setLength(0);
    }
  }
}
