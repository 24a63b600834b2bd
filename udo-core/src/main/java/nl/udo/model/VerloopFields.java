// Made of Verloop.java by BuilderGenerator (test sources); change the record and make it anew.
package nl.udo.model;

import java.util.function.Consumer;

/** The part of a builder of {@link Verloop} that only copies. */
abstract class VerloopFields<B extends VerloopFields<B>> extends BuilderBase<B> {

  Verloop.Status status;
  String reden;
  Periode periode;
  Verloop.Omvang omvang;
  String omvangMotivering;
  Datum contactBzk;

  VerloopFields() {}

  VerloopFields(Verloop source) {
    status = source.status();
    reden = source.reden();
    periode = source.periode();
    omvang = source.omvang();
    omvangMotivering = source.omvangMotivering();
    contactBzk = source.contactBzk();
  }

  /**
   * Fills in {@code status}.
   *
   * @param status how far it is, or null when that is not recorded
   * @return this builder
   */
  public B status(Verloop.Status status) {
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
  public B reden(String reden) {
    this.reden = reden;
    return self();
  }

  /**
   * Fills in {@code periode}.
   *
   * @param periode from when until when it ran, or null
   * @return this builder
   */
  public B periode(Periode periode) {
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
  public B omvang(Verloop.Omvang omvang) {
    this.omvang = omvang;
    return self();
  }

  /**
   * Fills in {@code omvangMotivering}.
   *
   * @param omvangMotivering why it is as extensive as it is, in whole sentences, or null
   * @return this builder
   */
  public B omvangMotivering(String omvangMotivering) {
    this.omvangMotivering = omvangMotivering;
    return self();
  }

  /**
   * Fills in {@code contactBzk}.
   *
   * @param contactBzk when BZK (interbestuurlijk) was contacted first, or null
   * @return this builder
   */
  public B contactBzk(Datum contactBzk) {
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
  public B contactBzk(String contactBzk) {
    return contactBzk(Datum.van(contactBzk));
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
        contactBzk);
  }
}
