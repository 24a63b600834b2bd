package nl.udo.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.udo.model.UdoTraject;

/**
 * The JSON Schema of a record as components of OpenAPI. A generator of clients gives each component
 * a class, where it takes what lies below {@code $defs} for a nameless object or fails on it. The
 * names begin with "Udo", because a host has a Document or a Dossier of its own.
 */
final class OpenApi {

  private static final String DEFINITIONS = "#/$defs/";
  private static final String COMPONENTS = "#/components/schemas/";

  private OpenApi() {}

  /** The document, as text. */
  static String text() {
    return Writing.indented(of((ObjectNode) StrictMapper.tree(UdoJson.schema())));
  }

  private static ObjectNode of(ObjectNode root) {
    JsonNode definitions = root.remove("$defs");
    root.remove("$schema");
    root.remove("$id");
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", root.path("title").asText())
        .put("version", UdoTraject.SCHEMA_VERSIE);
    document.putObject("paths");
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    schemas.set(name("Traject"), root);
    definitions.properties().forEach(d -> schemas.set(name(d.getKey()), d.getValue()));
    redirect(schemas);
    return document;
  }

  private static String name(String definition) {
    return "Udo" + definition;
  }

  private static void redirect(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
      String definition = object.get("$ref").asText().substring(DEFINITIONS.length());
      object.put("$ref", COMPONENTS + name(definition));
    }
    node.forEach(OpenApi::redirect);
  }
}
