package nl.udo.model;

/**
 * What the builders of the four assessments have in common: the outcome, with what belongs to it.
 * The outcome that is said last holds.
 *
 * @param <B> the builder itself
 */
public abstract sealed class Beoordelingsbouwer<B extends Beoordelingsbouwer<B>>
    permits Taken.Builder, Bevoegdheden.Builder, Middelen.Builder, Uitvoeringskracht.Builder {

  Uitkomst uitkomst;
  RedenGeen redenGeen;
  String toelichting;
  Moment bekendOp;

  Beoordelingsbouwer() {}

  abstract B zelf();

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
  public B nogOnbekend(String toelichting, Moment bekendOp) {
    return uitkomst(Uitkomst.NOG_ONBEKEND, null, toelichting, bekendOp);
  }

  private B uitkomst(Uitkomst uitkomst, RedenGeen reden, String toelichting, Moment bekendOp) {
    this.uitkomst = uitkomst;
    this.redenGeen = reden;
    this.toelichting = toelichting;
    this.bekendOp = bekendOp;
    return zelf();
  }

  /**
   * Says what the consequences are. Where no outcome was recorded, the outcome is that there are
   * consequences.
   *
   * @param toelichting whole sentences
   * @return this builder
   */
  public B toelichting(String toelichting) {
    this.toelichting = toelichting;
    gevolgen();
    return zelf();
  }

  /** There is something to say, so there are consequences, unless an outcome was recorded. */
  void gevolgen() {
    if (uitkomst == null) {
      uitkomst = Uitkomst.GEVOLGEN;
    }
  }
}
