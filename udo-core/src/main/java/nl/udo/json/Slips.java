package nl.udo.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slips that people and programs make most, each told in words of its own. */
final class Slips {

  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})");
  private static final String CURLY =
      "gekrulde aanhalingstekens horen hier niet; gebruik rechte aanhalingstekens (\")";

  /** A text that was closed by a curly quotation mark, and therefore was not. */
  private static final Pattern CURLY_END = Pattern.compile("[“”„]\\s*[,:}\\]\\s]*\"?$");

  private static final String NUMBER =
      "een getal bestaat alleen uit cijfers, met een punt voor de decimalen: zet er geen teken voor of"
          + " achter, en niets tussen de duizendtallen";
  static final String FOREIGN_SIGN =
      "buiten de teksten staat een teken dat daar niet hoort, zoals een gekruld aanhalingsteken of een"
          + " euroteken; gebruik rechte aanhalingstekens (\"), en van een getal alleen de cijfers";
  private static final String TEMPLATE =
      "hier staat de plaatshouder van een sjabloon; vul de waarde in";

  private static final Pattern WORD = Pattern.compile("Unrecognized token '(.*?)'");

  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected character \\('.*?' \\(code (\\d+)", Pattern.DOTALL);

  /** What Jackson says of a mistake that needs no further look, and what is said here. */
  private static final Map<String, String> COMPLAINTS = complaints();

  private Slips() {}

  /**
   * What is wrong in a document that is no JSON.
   *
   * @param json the document
   * @param complaint what Jackson says of it
   * @param offset about where it says it
   * @param cutOff whether the document ends there
   */
  static String ofNotation(String json, String complaint, int offset, boolean cutOff) {
    if (CONFLICT.matcher(json).find()) {
      return "het bestand bevat de tekens van een samenvoegconflict (<<<<<<<); kies één van beide"
          + " versies";
    }
    if ((cutOff || complaint.contains("CTRL-CHAR") || complaint.contains("was expecting comma"))
        && endsCurly(json, offset)) {
      return CURLY;
    }
    if (cutOff) {
      return "het bestand houdt te vroeg op; er ontbreekt een accolade, haak of aanhalingsteken";
    }
    for (Map.Entry<String, String> known : COMPLAINTS.entrySet()) {
      if (complaint.contains(known.getKey())) {
        return known.getValue();
      }
    }
    Matcher word = WORD.matcher(complaint);
    if (word.lookingAt()) {
      return ofWord(word.group(1));
    }
    Matcher unexpected = UNEXPECTED.matcher(complaint);
    if (unexpected.find()) {
      String slip = ofCharacter(json, Integer.parseInt(unexpected.group(1)), offset, complaint);
      if (slip != null) {
        return slip;
      }
    }
    return "dit is geen geldige JSON; kijk naar een ontbrekende of overtollige komma, haak of"
        + " aanhalingsteken";
  }

  private static Map<String, String> complaints() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("CTRL-CHAR, code 9)", "in een tekst staat een tab; schrijf een tab als \\t");
    for (int lineBreak : new int[] {10, 13}) {
      known.put(
          "CTRL-CHAR, code " + lineBreak + ")",
          "in een tekst staat een regeleinde; schrijf een regeleinde als \\n, of sluit de tekst af"
              + " met een aanhalingsteken");
    }
    known.put("CTRL-CHAR", "hier staat een onzichtbaar stuurteken; haal dat weg");
    known.put(
        "character escape '",
        "een backslash in een tekst wordt als \\\\ geschreven; achter een enkele past alleen n, t, u"
            + " of een aanhalingsteken (\")");
    known.put("hex-digit", "achter \\u horen vier cijfers of letters van a tot en met f");
    known.put("Non-standard token", "NaN en Infinity zijn hier geen getal; laat de eigenschap weg");
    known.put("Leading zeroes", "een getal begint niet met een nul; laat die weg");
    known.put("plus sign", "een getal heeft hier geen plusteken; laat dat weg");
    known.put("code 43)", "een getal heeft hier geen plusteken; laat dat weg");
    known.put("Decimal point not followed", "achter de punt van een getal hoort een cijfer");
    known.put(
        "close marker",
        "hier staat een accolade waar een rechte haak hoort, of andersom; misschien is er een"
            + " vergeten");
    known.put("expecting a colon", "tussen een naam en zijn waarde hoort een dubbele punt");
    return known;
  }

  private static String ofWord(String word) {
    if (word.startsWith("€")) {
      return NUMBER;
    }
    if (word.startsWith("$")) {
      return TEMPLATE;
    }
    if (Meant.truth(word) != null) {
      return "schrijf true of false, klein en zonder aanhalingstekens";
    }
    return switch (word) {
      case "None", "NULL", "Null", "nil", "undefined" ->
          "niets wordt geschreven als null; laat de eigenschap liever weg";
      default ->
          "hier staat een woord zonder aanhalingstekens; zet tekst tussen aanhalingstekens en"
              + " schrijf true, false en null klein";
    };
  }

  /** Jackson 2.15 stops one character further. */
  private static boolean endsCurly(String json, int offset) {
    return CURLY_END.matcher(before(json, offset)).find()
        || CURLY_END.matcher(before(json, offset - 1)).find();
  }

  /** The end of what comes before: as much as a slip can be seen by. */
  private static String before(String json, int offset) {
    int end = Math.max(0, Math.min(offset, json.length()));
    return json.substring(Math.max(0, end - 80), end);
  }

  private static String ofCharacter(String json, int c, int offset, String complaint) {
    int at = offset < json.length() && json.charAt(Math.max(0, offset)) == c ? offset : offset - 1;
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(json.charAt(before))) {
      before--;
    }
    char previous = before < 0 ? 0 : json.charAt(before);
    if (Character.isDigit(previous) && complaint.contains("expecting comma")) {
      return ofNumber(c, before == at - 1);
    }
    String slip = ofSign(c);
    if (slip != null) {
      return slip;
    }
    boolean afterComma = previous == ',';
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
    if (complaint.contains("expecting comma")) {
      return previous == '"' && c != '"' && c != '{' && c != '['
          ? "na deze tekst hoort een komma of een haak; schrijf een aanhalingsteken in een tekst als"
              + " \\\""
          : "hier ontbreekt een komma";
    }
    if (!complaint.contains("double-quote to start")) {
      return null;
    }
    if (c == '{') {
      return TEMPLATE;
    }
    return Character.isLetter(c)
        ? "de naam van een eigenschap hoort tussen dubbele aanhalingstekens (\")"
        : null;
  }

  /** A sign that is out of place wherever it stands outside a text. */
  private static String ofSign(int c) {
    return switch (c) {
      case '/', '#' -> "JSON kent geen commentaar; laat het weg";
      case '\'', '`', 0xb4 ->
          "een enkel aanhalingsteken hoort hier niet; gebruik dubbele aanhalingstekens (\")";
      case 0x201c, 0x201d, 0x201e, 0x2018, 0x2019, 0xab, 0xbb -> CURLY;
      case '<', '=', '>' ->
          "dit teken hoort hier niet; het lijkt op een samenvoegconflict (<<<<<<<): kies één van"
              + " beide versies";
      case ';' -> "hier hoort een komma en geen puntkomma";
      case ',' -> "hier staat een komma te veel; laat die komma weg";
      case '(', ')' ->
          "ronde haken horen hier niet; een lijst staat tussen rechte haken, een object tussen"
              + " accolades";
      case '&' -> "hier staat een code uit HTML, zoals &quot;; schrijf het teken zelf";
      case '\\' ->
          "voor een aanhalingsteken staat een backslash: deze JSON is een keer te veel omgezet; geef"
              + " haar zonder die backslashes";
      case '.' -> "puntjes horen hier niet; en een getal begint met een cijfer, zoals 0.5";
      default ->
          isInvisible(c)
              ? "hier staat een onzichtbaar teken, zoals een vaste spatie; vervang het door een"
                  + " gewone spatie"
              : null;
    };
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.SPACE_SEPARATOR && c != ' ';
  }

  /** What comes directly or after white space behind a number, and is no part of it. */
  private static String ofNumber(int c, boolean directly) {
    if (c == '"' || c == '{' || c == '[') {
      return "hier ontbreekt een komma";
    }
    if (c == '/' || c == '#' || c == ';') {
      return ofSign(c);
    }
    return c == '-' && directly
        ? "zet een datum tussen aanhalingstekens, zoals \"2019-05-31\""
        : NUMBER;
  }
}
