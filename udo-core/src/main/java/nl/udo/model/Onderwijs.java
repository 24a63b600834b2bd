package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The education that the policy is about; it decides which vaste verandermomenten hold (Aanwijzing
 * 4.17 lid 3).
 */
public enum Onderwijs implements Term {
  /** Primary, secondary and vocational education. */
  PO_VO_MBO,
  /** Higher education. */
  HO;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
