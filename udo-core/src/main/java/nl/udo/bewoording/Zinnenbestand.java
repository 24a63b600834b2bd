package nl.udo.bewoording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of properties, each with its number. {@link Properties} reads what is on a
 * line; by itself it forgets where, and which key stood there twice.
 */
final class Zinnenbestand {

  /**
   * A line with a sentence; longer where a backslash at its end continues it.
   *
   * @param nummer where it begins, from 1
   * @param sleutel the key, or null when the line cannot be read
   * @param tekst the sentence; empty when the line cannot be read
   */
  record Regel(int nummer, @Nullable String sleutel, String tekst) {}

  private Zinnenbestand() {}

  static List<Regel> regels(Reader bestand) throws IOException {
    List<Regel> regels = new ArrayList<>();
    BufferedReader lines = new BufferedReader(bestand);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      int begin = number;
      String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
      StringBuilder whole = new StringBuilder(text);
      while (isContinued(whole) && (line = lines.readLine()) != null) {
        number++;
        whole.append('\n').append(line);
      }
      regels.addAll(read(begin, whole.toString()));
    }
    return regels;
  }

  private static boolean isContinued(CharSequence line) {
    String text = line.toString().stripLeading();
    if (text.startsWith("#") || text.startsWith("!")) {
      return false;
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\\') {
      end--;
    }
    return (text.length() - end) % 2 == 1;
  }

  private static List<Regel> read(int number, String line) throws IOException {
    Properties one = new Properties();
    try {
      one.load(new StringReader(line));
    } catch (IllegalArgumentException e) {
      return List.of(new Regel(number, null, ""));
    }
    return one.stringPropertyNames().stream()
        .map(key -> new Regel(number, key, one.getProperty(key)))
        .toList();
  }
}
