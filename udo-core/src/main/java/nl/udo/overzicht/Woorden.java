package nl.udo.overzicht;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fixed words of the overviews, from {@code overzicht.properties}. What is filled in is data:
 * braces in it mean nothing.
 */
final class Woorden {

  private static final Map<String, String> VAST = read();

  private Woorden() {}

  private static Map<String, String> read() {
    Properties file = new Properties();
    try (InputStream in = Woorden.class.getResourceAsStream("overzicht.properties");
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      file.load(text);
    } catch (IOException e) {
      // The file is in the same jar as this class.
      throw new UncheckedIOException(e);
    }
    return file.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, file::getProperty));
  }

  static Map<String, String> alle() {
    return VAST;
  }

  /** The words of a key, or null when there are none. */
  static @Nullable String of(String sleutel) {
    return VAST.get(sleutel);
  }

  /**
   * A sentence, filled in.
   *
   * @param invulling name and text in turn; {@code {Naam}} is the text of {@code naam} with a
   *     capital
   */
  static String zin(String sleutel, String... invulling) {
    String patroon = VAST.get(sleutel);
    if (patroon == null) {
      throw new IllegalStateException("er zijn geen woorden " + sleutel);
    }
    StringBuilder zin = new StringBuilder();
    int plaats = 0;
    for (int open = patroon.indexOf('{'); open >= 0; open = patroon.indexOf('{', plaats)) {
      int dicht = patroon.indexOf('}', open);
      zin.append(patroon, plaats, open);
      zin.append(waarde(patroon.substring(open + 1, dicht), invulling, sleutel));
      plaats = dicht + 1;
    }
    String rest = patroon.substring(plaats);
    // No second full stop after text of the record that brought its own.
    boolean dubbel = rest.equals(".") && Notatie.eindigtZin(zin);
    return dubbel ? zin.toString() : zin.append(rest).toString();
  }

  private static String waarde(String naam, String[] invulling, String sleutel) {
    for (int i = 0; i + 1 < invulling.length; i += 2) {
      if (naam.equals(invulling[i])) {
        return invulling[i + 1];
      }
      if (naam.equals(Notatie.hoofdletter(invulling[i]))) {
        return Notatie.hoofdletter(invulling[i + 1]);
      }
    }
    throw new IllegalStateException("woorden " + sleutel + ": {" + naam + "} is niet ingevuld");
  }

  /** A number with the word that goes with it: "1 fout", "2 fouten". */
  static String aantal(long aantal, String sleutel) {
    return aantal + " " + zin(aantal == 1 ? sleutel + ".een" : sleutel + ".meer");
  }
}
