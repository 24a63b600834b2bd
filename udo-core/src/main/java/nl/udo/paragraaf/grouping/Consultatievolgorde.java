package nl.udo.paragraaf.grouping;

/** How what parties said is ordered. */
public enum Consultatievolgorde {
  /** By theme: what several parties said of one subject stands together. */
  THEMA,
  /** By party. */
  PARTIJ,
  /** By date. */
  DATUM
}
