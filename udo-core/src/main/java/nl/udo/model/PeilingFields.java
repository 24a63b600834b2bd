// Made of Peiling.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Peiling} that only copies. */
abstract class PeilingFields<B extends PeilingFields<B>> extends BuilderBase<B> {

  @Nullable String populatie;
  @Nullable String respons;
  @Nullable String uitkomst;

  PeilingFields() {}

  PeilingFields(Peiling source) {
    populatie = source.populatie();
    respons = source.respons();
    uitkomst = source.uitkomst();
  }

  /**
   * Fills in {@code populatie}.
   *
   * @param populatie who were asked, in whole sentences, or null
   * @return this builder
   */
  public B populatie(@Nullable String populatie) {
    this.populatie = populatie;
    return self();
  }

  /**
   * Fills in {@code respons}.
   *
   * @param respons how many answered, in whole sentences, or null
   * @return this builder
   */
  public B respons(@Nullable String respons) {
    this.respons = respons;
    return self();
  }

  /**
   * Fills in {@code uitkomst}.
   *
   * @param uitkomst what came of it, such as the share that does it already, in whole sentences, or
   *     null
   * @return this builder
   */
  public B uitkomst(@Nullable String uitkomst) {
    this.uitkomst = uitkomst;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Peiling build() {
    return new Peiling(
        populatie,
        respons,
        uitkomst);
  }
}
