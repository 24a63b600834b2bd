// Made of Punt.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The part of a builder of {@link Punt} that only copies. */
abstract class PuntFields<B extends PuntFields<B>> extends BuilderBase<B> {

  String omschrijving;
  Punt.Soort soort;
  List<String> partijen = List.of();
  Onderwerp onderwerp;
  Voorwaarde voorwaarde;
  Reactie reactie;

  PuntFields() {}

  PuntFields(Punt source) {
    omschrijving = source.omschrijving();
    soort = source.soort();
    partijen = source.partijen();
    onderwerp = source.onderwerp();
    voorwaarde = source.voorwaarde();
    reactie = source.reactie();
  }

  /**
   * Fills in {@code omschrijving}.
   *
   * @param omschrijving the point, in whole sentences
   * @return this builder
   */
  public B omschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of point it is, or null
   * @return this builder
   */
  public B soort(Punt.Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code partijen}, in place of what was there; none empties it.
   *
   * @param partijen the kenmerken of those who raised it, when not all parties of the consultation
   * @return this builder
   */
  public B partijen(String... partijen) {
    return partijen(Input.row(partijen));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the kenmerken of those who raised it, when not all parties of the consultation
   * @return this builder
   */
  public B partijen(Collection<String> partijen) {
    this.partijen = Input.list(partijen);
    return self();
  }

  /**
   * Takes one of {@code partijen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderPartijen(int index) {
    return partijen(Input.without("partijen", partijen, index));
  }

  /**
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what it is about, or null
   * @return this builder
   */
  public B onderwerp(Onderwerp onderwerp) {
    this.onderwerp = onderwerp;
    return self();
  }

  /**
   * Fills in {@code voorwaarde}.
   *
   * @param voorwaarde the condition attached to it, or null
   * @return this builder
   */
  public B voorwaarde(Voorwaarde voorwaarde) {
    this.voorwaarde = voorwaarde;
    return self();
  }

  /**
   * Changes {@code voorwaarde} in place, or begins it.
   *
   * @param change fills it in: the condition attached to it, or null
   * @return this builder
   */
  public B voorwaarde(Consumer<Voorwaarde.Builder> change) {
    Voorwaarde.Builder one = voorwaarde == null ? Voorwaarde.builder() : voorwaarde.toBuilder();
    required(change, "voorwaarde").accept(one);
    return voorwaarde(one.build());
  }

  /**
   * Takes {@code voorwaarde} away.
   *
   * @return this builder
   */
  public B zonderVoorwaarde() {
    voorwaarde = null;
    return self();
  }

  /**
   * Fills in {@code reactie}.
   *
   * @param reactie what was done with it, or null when there is no reaction yet
   * @return this builder
   */
  public B reactie(Reactie reactie) {
    this.reactie = reactie;
    return self();
  }

  /**
   * Changes {@code reactie} in place, or begins it.
   *
   * @param change fills it in: what was done with it, or null when there is no reaction yet
   * @return this builder
   */
  public B reactie(Consumer<Reactie.Builder> change) {
    Reactie.Builder one = reactie == null ? Reactie.builder() : reactie.toBuilder();
    required(change, "reactie").accept(one);
    return reactie(one.build());
  }

  /**
   * Takes {@code reactie} away.
   *
   * @return this builder
   */
  public B zonderReactie() {
    reactie = null;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Punt build() {
    return new Punt(
        omschrijving,
        soort,
        partijen,
        onderwerp,
        voorwaarde,
        reactie);
  }
}
