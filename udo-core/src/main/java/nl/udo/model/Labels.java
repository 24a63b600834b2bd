package nl.udo.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a form shows for each term; all of it stands together in one file. */
final class Labels {

  private static final Map<String, String> LABELS = read();

  private Labels() {}

  /** The label of a term; for a list that is not ours, its spelling in separate words. */
  static String of(Term term) {
    String label = LABELS.get(key(term));
    return label == null ? term.code().replace('-', ' ') : label;
  }

  /** The list with its record, and the spelling in JSON: {@code Document.Soort.brief}. */
  static String key(Term term) {
    Class<?> list = term instanceof Enum<?> e ? e.getDeclaringClass() : term.getClass();
    String name = list.getName().substring(list.getPackageName().length() + 1);
    return name.replace('$', '.') + "." + term.code();
  }

  static Map<String, String> all() {
    return LABELS;
  }

  private static Map<String, String> read() {
    Properties file = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Labels.class.getResourceAsStream("labels.properties"), StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException e) {
      // The file is in the same jar as this class.
      throw new UncheckedIOException(e);
    }
    return file.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, file::getProperty));
  }
}
