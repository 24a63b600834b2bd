// Made of Informatieplicht.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Informatieplicht} that only copies. */
abstract class InformatieplichtFields<B extends InformatieplichtFields<B>> extends BuilderBase<B> {

  @Nullable Formulering inhoud;
  @Nullable Instantie ontvanger;
  @Nullable Grondslag grondslag;
  @Nullable String compensatie;
  @Nullable Moment frequentie;
  @Nullable String bekostiging;

  InformatieplichtFields() {}

  InformatieplichtFields(Informatieplicht source) {
    inhoud = source.inhoud();
    ontvanger = source.ontvanger();
    grondslag = source.grondslag();
    compensatie = source.compensatie();
    frequentie = source.frequentie();
    bekostiging = source.bekostiging();
  }

  /**
   * Fills in {@code inhoud}.
   *
   * @param inhoud what must be given, or null
   * @return this builder
   */
  public B inhoud(@Nullable Formulering inhoud) {
    this.inhoud = inhoud;
    return self();
  }

  /**
   * Fills in {@code inhoud}.
   *
   * @param inhoud what must be given, or null; whole sentences
   * @return this builder
   */
  public B inhoud(@Nullable String inhoud) {
    return inhoud(Formulering.zin(inhoud));
  }

  /**
   * Fills in {@code ontvanger}.
   *
   * @param ontvanger to whom, or null
   * @return this builder
   */
  public B ontvanger(@Nullable Instantie ontvanger) {
    this.ontvanger = ontvanger;
    return self();
  }

  /**
   * Fills in {@code ontvanger}.
   *
   * @param ontvanger to whom, or null; its name
   * @return this builder
   */
  public B ontvanger(@Nullable String ontvanger) {
    return ontvanger(Instantie.van(ontvanger));
  }

  /**
   * Changes {@code ontvanger} in place, or begins it.
   *
   * @param change fills it in: to whom, or null
   * @return this builder
   */
  public B ontvanger(Consumer<Instantie.Builder> change) {
    Instantie.Builder one = ontvanger == null ? Instantie.builder() : ontvanger.toBuilder();
    required(change, "ontvanger").accept(one);
    return ontvanger(one.build());
  }

  /**
   * Takes {@code ontvanger} away.
   *
   * @return this builder
   */
  public B zonderOntvanger() {
    ontvanger = null;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision that demands it, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision that demands it, or null
   * @return this builder
   */
  public B grondslag(Consumer<Grondslag.Builder> change) {
    Grondslag.Builder one = grondslag == null ? Grondslag.builder() : grondslag.toBuilder();
    required(change, "grondslag").accept(one);
    return grondslag(one.build());
  }

  /**
   * Takes {@code grondslag} away.
   *
   * @return this builder
   */
  public B zonderGrondslag() {
    grondslag = null;
    return self();
  }

  /**
   * Fills in {@code compensatie}.
   *
   * @param compensatie how its costs are compensated, in whole sentences, or null
   * @return this builder
   */
  public B compensatie(@Nullable String compensatie) {
    this.compensatie = compensatie;
    return self();
  }

  /**
   * Fills in {@code frequentie}.
   *
   * @param frequentie how often, or null
   * @return this builder
   */
  public B frequentie(@Nullable Moment frequentie) {
    this.frequentie = frequentie;
    return self();
  }

  /**
   * Changes {@code frequentie} in place, or begins it.
   *
   * @param change fills it in: how often, or null
   * @return this builder
   */
  public B frequentie(Consumer<Moment.Builder> change) {
    Moment.Builder one = frequentie == null ? Moment.builder() : frequentie.toBuilder();
    required(change, "frequentie").accept(one);
    return frequentie(one.build());
  }

  /**
   * Takes {@code frequentie} away.
   *
   * @return this builder
   */
  public B zonderFrequentie() {
    frequentie = null;
    return self();
  }

  /**
   * Fills in {@code bekostiging}.
   *
   * @param bekostiging the kenmerk of the uitkering, when the information is only about that; or
   *     null
   * @return this builder
   */
  public B bekostiging(@Nullable String bekostiging) {
    this.bekostiging = bekostiging;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Informatieplicht build() {
    return new Informatieplicht(
        inhoud,
        ontvanger,
        grondslag,
        compensatie,
        frequentie,
        bekostiging);
  }
}
