// Made of Taakwijziging.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Taakwijziging} that only copies. */
abstract class TaakwijzigingFields<B extends TaakwijzigingFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable Formulering omschrijving;
  Taakwijziging.@Nullable Soort soort;
  Taakwijziging.@Nullable Aard aard;
  Taakwijziging.@Nullable Verplichting verplichting;
  @Nullable Orgaan orgaan;
  @Nullable String uitgevoerdDoor;
  List<Formulering> voorwaarden = List.of();
  Taakwijziging.@Nullable Voorwaardenverband voorwaardenverband;
  @Nullable Moment termijn;
  @Nullable Moment frequentie;
  @Nullable String aansluiting;
  @Nullable String keuzeBestuurslaag;
  @Nullable Instantie van;
  @Nullable Instantie naar;
  @Nullable String redenOverdracht;
  @Nullable Grondslag grondslag;
  @Nullable Plan plan;
  List<String> bepalingen = List.of();

  TaakwijzigingFields() {}

  TaakwijzigingFields(Taakwijziging source) {
    kenmerk = source.kenmerk();
    omschrijving = source.omschrijving();
    soort = source.soort();
    aard = source.aard();
    verplichting = source.verplichting();
    orgaan = source.orgaan();
    uitgevoerdDoor = source.uitgevoerdDoor();
    voorwaarden = source.voorwaarden();
    voorwaardenverband = source.voorwaardenverband();
    termijn = source.termijn();
    frequentie = source.frequentie();
    aansluiting = source.aansluiting();
    keuzeBestuurslaag = source.keuzeBestuurslaag();
    van = source.van();
    naar = source.naar();
    redenOverdracht = source.redenOverdracht();
    grondslag = source.grondslag();
    plan = source.plan();
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
   * @param omschrijving what is asked, as a te-groep ("een standplaats aan te wijzen") or a
   *     woordgroep ("de inkoop van zeldzame hulpmiddelen"), or what changes in whole sentences; or
   *     null
   * @return this builder
   */
  public B omschrijving(@Nullable Formulering omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what is asked, as a te-groep ("een standplaats aan te wijzen") or a
   *     woordgroep ("de inkoop van zeldzame hulpmiddelen"), or what changes in whole sentences; or
   *     null; whole sentences
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
  public B soort(Taakwijziging.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code aard}.
   *
   * @param aard a task, or the duty of every body to which a norm is addressed; null is read as a
   *     task
   * @return this builder
   */
  public B aard(Taakwijziging.@Nullable Aard aard) {
    this.aard = aard;
    return self();
  }

  /**
   * Fills in {@code verplichting}.
   *
   * @param verplichting the force of what is asked, or null
   * @return this builder
   */
  public B verplichting(Taakwijziging.@Nullable Verplichting verplichting) {
    this.verplichting = verplichting;
    return self();
  }

  /**
   * Fills in {@code orgaan}.
   *
   * @param orgaan the organ that it is asked of, or null
   * @return this builder
   */
  public B orgaan(@Nullable Orgaan orgaan) {
    this.orgaan = orgaan;
    return self();
  }

  /**
   * Fills in {@code uitgevoerdDoor}.
   *
   * @param uitgevoerdDoor who carries it out for the layer, such as "de omgevingsdienst", as it
   *     reads in a sentence; or null
   * @return this builder
   */
  public B uitgevoerdDoor(@Nullable String uitgevoerdDoor) {
    this.uitgevoerdDoor = uitgevoerdDoor;
    return self();
  }

  /**
   * Fills in {@code voorwaarden}, in place of what was there; none empties it.
   *
   * @param voorwaarden the conditions under which the duty holds; of each, whole sentences
   * @return this builder
   */
  public B voorwaarden(String... voorwaarden) {
    return voorwaarden(each(voorwaarden, Formulering::zin));
  }

  /**
   * Fills in {@code voorwaarden}, in place of what was there; none empties it.
   *
   * @param voorwaarden the conditions under which the duty holds
   * @return this builder
   */
  public B voorwaarden(Formulering... voorwaarden) {
    return voorwaarden(Input.row(voorwaarden));
  }

  /**
   * Fills in {@code voorwaarden}, in place of what was there; an empty list empties it.
   *
   * @param voorwaarden the conditions under which the duty holds
   * @return this builder
   */
  public B voorwaarden(Collection<Formulering> voorwaarden) {
    this.voorwaarden = Input.list(voorwaarden);
    return self();
  }

  /**
   * Takes one of {@code voorwaarden} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVoorwaarden(int index) {
    return voorwaarden(Input.without("voorwaarden", voorwaarden, index));
  }

  /**
   * Fills in {@code voorwaardenverband}.
   *
   * @param voorwaardenverband whether all conditions must hold or one is enough, or null
   * @return this builder
   */
  public B voorwaardenverband(Taakwijziging.@Nullable Voorwaardenverband voorwaardenverband) {
    this.voorwaardenverband = voorwaardenverband;
    return self();
  }

  /**
   * Fills in {@code termijn}.
   *
   * @param termijn by when it must be done, or null
   * @return this builder
   */
  public B termijn(@Nullable Moment termijn) {
    this.termijn = termijn;
    return self();
  }

  /**
   * Changes {@code termijn} in place, or begins it.
   *
   * @param change fills it in: by when it must be done, or null
   * @return this builder
   */
  public B termijn(Consumer<Moment.Builder> change) {
    Moment.Builder one = termijn == null ? Moment.builder() : termijn.toBuilder();
    required(change, "termijn").accept(one);
    return termijn(one.build());
  }

  /**
   * Takes {@code termijn} away.
   *
   * @return this builder
   */
  public B zonderTermijn() {
    termijn = null;
    return self();
  }

  /**
   * Fills in {@code frequentie}.
   *
   * @param frequentie how often it must be done, or null
   * @return this builder
   */
  public B frequentie(@Nullable Moment frequentie) {
    this.frequentie = frequentie;
    return self();
  }

  /**
   * Changes {@code frequentie} in place, or begins it.
   *
   * @param change fills it in: how often it must be done, or null
   * @return this builder
   */
  public B frequentie(Consumer<Moment.Builder> change) {
    Moment.Builder one = frequentie == null ? Moment.builder() : frequentie.toBuilder();
    required(change, "frequentie").accept(one);
    return frequentie(one.build());
  }

  /**
   * Takes {@code frequentie} away.
   *
   * @return this builder
   */
  public B zonderFrequentie() {
    frequentie = null;
    return self();
  }

  /**
   * Fills in {@code aansluiting}.
   *
   * @param aansluiting how the task fits the existing takenpakket, in whole sentences, or null
   * @return this builder
   */
  public B aansluiting(@Nullable String aansluiting) {
    this.aansluiting = aansluiting;
    return self();
  }

  /**
   * Fills in {@code keuzeBestuurslaag}.
   *
   * @param keuzeBestuurslaag why the task is given to this layer, in whole sentences, or null
   * @return this builder
   */
  public B keuzeBestuurslaag(@Nullable String keuzeBestuurslaag) {
    this.keuzeBestuurslaag = keuzeBestuurslaag;
    return self();
  }

  /**
   * Fills in {@code van}.
   *
   * @param van who had the task before, when it comes from elsewhere, or null
   * @return this builder
   */
  public B van(@Nullable Instantie van) {
    this.van = van;
    return self();
  }

  /**
   * Fills in {@code van}.
   *
   * @param van who had the task before, when it comes from elsewhere, or null; its name
   * @return this builder
   */
  public B van(@Nullable String van) {
    return van(Instantie.van(van));
  }

  /**
   * Changes {@code van} in place, or begins it.
   *
   * @param change fills it in: who had the task before, when it comes from elsewhere, or null
   * @return this builder
   */
  public B van(Consumer<Instantie.Builder> change) {
    Instantie.Builder one = van == null ? Instantie.builder() : van.toBuilder();
    required(change, "van").accept(one);
    return van(one.build());
  }

  /**
   * Takes {@code van} away.
   *
   * @return this builder
   */
  public B zonderVan() {
    van = null;
    return self();
  }

  /**
   * Fills in {@code naar}.
   *
   * @param naar who gets the task, when it goes elsewhere, or null
   * @return this builder
   */
  public B naar(@Nullable Instantie naar) {
    this.naar = naar;
    return self();
  }

  /**
   * Fills in {@code naar}.
   *
   * @param naar who gets the task, when it goes elsewhere, or null; its name
   * @return this builder
   */
  public B naar(@Nullable String naar) {
    return naar(Instantie.van(naar));
  }

  /**
   * Changes {@code naar} in place, or begins it.
   *
   * @param change fills it in: who gets the task, when it goes elsewhere, or null
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
   * Fills in {@code redenOverdracht}.
   *
   * @param redenOverdracht for a task that goes to the Rijk or the province: why the lower layer
   *     cannot look after it doelmatig en doeltreffend, in whole sentences, or null
   * @return this builder
   */
  public B redenOverdracht(@Nullable String redenOverdracht) {
    this.redenOverdracht = redenOverdracht;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision on which the task rests, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision on which the task rests, or null
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
   * Fills in {@code plan}.
   *
   * @param plan the plan or beleidsverslag that is demanded, or null
   * @return this builder
   */
  public B plan(@Nullable Plan plan) {
    this.plan = plan;
    return self();
  }

  /**
   * Changes {@code plan} in place, or begins it.
   *
   * @param change fills it in: the plan or beleidsverslag that is demanded, or null
   * @return this builder
   */
  public B plan(Consumer<Plan.Builder> change) {
    Plan.Builder one = plan == null ? Plan.builder() : plan.toBuilder();
    required(change, "plan").accept(one);
    return plan(one.build());
  }

  /**
   * Takes {@code plan} away.
   *
   * @return this builder
   */
  public B zonderPlan() {
    plan = null;
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
        kenmerk,
        omschrijving,
        soort,
        orDefault(aard),
        verplichting,
        orgaan,
        uitgevoerdDoor,
        voorwaarden,
        voorwaardenverband,
        termijn,
        frequentie,
        aansluiting,
        keuzeBestuurslaag,
        van,
        naar,
        redenOverdracht,
        grondslag,
        plan,
        bepalingen);
  }
}
