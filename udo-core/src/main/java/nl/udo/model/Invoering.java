package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The introduction and the entry into force.
 *
 * @param bekendmaking the date of publication, expected or real, or null
 * @param inwerkingtredingen when it enters into force, at once or in phases
 * @param uitzondering the ground for a deviation from Aanwijzing 4.17, or null
 * @param overgangsrecht the transitional law, in whole sentences, or null
 * @param toelichting how the introduction goes, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Invoering(
    @Nullable Datum bekendmaking,
    List<Inwerkingtreding> inwerkingtredingen,
    @Nullable Uitzondering uitzondering,
    @Nullable String overgangsrecht,
    @Nullable String toelichting) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Invoering {
    inwerkingtredingen = Input.list(inwerkingtredingen);
    overgangsrecht = Input.text(overgangsrecht);
    toelichting = Input.text(toelichting);
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

  /** Fills in the introduction. Not thread-safe. */
  public static final class Builder extends InvoeringFields<Builder> {
    private Builder() {}

    private Builder(Invoering source) {
      super(source);
    }

    /**
     * The entry into force of the whole.
     *
     * @param datum the date
     * @param eerderBeoogd dates that were aimed at before, in order
     * @return this builder
     */
    public Builder inwerkingtreding(String datum, String... eerderBeoogd) {
      return inwerkingtredingen(i -> i.datum(datum).eerderBeoogd(eerderBeoogd));
    }

    /**
     * The ground for a deviation from Aanwijzing 4.17.
     *
     * @param grond the ground
     * @param motivering the reasons, in whole sentences
     * @return this builder
     */
    public Builder uitzondering(Uitzondering.Grond grond, String motivering) {
      return uitzondering(u -> u.grond(grond).motivering(motivering));
    }
  }
}
