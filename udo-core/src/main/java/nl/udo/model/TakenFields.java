// Made of Taken.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The part of a builder of {@link Taken} that only copies. */
abstract class TakenFields<B extends TakenFields<B>> extends AssessmentBuilder<B> {

  List<Taakwijziging> wijzigingen = List.of();

  TakenFields() {}

  TakenFields(Taken source) {
    super(source);
    wijzigingen = source.wijzigingen();
  }

  /**
   * Fills in {@code wijzigingen}, in place of what was there; an empty list empties it.
   *
   * @param wijzigingen the changes to tasks
   * @return this builder
   */
  public B wijzigingen(Collection<Taakwijziging> wijzigingen) {
    this.wijzigingen = Input.list(wijzigingen);
    filled(this.wijzigingen);
    return self();
  }

  /**
   * Adds one to {@code wijzigingen}.
   *
   * @param addition fills in the one that is added; of the list: the changes to tasks
   * @return this builder
   */
  public B wijzigingen(Consumer<Taakwijziging.Builder> addition) {
    Taakwijziging.Builder one = Taakwijziging.builder();
    required(addition, "wijzigingen").accept(one);
    return wijzigingen(Input.with(wijzigingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code wijzigingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B wijzigingen(int index, Consumer<Taakwijziging.Builder> change) {
    Taakwijziging.Builder one = Input.at("wijzigingen", wijzigingen, index).toBuilder();
    required(change, "wijzigingen").accept(one);
    return wijzigingen(Input.replaced(wijzigingen, index, one.build()));
  }

  /**
   * Takes one of {@code wijzigingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderWijzigingen(int index) {
    return wijzigingen(Input.without("wijzigingen", wijzigingen, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Taken build() {
    return new Taken(
        uitkomst,
        redenGeen,
        toelichting,
        bekendOp,
        wijzigingen);
  }
}
