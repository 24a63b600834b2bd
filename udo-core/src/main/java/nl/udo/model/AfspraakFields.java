// Made of Afspraak.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The part of a builder of {@link Afspraak} that only copies. */
abstract class AfspraakFields<B extends AfspraakFields<B>> extends BuilderBase<B> {

  String inhoud;
  String titel;
  Datum datum;
  List<String> partijen = List.of();
  List<Bekrachtiging> bekrachtigingen = List.of();
  String document;

  AfspraakFields() {}

  AfspraakFields(Afspraak source) {
    inhoud = source.inhoud();
    titel = source.titel();
    datum = source.datum();
    partijen = source.partijen();
    bekrachtigingen = source.bekrachtigingen();
    document = source.document();
  }

  /**
   * Fills in {@code inhoud}.
   *
   * @param inhoud what was agreed, in whole sentences
   * @return this builder
   */
  public B inhoud(String inhoud) {
    this.inhoud = inhoud;
    return self();
  }

  /**
   * Fills in {@code titel}.
   *
   * @param titel its title, or null
   * @return this builder
   */
  public B titel(String titel) {
    this.titel = titel;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum its date, or null
   * @return this builder
   */
  public B datum(Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum its date, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; none empties it.
   *
   * @param partijen the kenmerken of the parties
   * @return this builder
   */
  public B partijen(String... partijen) {
    return partijen(Input.row(partijen));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the kenmerken of the parties
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
   * Fills in {@code bekrachtigingen}, in place of what was there; an empty list empties it.
   *
   * @param bekrachtigingen its ratifications
   * @return this builder
   */
  public B bekrachtigingen(Collection<Bekrachtiging> bekrachtigingen) {
    this.bekrachtigingen = Input.list(bekrachtigingen);
    return self();
  }

  /**
   * Adds one to {@code bekrachtigingen}.
   *
   * @param addition fills in the one that is added; of the list: its ratifications
   * @return this builder
   */
  public B bekrachtigingen(Consumer<Bekrachtiging.Builder> addition) {
    Bekrachtiging.Builder one = Bekrachtiging.builder();
    required(addition, "bekrachtigingen").accept(one);
    return bekrachtigingen(Input.with(bekrachtigingen, List.of(one.build())));
  }

  /**
   * Changes one of {@code bekrachtigingen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B bekrachtigingen(int index, Consumer<Bekrachtiging.Builder> change) {
    Bekrachtiging.Builder one = Input.at("bekrachtigingen", bekrachtigingen, index).toBuilder();
    required(change, "bekrachtigingen").accept(one);
    return bekrachtigingen(Input.replaced(bekrachtigingen, index, one.build()));
  }

  /**
   * Takes one of {@code bekrachtigingen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderBekrachtigingen(int index) {
    return bekrachtigingen(Input.without("bekrachtigingen", bekrachtigingen, index));
  }

  /**
   * Fills in {@code document}.
   *
   * @param document the kenmerk of the document it stands in, or null
   * @return this builder
   */
  public B document(String document) {
    this.document = document;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Afspraak build() {
    return new Afspraak(
        inhoud,
        titel,
        datum,
        partijen,
        bekrachtigingen,
        document);
  }
}
