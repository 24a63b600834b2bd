package nl.udo.paragraaf.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.Contract;
import nl.udo.usertext.Characters;
import nl.udo.usertext.FullStops;
import org.jspecify.annotations.Nullable;

/** Small things of the Dutch language. */
public final class Dutch {

  /** A space at which no line is broken. */
  static final char HARD_SPACE = Characters.HARD_SPACE;

  private static final List<String> NUMBERS =
      List.of(
          "nul",
          "één",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig");

  private static final String ENDS = ".!?…:";
  private static final String CLOSING = "”’\"')]»";

  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("[.!?…][" + Pattern.quote(CLOSING) + "]*\\s+[^\\p{Ll}\\p{N}]");

  /** Quotation marks that open, each with those that close it at the same place. */
  private static final String OPENING = "“„\"‘‚'«";

  private static final List<String> CLOSED_BY = List.of("”", "”“", "\"", "’", "’‘", "'", "»");

  private static final Pattern RELATIVE = Pattern.compile("\\b(die|dat|waar\\p{Ll}*|wier|wie) ");

  /**
   * Words with which a question begins; those that can also begin what a clause is about ("wie een
   * melding doet, krijgt bericht") only where no comma shows that they do.
   */
  private static final Pattern QUESTION =
      Pattern.compile("^((welke?|hoe|hoeveel|waarom|of) |(wie|wat|waar|wanneer) [^,]*$)");

  private static final Pattern DEFINITE = Pattern.compile("^(de|het) (?!aantal )");

  private static final Pattern ACTIVITY = Pattern.compile("^het \\p{Ll}+n\\b");

  /** Words that begin many a sentence and are never a name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("aan aanbevelingen aanvragen adviezen afspraken al alle als andere artikel artikelen"
                  + " bedragen beide"
                  + " besluiten bij binnen buiten burgemeesters daarbij daardoor daarmee"
                  + " daarna daarom daarvoor dan dat de deze die dit door dus een eerst elk elke"
                  + " er geen gemeenten het hierbij hierdoor hiermee hierna hiervoor hun ieder"
                  + " iedere in kleine meer met minder mogelijk na naar niet nog nu om omdat"
                  + " onder ook op over provincies sommige soms steeds te toch tot tussen uit"
                  + " vaak van veel verder verschillende volgens voor wanneer want wat"
                  + " waterschappen weinig wel wie wij zelfs zij zo zodra zolang zonder zowel")
              .split(" "));

  /** Words that make of a noun phrase something that one can get or lose: de regie. */
  private static final Set<String> DETERMINERS =
      Set.of(
          ("de het een één 't ’t 'n ’n mijn ons onze hun haar zijn diens wier al alle beide deze"
                  + " die dit dat elk elke ieder iedere enig enige enkele geen meer minder")
              .split(" "));

  /** Verbs of thinking: what someone says to do is said of itself only with one of these. */
  private static final Set<String> THOUGHTS =
      Set.of(
          ("acht achten achtte achtten vindt vinden vond vonden meent menen meende meenden"
                  + " verwacht verwachten verwachtte verwachtten vreest vrezen vreesde vreesden"
                  + " betwijfelt betwijfelen betwijfelde betwijfelden wenst wensen wenste wensten"
                  + " wil willen wilde wilden mist missen miste misten betreurt betreuren"
                  + " betreurde betreurden steunt steunen steunde steunden")
              .split(" "));

  private Dutch() {}

  /** Whether a sentence begins with someone who thinks something. */
  static boolean saysThought(String sentence, String who) {
    String begin = capital(phrase(who)) + " ";
    return sentence.startsWith(begin)
        && THOUGHTS.contains(sentence.substring(begin.length()).split("[ ,]", 2)[0]);
  }

  /** A, B en C. */
  public static String list(List<String> items) {
    int n = items.size();
    return n < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, n - 1)) + " en " + items.get(n - 1);
  }

  /** A number in words up to twenty, in figures above and below nought, thousands with a point. */
  static String number(int number) {
    if (number >= 0 && number < NUMBERS.size()) {
      return NUMBERS.get(number);
    }
    return number < 0 ? Integer.toString(number) : Figures.of(BigDecimal.valueOf(number));
  }

  /** With a capital; the Dutch ij is one letter, written with two. */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    if (text.startsWith("ij")) {
      return "IJ" + text.substring(2);
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  /** Text of the record in a sentence: on one line, cleaned as in every output; null stays. */
  @Contract("!null -> !null")
  static @Nullable String phrase(@Nullable String text) {
    return text == null ? null : Characters.oneLine(text);
  }

  /** A quotation without marks of its own: ours stand around it. */
  static String unquoted(String phrase) {
    int last = phrase.length() - 1;
    int mark = last < 2 ? -1 : OPENING.indexOf(phrase.charAt(0));
    boolean quoted =
        mark >= 0
            && CLOSED_BY.get(mark).indexOf(phrase.charAt(last)) >= 0
            && phrase.substring(1, last).indexOf(phrase.charAt(0)) < 0;
    return quoted ? phrase.substring(1, last).strip() : phrase;
  }

  /**
   * Text of the record in a sentence of ours, without the full stop that it may bring; that of an
   * abbreviation stays.
   */
  public static String unstopped(String text) {
    String line = Characters.oneLine(text);
    boolean stop = line.endsWith(".") && !line.endsWith("..");
    return stop && !FullStops.endsWithAbbreviation(line)
        ? line.substring(0, line.length() - 1)
        : line;
  }

  /** Text of the record as whole sentences: with a full stop where it has no end of its own. */
  public static String sentences(String text) {
    String line = Characters.oneLine(text);
    return line.isEmpty() || endsSentence(line) ? line : line + ".";
  }

  /**
   * Text of the record behind a colon: a sentence begins small there, several sentences do not. A
   * first word that may be a name stays as it is.
   */
  static String afterColon(String text) {
    String line = sentences(text);
    int end = line.indexOf(' ');
    boolean small =
        end > 0
            && isOneSentence(text)
            && NO_NAMES.contains(line.substring(0, end).toLowerCase(Locale.ROOT))
            && line.substring(1, end).equals(line.substring(1, end).toLowerCase(Locale.ROOT));
    return small ? line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1) : line;
  }

  /** Whether a text is one sentence that begins small behind a colon. */
  static boolean standsBehindColon(String text) {
    String behind = afterColon(text);
    return isOneSentence(text) && !behind.equals(capital(behind));
  }

  /**
   * Whether a text is one sentence that keeps its capital behind a colon, because it may begin with
   * a name: it stands better by itself.
   */
  static boolean keepsCapital(String text) {
    return isOneSentence(text) && !standsBehindColon(text);
  }

  /** Whether a text is one sentence; where that is not sure, it is taken for more. */
  static boolean isOneSentence(String text) {
    return text.indexOf('\n') < 0 && !(endsWithin(text) && NEXT_SENTENCE.matcher(text).find());
  }

  /**
   * Whether a noun phrase begins with an article or the like: "krijgt de raad advies" would say who
   * is advised, "krijgt de raad de advisering" who advises.
   */
  static boolean hasDeterminer(String phrase) {
    int end = phrase.indexOf(' ');
    return end > 0 && DETERMINERS.contains(phrase.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a noun phrase begins with the article of what is known, and is no number of it. */
  static boolean isDefinite(String phrase) {
    return DEFINITE.matcher(phrase).find();
  }

  /**
   * Whether a noun phrase is a verb with an article, "het meten van het peil": that is done, and
   * not got or lost.
   */
  static boolean isActivity(String phrase) {
    return ACTIVITY.matcher(phrase).find();
  }

  /** Whether a noun phrase seems to have a clause of its own: gemeenten die zijn aangewezen. */
  static boolean hasRelativeClause(String phrase) {
    return RELATIVE.matcher(phrase).find();
  }

  /** Whether a clause is a question, before which no "dat" can stand: welke gegevens nodig zijn. */
  static boolean opensQuestion(String clause) {
    return QUESTION.matcher(clause).find();
  }

  /** About how many sentences a text is. */
  static int sentenceCount(String text) {
    int count = 1;
    if (!endsWithin(text)) {
      return count;
    }
    Matcher next = NEXT_SENTENCE.matcher(text);
    while (next.find()) {
      count++;
    }
    return count;
  }

  /** Whether a sentence can end before the end of a text: most of our own texts are one. */
  private static boolean endsWithin(String text) {
    for (int i = 0; i < text.length() - 2; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends as a sentence does, whatever closes after it. */
  public static boolean endsSentence(CharSequence text) {
    int i = text.length() - 1;
    while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
  }
}
