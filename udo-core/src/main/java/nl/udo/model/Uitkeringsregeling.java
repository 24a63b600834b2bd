package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a specifieke uitkering is regulated (Fvw 17); on the BES, a bijzondere uitkering (FinBES 92).
 */
public enum Uitkeringsregeling implements Term {
  /** By a wet. */
  BIJ_WET,
  /** Under a wet. */
  KRACHTENS_WET,
  /** Temporarily by algemene maatregel van bestuur, for at most four years. */
  TIJDELIJKE_AMVB,
  /** Once, by ministeriële regeling. */
  EENMALIGE_REGELING,
  /** Without regulation, by the exception of the Algemene wet bestuursrecht (4:23 lid 3). */
  UITZONDERING_AWB;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
