package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.udo.Trajecten;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One contract, at every door by which a record comes in or goes out. */
class DoorsTest {

  @TempDir private static Path folder;

  private interface In {
    UdoTraject read(String json) throws IOException;
  }

  private interface Out {
    String write(UdoTraject traject) throws IOException;
  }

  static Stream<Named<In>> in() {
    Stream<Named<In>> own =
        Stream.of(
            Named.of("text", UdoJson::lees),
            Named.of("stream", json -> UdoJson.lees(new ByteArrayInputStream(utf8(json)))),
            Named.of("file", json -> UdoJson.lees(Files.writeString(folder.resolve("x"), json))),
            Named.of("folder", DoorsTest::viaFolder),
            Named.of(
                "Jackson 2, text", json -> new ObjectMapper().readValue(json, UdoTraject.class)),
            Named.of(
                "Jackson 2, bytes",
                json -> new ObjectMapper().readValue(utf8(json), UdoTraject.class)),
            Named.of(
                "Jackson 2, tree",
                json -> {
                  ObjectMapper mapper = new ObjectMapper();
                  return mapper.treeToValue(mapper.readTree(json), UdoTraject.class);
                }));
    return AnyMapperTest.jackson3() ? Stream.concat(own, Newer.in()) : own;
  }

  static Stream<Named<Out>> out() {
    Stream<Named<Out>> own =
        Stream.of(
            Named.of("text", UdoJson::schrijf),
            Named.of(
                "stream",
                traject -> {
                  ByteArrayOutputStream out = new ByteArrayOutputStream();
                  UdoJson.schrijf(traject, out);
                  return out.toString(StandardCharsets.UTF_8);
                }),
            Named.of("Jackson 2", traject -> new ObjectMapper().writeValueAsString(traject)),
            Named.of(
                "Jackson 2, tree", traject -> new ObjectMapper().valueToTree(traject).toString()));
    return AnyMapperTest.jackson3() ? Stream.concat(own, Newer.out()) : own;
  }

  /** Loaded only where Jackson 3 can be. */
  private static final class Newer {
    static final tools.jackson.databind.json.JsonMapper MAPPER =
        new tools.jackson.databind.json.JsonMapper();

    static Stream<Named<In>> in() {
      return Stream.of(
          Named.of("Jackson 3, text", json -> MAPPER.readValue(json, UdoTraject.class)),
          Named.of("Jackson 3, bytes", json -> MAPPER.readValue(utf8(json), UdoTraject.class)));
    }

    static Stream<Named<Out>> out() {
      return Stream.of(Named.of("Jackson 3", MAPPER::writeValueAsString));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static UdoTraject viaFolder(String json) throws IOException {
    Path own = Files.createTempDirectory(folder, "map");
    Files.writeString(own.resolve("traject.json"), json);
    try (Stream<UdoJson.Gelezen> files = UdoJson.leesMap(own)) {
      UdoJson.Gelezen only = files.toList().get(0);
      if (only.fout() != null) {
        throw only.fout();
      }
      return only.traject();
    }
  }

  private static <T extends Throwable> T thrown(Class<T> kind, Throwable given) {
    for (Throwable t = given; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return kind.cast(t);
      }
    }
    throw new AssertionError("no " + kind.getSimpleName(), given);
  }

  @ParameterizedTest
  @MethodSource("in")
  @DisplayName("the reference of an editor to the schema is read over at every door")
  void schemaReference(In door) throws IOException {
    String json =
        UdoJson.schrijf(Trajecten.volledig())
            .replaceFirst("\\{", "{\n  \"\\$schema\": \"./udo-traject.schema.json\",");

    assertEquals(Trajecten.volledig(), door.read(json));
  }

  @ParameterizedTest
  @MethodSource("in")
  @DisplayName(
      "a reference to the schema that is no text is refused, so that nothing is lost in it")
  void schemaReferenceOfAnotherKind(In door) {
    String json = "{\"$schema\": {\"titel\": \"x\"}, \"schemaVersie\": \"1.1\"}";
    OnleesbaarTrajectException e =
        thrown(
            OnleesbaarTrajectException.class, assertThrows(Exception.class, () -> door.read(json)));

    assertEquals(Soort.ONJUISTE_WAARDE, e.soort());
    assertEquals("/$schema", e.pointer());
  }

  @ParameterizedTest
  @MethodSource("in")
  @DisplayName("another version is refused at every door, before all else that is wrong")
  void anotherVersion(In door) {
    String json =
        "{\"schemaVersie\": \"9.9\", \"voornemen\": {\"titel\": \"a\", \"sooort\": \"wet\","
            + " \"soort\": 1}, \"gevolgenn\": [{\"overheden\": [\"gemeenten\"]}]}";
    OnleesbaarTrajectException e =
        thrown(
            OnleesbaarTrajectException.class, assertThrows(Exception.class, () -> door.read(json)));

    assertEquals(Soort.NIEUWERE_VERSIE, e.soort());
    assertEquals("/schemaVersie", e.pointer());
  }

  @ParameterizedTest
  @MethodSource("out")
  @DisplayName("what no door would take in goes out by none")
  void notWritten(Out door) {
    UdoTraject other = UdoTraject.builder().schemaVersie("2.0").titel("Wet heimelijk").build();
    IllegalArgumentException e =
        thrown(
            IllegalArgumentException.class, assertThrows(Exception.class, () -> door.write(other)));

    assertTrue(e.getMessage().contains("zou niet worden teruggelezen"), e.getMessage());
  }

  @ParameterizedTest
  @MethodSource("out")
  @DisplayName("what goes out by any door comes in by every other")
  void everyPair(Out door) throws IOException {
    String json = door.write(Trajecten.volledig());
    for (Named<In> other : in().toList()) {
      assertEquals(Trajecten.volledig(), other.getPayload().read(json), other.getName());
    }
  }
}
