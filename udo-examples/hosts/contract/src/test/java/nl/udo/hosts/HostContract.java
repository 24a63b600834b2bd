package nl.udo.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host does around a record, with the mapper that its framework brings. */
abstract class HostContract extends RecordContract {

  /** Numbers are equal by value: one framework writes 0 and another 0.0. */
  private static final Comparator<JsonNode> BY_VALUE =
      (a, b) ->
          a.isNumber() && b.isNumber()
              ? a.decimalValue().compareTo(b.decimalValue())
              : a.equals(b) ? 0 : 1;

  /** Where the host publishes its OpenAPI document. */
  abstract String openApi();

  @Test
  @DisplayName("the problem says in a sentence what is wrong and what was meant")
  void sentence() {
    HttpResponse<String> answer =
        door().post("/trajecten", "{\"schemaVersie\": \"1.1\", \"consultatie\": []}");

    String detail = Door.json(answer).path("detail").asText();
    assertTrue(detail.contains("bedoelt u \"consultaties\"?"), answer.body());
  }

  @Test
  @DisplayName("a record within a document of the host is read and written alike")
  void withinAnother() {
    String json = "{\"behandelaar\": \"x\", \"traject\": " + UdoJson.schrijf(traject()) + "}";
    HttpResponse<String> answer = door().post("/dossiers", json);
    HttpResponse<String> refused =
        door().post("/dossiers", json.replace("\"voornemen\"", "\"voornemens\""));

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(traject(), UdoJson.lees(Door.json(answer).path("traject").toString()));
    assertEquals(400, refused.statusCode());
    assertEquals("/voornemens", Door.json(refused).path("pointer").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{\"schemaVersie\": \"1.1\"} {\"schemaVersie\": \"9.9\"}"})
  @DisplayName("what no reader of one record sees is refused by the setting of the host")
  void aroundTheRecord(String body) {
    assertEquals(400, door().post("/trajecten", body).statusCode());
  }

  @Test
  @DisplayName("an incomplete record is a problem with the code and the pointer of each finding")
  void findings() {
    UdoTraject empty = UdoTraject.builder().build();
    HttpResponse<String> answer = door().post("/toelichtingen", UdoJson.schrijf(empty));

    assertEquals(422, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").get());
    JsonNode error = Door.json(answer).path("errors").path(0);
    assertEquals("UDO-TRJ-01", error.path("code").asText());
    assertEquals("/voornemen/titel", error.path("pointer").asText());
    assertFalse(error.path("detail").asText().isEmpty());
  }

  @Test
  @DisplayName("the OpenAPI document has the schema of the library, word for word")
  void openApiDocument() throws IOException {
    JsonNode document = door().get(openApi());
    JsonNode components = document.at("/components/schemas");
    JsonNode own = new ObjectMapper().readTree(UdoJson.openApi()).at("/components/schemas");

    for (Map.Entry<String, JsonNode> schema : own.properties()) {
      JsonNode published = components.path(schema.getKey());
      assertTrue(
          schema.getValue().equals(BY_VALUE, published),
          () -> schema.getKey() + ": " + schema.getValue() + "\n" + published);
    }
    assertEquals(
        "#/components/schemas/UdoTraject",
        document
            .at("/paths/~1trajecten/post/requestBody/content/application~1json/schema/$ref")
            .asText());
  }

  @Test
  @DisplayName("a type of the host keeps its name beside one of the record that has the same")
  void ownTypes() {
    JsonNode components = door().get(openApi()).at("/components/schemas");
    Set<String> own = new TreeSet<>();
    components.path("Dossier").path("properties").fieldNames().forEachRemaining(own::add);
    Set<String> others = new TreeSet<>();
    components.fieldNames().forEachRemaining(others::add);
    others.removeIf(name -> name.startsWith("Udo"));

    assertEquals(Set.of("behandelaar", "traject"), own);
    assertEquals(Set.of("Dossier"), others);
  }
}
