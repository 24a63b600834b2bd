package nl.udo.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of the four assessments have in common: the outcome, with what belongs to it.
 * The outcome that is said last holds.
 *
 * @param <B> the builder itself
 */
abstract class AssessmentBuilder<B extends AssessmentBuilder<B>> extends BuilderBase<B> {

  @Nullable Uitkomst uitkomst;
  @Nullable RedenGeen redenGeen;
  @Nullable Formulering toelichting;
  @Nullable Moment bekendOp;

  AssessmentBuilder() {}

  AssessmentBuilder(Beoordeling source) {
    uitkomst = source.uitkomst();
    redenGeen = source.redenGeen();
    toelichting = source.toelichting();
    bekendOp = source.bekendOp();
  }

  /**
   * There are no consequences: nothing is touched.
   *
   * @param redenen why there are none, in whole sentences
   * @return this builder
   */
  public B geen(String redenen) {
    return uitkomst(Uitkomst.GEEN, RedenGeen.NIHIL, redenen, null);
  }

  /**
   * There are no consequences: what is asked exists already, in law or in practice.
   *
   * @param redenen what exists already, in whole sentences
   * @return this builder
   */
  public B bestaand(String redenen) {
    return uitkomst(Uitkomst.GEEN, RedenGeen.BESTAAND, redenen, null);
  }

  /**
   * The consequences are not yet known.
   *
   * @param toelichting what is not yet known and why, in whole sentences
   * @param bekendOp when it will be known, or null while that is not known either
   * @return this builder
   */
  public B nogOnbekend(String toelichting, @Nullable Moment bekendOp) {
    return uitkomst(Uitkomst.NOG_ONBEKEND, null, toelichting, bekendOp);
  }

  /**
   * The consequences are not yet known.
   *
   * @param toelichting what is not yet known, in the form that it says
   * @param bekendOp when it will be known, or null while that is not known either
   * @return this builder
   */
  public B nogOnbekend(Formulering toelichting, @Nullable Moment bekendOp) {
    uitkomst(Uitkomst.NOG_ONBEKEND, null, null, bekendOp);
    this.toelichting = Input.phrase(toelichting);
    return self();
  }

  private B uitkomst(
      Uitkomst uitkomst,
      @Nullable RedenGeen reden,
      @Nullable String toelichting,
      @Nullable Moment bekendOp) {
    this.uitkomst = uitkomst;
    this.redenGeen = reden;
    this.toelichting = Formulering.zin(toelichting);
    this.bekendOp = bekendOp;
    return self();
  }

  /**
   * Says what the consequences are. Where no outcome was recorded, the outcome is that there are
   * consequences.
   *
   * @param toelichting whole sentences
   * @return this builder
   */
  public B toelichting(String toelichting) {
    return toelichting(Formulering.zin(toelichting));
  }

  /**
   * Says what the consequences are, in a form that may be another than whole sentences. Where no
   * outcome was recorded, the outcome is that there are consequences.
   *
   * @param toelichting the text with its form, or null
   * @return this builder
   */
  public B toelichting(@Nullable Formulering toelichting) {
    this.toelichting = Input.phrase(toelichting);
    filled(this.toelichting);
    return self();
  }

  /**
   * The outcome, by itself.
   *
   * @param uitkomst the outcome, or null when the aspect has not been assessed
   * @return this builder
   */
  public B uitkomst(@Nullable Uitkomst uitkomst) {
    this.uitkomst = uitkomst;
    return self();
  }

  /**
   * For {@link Uitkomst#GEEN}: whether nothing is touched or all exists already.
   *
   * @param redenGeen the reason in kind, or null
   * @return this builder
   */
  public B redenGeen(@Nullable RedenGeen redenGeen) {
    this.redenGeen = redenGeen;
    return self();
  }

  /**
   * For {@link Uitkomst#NOG_ONBEKEND}: when it will be known.
   *
   * @param bekendOp the moment, or null
   * @return this builder
   */
  public B bekendOp(@Nullable Moment bekendOp) {
    this.bekendOp = bekendOp;
    return self();
  }

  /**
   * Changes the moment at which it will be known in place, or begins it.
   *
   * @param change fills it in
   * @return this builder
   */
  public B bekendOp(Consumer<Moment.Builder> change) {
    Moment.Builder one = bekendOp == null ? Moment.builder() : bekendOp.toBuilder();
    required(change, "bekendOp").accept(one);
    return bekendOp(one.build());
  }

  /**
   * Takes the moment at which it will be known away.
   *
   * @return this builder
   */
  public B zonderBekendOp() {
    bekendOp = null;
    return self();
  }

  /** Where there is something to say there are consequences, unless an outcome was recorded. */
  final void filled(@Nullable Object value) {
    if (uitkomst == null && value != null && !List.of().equals(value)) {
      uitkomst = Uitkomst.GEVOLGEN;
    }
  }
}
