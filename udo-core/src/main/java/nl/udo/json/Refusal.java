package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.Datum;
import nl.udo.model.Term;
import nl.udo.usertext.Names;

/**
 * What an exception of Jackson means to the one who has to mend the document.
 *
 * @param kind what kind of error it is
 * @param sentence what is wrong and what to do, without a value of the document
 * @param given what stood there, or null
 * @param meant what was probably meant, or null
 */
record Refusal(Soort kind, String sentence, String given, String meant) {

  private static final String DATE = "een datum zoals \"2019-05-31\", \"2019-05\" of \"2019\"";

  /**
   * @param given the text that stands at the place of the error, or null when it is no text
   */
  static Refusal of(JsonProcessingException e, String json, JsonLocation where, String given) {
    if (e instanceof UnrecognizedPropertyException u) {
      List<String> known =
          u.getKnownPropertyIds() == null
              ? List.of()
              : u.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
      return new Refusal(
          Soort.ONBEKENDE_EIGENSCHAP,
          "deze eigenschap is onbekend; "
              + meantQuestion(u.getPropertyName(), known)
              + "bekend zijn hier: "
              + String.join(", ", known),
          u.getPropertyName(),
          like(u.getPropertyName(), known));
    }
    if (e instanceof ValueInstantiationException v && v.getCause() != null) {
      return ofValue(v, given);
    }
    if (e instanceof InvalidFormatException f && Term.class.isAssignableFrom(f.getTargetType())) {
      String value = String.valueOf(f.getValue());
      List<String> known = terms(f.getTargetType());
      return new Refusal(
          Soort.ONJUISTE_WAARDE,
          "deze waarde is hier onbekend; "
              + meantQuestion(value, known)
              + "kies uit: "
              + String.join(", ", known),
          value,
          like(value, known));
    }
    if (e instanceof InvalidNullException) {
      return value("hier staat niets (null); vul het in of laat het weg");
    }
    if (e instanceof InputCoercionException || e.getCause() instanceof InputCoercionException) {
      return value("dit getal is te groot");
    }
    if (e instanceof MismatchedInputException m) {
      return value(
          m.getTargetType() == null
              ? "de waarde past hier niet"
              : "hier past alleen " + kindOf(m.getTargetType()));
    }
    if (e instanceof StreamConstraintsException) {
      return e.getOriginalMessage().contains("nesting depth")
          ? new Refusal(
              Soort.TE_DIEP,
              "het bestand is meer dan "
                  + UdoJson.MAXIMALE_DIEPTE
                  + " niveaus diep en wordt daarom niet gelezen",
              null,
              null)
          : new Refusal(
              Soort.TE_GROOT,
              "een getal of tekst is te lang en wordt daarom niet gelezen",
              null,
              null);
    }
    if (e.getOriginalMessage().startsWith("Duplicate field")) {
      return new Refusal(
          Soort.DUBBELE_EIGENSCHAP,
          "een eigenschap staat er twee keer; laat er één staan",
          null,
          null);
    }
    if (e instanceof JsonEOFException) {
      return new Refusal(
          Soort.GEEN_JSON,
          "het bestand houdt te vroeg op; er ontbreekt een accolade, haak of aanhalingsteken",
          null,
          null);
    }
    int offset = where == null ? 0 : (int) Math.max(0, where.getCharOffset());
    return new Refusal(
        Soort.GEEN_JSON, Slips.ofNotation(json, e.getOriginalMessage(), offset), null, null);
  }

  /** What the guard of a record says; of a date in Dutch notation also how it is written here. */
  private static Refusal ofValue(ValueInstantiationException e, String given) {
    String meant = given != null && e.getType().hasRawClass(Datum.class) ? Slips.date(given) : null;
    String sentence =
        meant == null
            ? e.getCause().getMessage()
            : "schrijf een datum als jaar-maand-dag, zoals 2019-05-31";
    return new Refusal(Soort.ONJUISTE_WAARDE, sentence, given, meant);
  }

  private static Refusal value(String sentence) {
    return new Refusal(Soort.ONJUISTE_WAARDE, sentence, null, null);
  }

  private static String meantQuestion(String given, Collection<String> known) {
    String like = like(given, known);
    return like == null ? "" : "bedoelt u \"" + like + "\"? ";
  }

  /** The known name that differs only in capitals and separators, or else by a letter or two. */
  private static String like(String given, Collection<String> known) {
    return known.stream()
        .filter(name -> isLike(given, name))
        .findFirst()
        .orElseGet(() -> given.length() > 60 ? null : Names.nearest(given, known));
  }

  /** Whether two names have the same letters: schema_versie, SchemaVersie, schemaVersie. */
  static boolean isLike(String given, String name) {
    return given.length() <= 60 && Names.key(given).equals(Names.key(name));
  }

  private static String kindOf(Class<?> type) {
    if (Term.class.isAssignableFrom(type)) {
      return "een van de waarden: " + String.join(", ", terms(type));
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
      return DATE;
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "een lijst tussen rechte haken";
    }
    return "een object tussen accolades";
  }

  private static List<String> terms(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(term -> ((Term) term).code())
        .collect(Collectors.toList());
  }
}
