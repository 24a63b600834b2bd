// Made of Bevoegdheden.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Bevoegdheden} that only copies. */
abstract class BevoegdhedenFields<B extends BevoegdhedenFields<B>> extends AssessmentBuilder<B> {

  List<Bevoegdheidswijziging> wijzigingen = List.of();
  @Nullable String beleidsvrijheid;
  @Nullable String uitkeringsvormEnBeleidsvrijheid;
  @Nullable Uitkomst gevolgenVoorToezicht;
  @Nullable String interbestuurlijkToezicht;
  @Nullable String toezichtslast;
  List<Afwijking> afwijkingen = List.of();

  BevoegdhedenFields() {}

  BevoegdhedenFields(Bevoegdheden source) {
    super(source);
    wijzigingen = source.wijzigingen();
    beleidsvrijheid = source.beleidsvrijheid();
    uitkeringsvormEnBeleidsvrijheid = source.uitkeringsvormEnBeleidsvrijheid();
    gevolgenVoorToezicht = source.gevolgenVoorToezicht();
    interbestuurlijkToezicht = source.interbestuurlijkToezicht();
    toezichtslast = source.toezichtslast();
    afwijkingen = source.afwijkingen();
  }

  /**
   * Fills in {@code wijzigingen}, in place of what was there; an empty list empties it.
   *
   * @param wijzigingen the changes to powers, per organ
   * @return this builder
   */
  public B wijzigingen(Collection<Bevoegdheidswijziging> wijzigingen) {
    this.wijzigingen = Input.list(wijzigingen);
    filled(this.wijzigingen);
    return self();
  }

  /**
   * Adds one to {@code wijzigingen}.
   *
   * @param addition fills in the one that is added; of the list: the changes to powers, per organ
   * @return this builder
   */
  public B wijzigingen(Consumer<Bevoegdheidswijziging.Builder> addition) {
    Bevoegdheidswijziging.Builder one = Bevoegdheidswijziging.builder();
    required(addition, "wijzigingen").accept(one);
    return wijzigingen(Input.with(wijzigingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code wijzigingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B wijzigingen(int index, Consumer<Bevoegdheidswijziging.Builder> change) {
    Bevoegdheidswijziging.Builder one = Input.at("wijzigingen", wijzigingen, index).toBuilder();
    required(change, "wijzigingen").accept(one);
    return wijzigingen(Input.replaced(wijzigingen, index, one.build()));
  }

  /**
   * Takes one of {@code wijzigingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderWijzigingen(int index) {
    return wijzigingen(Input.without("wijzigingen", wijzigingen, index));
  }

  /**
   * Fills in {@code beleidsvrijheid}.
   *
   * @param beleidsvrijheid the room of the bestuur to make its own choices, in whole sentences, or
   *     null
   * @return this builder
   */
  public B beleidsvrijheid(@Nullable String beleidsvrijheid) {
    this.beleidsvrijheid = beleidsvrijheid;
    filled(this.beleidsvrijheid);
    return self();
  }

  /**
   * Fills in {@code uitkeringsvormEnBeleidsvrijheid}.
   *
   * @param uitkeringsvormEnBeleidsvrijheid how the form of the uitkering stands to the
   *     beleidsvrijheid, in whole sentences, or null
   * @return this builder
   */
  public B uitkeringsvormEnBeleidsvrijheid(@Nullable String uitkeringsvormEnBeleidsvrijheid) {
    this.uitkeringsvormEnBeleidsvrijheid = uitkeringsvormEnBeleidsvrijheid;
    filled(this.uitkeringsvormEnBeleidsvrijheid);
    return self();
  }

  /**
   * Fills in {@code gevolgenVoorToezicht}.
   *
   * @param gevolgenVoorToezicht whether there are consequences for interbestuurlijk toezicht, or
   *     null when that has not been assessed
   * @return this builder
   */
  public B gevolgenVoorToezicht(@Nullable Uitkomst gevolgenVoorToezicht) {
    this.gevolgenVoorToezicht = gevolgenVoorToezicht;
    filled(this.gevolgenVoorToezicht);
    return self();
  }

  /**
   * Fills in {@code interbestuurlijkToezicht}.
   *
   * @param interbestuurlijkToezicht the consequences for interbestuurlijk toezicht, in whole
   *     sentences, or null
   * @return this builder
   */
  public B interbestuurlijkToezicht(@Nullable String interbestuurlijkToezicht) {
    this.interbestuurlijkToezicht = interbestuurlijkToezicht;
    filled(this.interbestuurlijkToezicht);
    return self();
  }

  /**
   * Fills in {@code toezichtslast}.
   *
   * @param toezichtslast the burden of supervision, and for whom, in whole sentences, or null
   * @return this builder
   */
  public B toezichtslast(@Nullable String toezichtslast) {
    this.toezichtslast = toezichtslast;
    filled(this.toezichtslast);
    return self();
  }

  /**
   * Fills in {@code afwijkingen}, in place of what was there; an empty list empties it.
   *
   * @param afwijkingen deviations from the organic law
   * @return this builder
   */
  public B afwijkingen(Collection<Afwijking> afwijkingen) {
    this.afwijkingen = Input.list(afwijkingen);
    filled(this.afwijkingen);
    return self();
  }

  /**
   * Adds one to {@code afwijkingen}.
   *
   * @param addition fills in the one that is added; of the list: deviations from the organic law
   * @return this builder
   */
  public B afwijkingen(Consumer<Afwijking.Builder> addition) {
    Afwijking.Builder one = Afwijking.builder();
    required(addition, "afwijkingen").accept(one);
    return afwijkingen(Input.with(afwijkingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code afwijkingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B afwijkingen(int index, Consumer<Afwijking.Builder> change) {
    Afwijking.Builder one = Input.at("afwijkingen", afwijkingen, index).toBuilder();
    required(change, "afwijkingen").accept(one);
    return afwijkingen(Input.replaced(afwijkingen, index, one.build()));
  }

  /**
   * Takes one of {@code afwijkingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderAfwijkingen(int index) {
    return afwijkingen(Input.without("afwijkingen", afwijkingen, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Bevoegdheden build() {
    return new Bevoegdheden(
        uitkomst,
        redenGeen,
        toelichting,
        bekendOp,
        wijzigingen,
        beleidsvrijheid,
        uitkeringsvormEnBeleidsvrijheid,
        gevolgenVoorToezicht,
        interbestuurlijkToezicht,
        toezichtslast,
        afwijkingen);
  }
}
