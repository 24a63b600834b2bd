// Made of Taakwijziging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;

/** The part of a builder of {@link Taakwijziging} that only copies. */
abstract class TaakwijzigingFields<B extends TaakwijzigingFields<B>> extends BuilderBase<B> {

  String omschrijving;
  Taakwijziging.Soort soort;
  Taakwijziging.Verplichting verplichting;
  String aansluiting;
  String keuzeBestuurslaag;
  String van;
  String naar;
  List<String> bepalingen = List.of();

  TaakwijzigingFields() {}

  TaakwijzigingFields(Taakwijziging source) {
    omschrijving = source.omschrijving();
    soort = source.soort();
    verplichting = source.verplichting();
    aansluiting = source.aansluiting();
    keuzeBestuurslaag = source.keuzeBestuurslaag();
    van = source.van();
    naar = source.naar();
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
  public B soort(Taakwijziging.Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code verplichting}.
   *
   * @param verplichting whether the task is a duty or a choice, or null
   * @return this builder
   */
  public B verplichting(Taakwijziging.Verplichting verplichting) {
    this.verplichting = verplichting;
    return self();
  }

  /**
   * Fills in {@code aansluiting}.
   *
   * @param aansluiting how the task fits the existing takenpakket, in whole sentences, or null
   * @return this builder
   */
  public B aansluiting(String aansluiting) {
    this.aansluiting = aansluiting;
    return self();
  }

  /**
   * Fills in {@code keuzeBestuurslaag}.
   *
   * @param keuzeBestuurslaag why the task is given to this layer, in whole sentences, or null
   * @return this builder
   */
  public B keuzeBestuurslaag(String keuzeBestuurslaag) {
    this.keuzeBestuurslaag = keuzeBestuurslaag;
    return self();
  }

  /**
   * Fills in {@code van}.
   *
   * @param van who had the task before, when it comes from elsewhere, or null
   * @return this builder
   */
  public B van(String van) {
    this.van = van;
    return self();
  }

  /**
   * Fills in {@code naar}.
   *
   * @param naar who gets the task, when it goes elsewhere, or null
   * @return this builder
   */
  public B naar(String naar) {
    this.naar = naar;
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
  public Taakwijziging build() {
    return new Taakwijziging(
        omschrijving,
        soort,
        verplichting,
        aansluiting,
        keuzeBestuurslaag,
        van,
        naar,
        bepalingen);
  }
}
