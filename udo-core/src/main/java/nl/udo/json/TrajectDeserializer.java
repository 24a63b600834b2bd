package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import nl.udo.json.TokenCopy.Kind;
import nl.udo.model.UdoTraject;

/**
 * Leads the Jackson 2 mapper of a host through the strict reader, whatever its settings are. Named
 * by {@link UdoTraject} itself, so that nothing has to be registered.
 *
 * <p>What cannot be read is an {@link OnleesbaarTrajectException}, the cause of the exception that
 * the mapper throws. Thread-safe.
 */
@SuppressWarnings("exports") // only Jackson calls it
public final class TrajectDeserializer extends StdDeserializer<UdoTraject> {

  private static final long serialVersionUID = 1L;

  /** For Jackson. */
  public TrajectDeserializer() {
    super(UdoTraject.class);
  }

  @Override
  public UdoTraject deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    try {
      TokenCopy copy = new TokenCopy();
      int depth = 0;
      do {
        JsonToken token = parser.currentToken();
        JsonLocation where = parser.currentTokenLocation();
        copy.add(
            kind(token),
            token.isScalarValue() || token == JsonToken.FIELD_NAME ? parser.getText() : null,
            where == null ? 0 : where.getLineNr(),
            where == null ? 0 : where.getColumnNr());
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      } while (depth > 0 && parser.nextToken() != null);
      return copy.read();
    } catch (JsonParseException e) {
      JsonLocation where = e.getLocation();
      throw refused(
          TokenCopy.broken(
              e instanceof JsonEOFException,
              where == null ? 0 : where.getLineNr(),
              where == null ? 0 : where.getColumnNr()));
    } catch (OnleesbaarTrajectException e) {
      throw refused(e);
    }
  }

  /** Without the parser, of which an older Jackson would add the document to the message. */
  private static JsonMappingException refused(OnleesbaarTrajectException e) {
    return new JsonMappingException(null, e.getMessage(), e);
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.START_OBJECT;
      case END_OBJECT -> Kind.END_OBJECT;
      case START_ARRAY -> Kind.START_ARRAY;
      case END_ARRAY -> Kind.END_ARRAY;
      case FIELD_NAME -> Kind.NAME;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE -> Kind.TRUE;
      case VALUE_FALSE -> Kind.FALSE;
      case VALUE_NULL -> Kind.NULL;
      default -> Kind.TEXT;
    };
  }
}
