package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of the four aspects on which a UDO assesses policy. */
public enum Aspect implements Term {
  /** Tasks. */
  TAKEN,
  /** Powers. */
  BEVOEGDHEDEN,
  /** Means, above all money. */
  MIDDELEN,
  /** Capacity to carry the policy out. */
  UITVOERINGSKRACHT;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
