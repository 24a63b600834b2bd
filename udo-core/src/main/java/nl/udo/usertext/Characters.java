package nl.udo.usertext;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows which characters of a text are kept, replaced and left out, so that
 * every output has the same words. A record keeps what was typed; this is what is read of it.
 *
 * <p>Much of it is what Word, PowerPoint and PDF readers put on the clipboard: bullets of the fonts
 * Symbol and Wingdings, hyphens of their own, ligatures, and characters that nobody can see.
 */
public final class Characters {

  /** A space at which no line is broken. */
  public static final char HARD_SPACE = '\u00a0';

  /** The sign that begins an item of a list. */
  public static final char BULLET = '\u2022';

  /** Tags and spaces as editors of web pages leave them behind. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>|&(?:nbsp|shy|ensp|emsp|thinsp|#160|#xa0|#xA0);");

  /** What Symbol and Wingdings draw as a bullet, an arrow or a tick, at the place Word gives it. */
  private static final Set<Integer> FONT_BULLETS =
      Set.of(
          0xf0b7, 0xf0a7, 0xf0a8, 0xf0d8, 0xf0fc, 0xf076, 0xf06c, 0xf06e, 0xf06f, 0xf071, 0xf077,
          0xf0e0, 0xf0e8, 0xf0f0, 0xf02d, 0xf09f);

  /**
   * Signs that begin an item of a list when they begin a line, and are themselves elsewhere; also
   * the Greek one that composing turns into one of these.
   */
  private static final String LINE_BULLETS =
      "\u2022\u2023\u2043\u00b7\u0387\u25aa\u25ab\u25a0\u25cf\u25cb\u25e6\u25ba\u25b6\u27a2\u27a4\u2713\u2714\u2756";

  /** From here on a character may belong to the one before it. */
  private static final char FIRST_COMBINING = '\u0300';

  /** Below that: the soft hyphen, a bullet, and the digraphs of Dutch. */
  private static final String REPLACED_LATIN = "\u00ad\u00b7\u0132\u0133";

  /** Quotation marks, dashes, the ellipsis and the euro. */
  private static final String PLAIN_SIGNS = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u20ac";

  /** A hyphen of Word that does not break. */
  private static final char FIXED_HYPHEN = '\u001e';

  /**
   * That hyphen where a word goes on behind it: more often a place to break it than a part of it.
   */
  private static final Pattern FIXED_HYPHEN_IN_WORD = Pattern.compile("\\p{Ll}\u001e\\p{Ll}");

  /** A space of the font Symbol, at the place Word gives it. */
  private static final int FONT_SPACE = 0xf020;

  /**
   * A word that is broken at the end of a line, as PDF readers copy it; not the first of two that
   * share their end, as "in- en uitvoer".
   */
  private static final Pattern BROKEN_WORD =
      Pattern.compile(
          "(?<=\\p{Ll})-\n(?!(?:en|of|tot|noch|dan|als|alsmede|maar|resp|respectievelijk)\\b)(?=\\p{Ll})");

  private static final Map<Integer, String> REPLACED =
      Map.ofEntries(
          // Word: a hyphen that does not break, and one that only shows at a break.
          Map.entry((int) FIXED_HYPHEN, "-"),
          Map.entry(0x1f, ""),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0xfb00, "ff"),
          Map.entry(0xfb01, "fi"),
          Map.entry(0xfb02, "fl"),
          Map.entry(0xfb03, "ffi"),
          Map.entry(0xfb04, "ffl"),
          Map.entry(0xfb05, "st"),
          Map.entry(0xfb06, "st"),
          // The two digraphs of Dutch: their letters apart, as everyone types them.
          Map.entry(0x132, "IJ"),
          Map.entry(0x133, "ij"),
          Map.entry(FONT_SPACE, " "),
          Map.entry(0x202f, String.valueOf(HARD_SPACE)),
          Map.entry(0x2007, String.valueOf(HARD_SPACE)));

  private Characters() {}

  /**
   * Whether a text says nothing: no letter, digit, punctuation or symbol is left when separators,
   * controls, characters that cannot be seen and empty markup are away.
   *
   * @param text the text, or null
   * @return true for null
   */
  public static boolean saysNothing(@Nullable String text) {
    return text == null
        || isUnseen(text)
        || (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
            && isUnseen(MARKUP.matcher(text).replaceAll(""));
  }

  /** Most texts begin with a letter, so that the first character answers it. */
  private static boolean isUnseen(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!cannotBeSeen(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean cannotBeSeen(int c) {
    return isIgnorable(c)
        || switch (Character.getType(c)) {
          case Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.UNASSIGNED ->
              true;
          default -> c == 0x2800; // the empty pattern of braille
        };
  }

  /**
   * The text with its characters cleaned and its lines kept: the end of each is a line feed.
   *
   * @param text the text
   * @return the cleaned text, composed (NFC)
   */
  public static String lines(String text) {
    if (isPlain(text) && text.indexOf("-\n") < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    boolean lineStart = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isLineEnd(c)) {
        if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
          i++;
        }
        clean.append(c == 0x2029 ? "\n\n" : "\n");
        lineStart = true;
      } else if (FONT_BULLETS.contains(c)
          || lineStart && LINE_BULLETS.indexOf(c) >= 0
          || lineStart && c == 'o' && i < text.length() && text.charAt(i) == '\t') {
        boolean joined = i < text.length() && !Character.isWhitespace(text.charAt(i));
        clean.append(BULLET).append(lineStart && joined ? " " : "");
        lineStart = false;
      } else {
        String kept = isHyphenOfWord(c) ? hyphen(c, clean, text, i) : kept(c);
        clean.append(kept);
        lineStart = lineStart && kept.isBlank();
      }
    }
    String composed = Normalizer.normalize(clean, Normalizer.Form.NFC);
    return composed.indexOf("-\n") < 0 ? composed : BROKEN_WORD.matcher(composed).replaceAll("");
  }

  /** One that shows only where a line ends, or that keeps what it joins on one line. */
  private static boolean isHyphenOfWord(int c) {
    return c == FIXED_HYPHEN || c == 0x1f || c == 0xad;
  }

  /** What is kept of such a hyphen: it shows where a word is broken, and not inside a word. */
  private static String hyphen(int c, CharSequence before, String text, int next) {
    if (before.isEmpty() || next == text.length()) {
      return kept(c);
    }
    char last = before.charAt(before.length() - 1);
    if (isLineEnd(text.charAt(next))) {
      return Character.isLetter(last) ? "-" : kept(c);
    }
    boolean inside = Character.isLowerCase(last) && Character.isLowerCase(text.charAt(next));
    return inside ? "" : kept(c);
  }

  /** Most texts: each of their characters stays as it is, wherever it stands. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Printable ASCII, the composed letters of European languages and the signs of a Dutch keyboard.
   * Not a tab: the letter o before one is a bullet.
   */
  private static boolean isPlain(char c) {
    if (c <= '~') {
      return c >= ' ' || c == '\n';
    }
    if (c < FIRST_COMBINING) {
      return c >= HARD_SPACE && REPLACED_LATIN.indexOf(c) < 0;
    }
    return PLAIN_SIGNS.indexOf(c) >= 0;
  }

  private static String kept(int c) {
    String replaced = REPLACED.get(c);
    if (replaced != null) {
      return replaced;
    }
    if (isIgnorable(c)) {
      return "";
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> c == HARD_SPACE ? String.valueOf(HARD_SPACE) : " ";
      case Character.CONTROL -> " ";
      default -> Character.toString(c);
    };
  }

  /**
   * The text cleaned and on one line: runs of white space are one space, hard spaces stay.
   *
   * @param text the text
   * @return the line, without white space around it
   */
  public static String oneLine(String text) {
    if (isPlainLine(text)) {
      return text;
    }
    String clean = lines(text);
    StringBuilder line = new StringBuilder(clean.length());
    boolean space = false;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == ' ' || c == '\n') {
        space = true;
      } else {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == HARD_SPACE) {
      end--;
    }
    int begin = 0;
    while (begin < end && line.charAt(begin) == HARD_SPACE) {
      begin++;
    }
    return line.substring(begin, end);
  }

  /** Most texts: each white space stands by itself between two words, and all else is plain. */
  private static boolean isPlainLine(String text) {
    int last = text.length() - 1;
    return last >= 0
        && !isSpace(text.charAt(0))
        && !isSpace(text.charAt(last))
        && text.indexOf("  ") < 0
        && text.indexOf('\n') < 0
        && isPlain(text);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == HARD_SPACE;
  }

  /**
   * The characters of a text that no output can keep as they are: they turn the direction of the
   * text, have no meaning outside one font, are no character at all, or are a hyphen that may have
   * been meant.
   *
   * @param text the text
   * @return the code points, each once, in order
   */
  public static Set<Integer> unkept(String text) {
    if (isPlain(text)) {
      return Set.of();
    }
    Set<Integer> unkept = new LinkedHashSet<>();
    text.codePoints().filter(Characters::isUnkept).forEach(unkept::add);
    if (FIXED_HYPHEN_IN_WORD.matcher(text).find()) {
      unkept.add((int) FIXED_HYPHEN);
    }
    return unkept;
  }

  private static boolean isUnkept(int c) {
    if (isDirection(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE -> c != FONT_SPACE && !FONT_BULLETS.contains(c);
      case Character.UNASSIGNED -> !isIgnorable(c);
      case Character.CONTROL -> !isLineEnd(c) && c != '\t' && !isHyphenOfWord(c);
      default -> c == 0xfffd;
    };
  }

  /**
   * A text on one line as a report shows it: what cannot be seen or would turn the line around is
   * named and not carried out.
   *
   * @param text the text
   * @return the line
   */
  public static String visible(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (isLineEnd(c) || c == '\t') {
                line.append(' ');
              } else if (type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.PRIVATE_USE
                  || type == Character.UNASSIGNED
                  || isIgnorable(c)) {
                line.append('[').append(name(c)).append(']');
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }

  /**
   * The number of a character.
   *
   * @param c the code point
   * @return for instance {@code U+00AD}
   */
  public static String name(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static boolean isLineEnd(int c) {
    return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isDirection(int c) {
    return c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200e
        || c == 0x200f
        || c == 0x061c;
  }

  /** Default_Ignorable_Code_Point of Unicode, which the JDK does not know. */
  private static boolean isIgnorable(int c) {
    return c == 0xad
        || c == 0x34f
        || c == 0x61c
        || c == 0x115f
        || c == 0x1160
        || c == 0x17b4
        || c == 0x17b5
        || c >= 0x180b && c <= 0x180f
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0x3164
        || c >= 0xfe00 && c <= 0xfe0f
        || c == 0xfeff
        || c == 0xffa0
        || c >= 0xfff0 && c <= 0xfff8
        || c >= 0x1bca0 && c <= 0x1bca3
        || c >= 0x1d173 && c <= 0x1d17a
        || c >= 0xe0000 && c <= 0xe0fff;
  }
}
