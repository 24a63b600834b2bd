package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;

/** One document that is being read: what is asked of it as a whole, and what its errors mean. */
final class Lezing {

  private static final int LANGSTE_AANHALING = 40;

  private final String json;
  private JsonPointer plaats = JsonPointer.empty();

  Lezing(String json) {
    this.json = json;
  }

  /**
   * Goes through the whole document once before anything is made of it: whether it is JSON, and
   * whether it is of a version that this library knows. Otherwise a newer document would be
   * reported as one with an unknown property.
   */
  void controleer(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT && !json.isBlank()) {
      throw fout("een traject is een object en begint met een accolade", parser);
    }
    boolean gezien = false;
    while (parser.nextToken() != null) {
      plaats = parser.getParsingContext().pathAsPointer();
      if (parser.currentToken() != JsonToken.FIELD_NAME
          && plaats.toString().equals("/schemaVersie")) {
        gezien = true;
        if (!UdoTraject.SCHEMA_VERSIE.equals(parser.getValueAsString())) {
          throw fout(
              "schemaVersie %s is onbekend; deze bibliotheek leest versie \"%s\""
                  .formatted(aanhaling(parser.getText()), UdoTraject.SCHEMA_VERSIE),
              parser);
        }
      }
    }
    if (!gezien) {
      throw new OnleesbaarTrajectException(
          json.isBlank()
              ? "het bestand is leeg"
              : "schemaVersie ontbreekt; voeg \"schemaVersie\": \"%s\" toe"
                  .formatted(UdoTraject.SCHEMA_VERSIE),
          json.isBlank() ? "" : "/schemaVersie",
          0,
          0,
          null);
    }
  }

  private static OnleesbaarTrajectException fout(String melding, JsonParser parser) {
    JsonLocation waar = parser.currentTokenLocation();
    return new OnleesbaarTrajectException(
        melding,
        parser.getParsingContext().pathAsPointer().toString(),
        waar.getLineNr(),
        waar.getColumnNr(),
        null);
  }

  OnleesbaarTrajectException fout(JsonProcessingException e) {
    JsonLocation waar = e.getLocation();
    return new OnleesbaarTrajectException(
        melding(e),
        e instanceof JsonMappingException m ? pointer(m) : plaats.toString(),
        waar == null ? 0 : Math.max(0, waar.getLineNr()),
        waar == null ? 0 : Math.max(0, waar.getColumnNr()),
        e);
  }

  private String melding(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException u) {
      return "eigenschap \"%s\" is onbekend; bekend zijn hier: %s"
          .formatted(u.getPropertyName(), opsomming(u.getKnownPropertyIds()));
    }
    if (e instanceof ValueInstantiationException v && v.getCause() != null) {
      return v.getCause().getMessage();
    }
    if (e instanceof InvalidFormatException f && Term.class.isAssignableFrom(f.getTargetType())) {
      return "%s is hier geen bekende waarde; kies uit: %s"
          .formatted(aanhaling(String.valueOf(f.getValue())), waarden(f.getTargetType()));
    }
    if (e instanceof InvalidNullException) {
      return "hier staat niets (null); vul het in of laat het weg";
    }
    if (e instanceof MismatchedInputException m) {
      return m.getTargetType() == null
          ? "de waarde past hier niet"
          : "hier past alleen " + soort(m.getTargetType());
    }
    if (e instanceof StreamConstraintsException) {
      return e.getOriginalMessage().contains("nesting depth")
          ? "het bestand is meer dan %d niveaus diep en wordt daarom niet gelezen"
              .formatted(UdoJson.MAXIMALE_DIEPTE)
          : "een getal of tekst is te lang en wordt daarom niet gelezen";
    }
    if (e.getOriginalMessage().startsWith("Duplicate field")) {
      return "een eigenschap staat er twee keer; laat er één staan";
    }
    return "dit is geen geldige JSON; kijk naar een ontbrekende of overtollige komma,"
        + " haak of aanhalingsteken";
  }

  private static String soort(Class<?> type) {
    if (Term.class.isAssignableFrom(type)) {
      return "een van de waarden: " + waarden(type);
    }
    if (type == String.class) {
      return "tekst tussen aanhalingstekens";
    }
    if (type == Integer.class || type == int.class) {
      return "een geheel getal, zonder aanhalingstekens";
    }
    if (type == BigDecimal.class) {
      return "een getal met een punt voor de decimalen, zonder aanhalingstekens";
    }
    if (type == Boolean.class) {
      return "true of false";
    }
    if (type == Datum.class) {
      return "een datum zoals \"2019-05-31\", \"2019-05\" of \"2019\"";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "een lijst tussen rechte haken";
    }
    return "een object tussen accolades";
  }

  private static String waarden(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(waarde -> ((Term) waarde).code())
        .collect(Collectors.joining(", "));
  }

  private static String opsomming(Collection<Object> namen) {
    return namen == null
        ? ""
        : namen.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  private static String aanhaling(String tekst) {
    String kort =
        tekst.length() > LANGSTE_AANHALING ? tekst.substring(0, LANGSTE_AANHALING) + "…" : tekst;
    return "\"" + kort + "\"";
  }

  private static String pointer(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference stap : e.getPath()) {
      pointer.append('/');
      if (stap.getFieldName() == null) {
        pointer.append(String.format(Locale.ROOT, "%d", stap.getIndex()));
      } else {
        pointer.append(stap.getFieldName().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }
}
