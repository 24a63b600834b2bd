// Made of Document.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Document} that only copies. */
abstract class DocumentFields<B extends DocumentFields<B>> extends BuilderBase<B> {

  @Nullable String kenmerk;
  Document.@Nullable Soort soort;
  @Nullable Boolean meervoud;
  @Nullable String titel;
  List<String> opstellers = List.of();
  List<String> opdrachtgevers = List.of();
  List<String> geadresseerden = List.of();
  @Nullable Datum datum;
  @Nullable String onderdeel;
  @Nullable Onderwerp onderwerp;
  @Nullable String conclusie;
  @Nullable String beperkingen;
  @Nullable String opvolging;
  @Nullable Datum opvolgingDatum;
  @Nullable Peiling peiling;
  List<Risico> risicos = List.of();
  @Nullable String vindplaats;
  @Nullable String url;

  DocumentFields() {}

  DocumentFields(Document source) {
    kenmerk = source.kenmerk();
    soort = source.soort();
    meervoud = source.meervoud();
    titel = source.titel();
    opstellers = source.opstellers();
    opdrachtgevers = source.opdrachtgevers();
    geadresseerden = source.geadresseerden();
    datum = source.datum();
    onderdeel = source.onderdeel();
    onderwerp = source.onderwerp();
    conclusie = source.conclusie();
    beperkingen = source.beperkingen();
    opvolging = source.opvolging();
    opvolgingDatum = source.opvolgingDatum();
    peiling = source.peiling();
    risicos = source.risicos();
    vindplaats = source.vindplaats();
    url = source.url();
  }

  /**
   * Fills in {@code kenmerk}.
   *
   * @param kenmerk the name by which the rest of the record speaks of it, as it reads in a
   *     sentence, with its article, for instance "het onderzoek van AEF"
   * @return this builder
   */
  public B kenmerk(@Nullable String kenmerk) {
    this.kenmerk = kenmerk;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of document it is, or null
   * @return this builder
   */
  public B soort(Document.@Nullable Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code meervoud}.
   *
   * @param meervoud whether these are several documents under one kenmerk, for instance "de brieven
   *     van de vier grote gemeenten"; or null for one
   * @return this builder
   */
  public B meervoud(@Nullable Boolean meervoud) {
    this.meervoud = meervoud;
    return self();
  }

  /**
   * Fills in {@code titel}.
   *
   * @param titel its title or, failing that, what it is, as a noun phrase; or null
   * @return this builder
   */
  public B titel(@Nullable String titel) {
    this.titel = titel;
    return self();
  }

  /**
   * Fills in {@code opstellers}, in place of what was there; none empties it.
   *
   * @param opstellers the kenmerken of its authors
   * @return this builder
   */
  public B opstellers(String... opstellers) {
    return opstellers(Input.row(opstellers));
  }

  /**
   * Fills in {@code opstellers}, in place of what was there; an empty list empties it.
   *
   * @param opstellers the kenmerken of its authors
   * @return this builder
   */
  public B opstellers(Collection<String> opstellers) {
    this.opstellers = Input.list(opstellers);
    return self();
  }

  /**
   * Takes one of {@code opstellers} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOpstellers(int index) {
    return opstellers(Input.without("opstellers", opstellers, index));
  }

  /**
   * Fills in {@code opdrachtgevers}, in place of what was there; none empties it.
   *
   * @param opdrachtgevers the kenmerken of those who commissioned it
   * @return this builder
   */
  public B opdrachtgevers(String... opdrachtgevers) {
    return opdrachtgevers(Input.row(opdrachtgevers));
  }

  /**
   * Fills in {@code opdrachtgevers}, in place of what was there; an empty list empties it.
   *
   * @param opdrachtgevers the kenmerken of those who commissioned it
   * @return this builder
   */
  public B opdrachtgevers(Collection<String> opdrachtgevers) {
    this.opdrachtgevers = Input.list(opdrachtgevers);
    return self();
  }

  /**
   * Takes one of {@code opdrachtgevers} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderOpdrachtgevers(int index) {
    return opdrachtgevers(Input.without("opdrachtgevers", opdrachtgevers, index));
  }

  /**
   * Fills in {@code geadresseerden}, in place of what was there; none empties it.
   *
   * @param geadresseerden those to whom a letter is addressed, as they read in a sentence
   * @return this builder
   */
  public B geadresseerden(String... geadresseerden) {
    return geadresseerden(Input.row(geadresseerden));
  }

  /**
   * Fills in {@code geadresseerden}, in place of what was there; an empty list empties it.
   *
   * @param geadresseerden those to whom a letter is addressed, as they read in a sentence
   * @return this builder
   */
  public B geadresseerden(Collection<String> geadresseerden) {
    this.geadresseerden = Input.list(geadresseerden);
    return self();
  }

  /**
   * Takes one of {@code geadresseerden} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderGeadresseerden(int index) {
    return geadresseerden(Input.without("geadresseerden", geadresseerden, index));
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum its date, or null
   * @return this builder
   */
  public B datum(@Nullable Datum datum) {
    this.datum = datum;
    return self();
  }

  /**
   * Fills in {@code datum}.
   *
   * @param datum its date, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B datum(@Nullable String datum) {
    return datum(Datum.van(datum));
  }

  /**
   * Fills in {@code onderdeel}.
   *
   * @param onderdeel the part of the policy, or of the document, that it is about, or null
   * @return this builder
   */
  public B onderdeel(@Nullable String onderdeel) {
    this.onderdeel = onderdeel;
    return self();
  }

  /**
   * Fills in {@code onderwerp}.
   *
   * @param onderwerp what its conclusion is about, or null
   * @return this builder
   */
  public B onderwerp(@Nullable Onderwerp onderwerp) {
    this.onderwerp = onderwerp;
    return self();
  }

  /**
   * Fills in {@code conclusie}.
   *
   * @param conclusie its conclusion, in whole sentences, or null
   * @return this builder
   */
  public B conclusie(@Nullable String conclusie) {
    this.conclusie = conclusie;
    return self();
  }

  /**
   * Fills in {@code beperkingen}.
   *
   * @param beperkingen the limits of what it says, in whole sentences, or null
   * @return this builder
   */
  public B beperkingen(@Nullable String beperkingen) {
    this.beperkingen = beperkingen;
    return self();
  }

  /**
   * Fills in {@code opvolging}.
   *
   * @param opvolging what was done with it, in whole sentences, or null
   * @return this builder
   */
  public B opvolging(@Nullable String opvolging) {
    this.opvolging = opvolging;
    return self();
  }

  /**
   * Fills in {@code opvolgingDatum}.
   *
   * @param opvolgingDatum when that was done, or null
   * @return this builder
   */
  public B opvolgingDatum(@Nullable Datum opvolgingDatum) {
    this.opvolgingDatum = opvolgingDatum;
    return self();
  }

  /**
   * Fills in {@code opvolgingDatum}.
   *
   * @param opvolgingDatum when that was done, or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B opvolgingDatum(@Nullable String opvolgingDatum) {
    return opvolgingDatum(Datum.van(opvolgingDatum));
  }

  /**
   * Fills in {@code peiling}.
   *
   * @param peiling the figures of a survey, or null
   * @return this builder
   */
  public B peiling(@Nullable Peiling peiling) {
    this.peiling = peiling;
    return self();
  }

  /**
   * Changes {@code peiling} in place, or begins it.
   *
   * @param change fills it in: the figures of a survey, or null
   * @return this builder
   */
  public B peiling(Consumer<Peiling.Builder> change) {
    Peiling.Builder one = peiling == null ? Peiling.builder() : peiling.toBuilder();
    required(change, "peiling").accept(one);
    return peiling(one.build());
  }

  /**
   * Takes {@code peiling} away.
   *
   * @return this builder
   */
  public B zonderPeiling() {
    peiling = null;
    return self();
  }

  /**
   * Fills in {@code risicos}, in place of what was there; an empty list empties it.
   *
   * @param risicos the risks that it names
   * @return this builder
   */
  public B risicos(Collection<Risico> risicos) {
    this.risicos = Input.list(risicos);
    return self();
  }

  /**
   * Adds one to {@code risicos}.
   *
   * @param addition fills in the one that is added; of the list: the risks that it names
   * @return this builder
   */
  public B risicos(Consumer<Risico.Builder> addition) {
    Risico.Builder one = Risico.builder();
    required(addition, "risicos").accept(one);
    return risicos(Input.with(risicos, List.of(one.build())));
  }

  /**
   * Changes one of {@code risicos} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B risicos(int index, Consumer<Risico.Builder> change) {
    Risico.Builder one = Input.at("risicos", risicos, index).toBuilder();
    required(change, "risicos").accept(one);
    return risicos(Input.replaced(risicos, index, one.build()));
  }

  /**
   * Takes one of {@code risicos} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderRisicos(int index) {
    return risicos(Input.without("risicos", risicos, index));
  }

  /**
   * Fills in {@code vindplaats}.
   *
   * @param vindplaats where to find it, for instance "Kamerstukken II 2024/25, 33 047, nr. 32", or
   *     null
   * @return this builder
   */
  public B vindplaats(@Nullable String vindplaats) {
    this.vindplaats = vindplaats;
    return self();
  }

  /**
   * Fills in {@code url}.
   *
   * @param url where to find it on the internet, or null
   * @return this builder
   */
  public B url(@Nullable String url) {
    this.url = url;
    return self();
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Document build() {
    return new Document(
        kenmerk,
        soort,
        meervoud,
        titel,
        opstellers,
        opdrachtgevers,
        geadresseerden,
        datum,
        onderdeel,
        onderwerp,
        conclusie,
        beperkingen,
        opvolging,
        opvolgingDatum,
        peiling,
        risicos,
        vindplaats,
        url);
  }
}
