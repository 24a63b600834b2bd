package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The role in which a layer of government meets the policy. */
public enum Rol implements Term {
  /** Carries the policy out: regeling en bestuur are demanded of it (medebewind). */
  UITVOERDER,
  /** Has to comply, as every body to which the norm is addressed. */
  NORMADRESSAAT,
  /** Pays for part of it. */
  MEDEBETALER,
  /** Supervises others. */
  TOEZICHTHOUDER,
  /** Receives a payment, such as a voluntary one. */
  ONTVANGER,
  /** Touched only through its commissaris van de Koning, who acts as an organ of the Rijk. */
  RIJKSORGAAN;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
