package nl.udo.bewoording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The names of the sentences are made from the file with the sentences. */
class ZinTest {

  private static final Path SOURCE = Path.of("src/main/java/nl/udo/bewoording/Zin.java");
  private static final Path FILE =
      Path.of("src/main/resources/nl/udo/bewoording/zinnen.properties");
  private static final Pattern HEADING = Pattern.compile("# --- (.+?) -+");
  private static final Pattern NAME = Pattern.compile("\\bZin\\.([A-Z][A-Z0-9_]+)");
  private static final int WIDTH = 100;

  @Test
  @DisplayName("elke zin van het bestand is een constante, en geen andere; -Dudo.herschrijf=true")
  void theEnumIsMadeOfTheFile() throws IOException {
    String made = source(Files.readString(FILE));
    if (Boolean.getBoolean("udo.herschrijf")) {
      Files.writeString(SOURCE, made);
    }
    assertEquals(bare(made), bare(Files.readString(SOURCE)));
  }

  @Test
  @DisplayName("elke zin wordt ergens gebruikt")
  void eachSentenceIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>();
    Stream.of(Zin.values()).map(Enum::name).forEach(unused::add);
    Set<String> used = new HashSet<>();
    for (String module : List.of("../udo-core", "../udo-pdf")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src", "main", "java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher names = NAME.matcher(Files.readString(file));
          while (names.find()) {
            used.add(names.group(1));
          }
        }
      }
    }
    assertTrue(used.size() > 500, "found " + used.size());
    unused.removeAll(used);
    assertEquals(Set.of(), unused);
  }

  /** Layout of the source does not count; a formatter has its own. */
  private static String bare(String source) {
    return source.replaceAll("[\\s*]+", "");
  }

  private static String source(String file) throws IOException {
    List<String> out = new ArrayList<>();
    out.add("package nl.udo.bewoording;");
    out.add("");
    out.add("import com.fasterxml.jackson.annotation.JsonValue;");
    out.add("");
    out.add("/**");
    out.add(
        " * A fixed sentence, heading or word of a text. Made from {@code zinnen.properties} by");
    out.add(
        " * its test, with {@code -Dudo.herschrijf=true}; each constant shows the words that the");
    out.add(" * library has for it.");
    out.add(" */");
    out.add("public enum Zin {");
    List<String> constants = new ArrayList<>();
    String heading = null;
    for (String line : file.lines().toList()) {
      Matcher m = HEADING.matcher(line);
      if (m.matches()) {
        heading = m.group(1);
      }
      Properties one = new Properties();
      one.load(new java.io.StringReader(line));
      for (String key : one.stringPropertyNames()) {
        StringBuilder constant = new StringBuilder();
        if (heading != null) {
          constant.append("\n  // --- ").append(heading).append("\n\n");
          heading = null;
        }
        constant.append(comment("{@literal " + one.getProperty(key).strip() + "}"));
        constant.append("  ").append(name(key)).append("(\"").append(key).append("\")");
        constants.add(constant.toString());
      }
    }
    out.add(String.join(",\n", constants) + ";");
    out.add("");
    out.add("  /** What the file with the words of the library must be. */");
    out.add("  static final String VINGERAFDRUK =");
    out.add("      \"" + Bewoording.vingerafdruk(file) + "\";");
    out.add("");
    out.add("  private final String sleutel;");
    out.add("");
    out.add("  Zin(String sleutel) {");
    out.add("    this.sleutel = sleutel;");
    out.add("  }");
    out.add("");
    out.add("  /**");
    out.add("   * The key of the sentence in a file, and its spelling in JSON.");
    out.add("   *");
    out.add("   * @return the key, for instance \"kop.overleg\"");
    out.add("   */");
    out.add("  @JsonValue");
    out.add("  public String sleutel() {");
    out.add("    return sleutel;");
    out.add("  }");
    out.add("");
    out.add(
        "  /** Whether it is of the paragraph, where it is known of what is spoken and by whom. */");
    out.add("  boolean spreekt() {");
    out.add("    return !sleutel.startsWith(\"stuk.\") && !sleutel.startsWith(\"vorm.\");");
    out.add("  }");
    out.add("}");
    return String.join("\n", out) + "\n";
  }

  private static String name(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static String comment(String text) {
    if (text.length() + "  /**  */".length() <= WIDTH) {
      return "  /** " + text + " */\n";
    }
    StringBuilder out = new StringBuilder("  /**\n");
    StringBuilder line = new StringBuilder("   *");
    for (String word : text.split(" ")) {
      if (line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder("   *");
      }
      line.append(' ').append(word);
    }
    return out.append(line).append("\n   */\n").toString();
  }
}
