// Made of Nacalculatie.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Nacalculatie} that only copies. */
abstract class NacalculatieFields<B extends NacalculatieFields<B>> extends BuilderBase<B> {

  Nacalculatie.@Nullable Richting richting;
  @Nullable Moment moment;
  @Nullable String toelichting;

  NacalculatieFields() {}

  NacalculatieFields(Nacalculatie source) {
    richting = source.richting();
    moment = source.moment();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code richting}.
   *
   * @param richting in which direction, or null
   * @return this builder
   */
  public B richting(Nacalculatie.@Nullable Richting richting) {
    this.richting = richting;
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
   * Fills in {@code toelichting}.
   *
   * @param toelichting how it goes, in whole sentences, or null
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
  public Nacalculatie build() {
    return new Nacalculatie(
        richting,
        moment,
        toelichting);
  }
}
