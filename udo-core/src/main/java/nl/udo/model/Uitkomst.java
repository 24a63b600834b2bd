package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The outcome of the assessment of one aspect. An absent assessment is a fourth thing: not yet
 * done.
 */
public enum Uitkomst implements Term {
  /** There are consequences. */
  GEVOLGEN,
  /** There are no consequences; the reasons belong with it. */
  GEEN,
  /** Not yet known; the moment when it will be belongs with it. */
  NOG_ONBEKEND;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
