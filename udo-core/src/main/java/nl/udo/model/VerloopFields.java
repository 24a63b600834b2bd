// Made of Verloop.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a builder of {@link Verloop} that only copies. */
abstract class VerloopFields<B extends VerloopFields<B>> extends BuilderBase<B> {

  Verloop.@Nullable Status status;
  @Nullable String reden;
  @Nullable Periode periode;
  Verloop.@Nullable Omvang omvang;
  @Nullable String omvangMotivering;
  @Nullable Datum contactBzk;
  @Nullable Toetsuitkomst uitkomst;
  @Nullable Datum indiening;
  @Nullable Datum vaststelling;
  List<Gebeurtenis> gebeurtenissen = List.of();

  VerloopFields() {}

  VerloopFields(Verloop source) {
    status = source.status();
    reden = source.reden();
    periode = source.periode();
    omvang = source.omvang();
    omvangMotivering = source.omvangMotivering();
    contactBzk = source.contactBzk();
    uitkomst = source.uitkomst();
    indiening = source.indiening();
    vaststelling = source.vaststelling();
    gebeurtenissen = source.gebeurtenissen();
  }

  /**
   * Fills in {@code status}.
   *
   * @param status how far it is, or null when that is not recorded
   * @return this builder
   */
  public B status(Verloop.@Nullable Status status) {
    this.status = status;
    return self();
  }

  /**
   * Fills in {@code reden}.
   *
   * @param reden why it was not carried out, was broken off, or touches no decentrale overheden;
   *     whole sentences, or null
   * @return this builder
   */
  public B reden(@Nullable String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Fills in {@code periode}.
   *
   * @param periode from when until when it ran, or null
   * @return this builder
   */
  public B periode(@Nullable Periode periode) {
    this.periode = periode;
    return self();
  }

  /**
   * Changes {@code periode} in place, or begins it.
   *
   * @param change fills it in: from when until when it ran, or null
   * @return this builder
   */
  public B periode(Consumer<Periode.Builder> change) {
    Periode.Builder one = periode == null ? Periode.builder() : periode.toBuilder();
    required(change, "periode").accept(one);
    return periode(one.build());
  }

  /**
   * Takes {@code periode} away.
   *
   * @return this builder
   */
  public B zonderPeriode() {
    periode = null;
    return self();
  }

  /**
   * Fills in {@code omvang}.
   *
   * @param omvang how extensive it is, or null
   * @return this builder
   */
  public B omvang(Verloop.@Nullable Omvang omvang) {
    this.omvang = omvang;
    return self();
  }

  /**
   * Fills in {@code omvangMotivering}.
   *
   * @param omvangMotivering why it is as extensive as it is, in whole sentences, or null
   * @return this builder
   */
  public B omvangMotivering(@Nullable String omvangMotivering) {
    this.omvangMotivering = omvangMotivering;
    return self();
  }

  /**
   * Fills in {@code contactBzk}.
   *
   * @param contactBzk when BZK (interbestuurlijk) was contacted first, or null
   * @return this builder
   */
  public B contactBzk(@Nullable Datum contactBzk) {
    this.contactBzk = contactBzk;
    return self();
  }

  /**
   * Fills in {@code contactBzk}.
   *
   * @param contactBzk when BZK (interbestuurlijk) was contacted first, or null; a date as {@link
   *     Datum#van(String)} reads it
   * @return this builder
   */
  public B contactBzk(@Nullable String contactBzk) {
    return contactBzk(Datum.van(contactBzk));
  }

  /**
   * Fills in {@code uitkomst}.
   *
   * @param uitkomst the outcome of the UDO, and what was done with it; or null
   * @return this builder
   */
  public B uitkomst(@Nullable Toetsuitkomst uitkomst) {
    this.uitkomst = uitkomst;
    return self();
  }

  /**
   * Changes {@code uitkomst} in place, or begins it.
   *
   * @param change fills it in: the outcome of the UDO, and what was done with it; or null
   * @return this builder
   */
  public B uitkomst(Consumer<Toetsuitkomst.Builder> change) {
    Toetsuitkomst.Builder one = uitkomst == null ? Toetsuitkomst.builder() : uitkomst.toBuilder();
    required(change, "uitkomst").accept(one);
    return uitkomst(one.build());
  }

  /**
   * Takes {@code uitkomst} away.
   *
   * @return this builder
   */
  public B zonderUitkomst() {
    uitkomst = null;
    return self();
  }

  /**
   * Fills in {@code indiening}.
   *
   * @param indiening for a wet, when the bill was submitted to the Tweede Kamer; or null
   * @return this builder
   */
  public B indiening(@Nullable Datum indiening) {
    this.indiening = indiening;
    return self();
  }

  /**
   * Fills in {@code indiening}.
   *
   * @param indiening for a wet, when the bill was submitted to the Tweede Kamer; or null; a date as
   *     {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B indiening(@Nullable String indiening) {
    return indiening(Datum.van(indiening));
  }

  /**
   * Fills in {@code vaststelling}.
   *
   * @param vaststelling for an algemene maatregel van bestuur, a ministeriële regeling or policy,
   *     when it was adopted; or null
   * @return this builder
   */
  public B vaststelling(@Nullable Datum vaststelling) {
    this.vaststelling = vaststelling;
    return self();
  }

  /**
   * Fills in {@code vaststelling}.
   *
   * @param vaststelling for an algemene maatregel van bestuur, a ministeriële regeling or policy,
   *     when it was adopted; or null; a date as {@link Datum#van(String)} reads it
   * @return this builder
   */
  public B vaststelling(@Nullable String vaststelling) {
    return vaststelling(Datum.van(vaststelling));
  }

  /**
   * Fills in {@code gebeurtenissen}, in place of what was there; an empty list empties it.
   *
   * @param gebeurtenissen what happened to the proposal on its way
   * @return this builder
   */
  public B gebeurtenissen(Collection<Gebeurtenis> gebeurtenissen) {
    this.gebeurtenissen = Input.list(gebeurtenissen);
    return self();
  }

  /**
   * Adds one to {@code gebeurtenissen}.
   *
   * @param addition fills in the one that is added; of the list: what happened to the proposal on
   *     its way
   * @return this builder
   */
  public B gebeurtenissen(Consumer<Gebeurtenis.Builder> addition) {
    Gebeurtenis.Builder one = Gebeurtenis.builder();
    required(addition, "gebeurtenissen").accept(one);
    return gebeurtenissen(Input.with(gebeurtenissen, List.of(one.build())));
  }

  /**
   * Changes one of {@code gebeurtenissen} in place.
   *
   * @param index which one; the first is 0
   * @param change fills in what changes
   * @return this builder
   */
  public B gebeurtenissen(int index, Consumer<Gebeurtenis.Builder> change) {
    Gebeurtenis.Builder one = Input.at("gebeurtenissen", gebeurtenissen, index).toBuilder();
    required(change, "gebeurtenissen").accept(one);
    return gebeurtenissen(Input.replaced(gebeurtenissen, index, one.build()));
  }

  /**
   * Takes one of {@code gebeurtenissen} away.
   *
   * @param index which one; the first is 0
   * @return this builder
   */
  public B zonderGebeurtenissen(int index) {
    return gebeurtenissen(Input.without("gebeurtenissen", gebeurtenissen, index));
  }

  /**
   * Makes the record.
   *
   * @return what was filled in
   */
  public Verloop build() {
    return new Verloop(
        status,
        reden,
        periode,
        omvang,
        omvangMotivering,
        contactBzk,
        uitkomst,
        indiening,
        vaststelling,
        gebeurtenissen);
  }
}
