package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;

/** How a requirement stands at one place of the record. */
public enum Staat implements Term {
  /** Met. */
  VOLDAAN,
  /** Not met. */
  NIET_VOLDAAN,
  /** Not asked here, for instance because the aspect has no consequences. */
  NIET_VAN_TOEPASSING,
  /** Not known, because the check of the rule failed; it counts as not met. */
  NIET_BEOORDEELD;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
