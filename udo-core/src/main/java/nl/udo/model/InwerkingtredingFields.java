// Made of Inwerkingtreding.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Inwerkingtreding} that only copies. */
abstract class InwerkingtredingFields<B extends InwerkingtredingFields<B>> extends BuilderBase<B> {

  Inwerkingtreding.@Nullable Wijze wijze;
  @Nullable Datum datum;
  @Nullable Datum beoogd;
  @Nullable Integer maandenNaBekendmaking;
  @Nullable Datum terugwerkendTotEnMet;
  List<String> bepalingen = List.of();
  List<Datum> eerderBeoogd = List.of();
  @Nullable String toelichting;

  InwerkingtredingFields() {}

  InwerkingtredingFields(Inwerkingtreding source) {
    wijze = source.wijze();
    datum = source.datum();
    beoogd = source.beoogd();
    maandenNaBekendmaking = source.maandenNaBekendmaking();
    terugwerkendTotEnMet = source.terugwerkendTotEnMet();
    bepalingen = source.bepalingen();
    eerderBeoogd = source.eerderBeoogd();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code wijze}.
   *
   * @param wijze how the moment is settled, or null
   * @return this builder
   */
  public B wijze(Inwerkingtreding.@Nullable Wijze wijze) {
    this.wijze = wijze;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date, or null when not yet known
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date, or null when not yet known; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code beoogd}.
   *
   * @param beoogd for an entry into force by koninklijk besluit, the date that is aimed at; or null
   * @return this builder
   */
  public B beoogd(@Nullable Datum beoogd) {
    this.beoogd = beoogd;
    return self();
  }

  /**
   * Fills in {@code beoogd}.
   *
   * @param beoogd for an entry into force by koninklijk besluit, the date that is aimed at; or
   *     null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B beoogd(@Nullable String beoogd) {
    return beoogd(Datum.van(beoogd));
  }

  /**
   * Fills in {@code maandenNaBekendmaking}.
   *
   * @param maandenNaBekendmaking how many months after publication, or null
   * @return this builder
   */
  public B maandenNaBekendmaking(@Nullable Integer maandenNaBekendmaking) {
    this.maandenNaBekendmaking = maandenNaBekendmaking;
    return self();
  }

  /**
   * Fills in {@code terugwerkendTotEnMet}.
   *
   * @param terugwerkendTotEnMet the date up to and including which it works back, or null
   * @return this builder
   */
  public B terugwerkendTotEnMet(@Nullable Datum terugwerkendTotEnMet) {
    this.terugwerkendTotEnMet = terugwerkendTotEnMet;
    return self();
  }

  /**
   * Fills in {@code terugwerkendTotEnMet}.
   *
   * @param terugwerkendTotEnMet the date up to and including which it works back, or null; a date
   *     as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B terugwerkendTotEnMet(@Nullable String terugwerkendTotEnMet) {
    return terugwerkendTotEnMet(Datum.van(terugwerkendTotEnMet));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; none empties it.
   *
   * @param bepalingen the provisions it is about; empty for all
   * @return this builder
   */
  public B bepalingen(String... bepalingen) {
    return bepalingen(Input.row(bepalingen));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; an empty list empties it.
   *
   * @param bepalingen the provisions it is about; empty for all
   * @return this builder
   */
  public B bepalingen(Collection<String> bepalingen) {
    this.bepalingen = Input.list(bepalingen);
    return self();
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
   * Fills in {@code eerderBeoogd}, in place of what was there; none empties it.
   *
   * @param eerderBeoogd dates that were aimed at before, in order; of each, a date as {@link
   *     Datum#van(String)} reads it
   * @return this builder
   */
  public B eerderBeoogd(String... eerderBeoogd) {
    return eerderBeoogd(each(eerderBeoogd, Datum::van));
  }

  /**
   * Fills in {@code eerderBeoogd}, in place of what was there; an empty list empties it.
   *
   * @param eerderBeoogd dates that were aimed at before, in order
   * @return this builder
   */
  public B eerderBeoogd(Collection<Datum> eerderBeoogd) {
    this.eerderBeoogd = Input.list(eerderBeoogd);
    return self();
  }

  /**
   * Takes one of {@code eerderBeoogd} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderEerderBeoogd(int index) {
    return eerderBeoogd(Input.without("eerderBeoogd", eerderBeoogd, index));
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what there is to say about it, in whole sentences, or null
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
  public Inwerkingtreding build() {
    return new Inwerkingtreding(
        wijze,
        datum,
        beoogd,
        maandenNaBekendmaking,
        terugwerkendTotEnMet,
        bepalingen,
        eerderBeoogd,
        toelichting);
  }
}
