package nl.udo.model;

/** Why an aspect has no consequences: two situations that must not be told alike. */
public enum RedenGeen implements Term {
  /** Nothing is touched. */
  NIHIL,
  /** What is asked exists already, in law or in practice. */
  BESTAAND
}
