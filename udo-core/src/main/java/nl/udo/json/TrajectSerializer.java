package nl.udo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import nl.udo.model.UdoTraject;

/**
 * Leads the Jackson 2 mapper of a host through the writer of this library, whatever its settings
 * are. Named by {@link StrictJson}. Thread-safe.
 */
@SuppressWarnings("exports") // only Jackson calls it
public final class TrajectSerializer extends StdSerializer<UdoTraject> {

  private static final long serialVersionUID = 1L;

  /** For Jackson. */
  public TrajectSerializer() {
    super(UdoTraject.class);
  }

  @Override
  public void serialize(UdoTraject traject, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartObject();
    properties(traject, out);
    out.writeEndObject();
  }

  /** A host that keeps the type of every object in its JSON finds it back with this one too. */
  @Override
  public void serializeWithType(
      UdoTraject traject, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    WritableTypeId id = type.writeTypePrefix(out, type.typeId(traject, JsonToken.START_OBJECT));
    properties(traject, out);
    type.writeTypeSuffix(out, id);
  }

  private static void properties(UdoTraject traject, JsonGenerator out) throws IOException {
    try (JsonParser parser = StrictMapper.parser(UdoJson.schrijf(traject))) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth -= token.isStructEnd() ? 1 : 0;
        if (depth > 0 && token == JsonToken.VALUE_NUMBER_FLOAT) {
          // As it stands: a double would round it.
          out.writeNumber(parser.getDecimalValue());
        } else if (depth > 0) {
          out.copyCurrentEvent(parser);
        }
        depth += token.isStructStart() ? 1 : 0;
      }
    }
  }
}
