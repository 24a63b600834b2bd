package nl.udo.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.udo.Records;
import nl.udo.model.Datum;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;

/** Makes the JSON Schema out of the records and their Javadoc. */
final class SchemaUitRecords {

  static final String ID = "urn:nl:udo:schema:traject:" + UdoTraject.SCHEMA_VERSIE;

  private static final JsonMapper MAPPER = new JsonMapper();

  /** The bounds that the constructors guard, as far as a schema can say them. */
  private static final Map<String, Map<String, Integer>> GRENZEN =
      Map.of(
          "Bedrag.waarde", Map.of("minimum", 0),
          "Bedrag.tot", Map.of("minimum", 0),
          "Bedrag.overMaanden", Map.of("minimum", 1),
          "Berekening.aantal", Map.of("minimum", 0),
          "Plan.termijnJaren", Map.of("minimum", 1),
          "Moment.elkeMaanden", Map.of("minimum", 1),
          "Aandeel.percentage", new TreeMap<>(Map.of("minimum", 0, "maximum", 100)));

  private static final Map<String, List<String>> VERPLICHT =
      Map.of(
          "UdoTraject", List.of("schemaVersie"),
          "Partij", List.of("naam"));

  private SchemaUitRecords() {}

  static String maak() throws IOException {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ID);
    schema.put("title", "UDO-traject");
    schema.setAll(object(UdoTraject.class));
    ObjectNode defs = schema.putObject("$defs");
    for (Class<?> type : Records.typen(UdoTraject.class)) {
      if (type != UdoTraject.class) {
        defs.set(naam(type), type == Datum.class ? datum() : object(type));
      }
      for (RecordComponent component : type.getRecordComponents()) {
        Class<?> inhoud = Records.inhoud(component);
        if (inhoud.isEnum() && type != Datum.class) {
          defs.set(naam(inhoud), keuze(inhoud));
        }
      }
    }
    return MAPPER.writer(StrictMapper.printer()).writeValueAsString(schema) + "\n";
  }

  private static ObjectNode object(Class<?> type) throws IOException {
    Javadoc javadoc = Javadoc.van(type);
    ObjectNode object = MAPPER.createObjectNode();
    object.put("description", javadoc.eersteZin());
    object.put("type", "object");
    ObjectNode eigenschappen = object.putObject("properties");
    if (type == UdoTraject.class) {
      ObjectNode schema = eigenschappen.putObject("$schema");
      schema.put("description", "where an editor finds this schema; read over");
      schema.put("type", "string");
    }
    for (RecordComponent component : type.getRecordComponents()) {
      ObjectNode eigenschap = eigenschappen.putObject(component.getName());
      eigenschap.put("description", javadoc.component(component.getName()));
      if (component.getType() == List.class) {
        eigenschap.put("type", "array");
        vorm(eigenschap.putObject("items"), Records.inhoud(component));
      } else {
        vorm(eigenschap, component.getType());
      }
      GRENZEN.getOrDefault(Records.naam(component), Map.of()).forEach(eigenschap::put);
      if (Records.naam(component).equals("UdoTraject.schemaVersie")) {
        // In Java it may be left out; a document says which form it has.
        eigenschap.put("description", "the version of the JSON form");
        eigenschap.put("const", UdoTraject.SCHEMA_VERSIE);
      }
    }
    List<String> verplicht = VERPLICHT.getOrDefault(type.getSimpleName(), List.of());
    if (!verplicht.isEmpty()) {
      verplicht.forEach(object.putArray("required")::add);
    }
    object.put("additionalProperties", false);
    return object;
  }

  private static void vorm(ObjectNode plek, Class<?> type) {
    if (type.isRecord() || type.isEnum()) {
      plek.put("$ref", "#/$defs/" + naam(type));
    } else if (type == String.class) {
      plek.put("type", "string");
    } else if (type == Integer.class) {
      plek.put("type", "integer").put("minimum", Integer.MIN_VALUE);
      plek.put("maximum", Integer.MAX_VALUE);
    } else if (type == BigDecimal.class) {
      plek.put("type", "number");
    } else if (type == Boolean.class) {
      plek.put("type", "boolean");
    } else {
      throw new AssertionError("add a line for components of " + type);
    }
  }

  private static ObjectNode datum() throws IOException {
    ObjectNode datum = MAPPER.createObjectNode();
    datum.put("description", Javadoc.van(Datum.class).eersteZin());
    datum.put("type", "string");
    // A day goes without begin, medio or eind; whether it exists, only a calendar can tell.
    datum.put(
        "pattern",
        "^(?!.*0000)(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
            + "|((begin|medio|eind) )?\\d{4}(-K[1-4]|-(0[1-9]|1[0-2]))?"
            + "|(voorjaar|zomer|najaar|winter) \\d{4})$");
    ArrayNode voorbeelden = datum.putArray("examples");
    Stream.of("2019-05-31", "2019-05", "2019-K2", "2019", "eind 2019-05", "zomer 2019")
        .forEach(voorbeelden::add);
    return datum;
  }

  private static ObjectNode keuze(Class<?> type) throws IOException {
    ObjectNode keuze = MAPPER.createObjectNode();
    keuze.put("description", Javadoc.van(type).eersteZin());
    keuze.put("type", "string");
    ArrayNode waarden = keuze.putArray("enum");
    Stream.of(type.getEnumConstants()).forEach(term -> waarden.add(((Term) term).code()));
    return keuze;
  }

  /** With its holder, because several records have a Soort or a Status. */
  private static String naam(Class<?> type) {
    Class<?> houder = type.getEnclosingClass();
    return houder == null ? type.getSimpleName() : houder.getSimpleName() + type.getSimpleName();
  }
}
