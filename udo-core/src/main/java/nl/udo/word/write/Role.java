package nl.udo.word.write;

import java.util.Locale;
import java.util.Set;

/**
 * What a style is for. The name is the one that Word builds in, the same in every language of Word;
 * a style of this library's own begins with "Udo".
 */
public enum Role {
  /** Running text. */
  BODY("Normal", "Normal"),
  /** A heading of the first level. */
  HEADING_1("heading 1", "Heading1"),
  /** A heading of the second level. */
  HEADING_2("heading 2", "Heading2"),
  /** A heading of the third level. */
  HEADING_3("heading 3", "Heading3"),
  /** A heading of the fourth level. */
  HEADING_4("heading 4", "Heading4"),
  /** A heading of the fifth level. */
  HEADING_5("heading 5", "Heading5"),
  /** A heading of the sixth level. */
  HEADING_6("heading 6", "Heading6"),
  /** A heading of the seventh level. */
  HEADING_7("heading 7", "Heading7"),
  /** A heading of the eighth level. */
  HEADING_8("heading 8", "Heading8"),
  /** A heading of the ninth level, the deepest that Word has. */
  HEADING_9("heading 9", "Heading9"),
  /** An item of a list with bullets. */
  BULLET("List Bullet", "ListBullet"),
  /** An item of a numbered list. */
  NUMBER("List Number", "ListNumber"),
  /** The title of a table. */
  CAPTION("caption", "Caption"),
  /** The text of a note. */
  NOTE("footnote text", "FootnoteText"),
  /** The number of a note. */
  NOTE_NUMBER("footnote reference", "FootnoteReference"),
  /** A link. */
  LINK("Hyperlink", "Hyperlink"),
  /** The text of a comment. */
  COMMENT("annotation text", "CommentText"),
  /** The mark of a comment. */
  COMMENT_MARK("annotation reference", "CommentReference"),
  /** The top of a page. */
  HEADER("header", "Header"),
  /** The foot of a page. */
  FOOTER("footer", "Footer"),
  /** The line at the top of a draft. */
  DRAFT("Udo concept", "UdoConcept"),
  /** The mark of a draft. */
  DRAFT_MARK("Udo conceptmerk", "UdoConceptmerk"),
  /** What is missing in a draft. */
  GAP("Udo leemte", "UdoLeemte"),
  /** A table. */
  TABLE("Udo tabel", "UdoTabel"),
  /** The text in a table. */
  CELL("Udo tabeltekst", "UdoTabeltekst"),
  /** An amount in a table. */
  AMOUNT("Udo tabelbedrag", "UdoTabelbedrag"),
  /** The paragraph without text that a file needs when it ends on a table. */
  AFTER_TABLE("Udo na tabel", "UdoNaTabel");

  /** How deep headings go. */
  public static final int DEEPEST = 9;

  private static final Set<Role> OF_CHARACTERS =
      Set.of(NOTE_NUMBER, LINK, COMMENT_MARK, DRAFT_MARK);

  private final String styleName;
  private final String styleId;

  Role(String styleName, String styleId) {
    this.styleName = styleName;
    this.styleId = styleId;
  }

  /**
   * The heading of a level.
   *
   * @param level the level, from 1; deeper than the deepest is the deepest
   * @return its role
   */
  public static Role heading(int level) {
    return values()[HEADING_1.ordinal() + Math.min(level, DEEPEST) - 1];
  }

  /**
   * The level of a heading.
   *
   * @return from 1 to 9, or 0 when it is none
   */
  public int level() {
    int level = ordinal() - HEADING_1.ordinal() + 1;
    return level >= 1 && level <= DEEPEST ? level : 0;
  }

  /**
   * The name of its style.
   *
   * @return the name as Word has it, such as "heading 1"
   */
  public String styleName() {
    return styleName;
  }

  /**
   * The id of its style in a file of this library.
   *
   * @return the id
   */
  public String styleId() {
    return styleId;
  }

  /**
   * What a style of this role is for, as the file says it.
   *
   * @return "paragraph", "character" or "table"
   */
  public String type() {
    if (this == TABLE) {
      return "table";
    }
    return OF_CHARACTERS.contains(this) ? "character" : "paragraph";
  }

  /**
   * Its name without regard to capitals, which programs change.
   *
   * @return the name in small letters
   */
  public String key() {
    return styleName.toLowerCase(Locale.ROOT);
  }
}
