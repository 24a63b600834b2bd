// Made of Moment.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Moment} that only copies. */
abstract class MomentFields<B extends MomentFields<B>> extends BuilderBase<B> {

  @Nullable Datum datum;
  @Nullable Integer maandenNaInwerkingtreding;
  @Nullable Integer elkeMaanden;
  @Nullable String omschrijving;
  Moment.@Nullable Grens grens;

  MomentFields() {}

  MomentFields(Moment source) {
    datum = source.datum();
    maandenNaInwerkingtreding = source.maandenNaInwerkingtreding();
    elkeMaanden = source.elkeMaanden();
    omschrijving = source.omschrijving();
    grens = source.grens();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code maandenNaInwerkingtreding}.
   *
   * @param maandenNaInwerkingtreding months after the entry into force; negative is before; or null
   * @return this builder
   */
  public B maandenNaInwerkingtreding(@Nullable Integer maandenNaInwerkingtreding) {
    this.maandenNaInwerkingtreding = maandenNaInwerkingtreding;
    return self();
  }

  /**
   * Fills in {@code elkeMaanden}.
   *
   * @param elkeMaanden for a repeated moment, the number of months between two, 12 is yearly; or
   *     null
   * @return this builder
   */
  public B elkeMaanden(@Nullable Integer elkeMaanden) {
    this.elkeMaanden = elkeMaanden;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving the moment in words, as they read in a sentence; or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code grens}.
   *
   * @param grens how the moment bounds, or null for the moment itself
   * @return this builder
   */
  public B grens(Moment.@Nullable Grens grens) {
    this.grens = grens;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Moment build() {
    return new Moment(
        datum,
        maandenNaInwerkingtreding,
        elkeMaanden,
        omschrijving,
        grens);
  }
}
