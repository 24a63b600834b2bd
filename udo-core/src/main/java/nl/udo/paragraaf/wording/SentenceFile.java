package nl.udo.paragraaf.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The fixed sentences, from {@code zinnen.properties}, read once. What is filled in is data: braces
 * and brackets in it mean nothing.
 */
public final class SentenceFile {

  private static final Map<String, List<Piece>> SENTENCES = read();

  /** A piece of a sentence: words, a place to fill in, or a part that may be left out. */
  private sealed interface Piece {}

  private record Fixed(String text) implements Piece {}

  private record Place(String name, boolean capital, String singular, String plural)
      implements Piece {}

  private record Optional(List<Piece> pieces) implements Piece {}

  private SentenceFile() {}

  private static Map<String, List<Piece>> read() {
    Properties file = new Properties();
    try (InputStream in =
            SentenceFile.class.getResourceAsStream("/nl/udo/paragraaf/zinnen.properties");
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      file.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<Piece>> sentences = new HashMap<>();
    file.forEach(
        (key, sentence) -> sentences.put((String) key, new Parser((String) sentence).pieces('\0')));
    return Map.copyOf(sentences);
  }

  /** The keys of all sentences. */
  public static Set<String> keys() {
    return SENTENCES.keySet();
  }

  /** Whether there is a sentence of a key. */
  public static boolean has(String key) {
    return SENTENCES.containsKey(key);
  }

  /** Whether a sentence always has a place of a name. */
  static boolean speaksOf(String key, String name) {
    return SENTENCES.get(key).stream()
        .anyMatch(piece -> piece instanceof Place place && place.name().equals(name));
  }

  /** A sentence without places to fill in. */
  public static String text(String key, Object... values) {
    return fill(key, values(values)).plain();
  }

  static Map<String, Object> values(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }

  /** A sentence, filled in, as plain text. */
  static String string(String key, Map<String, ?> values) {
    return fill(key, values).plain();
  }

  /**
   * A sentence, filled in.
   *
   * @param values a {@link String} or {@link Words} per name; null for one that is absent
   */
  static Words fill(String key, Map<String, ?> values) {
    List<Piece> pieces = SENTENCES.get(key);
    if (pieces == null) {
      throw new IllegalStateException("er is geen zin " + key);
    }
    List<Words.Part> parts = new ArrayList<>();
    boolean plural = fill(pieces, values, parts, key);
    return new Words(merged(parts), plural);
  }

  /** Fills in pieces; tells whether the last words that were filled in are a plural. */
  private static boolean fill(
      List<Piece> pieces, Map<String, ?> values, List<Words.Part> parts, String key) {
    boolean plural = false;
    for (Piece piece : pieces) {
      if (piece instanceof Fixed fixed) {
        parts.add(new Words.Literal(fixed.text()));
      } else if (piece instanceof Optional optional) {
        if (isFilled(optional.pieces(), values)) {
          fill(optional.pieces(), values, parts, key);
        }
      } else {
        Place place = (Place) piece;
        Words words = words(values.get(place.name()));
        if (words == null) {
          throw new IllegalStateException("zin " + key + ": " + place.name() + " ontbreekt");
        }
        if (place.singular() != null) {
          parts.add(new Words.Literal(words.plural() ? place.plural() : place.singular()));
        } else {
          plural = words.plural();
          parts.addAll((place.capital() ? words.capital() : words).parts());
        }
      }
    }
    return plural;
  }

  private static boolean isFilled(List<Piece> pieces, Map<String, ?> values) {
    return pieces.stream()
        .allMatch(
            piece -> !(piece instanceof Place place) || words(values.get(place.name())) != null);
  }

  private static Words words(Object value) {
    return value instanceof String text ? Words.of(text) : (Words) value;
  }

  /**
   * Neighbouring literals as one, without a second full stop after words that brought their own.
   */
  private static List<Words.Part> merged(List<Words.Part> parts) {
    List<Words.Part> merged = new ArrayList<>();
    for (Words.Part part : parts) {
      int last = merged.size() - 1;
      if (part instanceof Words.Literal literal
          && last >= 0
          && merged.get(last) instanceof Words.Literal before) {
        boolean twice = literal.text().startsWith(".") && Dutch.endsSentence(before.text());
        merged.set(
            last,
            new Words.Literal(
                before.text() + (twice ? literal.text().substring(1) : literal.text())));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }

  /** Reads the pieces of a sentence. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    List<Piece> pieces(char end) {
      List<Piece> pieces = new ArrayList<>();
      StringBuilder fixed = new StringBuilder();
      while (at < text.length() && text.charAt(at) != end) {
        char c = text.charAt(at++);
        if (c == '{') {
          flush(fixed, pieces);
          int close = text.indexOf('}', at);
          pieces.add(place(text.substring(at, close)));
          at = close + 1;
        } else if (c == '\\') {
          fixed.append(text.charAt(at++));
        } else if (c == '[') {
          flush(fixed, pieces);
          pieces.add(new Optional(pieces(']')));
        } else {
          fixed.append(c);
        }
      }
      at++;
      flush(fixed, pieces);
      return pieces;
    }

    private static void flush(StringBuilder fixed, List<Piece> pieces) {
      if (fixed.length() > 0) {
        pieces.add(new Fixed(fixed.toString()));
        fixed.setLength(0);
      }
    }

    private static Place place(String given) {
      int choice = given.indexOf(':');
      String name = choice < 0 ? given : given.substring(0, choice);
      String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
      if (choice < 0) {
        return new Place(small, !name.equals(small), null, null);
      }
      String[] forms = given.substring(choice + 1).split("\\|", 2);
      return new Place(small, false, forms[0], forms[1]);
    }
  }
}
