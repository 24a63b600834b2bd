package nl.udo.word.ooxml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one text from another: its words, paragraph by paragraph, and nothing of how they
 * look. How white space is divided is not told, because programs that save a file again change it.
 */
public final class TextDigest {

  private final MessageDigest digest;
  private final StringBuilder paragraph = new StringBuilder();

  /** Begins with no text. */
  public TextDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has it.
      throw new IllegalStateException(e);
    }
  }

  private TextDigest(TextDigest other) {
    try {
      digest = (MessageDigest) other.digest.clone();
    } catch (CloneNotSupportedException e) {
      // That of the JDK can be.
      throw new IllegalStateException(e);
    }
    paragraph.append(other.paragraph);
  }

  /**
   * The text so far.
   *
   * @return a copy, of which nothing changes this one
   */
  public TextDigest copy() {
    return new TextDigest(this);
  }

  /**
   * Adds text to the paragraph.
   *
   * @param text the text
   */
  public void add(CharSequence text) {
    paragraph.append(text);
  }

  /** Ends the paragraph; one without words does not count. */
  public void endParagraph() {
    StringBuilder words = new StringBuilder(paragraph.length());
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '\u00ad') {
        continue; // A place for a hyphen, which programs add and leave out.
      }
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!white) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    paragraph.setLength(0);
    String line = words.toString().strip();
    if (!line.isEmpty()) {
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }
  }

  /**
   * Ends the text.
   *
   * @return the digest, in hexadecimal digits
   */
  public String finish() {
    endParagraph();
    return HexFormat.of().formatHex(digest.digest());
  }
}
