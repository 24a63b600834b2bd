// Made of Uitvoeringskracht.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

/** The part of a builder of {@link Uitvoeringskracht} that only copies. */
abstract class UitvoeringskrachtFields<B extends UitvoeringskrachtFields<B>> extends AssessmentBuilder<B> {

  String deskundigheidEnCapaciteit;
  String regionaleVerschillen;
  String inrichtingEnWerking;
  String gegevensEnIct;
  String informatiearrangement;
  String grenseffecten;

  UitvoeringskrachtFields() {}

  UitvoeringskrachtFields(Uitvoeringskracht source) {
    super(source);
    deskundigheidEnCapaciteit = source.deskundigheidEnCapaciteit();
    regionaleVerschillen = source.regionaleVerschillen();
    inrichtingEnWerking = source.inrichtingEnWerking();
    gegevensEnIct = source.gegevensEnIct();
    informatiearrangement = source.informatiearrangement();
    grenseffecten = source.grenseffecten();
  }

  /**
   * Fills in {@code deskundigheidEnCapaciteit}.
   *
   * @param deskundigheidEnCapaciteit the expertise and capacity that are needed and available, in
   *     whole sentences, or null
   * @return this builder
   */
  public B deskundigheidEnCapaciteit(String deskundigheidEnCapaciteit) {
    this.deskundigheidEnCapaciteit = deskundigheidEnCapaciteit;
    filled(this.deskundigheidEnCapaciteit);
    return self();
  }

  /**
   * Fills in {@code regionaleVerschillen}.
   *
   * @param regionaleVerschillen differences between regions, in whole sentences, or null
   * @return this builder
   */
  public B regionaleVerschillen(String regionaleVerschillen) {
    this.regionaleVerschillen = regionaleVerschillen;
    filled(this.regionaleVerschillen);
    return self();
  }

  /**
   * Fills in {@code inrichtingEnWerking}.
   *
   * @param inrichtingEnWerking the consequences for inrichting en werking, in whole sentences, or
   *     null
   * @return this builder
   */
  public B inrichtingEnWerking(String inrichtingEnWerking) {
    this.inrichtingEnWerking = inrichtingEnWerking;
    filled(this.inrichtingEnWerking);
    return self();
  }

  /**
   * Fills in {@code gegevensEnIct}.
   *
   * @param gegevensEnIct data exchange and information technology, in whole sentences, or null
   * @return this builder
   */
  public B gegevensEnIct(String gegevensEnIct) {
    this.gegevensEnIct = gegevensEnIct;
    filled(this.gegevensEnIct);
    return self();
  }

  /**
   * Fills in {@code informatiearrangement}.
   *
   * @param informatiearrangement what information is delivered to the Rijk, in whole sentences, or
   *     null
   * @return this builder
   */
  public B informatiearrangement(String informatiearrangement) {
    this.informatiearrangement = informatiearrangement;
    filled(this.informatiearrangement);
    return self();
  }

  /**
   * Fills in {@code grenseffecten}.
   *
   * @param grenseffecten consequences for border regions, in whole sentences, or null
   * @return this builder
   */
  public B grenseffecten(String grenseffecten) {
    this.grenseffecten = grenseffecten;
    filled(this.grenseffecten);
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Uitvoeringskracht build() {
    return new Uitvoeringskracht(
        uitkomst,
        redenGeen,
        toelichting,
        bekendOp,
        deskundigheidEnCapaciteit,
        regionaleVerschillen,
        inrichtingEnWerking,
        gegevensEnIct,
        informatiearrangement,
        grenseffecten);
  }
}
