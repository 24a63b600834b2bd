package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The ratification of an agreement.
 *
 * @param door by whom
 * @param datum when, or null
 * @param voorbehoud under which reservation, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bekrachtiging(
    @Nullable String door, @Nullable Datum datum, @Nullable String voorbehoud) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bekrachtiging {
    door = Input.text(door);
    voorbehoud = Input.text(voorbehoud);
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

  /** Fills in a record of this kind. Not thread-safe. */
  public static final class Builder extends BekrachtigingFields<Builder> {
    private Builder() {}

    private Builder(Bekrachtiging source) {
      super(source);
    }
  }
}
