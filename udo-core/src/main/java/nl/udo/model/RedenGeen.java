package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why an aspect has no consequences: two situations that must not be told alike. */
public enum RedenGeen implements Term {
  /** Nothing is touched. */
  NIHIL,
  /** What is asked exists already, in law or in practice. */
  BESTAAND;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
