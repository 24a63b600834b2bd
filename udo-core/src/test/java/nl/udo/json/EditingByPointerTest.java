package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.udo.Trajecten;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.Bedrag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form of a host sets or takes away one value by its JSON Pointer, as strictly as reading. */
class EditingByPointerTest {

  private static final UdoTraject TRAJECT =
      UdoTraject.wetsvoorstel("Wet proef", "BZK").gevolgen(g -> g.deel("kleine")).build();

  /** Every place of the complete record, with what stands there. */
  static Stream<Map.Entry<String, JsonNode>> places() throws Exception {
    List<Map.Entry<String, JsonNode>> places = new ArrayList<>();
    walk(new ObjectMapper().readTree(UdoJson.schrijf(Trajecten.volledig())), "", places);
    return places.stream();
  }

  private static void walk(JsonNode node, String at, List<Map.Entry<String, JsonNode>> places) {
    if (!at.isEmpty() && !at.equals("/schemaVersie")) {
      places.add(Map.entry(at, node));
    }
    if (node.isObject()) {
      node.properties().forEach(f -> walk(f.getValue(), at + "/" + f.getKey(), places));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), at + "/" + i, places);
    }
  }

  @Test
  @DisplayName("every value of a record is taken away and set again by its pointer")
  void everyPlace() throws Exception {
    UdoTraject whole = Trajecten.volledig();
    for (Map.Entry<String, JsonNode> place : places().toList()) {
      String pointer = place.getKey();
      assertEquals(whole, UdoJson.met(whole, pointer, place.getValue().toString()), pointer);
      if (place.getValue().isTextual()) {
        assertEquals(whole, UdoJson.metTekst(whole, pointer, place.getValue().asText()), pointer);
      }
    }
  }

  @Test
  @DisplayName("an amount of many digits that nobody touched stays as it is")
  void amountsAreExact() {
    UdoTraject traject =
        UdoTraject.builder()
            .gevolgen(
                g ->
                    g.middelen(
                        m -> m.kosten(k -> k.structureel(Bedrag.euro("12345678901234567.891")))))
            .build();

    UdoTraject edited = UdoJson.metTekst(traject, "/voornemen/titel", "Wet proef");

    assertEquals(traject.gevolgen(), edited.gevolgen());
    assertEquals(traject.gevolgen(), UdoJson.zonder(edited, "/voornemen/titel").gevolgen());
  }

  @Test
  void whatIsAbsentOnTheWayIsBegun() {
    UdoTraject traject = UdoJson.metTekst(TRAJECT, "/verloop/contactBzk", "2026-01-10");
    traject = UdoJson.metTekst(traject, "/gevolgen/-/overheden/0", "provincies");
    traject = UdoJson.met(traject, "/gevolgen/1/taken/wijzigingen/0", "{\"soort\": \"nieuw\"}");

    assertEquals("2026-01-10", traject.verloop().contactBzk().toString());
    assertEquals(1, traject.gevolgen().get(1).taken().wijzigingen().size());
  }

  @Test
  void aFieldThatIsLeftEmptyTakesTheValueAway() {
    assertNull(UdoJson.metTekst(TRAJECT, "/voornemen/titel", " \u00a0").voornemen().titel());
    assertNull(UdoJson.zonder(TRAJECT, "/voornemen/soort").voornemen().soort());
    assertEquals(List.of(), UdoJson.zonder(TRAJECT, "/gevolgen/0").gevolgen());
    assertEquals(TRAJECT, UdoJson.zonder(TRAJECT, "/spoed/reden"));
    assertEquals(
        Regelingsoort.AMVB,
        UdoJson.metTekst(TRAJECT, "/voornemen/soort", "amvb").voornemen().soort());
  }

  @ParameterizedTest
  @DisplayName("what does not exist or does not fit is refused with its place and without a line")
  @CsvSource(
      delimiter = ';',
      value = {
        "/voornemen/titell; \"x\"; ONBEKENDE_EIGENSCHAP; /voornemen/titell",
        "/voornemen/soort; \"wetje\"; ONJUISTE_WAARDE; /voornemen/soort",
        "/voornemen/titel; 5; ONJUISTE_WAARDE; /voornemen/titel",
        "/gevolgen/3/deel; \"x\"; ONJUISTE_WAARDE; /gevolgen/3/deel",
        "/gevolgen/een; {}; ONJUISTE_WAARDE; /gevolgen/een",
        "/voornemen/titel/x; 1; ONJUISTE_WAARDE; /voornemen/titel/x",
        "titel; \"x\"; ONJUISTE_WAARDE; titel",
        "/voornemen/titel; \"x\" \"y\"; GEEN_JSON; /voornemen/titel",
        "/voornemen; {\"titel\": \"a\", \"titel\": \"b\"}; DUBBELE_EIGENSCHAP; /voornemen",
        "/voornemen/titel; x; GEEN_JSON; /voornemen/titel",
        "/voornemen/titel; ' '; GEEN_JSON; /voornemen/titel",
        "/gevolgen/-/deell; \"x\"; ONBEKENDE_EIGENSCHAP; /gevolgen/-/deell",
        "/gevolgen/-/overheden/-; \"x\"; ONJUISTE_WAARDE; /gevolgen/-/overheden/-",
        "/gevolgen/-; {\"overheden\": [\"x\"]}; ONJUISTE_WAARDE; /gevolgen/-/overheden/0",
        "/$schema; \"x\"; ONJUISTE_WAARDE; /$schema",
        "/schemaVersie; \"9.9\"; NIEUWERE_VERSIE; /schemaVersie"
      })
  void refused(String pointer, String json, Soort soort, String at) {
    OnleesbaarTrajectException e =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.met(TRAJECT, pointer, json));

    assertEquals(soort, e.soort());
    assertEquals(at, e.pointer());
    assertEquals(0, e.regelnummer());
  }

  @ParameterizedTest
  @DisplayName("a property that does not exist is not taken away in silence, present or not")
  @CsvSource({
    "/voornemen/titell, bedoelt u \"titel\"?",
    "/verloop/statuss, bedoelt u \"status\"?",
    "/spoed/redenn/verder, bedoelt u \"reden\"?"
  })
  void notTakenAwayInSilence(String pointer, String words) {
    OnleesbaarTrajectException e =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.zonder(TRAJECT, pointer));

    assertEquals(Soort.ONBEKENDE_EIGENSCHAP, e.soort());
    assertTrue(e.zin().contains(words), e.zin());
  }

  @Test
  @DisplayName("the text of a number, and of true or false, becomes a value that is no text")
  void textsOfFormFields() {
    String amount = "/gevolgen/0/middelen/kosten/0/ramingen/0/bedragen/0";
    UdoTraject traject = UdoJson.metTekst(TRAJECT, amount + "/waarde", " 1234.25 ");
    traject = UdoJson.metTekst(traject, amount + "/prijspeil", "2026");
    traject = UdoJson.metTekst(traject, "/hoorplicht/0/geldt", "true");

    Bedrag bedrag =
        traject.gevolgen().get(0).middelen().kosten().get(0).ramingen().get(0).bedragen().get(0);
    assertEquals(new BigDecimal("1234.25"), bedrag.waarde());
    assertEquals(2026, bedrag.prijspeil());
    assertEquals(true, traject.hoorplicht().get(0).geldt());
  }

  @ParameterizedTest
  @DisplayName("the text of a number that is none is refused at its field, without what was typed")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "12,5; met een punt voor de decimalen; 12.5",
        "1.000; geen punt tussen de duizendtallen; -",
        "1.234.567; geen punt tussen de duizendtallen; -",
        "veel; met een punt voor de decimalen; -",
        "1e400; met een punt voor de decimalen; -"
      })
  void numbers(String typed, String words, String meant) {
    String pointer = "/gevolgen/0/middelen/kosten/0/ramingen/0/bedragen/0/waarde";
    OnleesbaarTrajectException e =
        assertThrows(
            OnleesbaarTrajectException.class, () -> UdoJson.metTekst(TRAJECT, pointer, typed));

    assertEquals(Soort.ONJUISTE_WAARDE, e.soort());
    assertEquals(pointer, e.pointer());
    assertTrue(e.zin().contains(words), e.zin());
    assertEquals(meant, e.bedoeld());
    assertEquals(typed, e.gegeven());
  }
}
