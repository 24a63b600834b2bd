// Made of Uitwerking.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The part of a builder of {@link Uitwerking} that only copies. */
abstract class UitwerkingFields<B extends UitwerkingFields<B>> extends BuilderBase<B> {

  String onderwerp;
  String regeling;
  Moment moment;
  List<Overheidslaag> overheden = List.of();

  UitwerkingFields() {}

  UitwerkingFields(Uitwerking source) {
    onderwerp = source.onderwerp();
    regeling = source.regeling();
    moment = source.moment();
    overheden = source.overheden();
  }

  /**
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what is handled elsewhere, in whole sentences
   * @return this builder
   */
  public B onderwerp(String onderwerp) {
    this.onderwerp = onderwerp;
    return self();
  }

  /**
   * Fills in {@code regeling}.
   *
   * @param regeling the regulation that handles it, or null
   * @return this builder
   */
  public B regeling(String regeling) {
    this.regeling = regeling;
    return self();
  }

  /**
   * Fills in {@code moment}.
   *
   * @param moment when, or null
   * @return this builder
   */
  public B moment(Moment moment) {
    this.moment = moment;
    return self();
  }

  /**
   * Changes {@code moment} in place, or begins it.
   *
   * @param change fills it in: when, or null
   * @return this builder
   */
  public B moment(Consumer<Moment.Builder> change) {
    Moment.Builder one = moment == null ? Moment.builder() : moment.toBuilder();
    required(change, "moment").accept(one);
    return moment(one.build());
  }

  /**
   * Takes {@code moment} away.
   *
   * @return this builder
   */
  public B zonderMoment() {
    moment = null;
    return self();
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers it concerns; empty for all
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers it concerns; empty for all
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
   * Makes the record.
   *
   * @return what was filled in
   */
  public Uitwerking build() {
    return new Uitwerking(
        onderwerp,
        regeling,
        moment,
        overheden);
  }
}
