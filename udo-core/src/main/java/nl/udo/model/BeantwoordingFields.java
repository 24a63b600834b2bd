// Made of Beantwoording.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Beantwoording} that only copies. */
abstract class BeantwoordingFields<B extends BeantwoordingFields<B>> extends BuilderBase<B> {

  @Nullable String traject;
  Beantwoording.@Nullable Stand stand;
  @Nullable Datum datum;
  @Nullable Bronverwijzing bron;

  BeantwoordingFields() {}

  BeantwoordingFields(Beantwoording source) {
    traject = source.traject();
    stand = source.stand();
    datum = source.datum();
    bron = source.bron();
  }

  /**
   * Fills in {@code traject}.
   *
   * @param traject the kenmerk of the record that answers it, or null
   * @return this builder
   */
  public B traject(@Nullable String traject) {
    this.traject = traject;
    return self();
  }

  /**
   * Fills in {@code stand}.
   *
   * @param stand how far that is, or null
   * @return this builder
   */
  public B stand(Beantwoording.@Nullable Stand stand) {
    this.stand = stand;
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
   * Fills in {@code bron}.
   *
   * @param bron the document in which, or null
   * @return this builder
   */
  public B bron(@Nullable Bronverwijzing bron) {
    this.bron = bron;
    return self();
  }

  /**
   * Fills in {@code bron}.
   *
   * @param bron the document in which, or null; the kenmerk of the document
   * @return this builder
   */
  public B bron(@Nullable String bron) {
    return bron(Bronverwijzing.van(bron));
  }

  /**
   * Fills in {@code bron}.
   *
   * @param document the kenmerk of the document, or null
   * @param plaats the place in it, for instance "blz. 12", or null
   * @return this builder
   */
  public B bron(@Nullable String document, @Nullable String plaats) {
    return bron(new Bronverwijzing(document, plaats));
  }

  /**
   * Changes {@code bron} in place, or begins it.
   *
   * @param change fills it in: the document in which, or null
   * @return this builder
   */
  public B bron(Consumer<Bronverwijzing.Builder> change) {
    Bronverwijzing.Builder one = bron == null ? Bronverwijzing.builder() : bron.toBuilder();
    required(change, "bron").accept(one);
    return bron(one.build());
  }

  /**
   * Takes {@code bron} away.
   *
   * @return this builder
   */
  public B zonderBron() {
    bron = null;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Beantwoording build() {
    return new Beantwoording(
        traject,
        stand,
        datum,
        bron);
  }
}
