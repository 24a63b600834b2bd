package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on the statutory duty to hear a layer, on one ground, for the proposal as a whole.
 *
 * <p>A ground that is neither asserted nor denied for a layer is open.
 *
 * @param overheden the layers that it is about
 * @param grond the ground, or null
 * @param geldt whether the ground applies, or null when that is still open
 * @param motivering why it does or does not, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Hoorplichtoordeel(
    List<Overheidslaag> overheden,
    @Nullable Hoorgrond grond,
    @Nullable Boolean geldt,
    @Nullable String motivering) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Hoorplichtoordeel {
    overheden = Input.terms(overheden);
    motivering = Input.text(motivering);
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

  /** Fills in a judgement on the hearing duty. Not thread-safe. */
  public static final class Builder extends HoorplichtoordeelFields<Builder> {
    private Builder() {}

    private Builder(Hoorplichtoordeel source) {
      super(source);
    }
  }
}
