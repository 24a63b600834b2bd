package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the UDO as a whole, and what was done with it.
 *
 * @param bleek what it showed, as a bijzin ("de termijn van vier weken te kort is") or in whole
 *     sentences, or null
 * @param gevolg what was done with it, or null
 * @param datum when the outcome was there, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Toetsuitkomst(
    @Nullable Formulering bleek, @Nullable Formulering gevolg, @Nullable Datum datum) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Toetsuitkomst {
    bleek = Input.phrase(bleek);
    gevolg = Input.phrase(gevolg);
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

  /** Fills in the outcome of the UDO. Not thread-safe. */
  public static final class Builder extends ToetsuitkomstFields<Builder> {
    private Builder() {}

    private Builder(Toetsuitkomst source) {
      super(source);
    }
  }
}
