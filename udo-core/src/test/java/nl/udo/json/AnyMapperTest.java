package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.udo.Trajecten;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mapper of a host, of either generation and however it is set, reads and writes a record as
 * the library does, refuses what the library refuses, and registers nothing for it.
 */
class AnyMapperTest {

  private static final String VERSION = UdoTraject.SCHEMA_VERSIE;

  /** One mapper of a host. */
  private record Host(Function<String, Object> read, Function<UdoTraject, String> write) {}

  /** As frameworks have it, and with settings that would lose or bend a record. */
  static Stream<Named<Host>> hosts() {
    JsonMapper.Builder lenient =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS);
    Stream<Named<Host>> older =
        Stream.of(
            two("as it comes", new ObjectMapper()),
            two("lenient", lenient.build()),
            two(
                "SNAKE_CASE",
                JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build()),
            two(
                "NON_NULL",
                JsonMapper.builder()
                    .defaultPropertyInclusion(
                        JsonInclude.Value.construct(
                            JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build()),
            two(
                "visibility NONE",
                JsonMapper.builder().visibility(PropertyAccessor.ALL, Visibility.NONE).build()),
            two(
                "amounts as text",
                JsonMapper.builder()
                    .withConfigOverride(
                        BigDecimal.class,
                        c -> c.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build()));
    return Stream.concat(older, newer());
  }

  /** Jackson 3 needs newer annotations than the oldest Jackson 2 that a host may bring. */
  static boolean jackson3() {
    try {
      Class.forName("com.fasterxml.jackson.annotation.JsonSerializeAs");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Stream<Named<Host>> newer() {
    if (!jackson3()) {
      return Stream.empty();
    }
    return Stream.of(
        three("Jackson 3 as it comes", tools.jackson.databind.json.JsonMapper.builder().build()),
        three(
            "Jackson 3, SNAKE_CASE and lenient",
            tools.jackson.databind.json.JsonMapper.builder()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()));
  }

  private static Named<Host> two(String name, ObjectMapper mapper) {
    return Named.of(
        "Jackson 2, " + name,
        new Host(
            json -> unchecked(() -> mapper.readValue(json, UdoTraject.class)),
            traject -> unchecked(() -> mapper.writeValueAsString(traject))));
  }

  private static Named<Host> three(String name, tools.jackson.databind.json.JsonMapper mapper) {
    return Named.of(
        name,
        new Host(json -> mapper.readValue(json, UdoTraject.class), mapper::writeValueAsString));
  }

  private interface Work<T> {
    T get() throws Exception;
  }

  private static <T> T unchecked(Work<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void theSameRecordBothWays(Host host) {
    UdoTraject whole = Trajecten.volledig();

    assertEquals(whole, UdoJson.lees(host.write().apply(whole)));
    assertEquals(whole, host.read().apply(UdoJson.schrijf(whole)));
  }

  static Stream<Arguments> refusals() {
    Map<String, Soort> refused =
        Map.of(
            "\"gevolgenn\": []", Soort.ONBEKENDE_EIGENSCHAP,
            "\"gevolgen\": [],\n \"gevolgen\": []", Soort.DUBBELE_EIGENSCHAP,
            "\"voornemen\": {\"titel\": 5}", Soort.ONJUISTE_WAARDE,
            "\"voornemen\": {\"titel\": \"a\", \"titel\": \"b\"}", Soort.DUBBELE_EIGENSCHAP,
            "\"voornemen\": {\"soort\": 1}", Soort.ONJUISTE_WAARDE,
            "\"voornemen\": {\"soort\": \"WET\"}", Soort.ONJUISTE_WAARDE,
            "\"gevolgen\": {}", Soort.ONJUISTE_WAARDE);
    return hosts()
        .flatMap(
            host ->
                Stream.concat(
                    refused.entrySet().stream()
                        .map(
                            r ->
                                Arguments.of(
                                    host,
                                    "{\"schemaVersie\": \"" + VERSION + "\",\n " + r.getKey() + "}",
                                    r.getValue())),
                    Stream.of(
                        Arguments.of(host, "{\"schemaVersie\": \"9.9\"}", Soort.NIEUWERE_VERSIE),
                        Arguments.of(host, "{\"voornemen\": {}}", Soort.ZONDER_VERSIE))));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  @DisplayName(
      "what the library refuses, the mapper of a host refuses, with kind, pointer and line")
  void theSameRefusals(Host host, String json, Soort soort) {
    OnleesbaarTrajectException own =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json));
    OnleesbaarTrajectException e =
        cause(assertThrows(RuntimeException.class, () -> host.read().apply(json)));

    assertEquals(soort, e.soort());
    assertEquals(own.pointer(), e.pointer());
    assertEquals(own.zin(), e.zin());
    if (own.regelnummer() > 0) {
      assertEquals(own.regelnummer(), e.regelnummer());
    }
  }

  static Stream<Arguments> broken() {
    List<String> documents =
        List.of(
            "\"spoed\": {\"reden\": \"a\",}",
            "\"spoed\": {\"reden\": \"a\"",
            "\"spoed\": {\"reden\": \"a\nb\"}",
            "\"spoed\": {“reden\": \"a\"}",
            "\"spoed\": {'reden': 'a'}",
            "\"spoed\": # uitleg\n {}",
            "\"voornemen\": {\"datum\": 2026-12-31}",
            "\"voornemen\": {\"datum\": morgen}",
            "\"gevolgen\": [{\"deel\": \"a\"},]",
            "\"gevolgen\": " + "[".repeat(60) + "]".repeat(60));
    return hosts()
        .filter(host -> host.getName().endsWith("as it comes"))
        .flatMap(
            host ->
                documents.stream()
                    .map(
                        rest ->
                            Arguments.of(
                                host, "{\"schemaVersie\": \"" + VERSION + "\",\n " + rest + "}")));
  }

  @ParameterizedTest
  @MethodSource("broken")
  @DisplayName("a slip in the notation is told in the words of the library, on its line")
  void theSameWordsForSlips(Host host, String json) {
    OnleesbaarTrajectException own =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json));
    OnleesbaarTrajectException e =
        cause(assertThrows(RuntimeException.class, () -> host.read().apply(json)));

    assertEquals(own.soort(), e.soort());
    if (!SlipsTest.isToldInGeneral(own) && !SlipsTest.isToldInGeneral(e)) {
      assertEquals(own.zin(), e.zin());
    }
    assertEquals(own.regelnummer(), e.regelnummer());
  }

  private static OnleesbaarTrajectException cause(Throwable e) {
    Throwable t = e;
    while (!(t instanceof OnleesbaarTrajectException)) {
      t = t.getCause();
    }
    return (OnleesbaarTrajectException) t;
  }

  /** What a host sends besides a record. */
  private record Request(String user, UdoTraject traject) {}

  @Test
  @DisplayName(
      "a record within the host's own document, and one that comes as a tree, are read alike")
  void withinAnother() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String own = "{\"user\": \"a\", \"traject\": " + UdoJson.schrijf(Trajecten.volledig()) + "}";

    assertEquals(Trajecten.volledig(), mapper.readValue(own, Request.class).traject());
    assertEquals(
        Trajecten.volledig(),
        mapper.convertValue(
            mapper.readTree(UdoJson.schrijf(Trajecten.volledig())), UdoTraject.class));
    UdoTraject[] list =
        mapper.readValue("[" + UdoJson.schrijf(Trajecten.volledig()) + "]", UdoTraject[].class);
    assertEquals(List.of(Trajecten.volledig()), List.of(list));
    String broken = own.replace("\"voornemen\"", "\"voorrnemen\"");
    OnleesbaarTrajectException e =
        cause(assertThrows(Exception.class, () -> mapper.readValue(broken, Request.class)));
    assertEquals("/voorrnemen", e.pointer());
    assertFalse(e.getMessage().contains("Wet"), e.getMessage());
  }

  @SuppressWarnings("deprecation") // because it is unwise, not because hosts do without
  private static ObjectMapper typing(JsonTypeInfo.As as) {
    BasicPolymorphicTypeValidator all =
        BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();
    return new ObjectMapper().activateDefaultTyping(all, ObjectMapper.DefaultTyping.EVERYTHING, as);
  }

  /** What a host may keep in a cache that holds all kinds of things. */
  static final class Cached {
    public Object any;
    public UdoTraject traject;
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY"})
  @DisplayName("a host that keeps the type of every object reads what it read without, and itself")
  void defaultTyping(JsonTypeInfo.As as) throws Exception {
    ObjectMapper mapper = typing(as);
    UdoTraject whole = Trajecten.volledig();

    assertEquals(whole, mapper.readValue(UdoJson.schrijf(whole), UdoTraject.class));
    assertEquals(whole, mapper.readValue(mapper.writeValueAsString(whole), UdoTraject.class));
    Cached cached = new Cached();
    cached.any = whole;
    cached.traject = whole;
    Cached again = mapper.readValue(mapper.writeValueAsString(cached), Cached.class);
    assertEquals(List.of(whole, whole), List.of(again.any, again.traject));
    String broken = UdoJson.schrijf(whole).replace("\"voornemen\"", "\"voorrnemen\"");
    OnleesbaarTrajectException e =
        cause(assertThrows(Exception.class, () -> mapper.readValue(broken, UdoTraject.class)));
    assertEquals("/voorrnemen", e.pointer());
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY"})
  @EnabledIf("jackson3")
  void defaultTypingOfJackson3(JsonTypeInfo.As as) {
    var all =
        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();
    var mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .activateDefaultTyping(
                all, tools.jackson.databind.DefaultTyping.NON_FINAL_AND_RECORDS, as)
            .build();
    UdoTraject whole = Trajecten.volledig();

    assertEquals(whole, mapper.readValue(UdoJson.schrijf(whole), UdoTraject.class));
    assertEquals(whole, mapper.readValue(mapper.writeValueAsString(whole), UdoTraject.class));
  }

  @Test
  @DisplayName("a type that is no text is refused where it stands")
  void typeThatIsNone() {
    ObjectMapper mapper = typing(JsonTypeInfo.As.PROPERTY);
    OnleesbaarTrajectException e =
        cause(
            assertThrows(
                Exception.class,
                () ->
                    mapper.readValue(
                        "{\"@class\": 5, \"schemaVersie\": \"" + VERSION + "\"}",
                        UdoTraject.class)));

    assertEquals(Soort.ONJUISTE_WAARDE, e.soort());
  }
}
