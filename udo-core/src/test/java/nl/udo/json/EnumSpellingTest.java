package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.bewoording.Zin;
import nl.udo.model.Oordeel;
import nl.udo.model.Term;
import nl.udo.toets.Bron;
import nl.udo.toets.Ernst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A host that puts a term in an answer of its own, with a mapper of its own, spells it as this
 * library does. There is no public enum without a spelling, and no exception is needed.
 */
class EnumSpellingTest {

  private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

  @ParameterizedTest
  @MethodSource("publicEnums")
  @DisplayName("each enum carries its own spelling, where what makes OpenAPI looks for it")
  void carriesItsSpelling(Class<? extends Enum<?>> type) {
    assertTrue(
        hasMethod(type) || constantsAreNamed(type),
        () -> type.getName() + " inherits its spelling, or has none");
  }

  @ParameterizedTest
  @MethodSource("publicEnums")
  @DisplayName("a mapper writes and reads each constant in that spelling")
  void isSpelledAlike(Class<? extends Enum<?>> type) throws Exception {
    ObjectMapper host = new ObjectMapper();
    for (Enum<?> constant : type.getEnumConstants()) {
      String json = '"' + spelling(constant) + '"';
      assertEquals(json, host.writeValueAsString(constant));
      assertEquals(constant, host.readValue(json, type));
    }
  }

  private static boolean hasMethod(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static boolean constantsAreNamed(Class<?> type) {
    return Stream.of(type.getFields())
        .filter(field -> field.isEnumConstant())
        .allMatch(field -> field.isAnnotationPresent(JsonProperty.class));
  }

  static String spelling(Enum<?> constant) {
    if (constant instanceof Term term) {
      return term.code();
    }
    return constant instanceof Zin zin ? zin.sleutel() : constant.name();
  }

  /** The public enums of the packages that the module exports to all. */
  static Stream<Class<?>> publicEnums() throws IOException, URISyntaxException {
    Set<String> exported =
        EXPORTED
            .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toSet());
    Path classes = Path.of(Term.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      List<Class<?>> enums =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(file -> file.endsWith(".class") && file.startsWith("nl"))
              .<Class<?>>map(EnumSpellingTest::load)
              .filter(type -> type.isEnum() && isPublic(type))
              .filter(type -> exported.contains(type.getPackageName()))
              .toList();
      assertTrue(
          enums.size() > 60
              && enums.containsAll(
                  List.of(Oordeel.Strekking.class, Ernst.class, Bron.Status.class, Zin.class)),
          enums.toString());
      return enums.stream();
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  private static Class<?> load(String file) {
    String name = file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, Term.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
