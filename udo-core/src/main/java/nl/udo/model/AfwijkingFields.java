// Made of Afwijking.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Afwijking} that only copies. */
abstract class AfwijkingFields<B extends AfwijkingFields<B>> extends BuilderBase<B> {

  @Nullable String bepaling;
  @Nullable String gronden;
  @Nullable Grondslag grondslag;

  AfwijkingFields() {}

  AfwijkingFields(Afwijking source) {
    bepaling = source.bepaling();
    gronden = source.gronden();
    grondslag = source.grondslag();
  }

  /**
   * Fills in {@code bepaling}.
   *
   * @param bepaling the provision that is deviated from
   * @return this builder
   */
  public B bepaling(@Nullable String bepaling) {
    this.bepaling = bepaling;
    return self();
  }

  /**
   * Fills in {@code gronden}.
   *
   * @param gronden the grounds for it, in whole sentences, or null
   * @return this builder
   */
  public B gronden(@Nullable String gronden) {
    this.gronden = gronden;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision on which the deviation rests, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision on which the deviation rests, or null
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
   * Makes the record.
   *
   * @return what was filled in
   */
  public Afwijking build() {
    return new Afwijking(
        bepaling,
        gronden,
        grondslag);
  }
}
