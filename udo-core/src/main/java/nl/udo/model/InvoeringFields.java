// Made of Invoering.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Invoering} that only copies. */
abstract class InvoeringFields<B extends InvoeringFields<B>> extends BuilderBase<B> {

  @Nullable Datum bekendmaking;
  List<Inwerkingtreding> inwerkingtredingen = List.of();
  @Nullable Uitzondering uitzondering;
  @Nullable String overgangsrecht;
  @Nullable String toelichting;

  InvoeringFields() {}

  InvoeringFields(Invoering source) {
    bekendmaking = source.bekendmaking();
    inwerkingtredingen = source.inwerkingtredingen();
    uitzondering = source.uitzondering();
    overgangsrecht = source.overgangsrecht();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code bekendmaking}.
   *
   * @param bekendmaking the date of publication, expected or real, or null
   * @return this builder
   */
  public B bekendmaking(@Nullable Datum bekendmaking) {
    this.bekendmaking = bekendmaking;
    return self();
  }

  /**
   * Fills in {@code bekendmaking}.
   *
   * @param bekendmaking the date of publication, expected or real, or null; a date as {@link
   *     Datum#van(String)} reads it
   * @return this builder
   */
  public B bekendmaking(@Nullable String bekendmaking) {
    return bekendmaking(Datum.van(bekendmaking));
  }

  /**
   * Fills in {@code inwerkingtredingen}, in place of what was there; an empty list empties it.
   *
   * @param inwerkingtredingen when it enters into force, at once or in phases
   * @return this builder
   */
  public B inwerkingtredingen(Collection<Inwerkingtreding> inwerkingtredingen) {
    this.inwerkingtredingen = Input.list(inwerkingtredingen);
    return self();
  }

  /**
   * Adds one to {@code inwerkingtredingen}.
   *
   * @param addition fills in the one that is added; of the list: when it enters into force, at once
   *     or in phases
   * @return this builder
   */
  public B inwerkingtredingen(Consumer<Inwerkingtreding.Builder> addition) {
    Inwerkingtreding.Builder one = Inwerkingtreding.builder();
    required(addition, "inwerkingtredingen").accept(one);
    return inwerkingtredingen(Input.with(inwerkingtredingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code inwerkingtredingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B inwerkingtredingen(int index, Consumer<Inwerkingtreding.Builder> change) {
    Inwerkingtreding.Builder one = Input.at("inwerkingtredingen", inwerkingtredingen, index).toBuilder();
    required(change, "inwerkingtredingen").accept(one);
    return inwerkingtredingen(Input.replaced(inwerkingtredingen, index, one.build()));
  }

  /**
   * Takes one of {@code inwerkingtredingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderInwerkingtredingen(int index) {
    return inwerkingtredingen(Input.without("inwerkingtredingen", inwerkingtredingen, index));
  }

  /**
   * Fills in {@code uitzondering}.
   *
   * @param uitzondering the ground for a deviation from Aanwijzing 4.17, or null
   * @return this builder
   */
  public B uitzondering(@Nullable Uitzondering uitzondering) {
    this.uitzondering = uitzondering;
    return self();
  }

  /**
   * Changes {@code uitzondering} in place, or begins it.
   *
   * @param change fills it in: the ground for a deviation from Aanwijzing 4.17, or null
   * @return this builder
   */
  public B uitzondering(Consumer<Uitzondering.Builder> change) {
    Uitzondering.Builder one = uitzondering == null ? Uitzondering.builder() : uitzondering.toBuilder();
    required(change, "uitzondering").accept(one);
    return uitzondering(one.build());
  }

  /**
   * Takes {@code uitzondering} away.
   *
   * @return this builder
   */
  public B zonderUitzondering() {
    uitzondering = null;
    return self();
  }

  /**
   * Fills in {@code overgangsrecht}.
   *
   * @param overgangsrecht the transitional law, in whole sentences, or null
   * @return this builder
   */
  public B overgangsrecht(@Nullable String overgangsrecht) {
    this.overgangsrecht = overgangsrecht;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting how the introduction goes, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Invoering build() {
    return new Invoering(
        bekendmaking,
        inwerkingtredingen,
        uitzondering,
        overgangsrecht,
        toelichting);
  }
}
