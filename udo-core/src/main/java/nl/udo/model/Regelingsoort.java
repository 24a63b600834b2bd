package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The form that the policy takes; it decides the name and the voice of the toelichting. */
public enum Regelingsoort implements Term {
  /** A bill (wetsvoorstel), explained in a memorie van toelichting. */
  WET,
  /** An algemene maatregel van bestuur, explained in a nota van toelichting. */
  AMVB,
  /** A ministeriële regeling, explained in a toelichting. */
  MINISTERIELE_REGELING,
  /** Policy without regulation, explained in a letter to the Kamer. */
  BELEID;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
