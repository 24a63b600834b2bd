// Made of Kostenpost.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Kostenpost} that only copies. */
abstract class KostenpostFields<B extends KostenpostFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable String omschrijving;
  Kostenpost.@Nullable Soort soort;
  Kostenpost.@Nullable Richting richting;
  List<Overheidslaag> overheden = List.of();
  @Nullable String toelichting;
  @Nullable String bestemming;
  List<Raming> ramingen = List.of();
  List<String> bepalingen = List.of();

  KostenpostFields() {}

  KostenpostFields(Kostenpost source) {
    kenmerk = source.kenmerk();
    omschrijving = source.omschrijving();
    soort = source.soort();
    richting = source.richting();
    overheden = source.overheden();
    toelichting = source.toelichting();
    bestemming = source.bestemming();
    ramingen = source.ramingen();
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
   * @param omschrijving what it is for; of a saving what is saved on, of lost income that income;
   *     or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of cost it is, or null
   * @return this builder
   */
  public B soort(Kostenpost.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code richting}.
   *
   * @param richting a cost or a saving; null is read as a cost
   * @return this builder
   */
  public B richting(Kostenpost.@Nullable Richting richting) {
    this.richting = richting;
    return self();
  }

  /**
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers it falls on, when not all of those of the consequence it stands
   *     with
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers it falls on, when not all of those of the consequence it stands
   *     with
   * @return this builder
   */
  public B overheden(Collection<Overheidslaag> overheden) {
    this.overheden = Input.list(overheden);
    return self();
  }

  /**
   * Takes one of {@code overheden} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOverheden(int index) {
    return overheden(Input.without("overheden", overheden, index));
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting what there is to say about it, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(@Nullable String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Fills in {@code bestemming}.
   *
   * @param bestemming what happens to a saving, in whole sentences, or null
   * @return this builder
   */
  public B bestemming(@Nullable String bestemming) {
    this.bestemming = bestemming;
    return self();
  }

  /**
   * Fills in {@code ramingen}, in place of what was there; an empty list empties it.
   *
   * @param ramingen the estimates
   * @return this builder
   */
  public B ramingen(Collection<Raming> ramingen) {
    this.ramingen = Input.list(ramingen);
    return self();
  }

  /**
   * Adds one to {@code ramingen}.
   *
   * @param addition fills in the one that is added; of the list: the estimates
   * @return this builder
   */
  public B ramingen(Consumer<Raming.Builder> addition) {
    Raming.Builder one = Raming.builder();
    required(addition, "ramingen").accept(one);
    return ramingen(Input.with(ramingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code ramingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B ramingen(int index, Consumer<Raming.Builder> change) {
    Raming.Builder one = Input.at("ramingen", ramingen, index).toBuilder();
    required(change, "ramingen").accept(one);
    return ramingen(Input.replaced(ramingen, index, one.build()));
  }

  /**
   * Takes one of {@code ramingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderRamingen(int index) {
    return ramingen(Input.without("ramingen", ramingen, index));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; none empties it.
   *
   * @param bepalingen the provisions that cause it
   * @return this builder
   */
  public B bepalingen(String... bepalingen) {
    return bepalingen(Input.row(bepalingen));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; an empty list empties it.
   *
   * @param bepalingen the provisions that cause it
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
  public Kostenpost build() {
    return new Kostenpost(
        kenmerk,
        omschrijving,
        soort,
        orDefault(richting),
        overheden,
        toelichting,
        bestemming,
        ramingen,
        bepalingen);
  }
}
