package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A period, of which either end may be unknown.
 *
 * @param van the beginning, or null
 * @param tot the end, up to and including, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Periode(@Nullable Datum van, @Nullable Datum tot) {

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
  public static final class Builder extends PeriodeFields<Builder> {
    private Builder() {}

    private Builder(Periode source) {
      super(source);
    }
  }
}
