package nl.udo.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.Bedrag;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host does with a record, however its mapper is set: what the library does. */
abstract class RecordContract {

  /** The door of the host that is under test. */
  abstract Door door();

  static UdoTraject traject() {
    return UdoTraject.wetsvoorstel("Wet voorbeeldtaak", "BZK")
        .raakt(
            Overheidslaag.GEMEENTEN,
            g ->
                g.taken(t -> t.nieuw("Gemeenten houden een \"register\" bij.", w -> w.verplicht()))
                    .middelen(
                        m ->
                            m.kosten(
                                k ->
                                    k.omschrijving("het register")
                                        .structureel(Bedrag.euro("12345678901234567.25")))))
        .geconsulteerd(Partij.VNG, c -> c.van("2019-03").tot("2019-05-31"))
        .build();
  }

  @Test
  @DisplayName("a record comes out as it went in")
  void inAndOut() {
    HttpResponse<String> answer = door().post("/trajecten", UdoJson.schrijf(traject()));

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(traject(), UdoJson.lees(answer.body()));
  }

  @Test
  @DisplayName("the reference of an editor to the schema is read over")
  void schemaReference() {
    String json = UdoJson.schrijf(traject()).replaceFirst("\\{", "{\"\\$schema\": \"udo.json\",");
    HttpResponse<String> answer = door().post("/trajecten", json);

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(traject(), UdoJson.lees(answer.body()));
  }

  @ParameterizedTest
  @DisplayName("what the library refuses, the host refuses with the same code and pointer")
  @ValueSource(
      strings = {
        // a misspelt property, and one in the notation of another system
        "{'schemaVersie': '1.1', 'consultaties': [{'puntten': [{}]}]}",
        "{'schemaVersie': '1.1', 'gevolgen_voor_anderen': []}",
        "{'schema_versie': '1.1'}",
        // a duplicate key
        "{'schemaVersie': '1.1', 'gevolgen': [], 'gevolgen': []}",
        "{'schemaVersie': '1.1', 'voornemen': {'titel': 'a', 'titel': 'b'}}",
        // an unknown version, and none
        "{'schemaVersie': '9.9'}",
        "{'schemaVersie': '1.0', 'voornemen': {'titel': 'x'}}",
        "{'voornemen': {'titel': 'a'}, 'gevolgenn': []}",
        // a number as text, and text as number
        "{'schemaVersie': '1.1', 'documenten': [{'titel': 5}]}",
        "{'schemaVersie': '1.1', 'gevolgen': [{'middelen': {'verschillen': [{'bedrag': {'waarde': '5'}}]}}]}",
        // a term in capitals, as a number, and in a list that is none
        "{'schemaVersie': '1.1', 'voornemen': {'soort': 'WET'}}",
        "{'schemaVersie': '1.1', 'voornemen': {'soort': 0}}",
        "{'schemaVersie': '1.1', 'gevolgen': [{'overheden': 'gemeenten'}]}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': '31-12-2026'}}",
        // slips in the notation
        "{'schemaVersie': '1.1', 'gevolgen': [],}",
        "{'schemaVersie': '1.1', /* uitleg */ 'gevolgen': []}",
        "{'schemaVersie': '1.1', “gevolgen”: []}",
        "{'schemaVersie': '1.1', 'voornemen': {'datum': 2026-12-31}}",
        "{'schemaVersie': '1.1', 'voornemen': {",
        // another thing than a record
        "{'traject': {'schemaVersie': '1.1'}}",
        "[]",
        "'1.1'",
        // as the mapper of a host used to take it: the version, the second title, the rest
        "{'schemaVersie': '9.9', 'voornemen': {'titel': 'a', 'titel': 'b', 'sooort': 'wet'}}"
      })
  void refusals(String document) {
    String json = document.replace('\'', '"');
    OnleesbaarTrajectException own =
        assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json));
    HttpResponse<String> answer = door().post("/trajecten", json);

    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").get());
    assertEquals(
        List.of(own.soort().code(), own.pointer()),
        Stream.of("code", "pointer").map(m -> Door.json(answer).path(m).asText()).toList());
  }
}
