package nl.udo.pdf;

/** Which archival profile the file follows; PDF/UA-1 always applies as well. */
public enum Conformiteit {
  /** PDF/A-3a: carries the record as associated file. */
  PDFA_3A(3),
  /** PDF/A-2a: for archives that refuse files within files; carries no record. */
  PDFA_2A(2);

  private final int deel;

  Conformiteit(int deel) {
    this.deel = deel;
  }

  /** Part of ISO 19005. */
  int deel() {
    return deel;
  }

  boolean metBijlage() {
    return this == PDFA_3A;
  }
}
