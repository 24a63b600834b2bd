package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A layer of decentral government (decentrale overheid) that policy of the Rijk can touch. */
public enum Overheidslaag implements Term {
  /** Municipalities; represented by the VNG. */
  GEMEENTEN,
  /** Provinces; represented by the IPO. */
  PROVINCIES,
  /** Water authorities; represented by the Unie van Waterschappen. */
  WATERSCHAPPEN,
  /**
   * The public bodies Bonaire, Sint Eustatius and Saba; they have no koepel. Aanwijzingen voor de
   * regelgeving 2.13 and 7.6 name them; amounts are usually in US dollar.
   */
  OPENBARE_LICHAMEN;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
