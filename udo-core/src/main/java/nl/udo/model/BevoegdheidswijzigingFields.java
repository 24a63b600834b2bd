// Made of Bevoegdheidswijziging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bevoegdheidswijziging} that only copies. */
abstract class BevoegdheidswijzigingFields<B extends BevoegdheidswijzigingFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable Formulering omschrijving;
  Bevoegdheidswijziging.@Nullable Soort soort;
  @Nullable Orgaan orgaan;
  @Nullable String andereInstantie;
  Bevoegdheidswijziging.@Nullable Uitoefening uitoefening;
  @Nullable String jegens;
  Bevoegdheidswijziging.@Nullable Ingreep ingreep;
  @Nullable Instantie naar;
  @Nullable String uitzondering;
  @Nullable String teruggenomenBij;
  @Nullable String taak;
  @Nullable Grondslag grondslag;
  List<String> bepalingen = List.of();

  BevoegdheidswijzigingFields() {}

  BevoegdheidswijzigingFields(Bevoegdheidswijziging source) {
    kenmerk = source.kenmerk();
    omschrijving = source.omschrijving();
    soort = source.soort();
    orgaan = source.orgaan();
    andereInstantie = source.andereInstantie();
    uitoefening = source.uitoefening();
    jegens = source.jegens();
    ingreep = source.ingreep();
    naar = source.naar();
    uitzondering = source.uitzondering();
    teruggenomenBij = source.teruggenomenBij();
    taak = source.taak();
    grondslag = source.grondslag();
    bepalingen = source.bepalingen();
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
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving the power, as a te-groep ("aanwijzingen te geven") or a woordgroep ("de
   *     bevoegdheid tot aanwijzing"), or what changes in whole sentences; or null
   * @return this builder
   */
  public B omschrijving(@Nullable Formulering omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving the power, as a te-groep ("aanwijzingen te geven") or a woordgroep ("de
   *     bevoegdheid tot aanwijzing"), or what changes in whole sentences; or null; whole sentences
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    return omschrijving(Formulering.zin(omschrijving));
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of change it is, or null
   * @return this builder
   */
  public B soort(Bevoegdheidswijziging.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code orgaan}.
   *
   * @param orgaan the organ whose power it is, or null
   * @return this builder
   */
  public B orgaan(@Nullable Orgaan orgaan) {
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
  public B andereInstantie(@Nullable String andereInstantie) {
    this.andereInstantie = andereInstantie;
    return self();
  }

  /**
   * Fills in {@code uitoefening}.
   *
   * @param uitoefening whether the power may or must be used, or null
   * @return this builder
   */
  public B uitoefening(Bevoegdheidswijziging.@Nullable Uitoefening uitoefening) {
    this.uitoefening = uitoefening;
    return self();
  }

  /**
   * Fills in {@code jegens}.
   *
   * @param jegens towards whom it is directed, as it reads in a sentence, or null
   * @return this builder
   */
  public B jegens(@Nullable String jegens) {
    this.jegens = jegens;
    return self();
  }

  /**
   * Fills in {@code ingreep}.
   *
   * @param ingreep for a power over the layer itself, how it intervenes; or null
   * @return this builder
   */
  public B ingreep(Bevoegdheidswijziging.@Nullable Ingreep ingreep) {
    this.ingreep = ingreep;
    return self();
  }

  /**
   * Fills in {@code naar}.
   *
   * @param naar who gets the power, when it goes elsewhere, or null
   * @return this builder
   */
  public B naar(@Nullable Instantie naar) {
    this.naar = naar;
    return self();
  }

  /**
   * Fills in {@code naar}.
   *
   * @param naar who gets the power, when it goes elsewhere, or null; its name
   * @return this builder
   */
  public B naar(@Nullable String naar) {
    return naar(Instantie.van(naar));
  }

  /**
   * Changes {@code naar} in place, or begins it.
   *
   * @param change fills it in: who gets the power, when it goes elsewhere, or null
   * @return this builder
   */
  public B naar(Consumer<Instantie.Builder> change) {
    Instantie.Builder one = naar == null ? Instantie.builder() : naar.toBuilder();
    required(change, "naar").accept(one);
    return naar(one.build());
  }

  /**
   * Takes {@code naar} away.
   *
   * @return this builder
   */
  public B zonderNaar() {
    naar = null;
    return self();
  }

  /**
   * Fills in {@code uitzondering}.
   *
   * @param uitzondering an exception to the change, temporary or not, in whole sentences, or null
   * @return this builder
   */
  public B uitzondering(@Nullable String uitzondering) {
    this.uitzondering = uitzondering;
    return self();
  }

  /**
   * Fills in {@code teruggenomenBij}.
   *
   * @param teruggenomenBij what dropped the change again, as it reads in a sentence, for instance
   *     "de nota van wijziging"; or null
   * @return this builder
   */
  public B teruggenomenBij(@Nullable String teruggenomenBij) {
    this.teruggenomenBij = teruggenomenBij;
    return self();
  }

  /**
   * Fills in {@code taak}.
   *
   * @param taak the kenmerk of the task that the power belongs to, or null
   * @return this builder
   */
  public B taak(@Nullable String taak) {
    this.taak = taak;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision on which the power rests, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision on which the power rests, or null
   * @return this builder
   */
  public B grondslag(Consumer<Grondslag.Builder> change) {
    Grondslag.Builder one = grondslag == null ? Grondslag.builder() : grondslag.toBuilder();
    required(change, "grondslag").accept(one);
    return grondslag(one.build());
  }

  /**
   * Takes {@code grondslag} away.
   *
   * @return this builder
   */
  public B zonderGrondslag() {
    grondslag = null;
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
        kenmerk,
        omschrijving,
        soort,
        orgaan,
        andereInstantie,
        uitoefening,
        jegens,
        ingreep,
        naar,
        uitzondering,
        teruggenomenBij,
        taak,
        grondslag,
        bepalingen);
  }
}
