package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A promise of another record that this record answers: an effect that was deferred to this
 * regulation.
 *
 * @param traject the kenmerk of the other record, or null
 * @param toezegging the kenmerk of the uitwerking in that record, or null
 * @param datum when it was answered, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BeantwoordeToezegging(
    @Nullable String traject, @Nullable String toezegging, @Nullable Datum datum) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public BeantwoordeToezegging {
    traject = Input.text(traject);
    toezegging = Input.text(toezegging);
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

  /** Fills in a promise that is answered. Not thread-safe. */
  public static final class Builder extends BeantwoordeToezeggingFields<Builder> {
    private Builder() {}

    private Builder(BeantwoordeToezegging source) {
      super(source);
    }
  }
}
