package nl.udo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a host publishes of a record in its OpenAPI document. */
class OpenApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  @DisplayName("the components are the schema, each under a name of its own")
  void components() throws Exception {
    JsonNode components = MAPPER.readTree(UdoJson.openApi()).path("components").path("schemas");
    JsonNode schema = MAPPER.readTree(UdoJson.schema());

    assertEquals(schema.path("$defs").size() + 1, components.size());
    schema
        .path("$defs")
        .properties()
        .forEach(
            d ->
                assertEquals(
                    redirected(d.getValue()), components.path("Udo" + d.getKey()).toString()));
    assertEquals(
        redirected(schema.path("properties")),
        components.path("UdoTraject").path("properties").toString());
    assertEquals(schema.path("required"), components.path("UdoTraject").path("required"));
  }

  private static String redirected(JsonNode node) {
    return node.toString().replace("#/$defs/", "#/components/schemas/Udo");
  }

  @Test
  @DisplayName("every reference leads to a component, and nothing points out of the document")
  void references() throws Exception {
    JsonNode document = MAPPER.readTree(UdoJson.openApi());
    Set<String> references = new HashSet<>();
    document.findValuesAsText("$ref").forEach(references::add);

    assertTrue(references.size() > 100, references.size() + " references");
    for (String reference : references) {
      assertTrue(reference.startsWith("#/"), reference);
      assertTrue(document.at(reference.substring(1)).isObject(), reference);
    }
  }
}
