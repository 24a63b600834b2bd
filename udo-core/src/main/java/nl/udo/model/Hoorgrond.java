package nl.udo.model;

/**
 * A ground on which the statutory duty to hear a layer applies (Gemeentewet 114, Provinciewet 112,
 * WolBES 209).
 */
public enum Hoorgrond implements Term {
  /** Regeling or bestuur is demanded of the layer. */
  MEDEBEWIND,
  /** Tasks and powers change in betekenende mate. */
  TAKEN_EN_BEVOEGDHEDEN,
  /** Its finances are involved in betekenende mate; a ground for provincies only. */
  FINANCIEN,
  /** A drastic beleidsvoornemen for the openbare lichamen (WolBES 209 lid 3 a). */
  BELEIDSVOORNEMEN_BES,
  /**
   * A drastic deviation for the openbare lichamen from what holds in the European part of the
   * Netherlands (WolBES 209 lid 3 b).
   */
  AFWIJKING_EUROPEES_DEEL
}
