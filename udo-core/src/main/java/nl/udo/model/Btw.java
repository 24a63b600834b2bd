package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an amount stands to the BTW-compensatiefonds. */
public enum Btw implements Term {
  /** The part that goes through the BTW-compensatiefonds is included. */
  INCLUSIEF,
  /** The part that goes through the BTW-compensatiefonds is not included. */
  EXCLUSIEF;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
