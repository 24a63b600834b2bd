package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A risk that a document names, with what follows and what is done about it.
 *
 * @param risico what can happen, in whole sentences, or null
 * @param gevolg what would follow, in whole sentences, or null
 * @param maatregel what is done about it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Risico(@Nullable String risico, @Nullable String gevolg, @Nullable String maatregel) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Risico {
    risico = Input.text(risico);
    gevolg = Input.text(gevolg);
    maatregel = Input.text(maatregel);
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

  /** Fills in a risk. Not thread-safe. */
  public static final class Builder extends RisicoFields<Builder> {
    private Builder() {}

    private Builder(Risico source) {
      super(source);
    }
  }
}
