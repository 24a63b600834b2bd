package nl.udo.cli;

/** The exit codes, as sysexits.h has them where it has one. */
final class Uitgang {

  /** The record is complete. */
  static final int VOLLEDIG = 0;

  /** The record is not complete; what is missing stands on standard error. */
  static final int ONVOLLEDIG = 2;

  /** The command was used wrongly. */
  static final int GEBRUIK = 64;

  /** The input cannot be read as a record. */
  static final int ONLEESBAAR = 65;

  /** The output cannot be written. */
  static final int NIET_TE_SCHRIJVEN = 74;

  private Uitgang() {}
}
