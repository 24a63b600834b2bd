package nl.udo.pdf.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.udo.pdf.archive.Attachment;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The fonts a document is set in: per face ({@link FontFace}) a family and the families that fill
 * its gaps. Knows before layout which text can be drawn.
 *
 * <p>Immutable and thread-safe.
 */
public final class FontSet {
  /** Family name under which openhtmltopdf knows the n-th font family. */
  private static final String FAMILY = "udo";

  /**
   * Scripts whose letters stand one beside the other, from left to right. Of the others layout
   * would make something that nobody can read.
   */
  private static final Set<UnicodeScript> SEPARATE =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  private static final FontSet STANDARD = new FontSet(List.of(shipped("UdoSans")));

  private final List<FontFamily> families;
  private final BitSet drawable;
  private final float[] widths;

  private FontSet(List<FontFamily> families) {
    this.families = List.copyOf(families);
    this.drawable = new BitSet();
    drawable.set(0, Character.MAX_CODE_POINT + 1);
    this.widths = measure(this.families, drawable);
    leaveOut(drawable);
  }

  /** {@return the fonts shipped with the library: Latin script, all languages of the EU in it} */
  public static FontSet standard() {
    return STANDARD;
  }

  /**
   * These fonts with a family behind them that draws what they lack.
   *
   * @param regular a TrueType font
   * @param bold the same family, bold
   * @param italic the same family, italic
   * @return the fonts
   * @throws IllegalArgumentException when one of the three is not a TrueType font that may be
   *     embedded and reduced
   */
  public FontSet with(byte[] regular, byte[] bold, byte[] italic) {
    FontFamily family = new FontFamily(regular.clone(), bold.clone(), italic.clone());
    family.tryOut();
    List<FontFamily> more = new ArrayList<>(families);
    more.add(family);
    return new FontSet(more);
  }

  /**
   * The first character of a text that cannot be drawn in every face.
   *
   * @param text the text
   * @return its code point, if there is one
   */
  public OptionalInt firstUndrawable(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (!canDraw(character)) {
        return OptionalInt.of(character);
      }
      i += Character.charCount(character);
    }
    return OptionalInt.empty();
  }

  /**
   * The characters of a text that cannot be drawn in every face.
   *
   * @param text the text
   * @return their code points, each once, ascending
   */
  public Set<Integer> undrawable(String text) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (!canDraw(character)) {
        found.add(character);
      }
      i += Character.charCount(character);
    }
    return found;
  }

  /**
   * Whether a character comes out of layout as the reader expects it.
   *
   * @param character the code point
   * @return true also for white space, and for what the page leaves out
   */
  public boolean canDraw(int character) {
    return drawable.get(character) || isWhite(character) || isWithoutImage(character);
  }

  /**
   * Whether a character is white space that layout collapses.
   *
   * @param character the code point
   * @return whether it is
   */
  public static boolean isWhite(int character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
  }

  /**
   * Invisible characters that come along with pasted text and mean nothing in Latin script: soft
   * hyphen, zero-width spaces and joiners, direction marks, byte order mark. The page leaves them
   * out.
   *
   * @param character the code point
   * @return whether it is one
   */
  public static boolean isWithoutImage(int character) {
    return character == 0xAD
        || character >= 0x200B && character <= 0x200F
        || character == 0x2060
        || character == 0xFEFF;
  }

  /**
   * A text as the page has it: composed characters, because the fonts carry no tables to place a
   * loose accent; and without the characters that have no image.
   *
   * @param text the text
   * @return the text to draw
   */
  public static String asDrawn(String text) {
    int plain = 0;
    while (plain < text.length() && isAsDrawn(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    composed.codePoints().filter(c -> !isWithoutImage(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * Most characters: composed letters of European languages, dashes, quotation marks, the euro.
   * From U+0300 on a character may belong to the one before it.
   */
  private static boolean isAsDrawn(char c) {
    return c < 0x300 && c != 0xAD || c >= 0x2010 && c < 0x2060 || c == 0x20AC;
  }

  /**
   * The width of a word in its widest face.
   *
   * @param word the word
   * @return its width in thousandths of the size
   */
  public double width(String word) {
    return width(word, 0, word.length());
  }

  /**
   * The width of a part of a text in its widest face.
   *
   * @param text the text
   * @param begin where the part begins
   * @param end where it ends
   * @return its width in thousandths of the size
   */
  public double width(String text, int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; ) {
      int character = text.codePointAt(i);
      sum += character < widths.length ? widths[character] : 0;
      i += Character.charCount(character);
    }
    return sum;
  }

  /** {@return the names of the families for a style sheet, the first before what fills its gaps} */
  public List<String> families() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      names.add(FAMILY + i);
    }
    return names;
  }

  /** {@return the bytes of all fonts as one digest} */
  public byte[] digest() {
    return Attachment.hash(
        "SHA-256",
        families.stream()
            .flatMap(family -> Arrays.stream(FontFace.values()).map(family::bytes))
            .toArray(byte[][]::new));
  }

  /** {@return freshly parsed fonts per family and face; not to be shared between threads} */
  public List<List<TrueTypeFont>> parsed() {
    return families.stream()
        .map(family -> Arrays.stream(FontFace.values()).map(family::parsed).toList())
        .toList();
  }

  /**
   * Reads each font once: keeps of these characters those that every face has, and tells by code
   * point how wide the widest face of each is.
   */
  private static float[] measure(List<FontFamily> families, BitSet everywhere) {
    Widths widths = new Widths();
    for (FontFace face : FontFace.values()) {
      BitSet here = new BitSet();
      for (FontFamily family : families) {
        family.measure(
            face,
            (character, width) -> {
              here.set(character);
              widths.widen(character, width);
            });
      }
      everywhere.and(here);
    }
    return widths.values;
  }

  /** Without what has a glyph and still does not come out as the reader expects it. */
  private static void leaveOut(BitSet everywhere) {
    // Controls, line separators and bidi overrides may have a glyph, but openhtmltopdf drops them
    // or they turn the order of what is read.
    everywhere.clear(0, 0x20);
    everywhere.clear(0x7F, 0xA0);
    everywhere.clear(0x2028, 0x202F);
    everywhere.clear(0x2066, 0x206A);
    everywhere.clear(0xFFFC);
    for (int c = everywhere.nextSetBit(0); c >= 0; c = everywhere.nextSetBit(c + 1)) {
      if (!SEPARATE.contains(UnicodeScript.of(c))) {
        everywhere.clear(c);
      }
    }
  }

  private static FontFamily shipped(String name) {
    return new FontFamily(
        source(name + "-Regular.ttf"), source(name + "-Bold.ttf"), source(name + "-Italic.ttf"));
  }

  private static byte[] source(String name) {
    try (InputStream in = FontSet.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Widths by code point, as far as the fonts go. */
  private static final class Widths {
    private float[] values = new float[0x400];

    void widen(int character, float width) {
      if (character >= values.length) {
        values = Arrays.copyOf(values, Math.max(character + 1, values.length * 2));
      }
      values[character] = Math.max(values[character], width);
    }
  }
}
