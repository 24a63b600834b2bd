package nl.udo.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The slips that people and programs make most, each told in words of its own. */
final class Slips {

  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})");
  private static final String ZIP =
      "dit is een zip- of Word-bestand en geen JSON; geef het traject zelf";

  private static final String CURLY =
      "gekrulde aanhalingstekens horen hier niet; gebruik rechte aanhalingstekens (\")";

  /** A text that was closed by a curly quotation mark, and therefore was not. */
  private static final Pattern CURLY_END = Pattern.compile("[“”„]\\s*[,:}\\]\\s]*\"?$");

  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected character \\('.*?' \\(code (\\d+)", Pattern.DOTALL);
  private static final Pattern DUTCH_DATE =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2}|\\p{L}+)[-/. ](\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private Slips() {}

  /** What kind of file these bytes begin, when it is none that could be JSON; else null. */
  static @Nullable String ofBytes(byte[] bytes) {
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    if (begins(bytes, '%', 'P', 'D', 'F')) {
      return "dit is een PDF en geen JSON; lees het met UdoPdf.lees";
    }
    if (begins(bytes, 0x1f, 0x8b)) {
      return "dit is een ingepakt bestand (gzip) en geen JSON; pak het eerst uit";
    }
    if (begins(bytes, 0xfe, 0xff)
        || begins(bytes, 0xff, 0xfe)
        || begins(bytes, 0, '{')
        || begins(bytes, '{', 0)) {
      return "het bestand is UTF-16; sla het op als UTF-8";
    }
    return null;
  }

  private static boolean begins(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is wrong in a document that is no JSON.
   *
   * @param json the document
   * @param complaint what Jackson says of it
   * @param offset about where it says it
   * @param cutOff whether the document ends there
   */
  static String ofNotation(String json, String complaint, int offset, boolean cutOff) {
    String begin = json.stripLeading();
    if (CONFLICT.matcher(json).find()) {
      return "het bestand bevat de tekens van een samenvoegconflict (<<<<<<<); kies één van beide"
          + " versies";
    }
    if (begin.startsWith("<")) {
      return "dit is een pagina in HTML of XML en geen JSON; misschien is het een foutpagina";
    }
    if (begin.startsWith("PK")) {
      return ZIP;
    }
    if ((cutOff || complaint.contains("CTRL-CHAR") || complaint.contains("was expecting comma"))
        && CURLY_END.matcher(before(json, offset)).find()) {
      return CURLY;
    }
    if (cutOff) {
      return "het bestand houdt te vroeg op; er ontbreekt een accolade, haak of aanhalingsteken";
    }
    if (complaint.contains("CTRL-CHAR") || complaint.contains("Illegal unquoted character")) {
      return "in een tekst staat een regeleinde of ander stuurteken; schrijf een regeleinde als \\n";
    }
    Matcher unexpected = UNEXPECTED.matcher(complaint);
    if (unexpected.find()) {
      String slip = ofCharacter(json, Integer.parseInt(unexpected.group(1)), offset);
      if (slip != null) {
        return slip;
      }
    }
    if (complaint.startsWith("Unrecognized token")) {
      return "hier staat een woord zonder aanhalingstekens; zet tekst tussen aanhalingstekens en"
          + " schrijf true, false en null klein";
    }
    return "dit is geen geldige JSON; kijk naar een ontbrekende of overtollige komma, haak of"
        + " aanhalingsteken";
  }

  /** The end of what comes before: as much as a slip can be seen by. */
  private static String before(String json, int offset) {
    int end = Math.max(0, Math.min(offset, json.length()));
    return json.substring(Math.max(0, end - 80), end);
  }

  private static @Nullable String ofCharacter(String json, int c, int offset) {
    switch (c) {
      case '/', '#' -> {
        return "JSON kent geen commentaar; laat het weg";
      }
      case '\'' -> {
        return "een enkel aanhalingsteken hoort hier niet; gebruik dubbele aanhalingstekens (\")";
      }
      case 0x201c, 0x201d, 0x201e, 0x2018, 0x2019, 0xab, 0xbb -> {
        return CURLY;
      }
      case '<', '=', '>' -> {
        return "dit teken hoort hier niet; het lijkt op een samenvoegconflict (<<<<<<<): kies één van"
            + " beide versies";
      }
      default -> {}
    }
    int at = offset < json.length() && json.charAt(Math.max(0, offset)) == c ? offset : offset - 1;
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(json.charAt(before))) {
      before--;
    }
    if (c == '-' && before >= 0 && before == at - 1 && Character.isDigit(json.charAt(before))) {
      return "zet een datum tussen aanhalingstekens, zoals \"2019-05-31\"";
    }
    boolean afterComma = before >= 0 && json.charAt(before) == ',';
    if ((c == '}' || c == ']') && afterComma) {
      return "voor deze haak of accolade staat een komma te veel; laat die komma weg";
    }
    if (c >= '0'
        && c <= '9'
        && afterComma
        && before > 0
        && Character.isDigit(json.charAt(before - 1))) {
      return "een getal heeft een punt voor de decimalen en geen komma";
    }
    return null;
  }

  /** A date in Dutch notation as this library writes it, or null when it is none. */
  static @Nullable String date(String text) {
    Matcher m = DUTCH_DATE.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return null;
    }
    int month =
        Character.isDigit(m.group(2).charAt(0))
            ? Integer.parseInt(m.group(2))
            : MONTHS.indexOf(m.group(2)) + 1;
    try {
      return LocalDate.of(Integer.parseInt(m.group(3)), month, Integer.parseInt(m.group(1)))
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
