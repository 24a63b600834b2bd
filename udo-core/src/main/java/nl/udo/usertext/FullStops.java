package nl.udo.usertext;

import java.util.regex.Pattern;

/** What the full stop at the end of a text is: that of a sentence, or of its last word. */
public final class FullStops {

  /** Words that are written with one, and letters of which each has one: "enz.", "e.d.". */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:\\.\\p{L}|\\b(?:enz|etc|bv|jl|resp|art|nr|ca|c\\.q))\\.\\s*$");

  private FullStops() {}

  /**
   * Whether the last word of a text is an abbreviation, of which the full stop is a part.
   *
   * @param text the text
   * @return false where it ends with no full stop
   */
  public static boolean endsWithAbbreviation(String text) {
    return text.indexOf('.') >= 0 && ABBREVIATION.matcher(text).find();
  }
}
