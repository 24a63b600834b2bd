package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An effect that is handled elsewhere: in another regulation, or later in an algemene maatregel van
 * bestuur.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param onderwerp what is handled elsewhere, or null
 * @param regeling the regulation that handles it, or null
 * @param moment when, or null
 * @param overheden the layers it concerns; empty for all
 * @param beantwoording how it is answered there, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uitwerking(
    @Nullable String kenmerk,
    @Nullable Formulering onderwerp,
    @Nullable String regeling,
    @Nullable Moment moment,
    List<Overheidslaag> overheden,
    @Nullable Beantwoording beantwoording) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Uitwerking {
    kenmerk = Input.text(kenmerk);
    onderwerp = Input.phrase(onderwerp);
    regeling = Input.text(regeling);
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
  public static final class Builder extends UitwerkingFields<Builder> {
    private Builder() {}

    private Builder(Uitwerking source) {
      super(source);
    }
  }
}
