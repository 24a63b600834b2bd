// Made of Bekrachtiging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bekrachtiging} that only copies. */
abstract class BekrachtigingFields<B extends BekrachtigingFields<B>> extends BuilderBase<B> {

  @Nullable String door;
  @Nullable Datum datum;
  @Nullable String voorbehoud;

  BekrachtigingFields() {}

  BekrachtigingFields(Bekrachtiging source) {
    door = source.door();
    datum = source.datum();
    voorbehoud = source.voorbehoud();
  }

  /**
   * Fills in {@code door}.
   *
   * @param door by whom
   * @return this builder
   */
  public B door(@Nullable String door) {
    this.door = door;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code voorbehoud}.
   *
   * @param voorbehoud under which reservation, in whole sentences, or null
   * @return this builder
   */
  public B voorbehoud(@Nullable String voorbehoud) {
    this.voorbehoud = voorbehoud;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bekrachtiging build() {
    return new Bekrachtiging(
        door,
        datum,
        voorbehoud);
  }
}
