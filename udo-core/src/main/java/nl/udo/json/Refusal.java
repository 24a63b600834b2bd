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
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.Datum;
import nl.udo.model.Term;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * What an exception of Jackson means to the one who has to mend the document.
 *
 * @param kind what kind of error it is
 * @param sentence what is wrong and what to do, without a value of the document
 * @param given what stood there, or null
 * @param meant what was probably meant, or null
 */
record Refusal(Soort kind, String sentence, @Nullable String given, @Nullable String meant) {

  static final String NO_UTF8 = "het bestand is geen UTF-8; sla het op als UTF-8";

  private static final String DOES_NOT_FIT = "deze waarde past hier niet";

  private static final String DATE = "een datum zoals \"2019-05-31\", \"2019-05\" of \"2019\"";

  /**
   * @param given the text that stands at the place of the error, or null when it is no text
   */
  static Refusal of(
      JsonProcessingException e,
      String json,
      @Nullable JsonLocation where,
      @Nullable String given) {
    if (e instanceof UnrecognizedPropertyException u) {
      List<String> known =
          u.getKnownPropertyIds() == null
              ? List.of()
              : u.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
      return unknown(u.getPropertyName(), known);
    }
    if (e instanceof ValueInstantiationException v && v.getCause() != null) {
      return ofValue(v, v.getCause(), given);
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
      Class<?> type = m.getTargetType();
      return type == null
          ? value("de waarde past hier niet")
          : new Refusal(
              Soort.ONJUISTE_WAARDE,
              "hier past alleen " + kindOf(type),
              given,
              given == null ? null : meant(type, given));
    }
    int offset = where == null ? 0 : (int) Math.max(0, where.getCharOffset());
    return ofTokens(Stop.of(e), e.getOriginalMessage(), json, offset);
  }

  /** Why a parser, of either generation of Jackson, could not read on. */
  enum Stop {
    LIMIT,
    CUT_OFF,
    NOTATION;

    static Stop of(JsonProcessingException e) {
      return e instanceof StreamConstraintsException
          ? LIMIT
          : e instanceof JsonEOFException ? CUT_OFF : NOTATION;
    }
  }

  /**
   * What is wrong with a document that cannot be read on.
   *
   * @param complaint what Jackson says of it
   * @param json the document, or what of it came before
   * @param offset about where it stops
   */
  static Refusal ofTokens(Stop stop, String complaint, String json, int offset) {
    if (stop == Stop.LIMIT) {
      return complaint.toLowerCase(Locale.ROOT).contains("depth")
          ? tooDeep()
          : of(Soort.TE_GROOT, "een getal of tekst is te lang en wordt daarom niet gelezen");
    }
    if (complaint.startsWith("Duplicate ")) {
      return duplicate();
    }
    if (complaint.contains("Invalid UTF-8")) {
      return of(Soort.GEEN_UTF8, NO_UTF8);
    }
    // Between two properties Jackson does not tell the end of the document apart.
    boolean cutOff = stop == Stop.CUT_OFF || complaint.contains("end-of-input");
    return of(Soort.GEEN_JSON, Slips.ofNotation(json, complaint, offset, cutOff));
  }

  static Refusal unknown(String name, List<String> known) {
    return new Refusal(
        Soort.ONBEKENDE_EIGENSCHAP,
        "deze eigenschap is onbekend; "
            + meantQuestion(name, known)
            + "bekend zijn hier: "
            + String.join(", ", known),
        name,
        like(name, known));
  }

  /**
   * A number with what is a thousand to most who write Dutch, and one with decimals in JSON: half
   * the readers would take it for a thousand times the other half's amount.
   */
  static Refusal thousands(String given) {
    return new Refusal(
        Soort.ONJUISTE_WAARDE,
        "zet geen punt tussen de duizendtallen: een punt staat hier voor de decimalen; zijn het"
            + " decimalen, schrijf er dan geen drie",
        given,
        null);
  }

  static Refusal tooDeep() {
    return of(
        Soort.TE_DIEP,
        "het bestand is meer dan "
            + UdoJson.MAXIMALE_DIEPTE
            + " niveaus diep en wordt daarom niet gelezen");
  }

  static Refusal duplicate() {
    return of(Soort.DUBBELE_EIGENSCHAP, "een eigenschap staat er twee keer; laat er één staan");
  }

  private static Refusal of(Soort kind, String sentence) {
    return new Refusal(kind, sentence, null, null);
  }

  /**
   * As an exception. An exception of Jackson is never its cause: that says what stood in the
   * document, and a log prints causes too.
   */
  OnleesbaarTrajectException at(String pointer, int line, int column) {
    return new OnleesbaarTrajectException(
        kind, sentence, pointer, Math.max(0, line), Math.max(0, column), given, meant, null);
  }

  /** What the guard of a record says; of a date in Dutch notation also how it is written here. */
  private static Refusal ofValue(
      ValueInstantiationException e, Throwable guard, @Nullable String given) {
    String meant = given != null && e.getType().hasRawClass(Datum.class) ? Meant.date(given) : null;
    String sentence =
        meant == null
            ? guardsSentence(guard, given)
            : meant.length() == "2019-05-31".length()
                ? "schrijf een datum als jaar-maand-dag, zoals 2019-05-31"
                : "schrijf een datum met het jaar voorop, zoals 2019-05 of 2019-K2";
    return new Refusal(Soort.ONJUISTE_WAARDE, sentence, given, meant);
  }

  /** What the guard says, but for the value: a builder may repeat what it was given, a log not. */
  private static String guardsSentence(Throwable guard, @Nullable String given) {
    Throwable said = guard;
    while (quotes(said.getMessage(), given)
        && said.getCause() instanceof IllegalArgumentException cause) {
      said = cause;
    }
    String sentence = Objects.requireNonNullElse(said.getMessage(), DOES_NOT_FIT);
    if (!quotes(sentence, given)) {
      return sentence;
    }
    int end = sentence.lastIndexOf("\" is ");
    return end < 0 ? DOES_NOT_FIT : "dit" + sentence.substring(end + 1);
  }

  private static boolean quotes(@Nullable String sentence, @Nullable String given) {
    return given != null
        && sentence != null
        && sentence.startsWith("\"" + given.substring(0, Math.min(40, given.length())));
  }

  static Refusal value(String sentence) {
    return of(Soort.ONJUISTE_WAARDE, sentence);
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

  /** Whether a name was probably meant as this one. */
  static boolean isNear(String given, String name) {
    return like(given, List.of(name)) != null;
  }

  /** Whether two names have the same letters: schema_versie, SchemaVersie, schemaVersie. */
  private static boolean isLike(String given, String name) {
    return given.length() <= 60 && Names.key(given).equals(Names.key(name));
  }

  /** The value that a text in the place of a number or of true and false stands for, or null. */
  private static @Nullable String meant(Class<?> type, String given) {
    if (type == Boolean.class) {
      return Meant.truth(given);
    }
    String number =
        type == BigDecimal.class || type == Integer.class || type == int.class
            ? Meant.number(given)
            : null;
    return number != null && type != BigDecimal.class && number.contains(".") ? null : number;
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
      return "true of false, zonder aanhalingstekens";
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
