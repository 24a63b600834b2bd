package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An act of the European Union or another act that the policy implements.
 *
 * @param besluit the act, for instance "Richtlijn (EU) 2016/2102", or null
 * @param uiterlijk the date by which it must be implemented, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Implementatie(@Nullable String besluit, @Nullable Datum uiterlijk) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Implementatie {
    besluit = Input.text(besluit);
  }

  /**
   * An act of which the date by which is not told.
   *
   * @param besluit the act, for instance "Richtlijn (EU) 2016/2102"; null or blank gives null
   * @return the value, or null
   */
  public static @Nullable Implementatie van(@Nullable String besluit) {
    return Input.text(besluit) == null ? null : builder().besluit(besluit).build();
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

  /** Fills in an act that is implemented. Not thread-safe. */
  public static final class Builder extends ImplementatieFields<Builder> {
    private Builder() {}

    private Builder(Implementatie source) {
      super(source);
    }
  }
}
