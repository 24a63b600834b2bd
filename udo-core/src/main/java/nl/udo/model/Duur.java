package nl.udo.model;

/** Whether an amount comes once or every year. */
public enum Duur implements Term {
  /** Once, or in the years that are named. */
  INCIDENTEEL,
  /** Every year. */
  STRUCTUREEL
}
