// Made of Middelen.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The part of a builder of {@link Middelen} that only copies. */
abstract class MiddelenFields<B extends MiddelenFields<B>> extends AssessmentBuilder<B> {

  List<Kostenpost> kosten = List.of();
  List<Bekostiging> bekostiging = List.of();
  List<Verschil> verschillen = List.of();

  MiddelenFields() {}

  MiddelenFields(Middelen source) {
    super(source);
    kosten = source.kosten();
    bekostiging = source.bekostiging();
    verschillen = source.verschillen();
  }

  /**
   * Fills in {@code kosten}, in place of what was there; an empty list empties it.
   *
   * @param kosten costs and savings
   * @return this builder
   */
  public B kosten(Collection<Kostenpost> kosten) {
    this.kosten = Input.list(kosten);
    filled(this.kosten);
    return self();
  }

  /**
   * Adds one to {@code kosten}.
   *
   * @param addition fills in the one that is added; of the list: costs and savings
   * @return this builder
   */
  public B kosten(Consumer<Kostenpost.Builder> addition) {
    Kostenpost.Builder one = Kostenpost.builder();
    required(addition, "kosten").accept(one);
    return kosten(Input.with(kosten, List.of(one.build())));
  }

  /**
   * Changes one of {@code kosten} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B kosten(int index, Consumer<Kostenpost.Builder> change) {
    Kostenpost.Builder one = Input.at("kosten", kosten, index).toBuilder();
    required(change, "kosten").accept(one);
    return kosten(Input.replaced(kosten, index, one.build()));
  }

  /**
   * Takes one of {@code kosten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderKosten(int index) {
    return kosten(Input.without("kosten", kosten, index));
  }

  /**
   * Fills in {@code bekostiging}, in place of what was there; an empty list empties it.
   *
   * @param bekostiging how the costs are met
   * @return this builder
   */
  public B bekostiging(Collection<Bekostiging> bekostiging) {
    this.bekostiging = Input.list(bekostiging);
    filled(this.bekostiging);
    return self();
  }

  /**
   * Adds one to {@code bekostiging}.
   *
   * @param addition fills in the one that is added; of the list: how the costs are met
   * @return this builder
   */
  public B bekostiging(Consumer<Bekostiging.Builder> addition) {
    Bekostiging.Builder one = Bekostiging.builder();
    required(addition, "bekostiging").accept(one);
    return bekostiging(Input.with(bekostiging, List.of(one.build())));
  }

  /**
   * Changes one of {@code bekostiging} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bekostiging(int index, Consumer<Bekostiging.Builder> change) {
    Bekostiging.Builder one = Input.at("bekostiging", bekostiging, index).toBuilder();
    required(change, "bekostiging").accept(one);
    return bekostiging(Input.replaced(bekostiging, index, one.build()));
  }

  /**
   * Takes one of {@code bekostiging} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBekostiging(int index) {
    return bekostiging(Input.without("bekostiging", bekostiging, index));
  }

  /**
   * Fills in {@code verschillen}, in place of what was there; an empty list empties it.
   *
   * @param verschillen differences between costs and funding, or between estimates, explained
   * @return this builder
   */
  public B verschillen(Collection<Verschil> verschillen) {
    this.verschillen = Input.list(verschillen);
    filled(this.verschillen);
    return self();
  }

  /**
   * Adds one to {@code verschillen}.
   *
   * @param addition fills in the one that is added; of the list: differences between costs and
   *     funding, or between estimates, explained
   * @return this builder
   */
  public B verschillen(Consumer<Verschil.Builder> addition) {
    Verschil.Builder one = Verschil.builder();
    required(addition, "verschillen").accept(one);
    return verschillen(Input.with(verschillen, List.of(one.build())));
  }

  /**
   * Changes one of {@code verschillen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B verschillen(int index, Consumer<Verschil.Builder> change) {
    Verschil.Builder one = Input.at("verschillen", verschillen, index).toBuilder();
    required(change, "verschillen").accept(one);
    return verschillen(Input.replaced(verschillen, index, one.build()));
  }

  /**
   * Takes one of {@code verschillen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVerschillen(int index) {
    return verschillen(Input.without("verschillen", verschillen, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Middelen build() {
    return new Middelen(
        uitkomst,
        redenGeen,
        toelichting,
        bekendOp,
        kosten,
        bekostiging,
        verschillen);
  }
}
