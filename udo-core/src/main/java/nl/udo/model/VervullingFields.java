// Made of Vervulling.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Vervulling} that only copies. */
abstract class VervullingFields<B extends VervullingFields<B>> extends BuilderBase<B> {

  List<Overheidslaag> overheden = List.of();
  Vervulling.@Nullable Stand stand;
  @Nullable Formulering door;
  List<Bepaling> bepalingen = List.of();
  @Nullable Datum datum;

  VervullingFields() {}

  VervullingFields(Vervulling source) {
    overheden = source.overheden();
    stand = source.stand();
    door = source.door();
    bepalingen = source.bepalingen();
    datum = source.datum();
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers that it is about; empty for all
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers that it is about; empty for all
   * @return this builder
   */
  public B overheden(Collection<Overheidslaag> overheden) {
    this.overheden = Input.list(overheden);
    return self();
  }

  /**
   * Takes one of {@code overheden} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOverheden(int index) {
    return overheden(Input.without("overheden", overheden, index));
  }

  /**
   * Fills in {@code stand}.
   *
   * @param stand whether it was met, or null
   * @return this builder
   */
  public B stand(Vervulling.@Nullable Stand stand) {
    this.stand = stand;
    return self();
  }

  /**
   * Fills in {@code door}.
   *
   * @param door by what, or why not, or null
   * @return this builder
   */
  public B door(@Nullable Formulering door) {
    this.door = door;
    return self();
  }

  /**
   * Fills in {@code door}.
   *
   * @param door by what, or why not, or null; whole sentences
   * @return this builder
   */
  public B door(@Nullable String door) {
    return door(Formulering.zin(door));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; none empties it.
   *
   * @param bepalingen the provisions by which; of each, its number
   * @return this builder
   */
  public B bepalingen(String... bepalingen) {
    return bepalingen(each(bepalingen, Bepaling::van));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; an empty list empties it.
   *
   * @param bepalingen the provisions by which
   * @return this builder
   */
  public B bepalingen(Collection<Bepaling> bepalingen) {
    this.bepalingen = Input.list(bepalingen);
    return self();
  }

  /**
   * Adds one to {@code bepalingen}.
   *
   * @param addition fills in the one that is added; of the list: the provisions by which
   * @return this builder
   */
  public B bepalingen(Consumer<Bepaling.Builder> addition) {
    Bepaling.Builder one = Bepaling.builder();
    required(addition, "bepalingen").accept(one);
    return bepalingen(Input.with(bepalingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code bepalingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bepalingen(int index, Consumer<Bepaling.Builder> change) {
    Bepaling.Builder one = Input.at("bepalingen", bepalingen, index).toBuilder();
    required(change, "bepalingen").accept(one);
    return bepalingen(Input.replaced(bepalingen, index, one.build()));
  }

  /**
   * Takes one of {@code bepalingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBepalingen(int index) {
    return bepalingen(Input.without("bepalingen", bepalingen, index));
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
   * Makes the record.
   *
   * @return what was filled in
   */
  public Vervulling build() {
    return new Vervulling(
        overheden,
        stand,
        door,
        bepalingen,
        datum);
  }
}
