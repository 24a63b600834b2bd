package nl.udo.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.udo.model.UdoTraject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Leads the Jackson 3 mapper of a host through the writer of this library, as {@link
 * TrajectSerializer} does for Jackson 2. Loaded only where Jackson 3 is. Thread-safe.
 */
@SuppressWarnings("exports") // only Jackson calls it
public final class TrajectSerializer3 extends StdSerializer<UdoTraject> {

  /** For Jackson. */
  public TrajectSerializer3() {
    super(UdoTraject.class);
  }

  @Override
  public void serialize(UdoTraject traject, JsonGenerator out, SerializationContext context) {
    out.writeStartObject();
    properties(traject, out);
    out.writeEndObject();
  }

  @Override
  public void serializeWithType(
      UdoTraject traject, JsonGenerator out, SerializationContext context, TypeSerializer type) {
    WritableTypeId id =
        type.writeTypePrefix(out, context, type.typeId(traject, JsonToken.START_OBJECT));
    properties(traject, out);
    type.writeTypeSuffix(out, context, id);
  }

  private static void properties(UdoTraject traject, JsonGenerator out) {
    try (JsonParser parser = StrictMapper.parser(UdoJson.schrijf(traject))) {
      int depth = 0;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth -= token.isStructEnd() ? 1 : 0;
        if (depth > 0) {
          copy(parser, out);
        }
        depth += token.isStructStart() ? 1 : 0;
      }
    } catch (IOException e) {
      // The document is in memory.
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(JsonParser parser, JsonGenerator out) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case FIELD_NAME -> out.writeName(parser.currentName());
      case VALUE_NUMBER_INT -> out.writeNumber(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getDecimalValue());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> out.writeString(parser.getText());
    }
  }
}
