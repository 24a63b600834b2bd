package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;

/** A stage of the trajectory. A later stage asks all that an earlier one asks. */
public enum Stadium implements Term {
  /** The start of the policy process. */
  VERKENNING,
  /** Ready to ask for the bestuurlijk oordeel. */
  CONSULTATIE,
  /** Ready to go into the toelichting. */
  TOELICHTING;

  /**
   * Whether a rule of another stage counts in this one.
   *
   * @param ander the stage from which the rule counts
   * @return true when this stage is that stage or a later one
   */
  public boolean omvat(Stadium ander) {
    return compareTo(ander) >= 0;
  }

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
