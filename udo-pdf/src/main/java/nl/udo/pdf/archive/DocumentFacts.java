package nl.udo.pdf.archive;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the file says about itself.
 *
 * @param title the title of the document, which a reader shows in its title bar; never blank
 * @param shortTitle what stands at the top of each sheet
 * @param author for example the ministry; null when unknown
 * @param subject what the document is; null when there is nothing to say
 * @param language the language of the text, a tag of BCP 47
 * @param moment when it was made, as the caller says, so that equal input gives equal bytes; null
 *     when the file does not tell it
 * @param draft whether every sheet is marked as a draft
 * @param archivePart the part of PDF/A that the file follows, 2 or 3
 */
public record DocumentFacts(
    String title,
    String shortTitle,
    @Nullable String author,
    @Nullable String subject,
    String language,
    @Nullable Instant moment,
    boolean draft,
    int archivePart) {

  /** Guards what a file of PDF/UA must say. */
  public DocumentFacts {
    if (title == null || title.isBlank()) {
      throw new IllegalArgumentException("PDF/UA vraagt een titel");
    }
    Objects.requireNonNull(shortTitle, "shortTitle");
    Objects.requireNonNull(language, "language");
  }
}
