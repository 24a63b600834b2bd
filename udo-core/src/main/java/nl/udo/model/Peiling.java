package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a survey.
 *
 * @param populatie who were asked, in whole sentences, or null
 * @param respons how many answered, in whole sentences, or null
 * @param uitkomst what came of it, such as the share that does it already, in whole sentences, or
 *     null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Peiling(
    @Nullable String populatie, @Nullable String respons, @Nullable String uitkomst) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Peiling {
    populatie = Input.text(populatie);
    respons = Input.text(respons);
    uitkomst = Input.text(uitkomst);
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

  /** Fills in the figures of a survey. Not thread-safe. */
  public static final class Builder extends PeilingFields<Builder> {
    private Builder() {}

    private Builder(Peiling source) {
      super(source);
    }
  }
}
