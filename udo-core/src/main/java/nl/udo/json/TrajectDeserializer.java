package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import nl.udo.json.Refusal.Stop;
import nl.udo.json.TokenCopy.Kind;
import nl.udo.model.UdoTraject;

/**
 * Leads the Jackson 2 mapper of a host through the strict reader, whatever its settings are. Named
 * by {@link StrictJson}, so that nothing has to be registered.
 *
 * <p>What cannot be read is an {@link OnleesbaarTrajectException}, the cause of the exception that
 * the mapper throws; neither says what stood in the document. Thread-safe.
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
    return read(parser, new TokenCopy(null));
  }

  /** What a host that keeps the type of every object in its JSON adds, is not of the record. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) throws IOException {
    return parser.hasToken(JsonToken.START_ARRAY)
        ? type.deserializeTypedFromAny(parser, context)
        : read(parser, new TokenCopy(type.getPropertyName()));
  }

  private static UdoTraject read(JsonParser parser, TokenCopy copy) throws IOException {
    try {
      copy(parser, copy);
      return copy.read();
    } catch (OnleesbaarTrajectException e) {
      // Not with the parser: of that, Jackson would print the beginning of the document.
      throw new JsonMappingException(null, e.getMessage(), e);
    }
  }

  private static void copy(JsonParser parser, TokenCopy copy) throws IOException {
    boolean inText = false;
    try {
      if (parser.hasToken(JsonToken.FIELD_NAME) || parser.hasToken(JsonToken.END_OBJECT)) {
        // What keeps the type of every object has read that, and the accolade before it.
        copy.add(Kind.START_OBJECT, null, 0, 0);
      }
      boolean more;
      do {
        Kind kind = kind(parser.currentToken());
        JsonLocation where = parser.currentTokenLocation();
        inText = kind == Kind.TEXT;
        more = copy.add(kind, kind.hasText() ? parser.getText() : null, line(where), column(where));
        inText = false;
      } while (more && parser.nextToken() != null);
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw copy.broken(
          Stop.of(e),
          e.getOriginalMessage(),
          parser.getParsingContext().getCurrentName(),
          inText,
          line(where),
          column(where));
    }
  }

  private static int line(JsonLocation where) {
    return where == null ? 0 : where.getLineNr();
  }

  private static int column(JsonLocation where) {
    return where == null ? 0 : where.getColumnNr();
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.START_OBJECT;
      case END_OBJECT -> Kind.END_OBJECT;
      case START_ARRAY -> Kind.START_ARRAY;
      case END_ARRAY -> Kind.END_ARRAY;
      case FIELD_NAME -> Kind.NAME;
      case VALUE_STRING -> Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE -> Kind.TRUE;
      case VALUE_FALSE -> Kind.FALSE;
      case VALUE_NULL -> Kind.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Kind.OTHER;
    };
  }
}
