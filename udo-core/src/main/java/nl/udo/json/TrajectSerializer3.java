package nl.udo.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.udo.model.UdoTraject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
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
    try (JsonParser parser = UdoJson.parser(UdoJson.schrijf(traject))) {
      while (parser.nextToken() != null) {
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
    } catch (IOException e) {
      // The document is in memory.
      throw new UncheckedIOException(e);
    }
  }
}
