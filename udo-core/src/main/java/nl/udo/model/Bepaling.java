package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A provision that was changed, by its number.
 *
 * @param nummer its number, for instance "artikel 4, tweede lid", or null
 * @param voorheen the number that it had before, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bepaling(@Nullable String nummer, @Nullable String voorheen) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Bepaling {
    nummer = Input.text(nummer);
    voorheen = Input.text(voorheen);
  }

  /**
   * A provision of which only the present number is told.
   *
   * @param nummer its number, for instance "artikel 4"; null or blank gives null
   * @return the value, or null
   */
  public static @Nullable Bepaling van(@Nullable String nummer) {
    return Input.text(nummer) == null ? null : builder().nummer(nummer).build();
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

  /** Fills in a provision. Not thread-safe. */
  public static final class Builder extends BepalingFields<Builder> {
    private Builder() {}

    private Builder(Bepaling source) {
      super(source);
    }
  }
}
