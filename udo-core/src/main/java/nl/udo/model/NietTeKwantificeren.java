package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why an amount cannot be given, now or later, and what can be said instead.
 *
 * @param reden why not, in whole sentences, or null
 * @param kengetallen key figures or a scenario, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NietTeKwantificeren(@Nullable String reden, @Nullable String kengetallen) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public NietTeKwantificeren {
    reden = Input.text(reden);
    kengetallen = Input.text(kengetallen);
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

  /** Fills in why no amount can be given. Not thread-safe. */
  public static final class Builder extends NietTeKwantificerenFields<Builder> {
    private Builder() {}

    private Builder(NietTeKwantificeren source) {
      super(source);
    }
  }
}
