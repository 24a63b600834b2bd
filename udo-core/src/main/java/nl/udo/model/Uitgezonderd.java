package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A layer, or a part of it, that the policy leaves out, or for which it has not been worked out
 * yet.
 *
 * @param soort whether it is left out or not yet worked out, or null
 * @param reden why, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uitgezonderd(@Nullable Soort soort, @Nullable String reden) {

  /** A way of not being touched. */
  public enum Soort implements Term {
    /** It is left out. */
    BUITEN_BEREIK,
    /** The effect has not been designed yet. */
    NOG_NIET_UITGEWERKT;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Uitgezonderd {
    reden = Input.text(reden);
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

  /** Fills in a layer that is left out. Not thread-safe. */
  public static final class Builder extends UitgezonderdFields<Builder> {
    private Builder() {}

    private Builder(Uitgezonderd source) {
      super(source);
    }
  }
}
