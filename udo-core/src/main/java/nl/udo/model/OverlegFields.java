// Made of Overleg.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Overleg} that only copies. */
abstract class OverlegFields<B extends OverlegFields<B>> extends BuilderBase<B> {

  List<Overleg.Fondsbeheerder> met = List.of();
  @Nullable Datum datum;
  @Nullable String uitkomst;
  List<String> over = List.of();

  OverlegFields() {}

  OverlegFields(Overleg source) {
    met = source.met();
    datum = source.datum();
    uitkomst = source.uitkomst();
    over = source.over();
  }

  /**
   * Fills in {@code met}, in place of what was there; none empties it.
   *
   * @param met with whom
   * @return this builder
   */
  public B met(Overleg.Fondsbeheerder... met) {
    return met(Input.row(met));
  }

  /**
   * Fills in {@code met}, in place of what was there; an empty list empties it.
   *
   * @param met with whom
   * @return this builder
   */
  public B met(Collection<Overleg.Fondsbeheerder> met) {
    this.met = Input.list(met);
    return self();
  }

  /**
   * Takes one of {@code met} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderMet(int index) {
    return met(Input.without("met", met, index));
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it took place, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it took place, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code uitkomst}.
   *
   * @param uitkomst its outcome, in whole sentences, or null
   * @return this builder
   */
  public B uitkomst(@Nullable String uitkomst) {
    this.uitkomst = uitkomst;
    return self();
  }

  /**
   * Fills in {@code over}, in place of what was there; none empties it.
   *
   * @param over the kenmerken of the costs or payments that it was about; empty for all
   * @return this builder
   */
  public B over(String... over) {
    return over(Input.row(over));
  }

  /**
   * Fills in {@code over}, in place of what was there; an empty list empties it.
   *
   * @param over the kenmerken of the costs or payments that it was about; empty for all
   * @return this builder
   */
  public B over(Collection<String> over) {
    this.over = Input.list(over);
    return self();
  }

  /**
   * Takes one of {@code over} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOver(int index) {
    return over(Input.without("over", over, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Overleg build() {
    return new Overleg(
        met,
        datum,
        uitkomst,
        over);
  }
}
