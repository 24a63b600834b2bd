package nl.udo.model;

/** How an amount stands to the BTW-compensatiefonds. */
public enum Btw implements Term {
  /** The part that goes through the BTW-compensatiefonds is included. */
  INCLUSIEF,
  /** The part that goes through the BTW-compensatiefonds is not included. */
  EXCLUSIEF
}
