// Made of Plafond.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Plafond} that only copies. */
abstract class PlafondFields<B extends PlafondFields<B>> extends BuilderBase<B> {

  @Nullable Bedrag bedrag;
  @Nullable String toelichting;

  PlafondFields() {}

  PlafondFields(Plafond source) {
    bedrag = source.bedrag();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code bedrag}.
   *
   * @param bedrag the amount, or null when there is a cap of which the amount is not known
   * @return this builder
   */
  public B bedrag(@Nullable Bedrag bedrag) {
    this.bedrag = bedrag;
    return self();
  }

  /**
   * Changes {@code bedrag} in place, or begins it.
   *
   * @param change fills it in: the amount, or null when there is a cap of which the amount is not
   *     known
   * @return this builder
   */
  public B bedrag(Consumer<Bedrag.Builder> change) {
    Bedrag.Builder one = bedrag == null ? Bedrag.builder() : bedrag.toBuilder();
    required(change, "bedrag").accept(one);
    return bedrag(one.build());
  }

  /**
   * Takes {@code bedrag} away.
   *
   * @return this builder
   */
  public B zonderBedrag() {
    bedrag = null;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what there is to say about it, in whole sentences, or null
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
  public Plafond build() {
    return new Plafond(
        bedrag,
        toelichting);
  }
}
