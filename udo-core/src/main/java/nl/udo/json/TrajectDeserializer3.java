package nl.udo.json;

import nl.udo.json.TokenCopy.Kind;
import nl.udo.model.UdoTraject;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Leads the Jackson 3 mapper of a host through the strict reader, as {@link TrajectDeserializer}
 * does for Jackson 2. Loaded only where Jackson 3 is. Thread-safe.
 */
@SuppressWarnings("exports") // only Jackson calls it
public final class TrajectDeserializer3 extends StdDeserializer<UdoTraject> {

  /** For Jackson. */
  public TrajectDeserializer3() {
    super(UdoTraject.class);
  }

  @Override
  public UdoTraject deserialize(JsonParser parser, DeserializationContext context) {
    try {
      TokenCopy copy = new TokenCopy();
      int depth = 0;
      do {
        JsonToken token = parser.currentToken();
        TokenStreamLocation where = parser.currentTokenLocation();
        copy.add(
            kind(token),
            token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? parser.getString() : null,
            where == null ? 0 : where.getLineNr(),
            where == null ? 0 : where.getColumnNr());
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      } while (depth > 0 && parser.nextToken() != null);
      return copy.read();
    } catch (StreamReadException e) {
      TokenStreamLocation where = e.getLocation();
      throw refused(
          TokenCopy.broken(
              e instanceof UnexpectedEndOfInputException,
              where == null ? 0 : where.getLineNr(),
              where == null ? 0 : where.getColumnNr()));
    } catch (OnleesbaarTrajectException e) {
      throw refused(e);
    }
  }

  private static DatabindException refused(OnleesbaarTrajectException e) {
    return DatabindException.from((JsonParser) null, e.getMessage(), e);
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.START_OBJECT;
      case END_OBJECT -> Kind.END_OBJECT;
      case START_ARRAY -> Kind.START_ARRAY;
      case END_ARRAY -> Kind.END_ARRAY;
      case PROPERTY_NAME -> Kind.NAME;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE -> Kind.TRUE;
      case VALUE_FALSE -> Kind.FALSE;
      case VALUE_NULL -> Kind.NULL;
      default -> Kind.TEXT;
    };
  }
}
