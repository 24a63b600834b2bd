package nl.udo.model;

/** One of the four aspects on which a UDO assesses policy. */
public enum Aspect implements Term {
  /** Tasks. */
  TAKEN,
  /** Powers. */
  BEVOEGDHEDEN,
  /** Means, above all money. */
  MIDDELEN,
  /** Capacity to carry the policy out. */
  UITVOERINGSKRACHT
}
