package nl.udo.json;

import java.util.HexFormat;

/**
 * What was given is not a record that can be read. The message says in Dutch what is wrong, where,
 * and what to do; the parts are at hand for programs.
 */
public final class OnleesbaarTrajectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LANGSTE_POINTER = 120;

  /** JSON Pointer to the place, or null. */
  private final String pointer;

  /** The line, or 0. */
  private final int regelnummer;

  /** The column, or 0. */
  private final int kolom;

  /**
   * Says what cannot be read and where.
   *
   * @param melding what is wrong and what to do, in one Dutch sentence without full stop
   * @param pointer JSON Pointer to the place; empty for the whole document; null when it is not
   *     known
   * @param regelnummer the line, from 1, or 0 when it is not known
   * @param kolom the column, from 1, or 0 when it is not known
   * @param oorzaak the cause, or null
   */
  public OnleesbaarTrajectException(
      String melding, String pointer, int regelnummer, int kolom, Throwable oorzaak) {
    super(toonbaar(melding + plaats(pointer, regelnummer, kolom) + "."), oorzaak);
    this.pointer = pointer;
    this.regelnummer = regelnummer;
    this.kolom = kolom;
  }

  private OnleesbaarTrajectException(String omhulsel, OnleesbaarTrajectException binnen) {
    super(toonbaar(omhulsel) + ": " + binnen.getMessage(), binnen);
    pointer = binnen.pointer;
    regelnummer = binnen.regelnummer;
    kolom = binnen.kolom;
  }

  /**
   * The same, for who holds not the document but what it came in.
   *
   * @param omhulsel what it came in, such as "de bijlage traject.json van de e-mail"
   * @return an exception with the same place, that names the document first
   */
  public OnleesbaarTrajectException binnen(String omhulsel) {
    return new OnleesbaarTrajectException(omhulsel, this);
  }

  private static String plaats(String pointer, int regelnummer, int kolom) {
    StringBuilder plaats = new StringBuilder();
    if (pointer != null && !pointer.isEmpty()) {
      plaats.append(" (bij ").append(kort(pointer));
    }
    if (regelnummer > 0) {
      plaats.append(plaats.isEmpty() ? " (" : ", ").append("regel ").append(regelnummer);
      if (kolom > 0) {
        plaats.append(", kolom ").append(kolom);
      }
    }
    return plaats.isEmpty() ? "" : plaats.append(')').toString();
  }

  private static String kort(String pointer) {
    return pointer.length() > LANGSTE_POINTER
        ? pointer.substring(0, LANGSTE_POINTER) + "…"
        : pointer;
  }

  /**
   * Messages are shown in terminals and logs, and what they quote was written by anyone: characters
   * that steer instead of being seen, and halves of characters, are shown as their number.
   */
  private static String toonbaar(String tekst) {
    StringBuilder toonbaar = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .forEach(
            teken -> {
              switch (Character.getType(teken)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    toonbaar
                        .append("\\u")
                        .append(
                            HexFormat.of()
                                .withUpperCase()
                                .toHexDigits(teken, teken > 0xFFFF ? 6 : 4));
                default -> toonbaar.appendCodePoint(teken);
              }
            });
    return toonbaar.toString();
  }

  /**
   * Where it is.
   *
   * @return a JSON Pointer (RFC 6901), empty for the whole document, or null when not known
   */
  public String pointer() {
    return pointer;
  }

  /**
   * On which line it is.
   *
   * @return the line, from 1, or 0 when not known
   */
  public int regelnummer() {
    return regelnummer;
  }

  /**
   * In which column it is.
   *
   * @return the column, from 1, or 0 when not known
   */
  public int kolom() {
    return kolom;
  }
}
