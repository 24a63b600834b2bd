package nl.udo.pdf.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of fixed-texts.properties, by its key there, with the names of what is filled in. A key
 * that no constant has, or the reverse, and a name that is not the one of the constant, are told
 * when the file is first read.
 */
public enum FixedText {
  /** What the document is, when its text has no heading for the whole. */
  UDO,
  /** What the record is called among the attachments. */
  RECORD,
  /** The mark of a draft on each sheet. */
  DRAFT,
  /** The number of a sheet. */
  PAGE_NUMBER("page", "pages"),
  /** What the reference to a note says. */
  NOTE("number"),
  /** What the way back from a note says. */
  BACK_TO_TEXT("number"),
  /** The heading of the annex. */
  ANNEX_HEADING,
  /** How many rules there are and how many are met. */
  ANNEX_STATE("stage", "ruleset", "rules", "applicable", "met"),
  /** A rule set that the host changed. */
  ANNEX_CHANGED("ruleset", "changes"),
  /** What the check says and what it does not. */
  ANNEX_NATURE,
  /** What the dates of the law are. */
  ANNEX_LAW_DATES,
  /** The heading above what is missing. */
  MISSING_HEADING,
  /** The title of the table of what is missing. */
  MISSING_TABLE,
  /** What is missing, with the words of the record that it is about. */
  MISSING_QUOTE("what", "quote"),
  /** The heading above what is met. */
  MET_HEADING,
  /** The title of the table of what is met. */
  MET_TABLE,
  /** The heading above what does not apply. */
  OUTSIDE_HEADING,
  /** The title of the table of what does not apply. */
  OUTSIDE_TABLE,
  /** The column of the codes. */
  COLUMN_RULE,
  /** The column of the questions. */
  COLUMN_QUESTION,
  /** The column of what is missing. */
  COLUMN_MISSING,
  /** The column of the severities. */
  COLUMN_SEVERITY,
  /** The column of the sources. */
  COLUMN_SOURCE;

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");
  private static final Properties FILE = file();

  private final List<String> names;

  FixedText(String... names) {
    this.names = List.of(names);
  }

  /**
   * The text with its values.
   *
   * @param values what is filled in, in the order of the names
   * @return the text
   */
  public String with(Object... values) {
    if (values.length != names.size()) {
      throw new IllegalArgumentException(key() + " vraagt " + names);
    }
    return filled(
        words -> words, name -> String.valueOf(values[names.indexOf(name)]), new StringBuilder());
  }

  /**
   * The text as the value of {@code content} in a style sheet, with a counter for each name.
   *
   * @return strings and counters
   */
  public String asCssContent() {
    return filled(
        words -> '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"',
        name -> " counter(" + name + ") ",
        new StringBuilder());
  }

  private String filled(
      UnaryOperator<String> words, UnaryOperator<String> value, StringBuilder out) {
    String text = FILE.getProperty(key());
    Matcher places = NAME.matcher(text);
    int done = 0;
    while (places.find()) {
      out.append(words.apply(text.substring(done, places.start())));
      out.append(value.apply(places.group(1)));
      done = places.end();
    }
    return out.append(words.apply(text.substring(done))).toString();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is wrong with a file of texts, in words; nothing when it is right. */
  static List<String> objections(Properties file) {
    List<String> objections = new ArrayList<>();
    Set<String> unknown = new TreeSet<>(file.stringPropertyNames());
    for (FixedText text : values()) {
      String words = file.getProperty(text.key());
      unknown.remove(text.key());
      if (words == null || words.isBlank()) {
        objections.add(text.key() + " ontbreekt");
      } else if (!Set.copyOf(names(words)).equals(Set.copyOf(text.names))) {
        objections.add(text.key() + " noemt " + names(words) + " in plaats van " + text.names);
      }
    }
    unknown.forEach(key -> objections.add(key + " wordt niet gebruikt"));
    return objections;
  }

  private static List<String> names(String words) {
    return NAME.matcher(words).results().map((MatchResult place) -> place.group(1)).toList();
  }

  private static Properties file() {
    Properties file = new Properties();
    try (InputStream in = FixedText.class.getResourceAsStream("fixed-texts.properties")) {
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> objections = objections(file);
    if (!objections.isEmpty()) {
      throw new IllegalStateException("fixed-texts.properties: " + objections);
    }
    return file;
  }
}
