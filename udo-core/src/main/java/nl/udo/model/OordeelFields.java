// Made of Oordeel.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;

/** The part of a builder of {@link Oordeel} that only copies. */
abstract class OordeelFields<B extends OordeelFields<B>> extends BuilderBase<B> {

  List<String> partijen = List.of();
  List<Onderwerp> onderwerpen = List.of();
  Oordeel.Strekking strekking;
  Datum datum;
  String toelichting;
  String citaat;
  String document;

  OordeelFields() {}

  OordeelFields(Oordeel source) {
    partijen = source.partijen();
    onderwerpen = source.onderwerpen();
    strekking = source.strekking();
    datum = source.datum();
    toelichting = source.toelichting();
    citaat = source.citaat();
    document = source.document();
  }

  /**
   * Fills in {@code partijen}, in place of what was there; none empties it.
   *
   * @param partijen the kenmerken of those who judge, when not all parties of the consultation
   * @return this builder
   */
  public B partijen(String... partijen) {
    return partijen(Input.row(partijen));
  }

  /**
   * Fills in {@code partijen}, in place of what was there; an empty list empties it.
   *
   * @param partijen the kenmerken of those who judge, when not all parties of the consultation
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
   * Fills in {@code onderwerpen}, in place of what was there; none empties it.
   *
   * @param onderwerpen what it is about
   * @return this builder
   */
  public B onderwerpen(Onderwerp... onderwerpen) {
    return onderwerpen(Input.row(onderwerpen));
  }

  /**
   * Fills in {@code onderwerpen}, in place of what was there; an empty list empties it.
   *
   * @param onderwerpen what it is about
   * @return this builder
   */
  public B onderwerpen(Collection<Onderwerp> onderwerpen) {
    this.onderwerpen = Input.list(onderwerpen);
    return self();
  }

  /**
   * Takes one of {@code onderwerpen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOnderwerpen(int index) {
    return onderwerpen(Input.without("onderwerpen", onderwerpen, index));
  }

  /**
   * Fills in {@code strekking}.
   *
   * @param strekking its tenor, or null
   * @return this builder
   */
  public B strekking(Oordeel.Strekking strekking) {
    this.strekking = strekking;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was given, or null
   * @return this builder
   */
  public B datum(Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum when it was given, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code toelichting}.
   *
   * @param toelichting its gist, in whole sentences, or null
   * @return this builder
   */
  public B toelichting(String toelichting) {
    this.toelichting = toelichting;
    return self();
  }

  /**
   * Fills in {@code citaat}.
   *
   * @param citaat words of the party itself, without quotation marks, or null
   * @return this builder
   */
  public B citaat(String citaat) {
    this.citaat = citaat;
    return self();
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
  public Oordeel build() {
    return new Oordeel(
        partijen,
        onderwerpen,
        strekking,
        datum,
        toelichting,
        citaat,
        document);
  }
}
