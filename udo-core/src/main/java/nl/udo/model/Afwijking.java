package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A deviation from the organic law (Gemeentewet 115, Provinciewet 113 lid 2, WolBES 210).
 *
 * @param bepaling the provision that is deviated from
 * @param gronden the grounds for it, in whole sentences, or null
 * @param grondslag the provision on which the deviation rests, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Afwijking(
    @Nullable String bepaling, @Nullable String gronden, @Nullable Grondslag grondslag) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Afwijking {
    bepaling = Input.text(bepaling);
    gronden = Input.text(gronden);
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
  public static final class Builder extends AfwijkingFields<Builder> {
    private Builder() {}

    private Builder(Afwijking source) {
      super(source);
    }
  }
}
