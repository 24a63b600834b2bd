package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an amount comes once or every year. */
public enum Duur implements Term {
  /** Once, or in the years that are named. */
  INCIDENTEEL,
  /** Every year. */
  STRUCTUREEL;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
