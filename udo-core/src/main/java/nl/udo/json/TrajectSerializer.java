package nl.udo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import nl.udo.model.UdoTraject;

/**
 * Leads the Jackson 2 mapper of a host through the writer of this library, whatever its settings
 * are. Named by {@link UdoTraject} itself. Thread-safe.
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
    try (JsonParser parser = UdoJson.parser(UdoJson.schrijf(traject))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
          // As it stands: a double would round it.
          out.writeNumber(parser.getDecimalValue());
        } else {
          out.copyCurrentEvent(parser);
        }
      }
    }
  }
}
