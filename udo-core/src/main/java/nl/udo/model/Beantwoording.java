package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * How an effect that was deferred is answered elsewhere.
 *
 * @param traject the kenmerk of the record that answers it, or null
 * @param stand how far that is, or null
 * @param datum when it was answered, or null
 * @param bron the document in which, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Beantwoording(
    @Nullable String traject,
    @Nullable Stand stand,
    @Nullable Datum datum,
    @Nullable Bronverwijzing bron) {

  /** How far the answer is. */
  public enum Stand implements Term {
    /** Nothing has been done yet. */
    OPEN,
    /** It is being prepared. */
    IN_VOORBEREIDING,
    /** It has been answered. */
    BEANTWOORD;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Beantwoording {
    traject = Input.text(traject);
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

  /** Fills in how a deferred effect is answered. Not thread-safe. */
  public static final class Builder extends BeantwoordingFields<Builder> {
    private Builder() {}

    private Builder(Beantwoording source) {
      super(source);
    }
  }
}
