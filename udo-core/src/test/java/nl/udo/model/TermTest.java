package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every term of every list. */
class TermTest {

  @Test
  @DisplayName("each term has one label, and each label has its term")
  void everyTermHasItsLabel() throws Exception {
    Set<String> keys = new TreeSet<>();
    for (Class<?> list : lists()) {
      for (Object term : list.getEnumConstants()) {
        assertTrue(keys.add(Labels.key((Term) term)), () -> "two of " + term);
      }
    }

    Set<String> without = new TreeSet<>(keys);
    without.removeAll(Labels.all().keySet());
    Set<String> leftOver = new TreeSet<>(Labels.all().keySet());
    leftOver.removeAll(keys);
    assertEquals(Set.of(), without, "terms without label in labels.properties");
    assertEquals(Set.of(), leftOver, "labels without term");
  }

  @Test
  @DisplayName("a label tells the terms of one list apart, and is ready to stand in a form")
  void labelsAreUsable() throws Exception {
    for (Class<?> list : lists()) {
      Set<String> seen = new HashSet<>();
      for (Object constant : list.getEnumConstants()) {
        String label = ((Term) constant).label();
        assertTrue(seen.add(label), () -> list + " has " + label + " twice");
        assertEquals(label.strip(), label);
        assertTrue(label.matches("[\\p{L}].*") && !label.contains("_"), label);
      }
    }
    assertEquals("ministeriële regeling", Regelingsoort.MINISTERIELE_REGELING.label());
    assertEquals("artikel 2-onderzoek", Document.Soort.ARTIKEL_2_ONDERZOEK.label());
  }

  @Test
  @DisplayName("a list of a host's own reads as its spelling")
  void listsOfOthers() {
    assertEquals("eigen soort", Own.EIGEN_SOORT.label());
  }

  private enum Own implements Term {
    EIGEN_SOORT
  }

  @Test
  @DisplayName("the lists whose terms the README imports have no term in common")
  void importsOfTheReadmeDoNotCollide() {
    Map<String, Class<?>> names = new HashMap<>();
    for (Class<? extends Enum<?>> list :
        List.of(
            Overheidslaag.class,
            Rol.class,
            Bekostiging.Vorm.class,
            Onderwerp.class,
            Oordeel.Strekking.class)) {
      for (Enum<?> term : list.getEnumConstants()) {
        Class<?> other = names.put(term.name(), list);
        assertEquals(null, other, () -> term.name() + " is in " + list + " and in " + other);
      }
    }
  }

  @Test
  @DisplayName("what is not in a list has a name of its own in each list")
  void theRestIsNamedByItsList() throws Exception {
    Set<String> names = new HashSet<>();
    for (Class<?> list : lists()) {
      for (Object term : list.getEnumConstants()) {
        if (((Term) term).code().equals("overig")) {
          assertTrue(names.add(((Term) term).name()), () -> "two lists have " + term);
        }
      }
    }
    assertEquals(5, names.size());
  }

  /** Every list of terms of the library, wherever it stands. */
  private static List<Class<?>> lists() throws IOException, URISyntaxException {
    Path classes = Path.of(Term.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      List<Class<?>> lists =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(file -> file.endsWith(".class") && file.startsWith("nl"))
              .<Class<?>>map(file -> load(file.replaceAll("\\.class$", "")))
              .filter(type -> Term.class.isAssignableFrom(type) && type.isEnum())
              .toList();
      assertTrue(lists.contains(Document.Soort.class) && lists.size() > 40, lists.toString());
      return lists;
    }
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(file.replaceAll("[/\\\\]", "."), false, Term.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
