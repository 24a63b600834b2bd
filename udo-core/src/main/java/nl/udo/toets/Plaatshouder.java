package nl.udo.toets;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands where an answer has yet to come: "n.v.t.", "PM", "-", "[…]". It is no reason,
 * and a rule that asks for words is not met by it. Also for the checks of a host.
 */
public final class Plaatshouder {

  /**
   * The name of the finding text that says so. A check gives it to {@link Waarneming#tekst}; a rule
   * that has no text of that name says what the rule set says of a placeholder in general.
   */
  public static final String TEKST = "plaatshouder";

  /**
   * The name of the finding text that says that a reason only repeats the decision; used as {@link
   * #TEKST} is.
   */
  public static final String HERHALING = "herhaling";

  /** The letters and digits of each, in lower case. */
  private static final Set<String> BEKEND =
      Set.of(
          "nvt",
          "nietvantoepassing",
          "na",
          "pm",
          "promemorie",
          "ntb",
          "nnb",
          "nadertebepalen",
          "naderbepalen",
          "naderintevullen",
          "naderaantevullen",
          "noginvullen",
          "nogintevullen",
          "nogaanvullen",
          "nogaantevullen",
          "nbnogaanvullen",
          "nbnogaantevullen",
          "nbnogintevullen",
          "wordtlateringevuld",
          "wordtnogingevuld",
          "wordtlateraangevuld",
          "wordtnogaangevuld",
          "intevullen",
          "aantevullen",
          "invullen",
          "aanvullen",
          "tekstvolgt",
          "redenvolgt",
          "motiveringvolgt",
          "toelichtingvolgt",
          "volgt",
          "volgtnog",
          "volgtlater",
          "tbd",
          "tba",
          "tobedetermined",
          "todo",
          "loremipsum",
          "zieboven",
          "ziehierboven",
          "x",
          "xx",
          "xxx");

  /** How one begins that says besides who is to fill it in. */
  private static final List<String> BEGIN = List.of("nogintevullendoor", "nogaantevullendoor");

  /** Beyond the letters of the longest, a text is none of them. */
  private static final int LANGSTE_KERN =
      Stream.concat(BEKEND.stream(), BEGIN.stream()).mapToInt(String::length).max().orElse(0);

  private static final int LANGSTE = 60;

  private Plaatshouder() {}

  /**
   * Whether a text is a placeholder, or holds nothing that can be read.
   *
   * @param tekst the text, or null
   * @return true for a placeholder, for words between square, angle or curly brackets alone, and
   *     for a text without a letter or a digit; false for null, which is no text
   */
  public static boolean is(@Nullable String tekst) {
    // A text of this length says something, and need not be looked through.
    if (tekst == null || tekst.length() > LANGSTE) {
      return false;
    }
    StringBuilder kern = new StringBuilder();
    for (int i = 0; i < tekst.length() && kern.length() <= LANGSTE_KERN; ) {
      int c = tekst.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        kern.appendCodePoint(Character.toLowerCase(c));
      }
    }
    String letters = kern.toString();
    return letters.isEmpty()
        || BEKEND.contains(letters)
        || Lists.any(BEGIN, letters::startsWith)
        || isTussenHaken(tekst.strip());
  }

  /** One pair of brackets around all of it, as in a model of a text. */
  private static boolean isTussenHaken(String tekst) {
    return isTussen('[', tekst, ']') || isTussen('<', tekst, '>') || isTussen('{', tekst, '}');
  }

  private static boolean isTussen(char open, String tekst, char dicht) {
    return tekst.length() > 1
        && tekst.indexOf(dicht) == tekst.length() - 1
        && tekst.lastIndexOf(open) == 0;
  }
}
