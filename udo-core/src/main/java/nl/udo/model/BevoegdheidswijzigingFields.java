// Made of Bevoegdheidswijziging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;

/** The part of a builder of {@link Bevoegdheidswijziging} that only copies. */
abstract class BevoegdheidswijzigingFields<B extends BevoegdheidswijzigingFields<B>> extends BuilderBase<B> {

  String omschrijving;
  Bevoegdheidswijziging.Soort soort;
  Orgaan orgaan;
  String andereInstantie;
  String naar;
  String uitzondering;
  List<String> bepalingen = List.of();

  BevoegdheidswijzigingFields() {}

  BevoegdheidswijzigingFields(Bevoegdheidswijziging source) {
    omschrijving = source.omschrijving();
    soort = source.soort();
    orgaan = source.orgaan();
    andereInstantie = source.andereInstantie();
    naar = source.naar();
    uitzondering = source.uitzondering();
    bepalingen = source.bepalingen();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what changes, in whole sentences
   * @return this builder
   */
  public B omschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of change it is, or null
   * @return this builder
   */
  public B soort(Bevoegdheidswijziging.Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code orgaan}.
   *
   * @param orgaan the organ whose power it is, or null
   * @return this builder
   */
  public B orgaan(Orgaan orgaan) {
    this.orgaan = orgaan;
    return self();
  }

  /**
   * Fills in {@code andereInstantie}.
   *
   * @param andereInstantie the body whose power it is when it is no organ of a decentral
   *     government, as it reads in a sentence, for instance "de Kiesraad", or null
   * @return this builder
   */
  public B andereInstantie(String andereInstantie) {
    this.andereInstantie = andereInstantie;
    return self();
  }

  /**
   * Fills in {@code naar}.
   *
   * @param naar who gets the power, when it goes elsewhere, as it reads in a sentence, or null
   * @return this builder
   */
  public B naar(String naar) {
    this.naar = naar;
    return self();
  }

  /**
   * Fills in {@code uitzondering}.
   *
   * @param uitzondering an exception to the change, temporary or not, in whole sentences, or null
   * @return this builder
   */
  public B uitzondering(String uitzondering) {
    this.uitzondering = uitzondering;
    return self();
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; none empties it.
   *
   * @param bepalingen the provisions that make the change
   * @return this builder
   */
  public B bepalingen(String... bepalingen) {
    return bepalingen(Input.row(bepalingen));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; an empty list empties it.
   *
   * @param bepalingen the provisions that make the change
   * @return this builder
   */
  public B bepalingen(Collection<String> bepalingen) {
    this.bepalingen = Input.list(bepalingen);
    return self();
  }

  /**
   * Takes one of {@code bepalingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBepalingen(int index) {
    return bepalingen(Input.without("bepalingen", bepalingen, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bevoegdheidswijziging build() {
    return new Bevoegdheidswijziging(
        omschrijving,
        soort,
        orgaan,
        andereInstantie,
        naar,
        uitzondering,
        bepalingen);
  }
}
