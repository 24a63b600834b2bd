// Made of Uitvoeringskracht.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Uitvoeringskracht} that only copies. */
abstract class UitvoeringskrachtFields<B extends UitvoeringskrachtFields<B>> extends AssessmentBuilder<B> {

  @Nullable String deskundigheidEnCapaciteit;
  @Nullable String regionaleVerschillen;
  @Nullable String inrichtingEnWerking;
  @Nullable String gegevensEnIct;
  @Nullable String informatiearrangement;
  @Nullable String grenseffecten;
  @Nullable String ondersteuning;
  @Nullable String aanpassingVerordening;
  List<Informatieplicht> informatieplichten = List.of();

  UitvoeringskrachtFields() {}

  UitvoeringskrachtFields(Uitvoeringskracht source) {
    super(source);
    deskundigheidEnCapaciteit = source.deskundigheidEnCapaciteit();
    regionaleVerschillen = source.regionaleVerschillen();
    inrichtingEnWerking = source.inrichtingEnWerking();
    gegevensEnIct = source.gegevensEnIct();
    informatiearrangement = source.informatiearrangement();
    grenseffecten = source.grenseffecten();
    ondersteuning = source.ondersteuning();
    aanpassingVerordening = source.aanpassingVerordening();
    informatieplichten = source.informatieplichten();
  }

  /**
   * Fills in {@code deskundigheidEnCapaciteit}.
   *
   * @param deskundigheidEnCapaciteit the expertise and capacity that are needed and available, in
   *     whole sentences, or null
   * @return this builder
   */
  public B deskundigheidEnCapaciteit(@Nullable String deskundigheidEnCapaciteit) {
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
  public B regionaleVerschillen(@Nullable String regionaleVerschillen) {
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
  public B inrichtingEnWerking(@Nullable String inrichtingEnWerking) {
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
  public B gegevensEnIct(@Nullable String gegevensEnIct) {
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
  public B informatiearrangement(@Nullable String informatiearrangement) {
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
  public B grenseffecten(@Nullable String grenseffecten) {
    this.grenseffecten = grenseffecten;
    filled(this.grenseffecten);
    return self();
  }

  /**
   * Fills in {@code ondersteuning}.
   *
   * @param ondersteuning the support by the Rijk, such as guides, a helpdesk or webinars, in whole
   *     sentences, or null
   * @return this builder
   */
  public B ondersteuning(@Nullable String ondersteuning) {
    this.ondersteuning = ondersteuning;
    filled(this.ondersteuning);
    return self();
  }

  /**
   * Fills in {@code aanpassingVerordening}.
   *
   * @param aanpassingVerordening which existing verordening must be adapted, in whole sentences, or
   *     null
   * @return this builder
   */
  public B aanpassingVerordening(@Nullable String aanpassingVerordening) {
    this.aanpassingVerordening = aanpassingVerordening;
    filled(this.aanpassingVerordening);
    return self();
  }

  /**
   * Fills in {@code informatieplichten}, in place of what was there; an empty list empties it.
   *
   * @param informatieplichten information that must be given systematically
   * @return this builder
   */
  public B informatieplichten(Collection<Informatieplicht> informatieplichten) {
    this.informatieplichten = Input.list(informatieplichten);
    filled(this.informatieplichten);
    return self();
  }

  /**
   * Adds one to {@code informatieplichten}.
   *
   * @param addition fills in the one that is added; of the list: information that must be given
   *     systematically
   * @return this builder
   */
  public B informatieplichten(Consumer<Informatieplicht.Builder> addition) {
    Informatieplicht.Builder one = Informatieplicht.builder();
    required(addition, "informatieplichten").accept(one);
    return informatieplichten(Input.with(informatieplichten, List.of(one.build())));
  }

  /**
   * Changes one of {@code informatieplichten} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B informatieplichten(int index, Consumer<Informatieplicht.Builder> change) {
    Informatieplicht.Builder one = Input.at("informatieplichten", informatieplichten, index).toBuilder();
    required(change, "informatieplichten").accept(one);
    return informatieplichten(Input.replaced(informatieplichten, index, one.build()));
  }

  /**
   * Takes one of {@code informatieplichten} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderInformatieplichten(int index) {
    return informatieplichten(Input.without("informatieplichten", informatieplichten, index));
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
        grenseffecten,
        ondersteuning,
        aanpassingVerordening,
        informatieplichten);
  }
}
