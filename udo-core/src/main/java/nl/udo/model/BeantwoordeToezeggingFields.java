// Made of BeantwoordeToezegging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

/** The part of a builder of {@link BeantwoordeToezegging} that only copies. */
abstract class BeantwoordeToezeggingFields<B extends BeantwoordeToezeggingFields<B>> extends BuilderBase<B> {

  String traject;
  String toezegging;
  Datum datum;

  BeantwoordeToezeggingFields() {}

  BeantwoordeToezeggingFields(BeantwoordeToezegging source) {
    traject = source.traject();
    toezegging = source.toezegging();
    datum = source.datum();
  }

  /**
   * Fills in {@code traject}.
   *
   * @param traject the kenmerk of the other record, or null
   * @return this builder
   */
  public B traject(String traject) {
    this.traject = traject;
    return self();
  }

  /**
   * Fills in {@code toezegging}.
   *
   * @param toezegging the kenmerk of the uitwerking in that record, or null
   * @return this builder
   */
  public B toezegging(String toezegging) {
    this.toezegging = toezegging;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was answered, or null
   * @return this builder
   */
  public B datum(Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was answered, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public BeantwoordeToezegging build() {
    return new BeantwoordeToezegging(
        traject,
        toezegging,
        datum);
  }
}
