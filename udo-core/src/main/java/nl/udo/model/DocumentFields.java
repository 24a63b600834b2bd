// Made of Document.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;

/** The part of a builder of {@link Document} that only copies. */
abstract class DocumentFields<B extends DocumentFields<B>> extends BuilderBase<B> {

  String kenmerk;
  Document.Soort soort;
  String titel;
  List<String> opstellers = List.of();
  List<String> opdrachtgevers = List.of();
  Datum datum;
  String onderdeel;
  String conclusie;
  String beperkingen;
  String opvolging;
  String vindplaats;

  DocumentFields() {}

  DocumentFields(Document source) {
    kenmerk = source.kenmerk();
    soort = source.soort();
    titel = source.titel();
    opstellers = source.opstellers();
    opdrachtgevers = source.opdrachtgevers();
    datum = source.datum();
    onderdeel = source.onderdeel();
    conclusie = source.conclusie();
    beperkingen = source.beperkingen();
    opvolging = source.opvolging();
    vindplaats = source.vindplaats();
  }

  /**
   * Fills in {@code kenmerk}.
   *
   * @param kenmerk the name by which the rest of the record speaks of it, as it reads in a
   *     sentence, with its article, for instance "het onderzoek van AEF"
   * @return this builder
   */
  public B kenmerk(String kenmerk) {
    this.kenmerk = kenmerk;
    return self();
  }

  /**
   * Fills in {@code soort}.
   *
   * @param soort what kind of document it is, or null
   * @return this builder
   */
  public B soort(Document.Soort soort) {
    this.soort = soort;
    return self();
  }

  /**
   * Fills in {@code titel}.
   *
   * @param titel its title or, failing that, what it is, as a noun phrase; or null
   * @return this builder
   */
  public B titel(String titel) {
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
   * Fills in {@code onderdeel}.
   *
   * @param onderdeel the part of the policy, or of the document, that it is about, or null
   * @return this builder
   */
  public B onderdeel(String onderdeel) {
    this.onderdeel = onderdeel;
    return self();
  }

  /**
   * Fills in {@code conclusie}.
   *
   * @param conclusie its conclusion, in whole sentences, or null
   * @return this builder
   */
  public B conclusie(String conclusie) {
    this.conclusie = conclusie;
    return self();
  }

  /**
   * Fills in {@code beperkingen}.
   *
   * @param beperkingen the limits of what it says, in whole sentences, or null
   * @return this builder
   */
  public B beperkingen(String beperkingen) {
    this.beperkingen = beperkingen;
    return self();
  }

  /**
   * Fills in {@code opvolging}.
   *
   * @param opvolging what was done with it, in whole sentences, or null
   * @return this builder
   */
  public B opvolging(String opvolging) {
    this.opvolging = opvolging;
    return self();
  }

  /**
   * Fills in {@code vindplaats}.
   *
   * @param vindplaats where to find it, for instance "Kamerstukken II 2024/25, 33 047, nr. 32", or
   *     null
   * @return this builder
   */
  public B vindplaats(String vindplaats) {
    this.vindplaats = vindplaats;
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
        titel,
        opstellers,
        opdrachtgevers,
        datum,
        onderdeel,
        conclusie,
        beperkingen,
        opvolging,
        vindplaats);
  }
}
