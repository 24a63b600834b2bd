package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

/**
 * Which package may know which, read from the compiled classes by jdeps. The text is made in steps
 * that only look back: layout knows wording, wording knows grouping, grouping knows statements.
 */
class ArrowsTest {

  private static final Pattern ARROW =
      Pattern.compile("^\\s+(nl\\.udo\\.[\\w.$]+)\\s+->\\s+([\\w.$]+)", Pattern.MULTILINE);

  private static final Set<String> JDK = Set.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.");

  /** What a package may know besides itself and the JDK. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("nl.udo", Set.of()),
          Map.entry(
              "nl.udo.model",
              Set.of("nl.udo.usertext", "jakarta.validation", "com.fasterxml.jackson.annotation")),
          Map.entry("nl.udo.usertext", Set.of()),
          Map.entry("nl.udo.lists", Set.of()),
          Map.entry("nl.udo.bewoording", Set.of("nl.udo.usertext")),
          Map.entry("nl.udo.tekst", Set.of("nl.udo.bewoording", "nl.udo.model")),
          Map.entry(
              "nl.udo.toets",
              Set.of(
                  "nl.udo.model",
                  "nl.udo.recht",
                  "nl.udo.recht.toepassing",
                  "nl.udo.toets.checks",
                  "nl.udo.usertext",
                  "com.fasterxml.jackson.annotation")),
          Map.entry(
              "nl.udo.toets.checks",
              Set.of(
                  "nl.udo.model",
                  "nl.udo.recht",
                  "nl.udo.recht.toepassing",
                  "nl.udo.toets",
                  "nl.udo.usertext")),
          Map.entry("nl.udo.recht", Set.of("com.fasterxml.jackson.annotation")),
          Map.entry("nl.udo.recht.toepassing", Set.of("nl.udo.model", "nl.udo.recht")),
          Map.entry(
              "nl.udo.paragraaf.statements", Set.of("nl.udo.model", "nl.udo.recht.toepassing")),
          Map.entry(
              "nl.udo.paragraaf.grouping",
              Set.of(
                  "nl.udo.model",
                  "nl.udo.recht",
                  "nl.udo.recht.toepassing",
                  "nl.udo.paragraaf.statements")),
          Map.entry(
              "nl.udo.paragraaf.wording",
              Set.of(
                  "nl.udo.bewoording",
                  "nl.udo.model",
                  "nl.udo.tekst",
                  "nl.udo.usertext",
                  "nl.udo.recht",
                  "nl.udo.recht.toepassing",
                  "nl.udo.paragraaf.statements",
                  "nl.udo.paragraaf.grouping")),
          Map.entry(
              "nl.udo.paragraaf.layout",
              Set.of(
                  "nl.udo.bewoording",
                  "nl.udo.model",
                  "nl.udo.tekst",
                  "nl.udo.toets",
                  "nl.udo.usertext",
                  "nl.udo.recht",
                  "nl.udo.recht.toepassing",
                  "nl.udo.paragraaf.statements",
                  "nl.udo.paragraaf.grouping",
                  "nl.udo.paragraaf.wording")),
          Map.entry(
              "nl.udo.paragraaf",
              Set.of(
                  "nl.udo.bewoording",
                  "nl.udo.model",
                  "nl.udo.tekst",
                  "nl.udo.toets",
                  "nl.udo.usertext",
                  "nl.udo.weergave",
                  "nl.udo.paragraaf.layout")),
          Map.entry("nl.udo.word.ooxml", Set.of("nl.udo.model", "nl.udo.json", "nl.udo.usertext")),
          Map.entry(
              "nl.udo.word.write",
              Set.of(
                  "nl.udo.bewoording",
                  "nl.udo.model",
                  "nl.udo.tekst",
                  "nl.udo.usertext",
                  "nl.udo.word.ooxml")),
          Map.entry("nl.udo.word.read", Set.of("nl.udo.json", "nl.udo.word.ooxml")),
          Map.entry(
              "nl.udo.word.template",
              Set.of("nl.udo.model", "nl.udo.tekst", "nl.udo.word.ooxml", "nl.udo.word.write")),
          Map.entry(
              "nl.udo.word",
              Set.of(
                  "nl.udo.model",
                  "nl.udo.json",
                  "nl.udo.tekst",
                  "nl.udo.toets",
                  "nl.udo.paragraaf",
                  "nl.udo.word.ooxml",
                  "nl.udo.word.read",
                  "nl.udo.word.template",
                  "nl.udo.word.write")),
          Map.entry(
              "nl.udo.overzicht",
              Set.of(
                  "nl.udo.model",
                  "nl.udo.recht",
                  "nl.udo.recht.toepassing",
                  "nl.udo.toets",
                  "nl.udo.usertext",
                  "nl.udo.tekst",
                  "nl.udo.json",
                  "nl.udo.paragraaf",
                  // What both say, they say alike.
                  "nl.udo.paragraaf.wording",
                  "nl.udo.weergave",
                  "com.fasterxml.jackson.core")),
          Map.entry(
              "nl.udo.weergave",
              Set.of("nl.udo.bewoording", "nl.udo.model", "nl.udo.tekst", "nl.udo.usertext")),
          Map.entry(
              "nl.udo.validatie",
              Set.of(
                  "nl.udo.model", "nl.udo.toets", "jakarta.validation", "org.hibernate.validator")),
          Map.entry(
              "nl.udo.json",
              Set.of(
                  "nl.udo.model",
                  "nl.udo.recht",
                  "nl.udo.toets",
                  "nl.udo.usertext",
                  "com.fasterxml.jackson",
                  "tools.jackson")));

  /**
   * The arrows back, by class. The record names what reads and writes it in the mapper of a host;
   * the choices of a user are values that know nothing and are known where they decide.
   */
  private static final Map<String, Set<String>> BACK =
      Map.of(
          "nl.udo.model.UdoTraject",
          Set.of("nl.udo.json.StrictJson"),
          "nl.udo.paragraaf.layout",
          Set.of(
              "nl.udo.paragraaf.Indeling",
              "nl.udo.paragraaf.Onderdeel",
              "nl.udo.paragraaf.Hoofdstuk",
              "nl.udo.paragraaf.Consultatievolgorde"),
          "nl.udo.paragraaf.grouping",
          Set.of("nl.udo.paragraaf.Consultatievolgorde"),
          "nl.udo.word.template",
          Set.of("nl.udo.word.OnbruikbaarSjabloonException"));

  /** Any enum carries its own spelling in JSON: an annotation, which brings no other knowledge. */
  private static final String SPELLING = "com.fasterxml.jackson.annotation.JsonValue";

  /** Walks over lists, known to all as those of the JDK are. */
  private static final String LISTS = "nl.udo.lists";

  @Test
  void eachPackageKnowsOnlyWhatItMayKnow() {
    Set<String> tooMuch = new TreeSet<>();
    Set<String> packages = new TreeSet<>();
    Matcher arrow = ARROW.matcher(jdeps(classes()));
    int arrows = 0;
    while (arrow.find()) {
      String from = arrow.group(1);
      String to = arrow.group(2);
      packages.add(packageOf(from));
      arrows++;
      if (!mayKnow(from, to)) {
        tooMuch.add(from + " -> " + to);
      }
    }
    assertTrue(arrows > 1000, "jdeps gave " + arrows + " arrows");
    assertEquals(Set.of(), tooMuch);
    assertEquals(new TreeSet<>(MAY_KNOW.keySet()), packages, "each package stands in the list");
  }

  private static boolean mayKnow(String from, String to) {
    String own = packageOf(from);
    if (JDK.stream().anyMatch(to::startsWith) || packageOf(to).equals(own) || to.equals(SPELLING)) {
      return true;
    }
    if (packageOf(to).equals(LISTS)) {
      return true;
    }
    boolean back =
        BACK.getOrDefault(top(from), Set.of()).contains(top(to))
            || BACK.getOrDefault(own, Set.of()).contains(top(to));
    return back
        || MAY_KNOW.getOrDefault(own, Set.of()).stream()
            .anyMatch(
                known ->
                    known.startsWith("nl.udo.")
                        ? packageOf(to).equals(known)
                        : to.startsWith(known + "."));
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static String top(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  /** The folder below the module declaration, so that jdeps asks for no other module. */
  private static Path classes() {
    try {
      return Path.of(UdoTraject.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve("nl");
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String jdeps(Path classes) {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    jdeps.run(
        new PrintWriter(out),
        new PrintWriter(out),
        "-verbose:class",
        "--multi-release",
        "base",
        "-filter:none",
        classes.toString());
    return out.toString();
  }
}
