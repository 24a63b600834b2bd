// Made of BeantwoordeToezegging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link BeantwoordeToezegging} that only copies. */
abstract class BeantwoordeToezeggingFields<B extends BeantwoordeToezeggingFields<B>> extends BuilderBase<B> {

  @Nullable String traject;
  @Nullable String toezegging;
  @Nullable Datum datum;

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
  public B traject(@Nullable String traject) {
    this.traject = traject;
    return self();
  }

  /**
   * Fills in {@code toezegging}.
   *
   * @param toezegging the kenmerk of the uitwerking in that record, or null
   * @return this builder
   */
  public B toezegging(@Nullable String toezegging) {
    this.toezegging = toezegging;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was answered, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was answered, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
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
