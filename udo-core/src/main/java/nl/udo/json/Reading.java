package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.json.Refusal.Stop;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/** One document that is being read: what is asked of it as a whole, and what its errors mean. */
final class Reading {

  /** A document of this many tokens is no record; without a limit it could fill the memory. */
  static final int MOST_TOKENS = 1_000_000;

  static final String VERSION = "schemaVersie";
  static final String SCHEMA = "$schema";

  private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d\\d0");

  /** The properties of a record: in another one, the record was put by who sent it. */
  private static final Set<String> OWN =
      Stream.of(UdoTraject.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final String json;

  Reading(String json) {
    this.json = json;
  }

  /** The record, or what is wrong with the document. */
  UdoTraject read() {
    check();
    try {
      return StrictMapper.RECORD.readValue(json);
    } catch (JsonProcessingException e) {
      throw error(e);
    }
  }

  /**
   * Goes through the whole document once before anything is made of it: whether it is JSON, and
   * whether it is of a version that this library knows. Otherwise a newer document would be
   * reported as one with an unknown property. A pointer is made for an error only: to make one for
   * each token would let a small document keep a server busy.
   */
  private void check() {
    if (json.isBlank()) {
      throw error(Soort.GEEN_JSON, "het bestand is leeg", "", null);
    }
    try (JsonParser parser = StrictMapper.parser(json)) {
      try {
        check(parser);
      } catch (JsonProcessingException e) {
        JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String other = Stop.of(e) == Stop.LIMIT ? null : FileKind.ofText(json);
        throw other == null
            ? error(Refusal.of(e, json, where, null), Place.of(parser), where)
            : error(Soort.GEEN_JSON, other, "", where);
      }
    } catch (IOException e) {
      // The text is in memory: there is no input that can fail.
      throw new UncheckedIOException(e);
    }
  }

  private void check(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw error(Soort.GEEN_TRAJECT, noObject(parser), parser);
    }
    boolean versionSeen = false;
    String wrapper = null;
    String likeVersion = null;
    // Told when all of the document is known to be JSON.
    OnleesbaarTrajectException value = null;
    int depth = 1;
    for (int tokens = 1; depth > 0; tokens++) {
      JsonToken token = parser.nextToken();
      if (tokens > MOST_TOKENS) {
        throw error(
            Soort.TE_GROOT,
            "het bestand heeft te veel onderdelen en wordt daarom niet gelezen",
            parser);
      }
      if (token == null) {
        break;
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING) {
        value = value == null ? halfCharacter(parser) : value;
      } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
        value = value == null ? thousands(parser) : value;
      }
      if (token == JsonToken.FIELD_NAME && depth == 1) {
        String name = parser.currentName();
        if (name.equals(VERSION)) {
          versionSeen = true;
          parser.nextToken();
          knownVersion(parser);
        } else if (!versionSeen && Refusal.isNear(name, VERSION)) {
          likeVersion = name;
        }
      } else if (token == JsonToken.FIELD_NAME
          && wrapper == null
          && parser.currentName().equals(VERSION)) {
        wrapper = OWN.contains(Place.root(parser)) ? null : Place.holder(parser);
      }
      if (token == JsonToken.FIELD_NAME && depth == 1 && parser.currentName().equals(SCHEMA)) {
        // It is read over, so that nothing may stand in it that would be lost.
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
          throw error(
              Soort.ONJUISTE_WAARDE, "hier past alleen tekst tussen aanhalingstekens", parser);
        }
      } else if (token == JsonToken.FIELD_NAME
          && depth == 2
          && wrapper == null
          && OWN.contains(parser.currentName())) {
        String holder = parser.getParsingContext().getParent().getCurrentName();
        wrapper = holder == null || OWN.contains(holder) ? null : Place.holder(parser);
      }
    }
    nothingMore(parser);
    if (!versionSeen) {
      throw withoutVersion(wrapper, likeVersion);
    }
    if (value != null) {
      throw value;
    }
  }

  private static String noObject(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return "hier staat een lijst; geef één traject, dat met een accolade begint";
    }
    if (parser.currentToken() == JsonToken.VALUE_STRING
        && parser.getText().stripLeading().startsWith("{")) {
      return "het traject staat als tekst tussen aanhalingstekens: het is een keer te veel omgezet";
    }
    return "een traject is een object en begint met een accolade";
  }

  /**
   * @param wrapper pointer to what probably is the record, or null
   * @param likeVersion the property that probably is the version, or null
   */
  private OnleesbaarTrajectException withoutVersion(
      @Nullable String wrapper, @Nullable String likeVersion) throws IOException {
    if (likeVersion != null) {
      Refusal refusal =
          new Refusal(
              Soort.ONBEKENDE_EIGENSCHAP,
              "deze eigenschap is onbekend; bedoelt u \"" + VERSION + "\"?",
              likeVersion,
              VERSION);
      return found(refusal, "/" + Place.escaped(likeVersion));
    }
    if (wrapper != null) {
      Refusal refusal =
          new Refusal(
              Soort.GEEN_TRAJECT,
              "het traject staat binnen iets anders; geef alleen wat in deze eigenschap staat",
              null,
              null);
      return found(refusal, wrapper);
    }
    return error(
        Soort.ZONDER_VERSIE,
        VERSION + " ontbreekt; voeg \"" + VERSION + "\": \"" + UdoTraject.SCHEMA_VERSIE + "\" toe",
        "/" + VERSION,
        null);
  }

  /** An error of which the place is looked up again. */
  private OnleesbaarTrajectException found(Refusal refusal, String pointer) throws IOException {
    try (JsonParser parser = StrictMapper.parser(json)) {
      return error(refusal, pointer, Place.find(parser, pointer));
    }
  }

  private static void knownVersion(JsonParser parser) throws IOException {
    boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
    Refusal refusal = Version.refusal(text ? parser.getText() : null);
    if (refusal != null) {
      throw error(refusal, Place.of(parser), parser.currentTokenLocation());
    }
  }

  /** The record refuses these too, but cannot say in which of its texts one stands. */
  private static @Nullable OnleesbaarTrajectException halfCharacter(JsonParser parser)
      throws IOException {
    return parser.getText().codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)
        ? error(
            Soort.ONJUISTE_WAARDE,
            "de tekst bevat een half teken (een losse surrogate); herstel of verwijder dat teken",
            parser)
        : null;
  }

  /** Nobody writes three decimals of which the last is nought; 1.125 may be a tariff. */
  private static @Nullable OnleesbaarTrajectException thousands(JsonParser parser)
      throws IOException {
    String number = parser.getText();
    return THOUSANDS.matcher(number).matches()
        ? error(Refusal.thousands(number), Place.of(parser), parser.currentTokenLocation())
        : null;
  }

  private static void nothingMore(JsonParser parser) throws IOException {
    boolean more;
    try {
      more = parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      more = true;
    }
    if (more) {
      throw error(
          Soort.GEEN_JSON,
          "na de laatste accolade staat nog iets; laat dat weg",
          "",
          parser.currentLocation());
    }
  }

  /** What a record that cannot be made of the document means. */
  private OnleesbaarTrajectException error(JsonProcessingException e) {
    String pointer = e instanceof JsonMappingException m ? Place.of(m) : "";
    if (pointer.isEmpty()) {
      return error(Refusal.of(e, json, null, null), pointer, null);
    }
    // The location that Jackson gives with an error is where reading stopped, often a line or more
    // later, and differs from version to version.
    try (JsonParser parser = StrictMapper.parser(json)) {
      JsonLocation begin = Place.find(parser, pointer);
      boolean text = begin != null && parser.currentToken() == JsonToken.VALUE_STRING;
      Refusal refusal = Refusal.of(e, json, null, text ? parser.getText() : null);
      return error(refusal, pointer, begin);
    } catch (IOException unreadable) {
      // It was read from begin to end before.
      throw new UncheckedIOException(unreadable);
    }
  }

  private static OnleesbaarTrajectException error(Soort kind, String sentence, JsonParser parser) {
    return error(kind, sentence, Place.of(parser), parser.currentTokenLocation());
  }

  private static OnleesbaarTrajectException error(
      Soort kind, String sentence, String pointer, @Nullable JsonLocation where) {
    return error(new Refusal(kind, sentence, null, null), pointer, where);
  }

  private static OnleesbaarTrajectException error(
      Refusal refusal, String pointer, @Nullable JsonLocation where) {
    return refusal.at(
        pointer, where == null ? 0 : where.getLineNr(), where == null ? 0 : where.getColumnNr());
  }
}
