package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Information that must be given systematically (Gemeentewet 119, Provinciewet 117, WolBES 214).
 *
 * @param inhoud what must be given, or null
 * @param ontvanger to whom, or null
 * @param grondslag the provision that demands it, or null
 * @param compensatie how its costs are compensated, in whole sentences, or null
 * @param frequentie how often, or null
 * @param bekostiging the kenmerk of the uitkering, when the information is only about that; or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Informatieplicht(
    @Nullable Formulering inhoud,
    @Nullable Instantie ontvanger,
    @Nullable Grondslag grondslag,
    @Nullable String compensatie,
    @Nullable Moment frequentie,
    @Refers(Refers.To.ONDERDEEL) @Nullable String bekostiging) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Informatieplicht {
    inhoud = Input.phrase(inhoud);
    compensatie = Input.text(compensatie);
    bekostiging = Input.text(bekostiging);
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

  /** Fills in information that must be given. Not thread-safe. */
  public static final class Builder extends InformatieplichtFields<Builder> {
    private Builder() {}

    private Builder(Informatieplicht source) {
      super(source);
    }
  }
}
