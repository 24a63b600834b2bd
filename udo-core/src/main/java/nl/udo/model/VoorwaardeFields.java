// Made of Voorwaarde.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

/** The part of a builder of {@link Voorwaarde} that only copies. */
abstract class VoorwaardeFields<B extends VoorwaardeFields<B>> extends BuilderBase<B> {

  Voorwaarde.Soort soort;
  Voorwaarde.Vervulmoment voor;
  Boolean vervuld;
  String toelichting;

  VoorwaardeFields() {}

  VoorwaardeFields(Voorwaarde source) {
    soort = source.soort();
    voor = source.voor();
    vervuld = source.vervuld();
    toelichting = source.toelichting();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of condition it is, or null
   * @return this builder
   */
  public B soort(Voorwaarde.Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code voor}.
   *
   * @param voor before what it must be met, or null
   * @return this builder
   */
  public B voor(Voorwaarde.Vervulmoment voor) {
    this.voor = voor;
    return self();
  }

  /**
   * Fills in {@code vervuld}.
   *
   * @param vervuld whether it has been met, or null when that is not recorded
   * @return this builder
   */
  public B vervuld(Boolean vervuld) {
    this.vervuld = vervuld;
    return self();
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what there is to say about it, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Voorwaarde build() {
    return new Voorwaarde(
        soort,
        voor,
        vervuld,
        toelichting);
  }
}
