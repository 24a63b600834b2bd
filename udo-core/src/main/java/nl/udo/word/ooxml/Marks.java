package nl.udo.word.ooxml;

/**
 * The bookmarks at which a text begins and ends, for whoever wants to replace it and for the reader
 * that says whether it was edited. Two points: what spans a text is torn apart by programs that
 * save it, and a content control hides all headings from them.
 */
public final class Marks {

  /** Where it begins. */
  public static final String BEGIN = "udo_begin";

  /** Where it ends. */
  public static final String END = "udo_einde";

  private Marks() {}

  /**
   * Whether a bookmark is the one at the end, or a copy that a program made of it.
   *
   * @param name its name
   * @return whether it is
   */
  public static boolean isEnd(String name) {
    return name != null && (name.equals(END) || name.startsWith(END + "_Copy"));
  }
}
