// Made of Verschil.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Verschil} that only copies. */
abstract class VerschilFields<B extends VerschilFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable Bedrag bedrag;
  @Nullable String verklaring;
  @Nullable String deelVan;
  @Nullable String reden;

  VerschilFields() {}

  VerschilFields(Verschil source) {
    kenmerk = source.kenmerk();
    bedrag = source.bedrag();
    verklaring = source.verklaring();
    deelVan = source.deelVan();
    reden = source.reden();
  }

  /**
   * Fills in {@code kenmerk}.
   *
   * @param kenmerk a short name by which other parts of the record refer to it, or null
   * @return this builder
   */
  public B kenmerk(@Nullable String kenmerk) {
    this.kenmerk = kenmerk;
    return self();
  }

  /**
   * Fills in {@code bedrag}.
   *
   * @param bedrag how large it is, or null
   * @return this builder
   */
  public B bedrag(@Nullable Bedrag bedrag) {
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
  public B verklaring(@Nullable String verklaring) {
    this.verklaring = verklaring;
    return self();
  }

  /**
   * Fills in {@code deelVan}.
   *
   * @param deelVan the kenmerk of the difference that this is a part of, or null
   * @return this builder
   */
  public B deelVan(@Nullable String deelVan) {
    this.deelVan = deelVan;
    return self();
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden the reason for it, in whole sentences, or null
   * @return this builder
   */
  public B reden(@Nullable String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Verschil build() {
    return new Verschil(
        kenmerk,
        bedrag,
        verklaring,
        deelVan,
        reden);
  }
}
