package nl.udo.paragraaf;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;

/** How what parties said is ordered. */
public enum Consultatievolgorde implements Term {
  /** By theme: what several parties said of one subject stands together. */
  THEMA,
  /** By party. */
  PARTIJ,
  /** By date. */
  DATUM;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
