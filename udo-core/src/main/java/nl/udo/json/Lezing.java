package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private static final int LANGSTE_MELDING = 600;

  /** A document of this many tokens is no record; without a limit it could fill the memory. */
  private static final int MEESTE_ONDERDELEN = 1_000_000;

  private final String json;
  private final JsonMapper mapper;

  Lezing(String json, JsonMapper mapper) {
    this.json = json;
    this.mapper = mapper;
  }

  /**
   * Goes through the whole document once before anything is made of it: whether it is JSON, and
   * whether it is of a version that this library knows. Otherwise a newer document would be
   * reported as one with an unknown property.
   */
  void controleer() {
    if (json.isBlank()) {
      throw fout("het bestand is leeg", "", null, null);
    }
    try (JsonParser parser = mapper.createParser(json)) {
      try {
        controleer(parser);
      } catch (JsonProcessingException e) {
        JsonLocation waar = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        throw fout(melding(e), pointer(parser), waar, e);
      }
    } catch (IOException e) {
      // The text is in memory: there is no input that can fail.
      throw new UncheckedIOException(e);
    }
  }

  private void controleer(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw fout("een traject is een object en begint met een accolade", parser);
    }
    boolean gezien = false;
    int onderdelen = 0;
    while (parser.nextToken() != null && !parser.getParsingContext().inRoot()) {
      if (++onderdelen > MEESTE_ONDERDELEN) {
        throw fout("het bestand heeft te veel onderdelen en wordt daarom niet gelezen", parser);
      }
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        zonderHalfTeken(parser);
      }
      if (parser.currentToken() != JsonToken.FIELD_NAME
          && !gezien
          && pointer(parser).equals("/schemaVersie")) {
        gezien = true;
        bekendeVersie(parser);
      }
    }
    nietsMeer(parser);
    if (!gezien) {
      throw fout(
          "schemaVersie ontbreekt; voeg \"schemaVersie\": \"%s\" toe"
              .formatted(UdoTraject.SCHEMA_VERSIE),
          "/schemaVersie",
          null,
          null);
    }
  }

  private static void bekendeVersie(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw fout("hier past alleen \"%s\", als tekst".formatted(UdoTraject.SCHEMA_VERSIE), parser);
    }
    if (!UdoTraject.SCHEMA_VERSIE.equals(parser.getText())) {
      throw fout(
          "schemaVersie %s is onbekend; deze bibliotheek leest versie \"%s\""
              .formatted(aanhaling(parser.getText()), UdoTraject.SCHEMA_VERSIE),
          parser);
    }
  }

  /** The record refuses these too, but cannot say in which of its texts one stands. */
  private static void zonderHalfTeken(JsonParser parser) throws IOException {
    if (parser.getText().codePoints().anyMatch(t -> Character.getType(t) == Character.SURROGATE)) {
      throw fout(
          "de tekst bevat een half teken (een losse surrogate); herstel of verwijder dat teken",
          parser);
    }
  }

  private static void nietsMeer(JsonParser parser) throws IOException {
    boolean rest;
    try {
      rest = parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      rest = true;
    }
    if (rest) {
      throw fout(
          "na de laatste accolade staat nog iets; laat dat weg",
          "",
          parser.currentLocation(),
          null);
    }
  }

  /** What a record that cannot be made of the document means. */
  OnleesbaarTrajectException fout(JsonProcessingException e) {
    String pointer = e instanceof JsonMappingException m ? pointer(m) : "";
    return fout(melding(e), pointer, begin(pointer), e);
  }

  private static OnleesbaarTrajectException fout(String melding, JsonParser parser) {
    return fout(melding, pointer(parser), parser.currentTokenLocation(), null);
  }

  private static OnleesbaarTrajectException fout(
      String melding, String pointer, JsonLocation waar, Throwable oorzaak) {
    return new OnleesbaarTrajectException(
        kort(melding, LANGSTE_MELDING),
        pointer,
        waar == null ? 0 : Math.max(0, waar.getLineNr()),
        waar == null ? 0 : Math.max(0, waar.getColumnNr()),
        oorzaak);
  }

  /**
   * Where the thing begins that a pointer leads to, or null for the document as a whole. The
   * location that Jackson gives with an error is where reading stopped, often a line or more later,
   * and differs from version to version.
   */
  private JsonLocation begin(String pointer) {
    if (pointer.isEmpty()) {
      return null;
    }
    try (JsonParser parser = mapper.createParser(json)) {
      while (parser.nextToken() != null) {
        if (pointer(parser).equals(pointer)) {
          return parser.currentTokenLocation();
        }
      }
      return null;
    } catch (IOException e) {
      // It was read from begin to end before.
      throw new UncheckedIOException(e);
    }
  }

  private String melding(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException u) {
      return "eigenschap %s is onbekend; bekend zijn hier: %s"
          .formatted(aanhaling(u.getPropertyName()), opsomming(u.getKnownPropertyIds()));
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
    if (e instanceof InputCoercionException || e.getCause() instanceof InputCoercionException) {
      return "dit getal is te groot";
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
    if (e instanceof JsonEOFException) {
      return "het bestand houdt te vroeg op; er ontbreekt een accolade, haak of aanhalingsteken";
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
    return "\"" + kort(tekst, LANGSTE_AANHALING) + "\"";
  }

  private static String kort(String tekst, int langste) {
    return tekst.length() > langste ? tekst.substring(0, langste) + "…" : tekst;
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
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
