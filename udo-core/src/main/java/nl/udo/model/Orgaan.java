package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** An organ of a decentral government to which a power belongs. */
public enum Orgaan implements Term {
  /** The gemeenteraad. */
  RAAD,
  /** The college van burgemeester en wethouders. */
  COLLEGE,
  /** The burgemeester. */
  BURGEMEESTER,
  /** Provinciale staten. */
  PROVINCIALE_STATEN,
  /** Gedeputeerde staten. */
  GEDEPUTEERDE_STATEN,
  /** The commissaris van de Koning as organ of the provincie. */
  COMMISSARIS_VAN_DE_KONING,
  /** The commissaris van de Koning acting as an organ of the Rijk. */
  COMMISSARIS_ALS_RIJKSORGAAN,
  /** The algemeen bestuur of a waterschap. */
  ALGEMEEN_BESTUUR,
  /** The dagelijks bestuur of a waterschap. */
  DAGELIJKS_BESTUUR,
  /** The voorzitter of a waterschap. */
  VOORZITTER,
  /** The eilandsraad of an openbaar lichaam. */
  EILANDSRAAD,
  /** The bestuurscollege of an openbaar lichaam. */
  BESTUURSCOLLEGE,
  /** The gezaghebber of an openbaar lichaam. */
  GEZAGHEBBER;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
