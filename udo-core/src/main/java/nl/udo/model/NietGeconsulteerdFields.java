// Made of NietGeconsulteerd.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link NietGeconsulteerd} that only copies. */
abstract class NietGeconsulteerdFields<B extends NietGeconsulteerdFields<B>> extends BuilderBase<B> {

  List<Overheidslaag> overheden = List.of();
  @Nullable String reden;

  NietGeconsulteerdFields() {}

  NietGeconsulteerdFields(NietGeconsulteerd source) {
    overheden = source.overheden();
    reden = source.reden();
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers
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
   * Fills in {@code reden}.
   *
   * @param reden why not, in whole sentences, or null
   * @return this builder
   */
  public B reden(@Nullable String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public NietGeconsulteerd build() {
    return new NietGeconsulteerd(
        overheden,
        reden);
  }
}
