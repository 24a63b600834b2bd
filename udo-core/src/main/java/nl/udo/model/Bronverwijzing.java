package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a document of the record, with the place in it.
 *
 * @param document the kenmerk of the document, for instance "het onderzoek van AEF", or null
 * @param plaats the place in it, for instance "blz. 12" or "paragraaf 4.2", or null for the whole
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bronverwijzing(
    @Refers(Refers.To.DOCUMENT) @Nullable String document, @Nullable String plaats) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bronverwijzing {
    document = Input.text(document);
    plaats = Input.text(plaats);
  }

  /**
   * A reference to a document as a whole.
   *
   * @param document the kenmerk of the document; null or blank gives null
   * @return the value, or null
   */
  public static @Nullable Bronverwijzing van(@Nullable String document) {
    return Input.text(document) == null ? null : builder().document(document).build();
  }

  /** {@return a builder of which nothing is filled in} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds all of this record} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }

  /** Fills in a reference to a document. Not thread-safe. */
  public static final class Builder extends BronverwijzingFields<Builder> {
    private Builder() {}

    private Builder(Bronverwijzing source) {
      super(source);
    }
  }
}
