// Made of Uitwerking.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Uitwerking} that only copies. */
abstract class UitwerkingFields<B extends UitwerkingFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable Formulering onderwerp;
  @Nullable String regeling;
  @Nullable Moment moment;
  List<Overheidslaag> overheden = List.of();
  @Nullable Beantwoording beantwoording;

  UitwerkingFields() {}

  UitwerkingFields(Uitwerking source) {
    kenmerk = source.kenmerk();
    onderwerp = source.onderwerp();
    regeling = source.regeling();
    moment = source.moment();
    overheden = source.overheden();
    beantwoording = source.beantwoording();
  }

  /**
   * Fills in {@code kenmerk}.
   *
   * @param kenmerk a short name by which other parts of the record refer to it, or null
   * @return this builder
   */
  public B kenmerk(@Nullable String kenmerk) {
    this.kenmerk = kenmerk;
    return self();
  }

  /**
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what is handled elsewhere, or null
   * @return this builder
   */
  public B onderwerp(@Nullable Formulering onderwerp) {
    this.onderwerp = onderwerp;
    return self();
  }

  /**
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what is handled elsewhere, or null; whole sentences
   * @return this builder
   */
  public B onderwerp(@Nullable String onderwerp) {
    return onderwerp(Formulering.zin(onderwerp));
  }

  /**
   * Fills in {@code regeling}.
   *
   * @param regeling the regulation that handles it, or null
   * @return this builder
   */
  public B regeling(@Nullable String regeling) {
    this.regeling = regeling;
    return self();
  }

  /**
   * Fills in {@code moment}.
   *
   * @param moment when, or null
   * @return this builder
   */
  public B moment(@Nullable Moment moment) {
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
   * Fills in {@code beantwoording}.
   *
   * @param beantwoording how it is answered there, or null
   * @return this builder
   */
  public B beantwoording(@Nullable Beantwoording beantwoording) {
    this.beantwoording = beantwoording;
    return self();
  }

  /**
   * Changes {@code beantwoording} in place, or begins it.
   *
   * @param change fills it in: how it is answered there, or null
   * @return this builder
   */
  public B beantwoording(Consumer<Beantwoording.Builder> change) {
    Beantwoording.Builder one = beantwoording == null ? Beantwoording.builder() : beantwoording.toBuilder();
    required(change, "beantwoording").accept(one);
    return beantwoording(one.build());
  }

  /**
   * Takes {@code beantwoording} away.
   *
   * @return this builder
   */
  public B zonderBeantwoording() {
    beantwoording = null;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Uitwerking build() {
    return new Uitwerking(
        kenmerk,
        onderwerp,
        regeling,
        moment,
        overheden,
        beantwoording);
  }
}
