// Made of Normbedrag.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Normbedrag} that only copies. */
abstract class NormbedragFields<B extends NormbedragFields<B>> extends BuilderBase<B> {

  @Nullable Bedrag bedrag;
  @Nullable Datum vanaf;
  @Nullable Bedrag voorheen;

  NormbedragFields() {}

  NormbedragFields(Normbedrag source) {
    bedrag = source.bedrag();
    vanaf = source.vanaf();
    voorheen = source.voorheen();
  }

  /**
   * Fills in {@code bedrag}.
   *
   * @param bedrag the amount, or null
   * @return this builder
   */
  public B bedrag(@Nullable Bedrag bedrag) {
    this.bedrag = bedrag;
    return self();
  }

  /**
   * Changes {@code bedrag} in place, or begins it.
   *
   * @param change fills it in: the amount, or null
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
   * Fills in {@code vanaf}.
   *
   * @param vanaf from when on, or null
   * @return this builder
   */
  public B vanaf(@Nullable Datum vanaf) {
    this.vanaf = vanaf;
    return self();
  }

  /**
   * Fills in {@code vanaf}.
   *
   * @param vanaf from when on, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B vanaf(@Nullable String vanaf) {
    return vanaf(Datum.van(vanaf));
  }

  /**
   * Fills in {@code voorheen}.
   *
   * @param voorheen the amount before that, or null
   * @return this builder
   */
  public B voorheen(@Nullable Bedrag voorheen) {
    this.voorheen = voorheen;
    return self();
  }

  /**
   * Changes {@code voorheen} in place, or begins it.
   *
   * @param change fills it in: the amount before that, or null
   * @return this builder
   */
  public B voorheen(Consumer<Bedrag.Builder> change) {
    Bedrag.Builder one = voorheen == null ? Bedrag.builder() : voorheen.toBuilder();
    required(change, "voorheen").accept(one);
    return voorheen(one.build());
  }

  /**
   * Takes {@code voorheen} away.
   *
   * @return this builder
   */
  public B zonderVoorheen() {
    voorheen = null;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Normbedrag build() {
    return new Normbedrag(
        bedrag,
        vanaf,
        voorheen);
  }
}
