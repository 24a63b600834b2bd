package nl.udo.json;

import nl.udo.json.Refusal.Stop;
import nl.udo.json.TokenCopy.Kind;
import nl.udo.model.UdoTraject;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

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
    return read(parser, new TokenCopy(null));
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) {
    return parser.hasToken(JsonToken.START_ARRAY)
        ? type.deserializeTypedFromAny(parser, context)
        : read(parser, new TokenCopy(type.getPropertyName()));
  }

  private static UdoTraject read(JsonParser parser, TokenCopy copy) {
    try {
      copy(parser, copy);
      return copy.read();
    } catch (OnleesbaarTrajectException e) {
      // Not with the parser: of that, Jackson can print the beginning of the document.
      throw DatabindException.from((JsonParser) null, e.getMessage(), e);
    }
  }

  private static void copy(JsonParser parser, TokenCopy copy) {
    boolean inText = false;
    try {
      if (parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT)) {
        copy.add(Kind.START_OBJECT, null, 0, 0);
      }
      boolean more;
      do {
        Kind kind = kind(parser.currentToken());
        TokenStreamLocation where = parser.currentTokenLocation();
        inText = kind == Kind.TEXT;
        more =
            copy.add(kind, kind.hasText() ? parser.getString() : null, line(where), column(where));
        inText = false;
      } while (more && parser.nextToken() != null);
    } catch (StreamReadException | StreamConstraintsException e) {
      Stop stop =
          e instanceof StreamConstraintsException
              ? Stop.LIMIT
              : e instanceof UnexpectedEndOfInputException ? Stop.CUT_OFF : Stop.NOTATION;
      TokenStreamLocation where = e.getLocation();
      throw copy.broken(
          stop,
          e.getOriginalMessage(),
          parser.streamReadContext().currentName(),
          inText,
          line(where),
          column(where));
    }
  }

  private static int line(TokenStreamLocation where) {
    return where == null ? 0 : where.getLineNr();
  }

  private static int column(TokenStreamLocation where) {
    return where == null ? 0 : where.getColumnNr();
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.START_OBJECT;
      case END_OBJECT -> Kind.END_OBJECT;
      case START_ARRAY -> Kind.START_ARRAY;
      case END_ARRAY -> Kind.END_ARRAY;
      case PROPERTY_NAME -> Kind.NAME;
      case VALUE_STRING -> Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE -> Kind.TRUE;
      case VALUE_FALSE -> Kind.FALSE;
      case VALUE_NULL -> Kind.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Kind.OTHER;
    };
  }
}
