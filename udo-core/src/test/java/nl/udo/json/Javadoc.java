package nl.udo.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment on a type of the model, read from its source: the text of the schema is there. */
record Javadoc(Class<?> type, String tekst) {

  private static final Path BRON = Path.of("src/main/java/nl/udo/model");

  static Javadoc van(Class<?> type) throws IOException {
    Class<?> bestand = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    String bron = Files.readString(BRON.resolve(bestand.getSimpleName() + ".java"));
    Matcher m =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*|//[^\\n]*\\s*)*"
                    + "public (?:record|enum) "
                    + type.getSimpleName()
                    + "\\b",
                Pattern.DOTALL)
            .matcher(bron);
    if (!m.find()) {
      throw new AssertionError("no Javadoc on " + type);
    }
    return new Javadoc(type, m.group(1).replaceAll("(?m)^\\s*\\* ?", ""));
  }

  /** The comment on a constant of an enum. */
  static String constant(Class<?> type, String name) throws IOException {
    Class<?> file = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    String source = Files.readString(BRON.resolve(file.getSimpleName() + ".java"));
    String body = source.substring(source.indexOf("enum " + type.getSimpleName() + " "));
    Matcher m =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + name + "\\b", Pattern.DOTALL)
            .matcher(body);
    if (!m.find()) {
      throw new AssertionError("no Javadoc on " + type + "." + name);
    }
    return netjes(m.group(1).replaceAll("(?m)^\\s*\\* ?", ""));
  }

  String eersteZin() {
    return netjes(tekst.split("(?<=\\.)\\s|<p>|(?m)^@", 2)[0]);
  }

  String component(String naam) {
    Matcher m =
        Pattern.compile("@param " + naam + "\\s(.*?)(?=@param|\\z)", Pattern.DOTALL).matcher(tekst);
    if (!m.find()) {
      throw new AssertionError("no @param " + naam + " on " + type);
    }
    return netjes(m.group(1));
  }

  /**
   * Without the marks of Javadoc; of a link, its text or else the name that it leads to. What is
   * null in Java is absent in JSON.
   */
  private static String netjes(String javadoc) {
    return javadoc
        .replaceAll("\\{@(?:link|linkplain)\\s+\\S+\\s([^}]+)}", "$1")
        .replaceAll("\\{@(?:link|linkplain|code)\\s+#?([^}]*)}", "$1")
        .replaceAll("</?[a-z]+>", "")
        .replaceAll("\\bnull\\b", "absent")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
