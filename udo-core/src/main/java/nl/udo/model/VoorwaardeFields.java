// Made of Voorwaarde.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Voorwaarde} that only copies. */
abstract class VoorwaardeFields<B extends VoorwaardeFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  @Nullable Formulering inhoud;
  Voorwaarde.@Nullable Soort soort;
  Voorwaarde.@Nullable Vervulmoment voor;
  List<Vervulling> vervulling = List.of();
  @Nullable String toelichting;

  VoorwaardeFields() {}

  VoorwaardeFields(Voorwaarde source) {
    kenmerk = source.kenmerk();
    inhoud = source.inhoud();
    soort = source.soort();
    voor = source.voor();
    vervulling = source.vervulling();
    toelichting = source.toelichting();
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
   * Fills in {@code inhoud}.
   *
   * @param inhoud what is asked, or null
   * @return this builder
   */
  public B inhoud(@Nullable Formulering inhoud) {
    this.inhoud = inhoud;
    return self();
  }

  /**
   * Fills in {@code inhoud}.
   *
   * @param inhoud what is asked, or null; whole sentences
   * @return this builder
   */
  public B inhoud(@Nullable String inhoud) {
    return inhoud(Formulering.zin(inhoud));
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of condition it is, or null
   * @return this builder
   */
  public B soort(Voorwaarde.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code voor}.
   *
   * @param voor before what it must be met, or null
   * @return this builder
   */
  public B voor(Voorwaarde.@Nullable Vervulmoment voor) {
    this.voor = voor;
    return self();
  }

  /**
   * Fills in {@code vervulling}, in place of what was there; an empty list empties it.
   *
   * @param vervulling how far it has been met, where needed per layer
   * @return this builder
   */
  public B vervulling(Collection<Vervulling> vervulling) {
    this.vervulling = Input.list(vervulling);
    return self();
  }

  /**
   * Adds one to {@code vervulling}.
   *
   * @param addition fills in the one that is added; of the list: how far it has been met, where
   *     needed per layer
   * @return this builder
   */
  public B vervulling(Consumer<Vervulling.Builder> addition) {
    Vervulling.Builder one = Vervulling.builder();
    required(addition, "vervulling").accept(one);
    return vervulling(Input.with(vervulling, List.of(one.build())));
  }

  /**
   * Changes one of {@code vervulling} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B vervulling(int index, Consumer<Vervulling.Builder> change) {
    Vervulling.Builder one = Input.at("vervulling", vervulling, index).toBuilder();
    required(change, "vervulling").accept(one);
    return vervulling(Input.replaced(vervulling, index, one.build()));
  }

  /**
   * Takes one of {@code vervulling} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVervulling(int index) {
    return vervulling(Input.without("vervulling", vervulling, index));
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
   * Makes the record.
   *
   * @return what was filled in
   */
  public Voorwaarde build() {
    return new Voorwaarde(
        kenmerk,
        inhoud,
        soort,
        voor,
        vervulling,
        toelichting);
  }
}
