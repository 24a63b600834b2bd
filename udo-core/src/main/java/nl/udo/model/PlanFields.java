// Made of Plan.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Plan} that only copies. */
abstract class PlanFields<B extends PlanFields<B>> extends BuilderBase<B> {

  Plan.@Nullable Soort soort;
  @Nullable String naam;
  @Nullable Grondslag grondslag;
  Plan.@Nullable Grond grond;
  @Nullable String toetsing;
  @Nullable String compensatie;
  @Nullable String afwijking;
  @Nullable Integer termijnJaren;
  @Nullable String bekostiging;
  @Nullable String inhoud;
  @Nullable String horizon;
  @Nullable String status;
  @Nullable String procedure;
  @Nullable String rechtsgevolg;

  PlanFields() {}

  PlanFields(Plan source) {
    soort = source.soort();
    naam = source.naam();
    grondslag = source.grondslag();
    grond = source.grond();
    toetsing = source.toetsing();
    compensatie = source.compensatie();
    afwijking = source.afwijking();
    termijnJaren = source.termijnJaren();
    bekostiging = source.bekostiging();
    inhoud = source.inhoud();
    horizon = source.horizon();
    status = source.status();
    procedure = source.procedure();
    rechtsgevolg = source.rechtsgevolg();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort a plan or a beleidsverslag, or null
   * @return this builder
   */
  public B soort(Plan.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code naam}.
   *
   * @param naam what it is called, for instance "een warmteprogramma", or null
   * @return this builder
   */
  public B naam(@Nullable String naam) {
    this.naam = naam;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision that demands it, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision that demands it, or null
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
   * Fills in {@code grond}.
   *
   * @param grond why it may be demanded, or null
   * @return this builder
   */
  public B grond(Plan.@Nullable Grond grond) {
    this.grond = grond;
    return self();
  }

  /**
   * Fills in {@code toetsing}.
   *
   * @param toetsing the answers to the tests of Gemeentewet 111 lid 2, in whole sentences, or null
   * @return this builder
   */
  public B toetsing(@Nullable String toetsing) {
    this.toetsing = toetsing;
    return self();
  }

  /**
   * Fills in {@code compensatie}.
   *
   * @param compensatie how its costs are compensated, in whole sentences, or null
   * @return this builder
   */
  public B compensatie(@Nullable String compensatie) {
    this.compensatie = compensatie;
    return self();
  }

  /**
   * Fills in {@code afwijking}.
   *
   * @param afwijking why the bill deviates from these rules, in whole sentences, or null
   * @return this builder
   */
  public B afwijking(@Nullable String afwijking) {
    this.afwijking = afwijking;
    return self();
  }

  /**
   * Fills in {@code termijnJaren}.
   *
   * @param termijnJaren for how many years it is demanded; null is read as the four of the law
   * @return this builder
   */
  public B termijnJaren(@Nullable Integer termijnJaren) {
    this.termijnJaren = termijnJaren;
    return self();
  }

  /**
   * Fills in {@code bekostiging}.
   *
   * @param bekostiging the kenmerk of the temporary uitkering that it belongs to, or null
   * @return this builder
   */
  public B bekostiging(@Nullable String bekostiging) {
    this.bekostiging = bekostiging;
    return self();
  }

  /**
   * Fills in {@code inhoud}.
   *
   * @param inhoud what it contains, in whole sentences, or null
   * @return this builder
   */
  public B inhoud(@Nullable String inhoud) {
    this.inhoud = inhoud;
    return self();
  }

  /**
   * Fills in {@code horizon}.
   *
   * @param horizon how far it looks ahead, in whole sentences, or null
   * @return this builder
   */
  public B horizon(@Nullable String horizon) {
    this.horizon = horizon;
    return self();
  }

  /**
   * Fills in {@code status}.
   *
   * @param status its legal status, in whole sentences, or null
   * @return this builder
   */
  public B status(@Nullable String status) {
    this.status = status;
    return self();
  }

  /**
   * Fills in {@code procedure}.
   *
   * @param procedure how it comes about, in whole sentences, or null
   * @return this builder
   */
  public B procedure(@Nullable String procedure) {
    this.procedure = procedure;
    return self();
  }

  /**
   * Fills in {@code rechtsgevolg}.
   *
   * @param rechtsgevolg what hangs on it, in whole sentences, or null
   * @return this builder
   */
  public B rechtsgevolg(@Nullable String rechtsgevolg) {
    this.rechtsgevolg = rechtsgevolg;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Plan build() {
    return new Plan(
        soort,
        naam,
        grondslag,
        grond,
        toetsing,
        compensatie,
        afwijking,
        orDefault(termijnJaren),
        bekostiging,
        inhoud,
        horizon,
        status,
        procedure,
        rechtsgevolg);
  }
}
