package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The amount per unit that the regulation lays down.
 *
 * @param bedrag the amount, or null
 * @param vanaf from when on, or null
 * @param voorheen the amount before that, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Normbedrag(
    @Valid @Nullable Bedrag bedrag, @Nullable Datum vanaf, @Valid @Nullable Bedrag voorheen) {

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

  /** Fills in an amount per unit. Not thread-safe. */
  public static final class Builder extends NormbedragFields<Builder> {
    private Builder() {}

    private Builder(Normbedrag source) {
      super(source);
    }
  }
}
