package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A designated part of a layer of government.
 *
 * @param omschrijving the part, for instance "gemeenten met een asielzoekerscentrum", or null
 * @param korteNaam a short name for headings, for instance "aangewezen gemeenten", or null
 * @param grondslag the provision that makes the distinction, or null
 * @param regio for a region: who belongs to it, and in which form it is represented, in whole
 *     sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deel(
    @Woordgroep @Nullable String omschrijving,
    @Woordgroep @Nullable String korteNaam,
    @Nullable Grondslag grondslag,
    @Nullable String regio) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Deel {
    omschrijving = Input.text(omschrijving);
    korteNaam = Input.text(korteNaam);
    regio = Input.text(regio);
  }

  /**
   * A part of which only the description is told.
   *
   * @param omschrijving the part, for instance "gemeenten met een asielzoekerscentrum"; null or
   *     blank gives null
   * @return the value, or null
   */
  public static @Nullable Deel van(@Nullable String omschrijving) {
    return Input.text(omschrijving) == null ? null : builder().omschrijving(omschrijving).build();
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

  /** Fills in a designated part. Not thread-safe. */
  public static final class Builder extends DeelFields<Builder> {
    private Builder() {}

    private Builder(Deel source) {
      super(source);
    }
  }
}
