package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Urgency that keeps the layers from being heard beforehand (Gemeentewet 114 lid 3, Provinciewet
 * 112 lid 3).
 *
 * @param reden why it cannot wait, in whole sentences, or null
 * @param oordeelGevraagdOp when the oordeel will be asked for, or was, or null
 * @param openbaarmaking when the oordeel will be published, or was, or null
 * @param overheden the layers that cannot be heard beforehand; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Spoed(
    @Nullable String reden,
    @Nullable Datum oordeelGevraagdOp,
    @Nullable Moment openbaarmaking,
    List<Overheidslaag> overheden) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Spoed {
    reden = Input.text(reden);
    overheden = Input.terms(overheden);
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
  public static final class Builder extends SpoedFields<Builder> {
    private Builder() {}

    private Builder(Spoed source) {
      super(source);
    }
  }
}
