package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;

/** How serious it is that a requirement is not met. */
public enum Ernst implements Term {
  /** A statutory or mandatory element is missing; the record is not complete. */
  FOUT,
  /** An element that is expected is missing; the author must look. */
  WAARSCHUWING,
  /** Something to consider. */
  ADVIES;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
