// Made of Voornemen.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The part of a builder of {@link Voornemen} that only copies. */
abstract class VoornemenFields<B extends VoornemenFields<B>> extends BuilderBase<B> {

  String titel;
  Regelingsoort soort;
  String ministerie;
  List<String> andereMinisteries = List.of();
  Voornemen.Indiener indiener;
  List<Dossier> dossiers = List.of();
  Datum datum;
  List<String> implementeert = List.of();
  String doel;

  VoornemenFields() {}

  VoornemenFields(Voornemen source) {
    titel = source.titel();
    soort = source.soort();
    ministerie = source.ministerie();
    andereMinisteries = source.andereMinisteries();
    indiener = source.indiener();
    dossiers = source.dossiers();
    datum = source.datum();
    implementeert = source.implementeert();
    doel = source.doel();
  }

  /**
   * Fills in {@code titel}.
   *
   * @param titel the title, for a regulation its citeertitel; or null when not yet known
   * @return this builder
   */
  public B titel(String titel) {
    this.titel = titel;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort the form it takes, or null when not yet known
   * @return this builder
   */
  public B soort(Regelingsoort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code ministerie}.
   *
   * @param ministerie the ministry first responsible, by its usual name or abbreviation, or null
   * @return this builder
   */
  public B ministerie(String ministerie) {
    this.ministerie = ministerie;
    return self();
  }

  /**
   * Fills in {@code andereMinisteries}, in place of what was there; none empties it.
   *
   * @param andereMinisteries other ministries involved
   * @return this builder
   */
  public B andereMinisteries(String... andereMinisteries) {
    return andereMinisteries(Input.row(andereMinisteries));
  }

  /**
   * Fills in {@code andereMinisteries}, in place of what was there; an empty list empties it.
   *
   * @param andereMinisteries other ministries involved
   * @return this builder
   */
  public B andereMinisteries(Collection<String> andereMinisteries) {
    this.andereMinisteries = Input.list(andereMinisteries);
    return self();
  }

  /**
   * Takes one of {@code andereMinisteries} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderAndereMinisteries(int index) {
    return andereMinisteries(Input.without("andereMinisteries", andereMinisteries, index));
  }

  /**
   * Fills in {@code indiener}.
   *
   * @param indiener who submits a bill, or null for the government
   * @return this builder
   */
  public B indiener(Voornemen.Indiener indiener) {
    this.indiener = indiener;
    return self();
  }

  /**
   * Fills in {@code dossiers}, in place of what was there; an empty list empties it.
   *
   * @param dossiers the dossiers of the Kamer
   * @return this builder
   */
  public B dossiers(Collection<Dossier> dossiers) {
    this.dossiers = Input.list(dossiers);
    return self();
  }

  /**
   * Adds one to {@code dossiers}.
   *
   * @param addition fills in the one that is added; of the list: the dossiers of the Kamer
   * @return this builder
   */
  public B dossiers(Consumer<Dossier.Builder> addition) {
    Dossier.Builder one = Dossier.builder();
    required(addition, "dossiers").accept(one);
    return dossiers(Input.with(dossiers, List.of(one.build())));
  }

  /**
   * Changes one of {@code dossiers} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B dossiers(int index, Consumer<Dossier.Builder> change) {
    Dossier.Builder one = Input.at("dossiers", dossiers, index).toBuilder();
    required(change, "dossiers").accept(one);
    return dossiers(Input.replaced(dossiers, index, one.build()));
  }

  /**
   * Takes one of {@code dossiers} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderDossiers(int index) {
    return dossiers(Input.without("dossiers", dossiers, index));
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date that the sources give with it, of the bill or of the law, or null
   * @return this builder
   */
  public B datum(Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum the date that the sources give with it, of the bill or of the law, or null; a date
   *     as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code implementeert}, in place of what was there; none empties it.
   *
   * @param implementeert European directives or other acts that it implements
   * @return this builder
   */
  public B implementeert(String... implementeert) {
    return implementeert(Input.row(implementeert));
  }

  /**
   * Fills in {@code implementeert}, in place of what was there; an empty list empties it.
   *
   * @param implementeert European directives or other acts that it implements
   * @return this builder
   */
  public B implementeert(Collection<String> implementeert) {
    this.implementeert = Input.list(implementeert);
    return self();
  }

  /**
   * Takes one of {@code implementeert} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderImplementeert(int index) {
    return implementeert(Input.without("implementeert", implementeert, index));
  }

  /**
   * Fills in {@code doel}.
   *
   * @param doel the goal, in whole sentences, or null
   * @return this builder
   */
  public B doel(String doel) {
    this.doel = doel;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Voornemen build() {
    return new Voornemen(
        titel,
        soort,
        ministerie,
        andereMinisteries,
        indiener,
        dossiers,
        datum,
        implementeert,
        doel);
  }
}
