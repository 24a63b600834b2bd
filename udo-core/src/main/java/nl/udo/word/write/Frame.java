package nl.udo.word.write;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a text is written into: a file of the library's own, or a place in one of a host.
 *
 * @param styles the id of the style for each role; null for running text, when it has none of its
 *     own
 * @param ownNumbering whether the style for a role brings a list along
 * @param level the level of the first heading, from 1
 * @param numbered whether the number of a heading is written; not when its style counts itself
 * @param width the width of the text in twips, a twentieth of a point
 * @param letters how wide letters are, against those of the library's own file
 * @param language the language to mark every run with, or null when the file as a whole says it
 * @param ids the first of each kind of number that is free
 */
public record Frame(
    Function<Role, @Nullable String> styles,
    Predicate<Role> ownNumbering,
    int level,
    boolean numbered,
    int width,
    double letters,
    @Nullable String language,
    Ids ids) {

  /**
   * The first numbers that are free.
   *
   * @param note of notes
   * @param comment of comments
   * @param list of lists; the first is the one with bullets
   * @param bookmark of bookmarks
   * @param relation what ids of relations begin with
   */
  public record Ids(int note, int comment, int list, int bookmark, String relation) {

    /**
     * The least number of a comment, which no note has: of a comment and a note with one number
     * LibreOffice 7.4 takes the one for the other, so that its notes stand at the wrong places.
     */
    public static final int LEAST_COMMENT = 1_000_000;
  }

  /** A file of the library's own. */
  static final Frame OWN =
      new Frame(
          role -> role == Role.BODY ? null : role.styleId(),
          role -> false,
          1,
          true,
          9070,
          1,
          null,
          new Ids(1, Ids.LEAST_COMMENT, 1, 1, "rIdUdo"));

  @Nullable String style(Role role) {
    return styles.apply(role);
  }
}
