// Made of Gevolg.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Gevolg} that only copies. */
abstract class GevolgFields<B extends GevolgFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  List<Overheidslaag> overheden = List.of();
  List<Rol> rollen = List.of();
  @Nullable Deel deel;
  @Nullable Uitgezonderd uitgezonderd;
  List<String> bepalingen = List.of();
  @Nullable String omschrijving;
  @Nullable Taken taken;
  @Nullable Bevoegdheden bevoegdheden;
  @Nullable Middelen middelen;
  @Nullable Uitvoeringskracht uitvoeringskracht;

  GevolgFields() {}

  GevolgFields(Gevolg source) {
    kenmerk = source.kenmerk();
    overheden = source.overheden();
    rollen = source.rollen();
    deel = source.deel();
    uitgezonderd = source.uitgezonderd();
    bepalingen = source.bepalingen();
    omschrijving = source.omschrijving();
    taken = source.taken();
    bevoegdheden = source.bevoegdheden();
    middelen = source.middelen();
    uitvoeringskracht = source.uitvoeringskracht();
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
   * Fills in {@code overheden}, in place of what was there; none empties it.
   *
   * @param overheden the layers that are touched
   * @return this builder
   */
  public B overheden(Overheidslaag... overheden) {
    return overheden(Input.row(overheden));
  }

  /**
   * Fills in {@code overheden}, in place of what was there; an empty list empties it.
   *
   * @param overheden the layers that are touched
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
   * Fills in {@code rollen}, in place of what was there; none empties it.
   *
   * @param rollen the roles in which they are touched
   * @return this builder
   */
  public B rollen(Rol... rollen) {
    return rollen(Input.row(rollen));
  }

  /**
   * Fills in {@code rollen}, in place of what was there; an empty list empties it.
   *
   * @param rollen the roles in which they are touched
   * @return this builder
   */
  public B rollen(Collection<Rol> rollen) {
    this.rollen = Input.list(rollen);
    return self();
  }

  /**
   * Takes one of {@code rollen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderRollen(int index) {
    return rollen(Input.without("rollen", rollen, index));
  }

  /**
   * Fills in {@code deel}.
   *
   * @param deel the designated part of the layer, or null for all of it
   * @return this builder
   */
  public B deel(@Nullable Deel deel) {
    this.deel = deel;
    return self();
  }

  /**
   * Fills in {@code deel}.
   *
   * @param deel the designated part of the layer, or null for all of it; its description
   * @return this builder
   */
  public B deel(@Nullable String deel) {
    return deel(Deel.van(deel));
  }

  /**
   * Changes {@code deel} in place, or begins it.
   *
   * @param change fills it in: the designated part of the layer, or null for all of it
   * @return this builder
   */
  public B deel(Consumer<Deel.Builder> change) {
    Deel.Builder one = deel == null ? Deel.builder() : deel.toBuilder();
    required(change, "deel").accept(one);
    return deel(one.build());
  }

  /**
   * Takes {@code deel} away.
   *
   * @return this builder
   */
  public B zonderDeel() {
    deel = null;
    return self();
  }

  /**
   * Fills in {@code uitgezonderd}.
   *
   * @param uitgezonderd for a layer or a part that is left out, or for which nothing has been
   *     worked out yet: which of the two, and why; or null
   * @return this builder
   */
  public B uitgezonderd(@Nullable Uitgezonderd uitgezonderd) {
    this.uitgezonderd = uitgezonderd;
    return self();
  }

  /**
   * Changes {@code uitgezonderd} in place, or begins it.
   *
   * @param change fills it in: for a layer or a part that is left out, or for which nothing has
   *     been worked out yet: which of the two, and why; or null
   * @return this builder
   */
  public B uitgezonderd(Consumer<Uitgezonderd.Builder> change) {
    Uitgezonderd.Builder one = uitgezonderd == null ? Uitgezonderd.builder() : uitgezonderd.toBuilder();
    required(change, "uitgezonderd").accept(one);
    return uitgezonderd(one.build());
  }

  /**
   * Takes {@code uitgezonderd} away.
   *
   * @return this builder
   */
  public B zonderUitgezonderd() {
    uitgezonderd = null;
    return self();
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; none empties it.
   *
   * @param bepalingen the provisions of the regulation that cause it; empty for the whole
   * @return this builder
   */
  public B bepalingen(String... bepalingen) {
    return bepalingen(Input.row(bepalingen));
  }

  /**
   * Fills in {@code bepalingen}, in place of what was there; an empty list empties it.
   *
   * @param bepalingen the provisions of the regulation that cause it; empty for the whole
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
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving what the policy means for them, in whole sentences, or null
   * @return this builder
   */
  public B omschrijving(@Nullable String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code taken}.
   *
   * @param taken the assessment of taken, or null when not yet done
   * @return this builder
   */
  public B taken(@Nullable Taken taken) {
    this.taken = taken;
    return self();
  }

  /**
   * Changes {@code taken} in place, or begins it.
   *
   * @param change fills it in: the assessment of taken, or null when not yet done
   * @return this builder
   */
  public B taken(Consumer<Taken.Builder> change) {
    Taken.Builder one = taken == null ? Taken.builder() : taken.toBuilder();
    required(change, "taken").accept(one);
    return taken(one.build());
  }

  /**
   * Takes {@code taken} away.
   *
   * @return this builder
   */
  public B zonderTaken() {
    taken = null;
    return self();
  }

  /**
   * Fills in {@code bevoegdheden}.
   *
   * @param bevoegdheden the assessment of bevoegdheden, or null when not yet done
   * @return this builder
   */
  public B bevoegdheden(@Nullable Bevoegdheden bevoegdheden) {
    this.bevoegdheden = bevoegdheden;
    return self();
  }

  /**
   * Changes {@code bevoegdheden} in place, or begins it.
   *
   * @param change fills it in: the assessment of bevoegdheden, or null when not yet done
   * @return this builder
   */
  public B bevoegdheden(Consumer<Bevoegdheden.Builder> change) {
    Bevoegdheden.Builder one = bevoegdheden == null ? Bevoegdheden.builder() : bevoegdheden.toBuilder();
    required(change, "bevoegdheden").accept(one);
    return bevoegdheden(one.build());
  }

  /**
   * Takes {@code bevoegdheden} away.
   *
   * @return this builder
   */
  public B zonderBevoegdheden() {
    bevoegdheden = null;
    return self();
  }

  /**
   * Fills in {@code middelen}.
   *
   * @param middelen the assessment of middelen, or null when not yet done
   * @return this builder
   */
  public B middelen(@Nullable Middelen middelen) {
    this.middelen = middelen;
    return self();
  }

  /**
   * Changes {@code middelen} in place, or begins it.
   *
   * @param change fills it in: the assessment of middelen, or null when not yet done
   * @return this builder
   */
  public B middelen(Consumer<Middelen.Builder> change) {
    Middelen.Builder one = middelen == null ? Middelen.builder() : middelen.toBuilder();
    required(change, "middelen").accept(one);
    return middelen(one.build());
  }

  /**
   * Takes {@code middelen} away.
   *
   * @return this builder
   */
  public B zonderMiddelen() {
    middelen = null;
    return self();
  }

  /**
   * Fills in {@code uitvoeringskracht}.
   *
   * @param uitvoeringskracht the assessment of uitvoeringskracht, or null when not yet done
   * @return this builder
   */
  public B uitvoeringskracht(@Nullable Uitvoeringskracht uitvoeringskracht) {
    this.uitvoeringskracht = uitvoeringskracht;
    return self();
  }

  /**
   * Changes {@code uitvoeringskracht} in place, or begins it.
   *
   * @param change fills it in: the assessment of uitvoeringskracht, or null when not yet done
   * @return this builder
   */
  public B uitvoeringskracht(Consumer<Uitvoeringskracht.Builder> change) {
    Uitvoeringskracht.Builder one = uitvoeringskracht == null ? Uitvoeringskracht.builder() : uitvoeringskracht.toBuilder();
    required(change, "uitvoeringskracht").accept(one);
    return uitvoeringskracht(one.build());
  }

  /**
   * Takes {@code uitvoeringskracht} away.
   *
   * @return this builder
   */
  public B zonderUitvoeringskracht() {
    uitvoeringskracht = null;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Gevolg build() {
    return new Gevolg(
        kenmerk,
        overheden,
        rollen,
        deel,
        uitgezonderd,
        bepalingen,
        omschrijving,
        taken,
        bevoegdheden,
        middelen,
        uitvoeringskracht);
  }
}
