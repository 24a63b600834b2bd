package nl.udo.paragraaf;

import nl.udo.model.Term;

/** How what parties said is ordered. */
public enum Consultatievolgorde implements Term {
  /** By theme: what several parties said of one subject stands together. */
  THEMA,
  /** By party. */
  PARTIJ,
  /** By date. */
  DATUM
}
