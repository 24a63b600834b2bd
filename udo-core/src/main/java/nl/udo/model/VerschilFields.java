// Made of Verschil.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;

/** The part of a builder of {@link Verschil} that only copies. */
abstract class VerschilFields<B extends VerschilFields<B>> extends BuilderBase<B> {

  Bedrag bedrag;
  String verklaring;

  VerschilFields() {}

  VerschilFields(Verschil source) {
    bedrag = source.bedrag();
    verklaring = source.verklaring();
  }

  /**
   * Fills in {@code bedrag}.
   *
   * @param bedrag how large it is, or null
   * @return this builder
   */
  public B bedrag(Bedrag bedrag) {
    this.bedrag = bedrag;
    return self();
  }

  /**
   * Changes {@code bedrag} in place, or begins it.
   *
   * @param change fills it in: how large it is, or null
   * @return this builder
   */
  public B bedrag(Consumer<Bedrag.Builder> change) {
    Bedrag.Builder one = bedrag == null ? Bedrag.builder() : bedrag.toBuilder();
    required(change, "bedrag").accept(one);
    return bedrag(one.build());
  }

  /**
   * Takes {@code bedrag} away.
   *
   * @return this builder
   */
  public B zonderBedrag() {
    bedrag = null;
    return self();
  }

  /**
   * Fills in {@code verklaring}.
   *
   * @param verklaring where it comes from and what is done about it, in whole sentences, or null
   * @return this builder
   */
  public B verklaring(String verklaring) {
    this.verklaring = verklaring;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Verschil build() {
    return new Verschil(
        bedrag,
        verklaring);
  }
}
