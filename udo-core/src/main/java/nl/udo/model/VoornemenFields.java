// Made of Voornemen.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Voornemen} that only copies. */
abstract class VoornemenFields<B extends VoornemenFields<B>> extends BuilderBase<B> {

  @Nullable String titel;
  @Nullable String roepnaam;
  @Nullable Regelingsoort soort;
  @Nullable Onderwijs onderwijs;
  @Nullable String ministerie;
  List<String> andereMinisteries = List.of();
  List<String> medeNamens = List.of();
  Voornemen.@Nullable Indiener indiener;
  List<Dossier> dossiers = List.of();
  @Nullable Datum datum;
  @Nullable Publicatie publicatie;
  @Nullable Grondslag grondslag;
  List<String> wijzigt = List.of();
  List<Implementatie> implementeert = List.of();
  List<VerwanteRegeling> verwant = List.of();
  @Nullable String doel;

  VoornemenFields() {}

  VoornemenFields(Voornemen source) {
    titel = source.titel();
    roepnaam = source.roepnaam();
    soort = source.soort();
    onderwijs = source.onderwijs();
    ministerie = source.ministerie();
    andereMinisteries = source.andereMinisteries();
    medeNamens = source.medeNamens();
    indiener = source.indiener();
    dossiers = source.dossiers();
    datum = source.datum();
    publicatie = source.publicatie();
    grondslag = source.grondslag();
    wijzigt = source.wijzigt();
    implementeert = source.implementeert();
    verwant = source.verwant();
    doel = source.doel();
  }

  /**
   * Fills in {@code titel}.
   *
   * @param titel the title, for a regulation its citeertitel; or null when not yet known
   * @return this builder
   */
  public B titel(@Nullable String titel) {
    this.titel = titel;
    return self();
  }

  /**
   * Fills in {@code roepnaam}.
   *
   * @param roepnaam the short title by which it is known, or null
   * @return this builder
   */
  public B roepnaam(@Nullable String roepnaam) {
    this.roepnaam = roepnaam;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort the form it takes, or null when not yet known
   * @return this builder
   */
  public B soort(@Nullable Regelingsoort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code onderwijs}.
   *
   * @param onderwijs for policy on education, which education it is about; or null
   * @return this builder
   */
  public B onderwijs(@Nullable Onderwijs onderwijs) {
    this.onderwijs = onderwijs;
    return self();
  }

  /**
   * Fills in {@code ministerie}.
   *
   * @param ministerie the ministry first responsible, by its usual name or abbreviation, or null
   * @return this builder
   */
  public B ministerie(@Nullable String ministerie) {
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
   * Fills in {@code medeNamens}, in place of what was there; none empties it.
   *
   * @param medeNamens the bewindspersonen on whose behalf it is submitted too, as they read in a
   *     sentence
   * @return this builder
   */
  public B medeNamens(String... medeNamens) {
    return medeNamens(Input.row(medeNamens));
  }

  /**
   * Fills in {@code medeNamens}, in place of what was there; an empty list empties it.
   *
   * @param medeNamens the bewindspersonen on whose behalf it is submitted too, as they read in a
   *     sentence
   * @return this builder
   */
  public B medeNamens(Collection<String> medeNamens) {
    this.medeNamens = Input.list(medeNamens);
    return self();
  }

  /**
   * Takes one of {@code medeNamens} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderMedeNamens(int index) {
    return medeNamens(Input.without("medeNamens", medeNamens, index));
  }

  /**
   * Fills in {@code indiener}.
   *
   * @param indiener who submits a bill, or null for the government
   * @return this builder
   */
  public B indiener(Voornemen.@Nullable Indiener indiener) {
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
  public B datum(@Nullable Datum datum) {
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
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code publicatie}.
   *
   * @param publicatie where the regulation itself is published, or null
   * @return this builder
   */
  public B publicatie(@Nullable Publicatie publicatie) {
    this.publicatie = publicatie;
    return self();
  }

  /**
   * Changes {@code publicatie} in place, or begins it.
   *
   * @param change fills it in: where the regulation itself is published, or null
   * @return this builder
   */
  public B publicatie(Consumer<Publicatie.Builder> change) {
    Publicatie.Builder one = publicatie == null ? Publicatie.builder() : publicatie.toBuilder();
    required(change, "publicatie").accept(one);
    return publicatie(one.build());
  }

  /**
   * Takes {@code publicatie} away.
   *
   * @return this builder
   */
  public B zonderPublicatie() {
    publicatie = null;
    return self();
  }

  /**
   * Fills in {@code grondslag}.
   *
   * @param grondslag the provision on which an algemene maatregel van bestuur or a ministeriële
   *     regeling itself rests, or null
   * @return this builder
   */
  public B grondslag(@Nullable Grondslag grondslag) {
    this.grondslag = grondslag;
    return self();
  }

  /**
   * Changes {@code grondslag} in place, or begins it.
   *
   * @param change fills it in: the provision on which an algemene maatregel van bestuur or a
   *     ministeriële regeling itself rests, or null
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
   * Fills in {@code wijzigt}, in place of what was there; none empties it.
   *
   * @param wijzigt the regulations that it amends
   * @return this builder
   */
  public B wijzigt(String... wijzigt) {
    return wijzigt(Input.row(wijzigt));
  }

  /**
   * Fills in {@code wijzigt}, in place of what was there; an empty list empties it.
   *
   * @param wijzigt the regulations that it amends
   * @return this builder
   */
  public B wijzigt(Collection<String> wijzigt) {
    this.wijzigt = Input.list(wijzigt);
    return self();
  }

  /**
   * Takes one of {@code wijzigt} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderWijzigt(int index) {
    return wijzigt(Input.without("wijzigt", wijzigt, index));
  }

  /**
   * Fills in {@code implementeert}, in place of what was there; none empties it.
   *
   * @param implementeert European directives or other acts that it implements, with the date by
   *     which; of each, the act
   * @return this builder
   */
  public B implementeert(String... implementeert) {
    return implementeert(each(implementeert, Implementatie::van));
  }

  /**
   * Fills in {@code implementeert}, in place of what was there; an empty list empties it.
   *
   * @param implementeert European directives or other acts that it implements, with the date by
   *     which
   * @return this builder
   */
  public B implementeert(Collection<Implementatie> implementeert) {
    this.implementeert = Input.list(implementeert);
    return self();
  }

  /**
   * Adds one to {@code implementeert}.
   *
   * @param addition fills in the one that is added; of the list: European directives or other acts
   *     that it implements, with the date by which
   * @return this builder
   */
  public B implementeert(Consumer<Implementatie.Builder> addition) {
    Implementatie.Builder one = Implementatie.builder();
    required(addition, "implementeert").accept(one);
    return implementeert(Input.with(implementeert, List.of(one.build())));
  }

  /**
   * Changes one of {@code implementeert} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B implementeert(int index, Consumer<Implementatie.Builder> change) {
    Implementatie.Builder one = Input.at("implementeert", implementeert, index).toBuilder();
    required(change, "implementeert").accept(one);
    return implementeert(Input.replaced(implementeert, index, one.build()));
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
   * Fills in {@code verwant}, in place of what was there; an empty list empties it.
   *
   * @param verwant regulations that are not this one but belong with it
   * @return this builder
   */
  public B verwant(Collection<VerwanteRegeling> verwant) {
    this.verwant = Input.list(verwant);
    return self();
  }

  /**
   * Adds one to {@code verwant}.
   *
   * @param addition fills in the one that is added; of the list: regulations that are not this one
   *     but belong with it
   * @return this builder
   */
  public B verwant(Consumer<VerwanteRegeling.Builder> addition) {
    VerwanteRegeling.Builder one = VerwanteRegeling.builder();
    required(addition, "verwant").accept(one);
    return verwant(Input.with(verwant, List.of(one.build())));
  }

  /**
   * Changes one of {@code verwant} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B verwant(int index, Consumer<VerwanteRegeling.Builder> change) {
    VerwanteRegeling.Builder one = Input.at("verwant", verwant, index).toBuilder();
    required(change, "verwant").accept(one);
    return verwant(Input.replaced(verwant, index, one.build()));
  }

  /**
   * Takes one of {@code verwant} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderVerwant(int index) {
    return verwant(Input.without("verwant", verwant, index));
  }

  /**
   * Fills in {@code doel}.
   *
   * @param doel the goal, in whole sentences, or null
   * @return this builder
   */
  public B doel(@Nullable String doel) {
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
        roepnaam,
        soort,
        onderwijs,
        ministerie,
        andereMinisteries,
        medeNamens,
        indiener,
        dossiers,
        datum,
        publicatie,
        grondslag,
        wijzigt,
        implementeert,
        verwant,
        doel);
  }
}
