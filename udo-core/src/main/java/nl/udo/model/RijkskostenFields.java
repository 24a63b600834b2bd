// Made of Rijkskosten.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Rijkskosten} that only copies. */
abstract class RijkskostenFields<B extends RijkskostenFields<B>> extends BuilderBase<B> {

  @Nullable String omschrijving;
  @Nullable String begrotingshoofdstuk;
  List<Bedrag> bedragen = List.of();
  @Nullable String dekking;
  @Nullable String toelichting;

  RijkskostenFields() {}

  RijkskostenFields(Rijkskosten source) {
    omschrijving = source.omschrijving();
    begrotingshoofdstuk = source.begrotingshoofdstuk();
    bedragen = source.bedragen();
    dekking = source.dekking();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what they are for, or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code begrotingshoofdstuk}.
   *
   * @param begrotingshoofdstuk the chapter of the Rijksbegroting, for instance "VII", or null
   * @return this builder
   */
  public B begrotingshoofdstuk(@Nullable String begrotingshoofdstuk) {
    this.begrotingshoofdstuk = begrotingshoofdstuk;
    return self();
  }

  /**
   * Fills in {@code bedragen}, in place of what was there; an empty list empties it.
   *
   * @param bedragen the amounts
   * @return this builder
   */
  public B bedragen(Collection<Bedrag> bedragen) {
    this.bedragen = Input.list(bedragen);
    return self();
  }

  /**
   * Adds one to {@code bedragen}.
   *
   * @param addition fills in the one that is added; of the list: the amounts
   * @return this builder
   */
  public B bedragen(Consumer<Bedrag.Builder> addition) {
    Bedrag.Builder one = Bedrag.builder();
    required(addition, "bedragen").accept(one);
    return bedragen(Input.with(bedragen, List.of(one.build())));
  }

  /**
   * Changes one of {@code bedragen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bedragen(int index, Consumer<Bedrag.Builder> change) {
    Bedrag.Builder one = Input.at("bedragen", bedragen, index).toBuilder();
    required(change, "bedragen").accept(one);
    return bedragen(Input.replaced(bedragen, index, one.build()));
  }

  /**
   * Takes one of {@code bedragen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBedragen(int index) {
    return bedragen(Input.without("bedragen", bedragen, index));
  }

  /**
   * Fills in {@code dekking}.
   *
   * @param dekking how they are covered, in whole sentences, or null
   * @return this builder
   */
  public B dekking(@Nullable String dekking) {
    this.dekking = dekking;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what there is to say about them, in whole sentences, or null
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
  public Rijkskosten build() {
    return new Rijkskosten(
        omschrijving,
        begrotingshoofdstuk,
        bedragen,
        dekking,
        toelichting);
  }
}
