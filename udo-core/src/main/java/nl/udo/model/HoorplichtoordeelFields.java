// Made of Hoorplichtoordeel.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Hoorplichtoordeel} that only copies. */
abstract class HoorplichtoordeelFields<B extends HoorplichtoordeelFields<B>> extends BuilderBase<B> {

  List<Overheidslaag> overheden = List.of();
  @Nullable Hoorgrond grond;
  @Nullable Boolean geldt;
  @Nullable String motivering;

  HoorplichtoordeelFields() {}

  HoorplichtoordeelFields(Hoorplichtoordeel source) {
    overheden = source.overheden();
    grond = source.grond();
    geldt = source.geldt();
    motivering = source.motivering();
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers that it is about
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers that it is about
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
   * Fills in {@code grond}.
   *
   * @param grond the ground, or null
   * @return this builder
   */
  public B grond(@Nullable Hoorgrond grond) {
    this.grond = grond;
    return self();
  }

  /**
   * Fills in {@code geldt}.
   *
   * @param geldt whether the ground applies, or null when that is still open
   * @return this builder
   */
  public B geldt(@Nullable Boolean geldt) {
    this.geldt = geldt;
    return self();
  }

  /**
   * Fills in {@code motivering}.
   *
   * @param motivering why it does or does not, in whole sentences, or null
   * @return this builder
   */
  public B motivering(@Nullable String motivering) {
    this.motivering = motivering;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Hoorplichtoordeel build() {
    return new Hoorplichtoordeel(
        overheden,
        grond,
        geldt,
        motivering);
  }
}
