// Made of Deel.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Deel} that only copies. */
abstract class DeelFields<B extends DeelFields<B>> extends BuilderBase<B> {

  @Nullable String omschrijving;
  @Nullable String korteNaam;
  @Nullable Grondslag grondslag;
  @Nullable String regio;

  DeelFields() {}

  DeelFields(Deel source) {
    omschrijving = source.omschrijving();
    korteNaam = source.korteNaam();
    grondslag = source.grondslag();
    regio = source.regio();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving the part, for instance "gemeenten met een asielzoekerscentrum", or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code korteNaam}.
   *
   * @param korteNaam a short name for headings, for instance "aangewezen gemeenten", or null
   * @return this builder
   */
  public B korteNaam(@Nullable String korteNaam) {
    this.korteNaam = korteNaam;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision that makes the distinction, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision that makes the distinction, or null
   * @return this builder
   */
  public B grondslag(Consumer<Grondslag.Builder> change) {
    Grondslag.Builder one = grondslag == null ? Grondslag.builder() : grondslag.toBuilder();
    required(change, "grondslag").accept(one);
    return grondslag(one.build());
  }

  /**
   * Takes {@code grondslag} away.
   *
   * @return this builder
   */
  public B zonderGrondslag() {
    grondslag = null;
    return self();
  }

  /**
   * Fills in {@code regio}.
   *
   * @param regio for a region: who belongs to it, and in which form it is represented, in whole
   *     sentences, or null
   * @return this builder
   */
  public B regio(@Nullable String regio) {
    this.regio = regio;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Deel build() {
    return new Deel(
        omschrijving,
        korteNaam,
        grondslag,
        regio);
  }
}
