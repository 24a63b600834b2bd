package nl.udo.json;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.udo.model.Term;
import nl.udo.usertext.Characters;

/**
 * What was given is not a record that can be read. The message says in Dutch what is wrong, where,
 * and what to do. It names properties, places and known values, and never what the document holds,
 * so that a host may log it; what stood there is at hand with {@link #gegeven()}.
 */
public final class OnleesbaarTrajectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_POINTER = 120;
  private static final int LONGEST_VALUE = 200;

  /** What kind of error it is, for a program that does something of its own with one. */
  public enum Soort implements Term {
    /** No JSON: another kind of file, or a slip in the notation. */
    GEEN_JSON,
    /** JSON, but no record: a list, a text, or a record within something else. */
    GEEN_TRAJECT,
    /** The bytes are not UTF-8. */
    GEEN_UTF8,
    /** The version is not given. */
    ZONDER_VERSIE,
    /** Made with an older version, which is no longer read. */
    OUDERE_VERSIE,
    /** Made with a newer version, which is not yet known. */
    NIEUWERE_VERSIE,
    /** A property that does not exist at this place. */
    ONBEKENDE_EIGENSCHAP,
    /** A property that stands there twice. */
    DUBBELE_EIGENSCHAP,
    /** A value that does not fit its property. */
    ONJUISTE_WAARDE,
    /** Larger, or with more parts, than is read. */
    TE_GROOT,
    /** Nested deeper than is read. */
    TE_DIEP,
    /** A file, such as a PDF, that cannot be opened or is damaged. */
    ONLEESBAAR_BESTAND,
    /** A file, such as a PDF, of which the end is missing. */
    AFGEKAPT_BESTAND,
    /** A file, such as a PDF, that is whole and holds no record. */
    ZONDER_TRAJECT;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** What kind of error it is. */
  private final Soort soort;

  /** The bare sentence. */
  private final String zin;

  /** JSON Pointer to the place, or null. */
  private final String pointer;

  /** The line, or 0. */
  private final int regelnummer;

  /** The column, or 0. */
  private final int kolom;

  /** What stood there, or null. */
  private final String gegeven;

  /** What was probably meant, or null. */
  private final String bedoeld;

  /**
   * Says what cannot be read and where.
   *
   * @param soort what kind of error it is
   * @param zin what is wrong and what to do, in one Dutch sentence without full stop
   * @param pointer JSON Pointer to the place; empty for the whole document; null when it is not
   *     known
   * @param oorzaak the cause, or null
   */
  public OnleesbaarTrajectException(Soort soort, String zin, String pointer, Throwable oorzaak) {
    this(soort, zin, pointer, 0, 0, null, null, oorzaak);
  }

  OnleesbaarTrajectException(
      Soort soort,
      String zin,
      String pointer,
      int regelnummer,
      int kolom,
      String gegeven,
      String bedoeld,
      Throwable oorzaak) {
    super(Characters.visible(zin + place(pointer, regelnummer, kolom) + "."), oorzaak);
    this.soort = soort;
    this.zin = Characters.visible(zin);
    this.pointer = pointer;
    this.regelnummer = regelnummer;
    this.kolom = kolom;
    this.gegeven = gegeven == null ? null : shortened(gegeven, LONGEST_VALUE);
    this.bedoeld = bedoeld;
  }

  private OnleesbaarTrajectException(String omhulsel, OnleesbaarTrajectException binnen) {
    super(Characters.visible(omhulsel) + ": " + binnen.getMessage(), binnen);
    soort = binnen.soort;
    zin = binnen.zin;
    pointer = binnen.pointer;
    regelnummer = binnen.regelnummer;
    kolom = binnen.kolom;
    gegeven = binnen.gegeven;
    bedoeld = binnen.bedoeld;
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

  /** The same at another place; the line and the column are 0 when nobody has seen them. */
  OnleesbaarTrajectException at(String place, int line, int column) {
    return new OnleesbaarTrajectException(
        soort, zin, place, line, column, gegeven, bedoeld, getCause());
  }

  private static String place(String pointer, int line, int column) {
    StringBuilder place = new StringBuilder();
    if (pointer != null && !pointer.isEmpty()) {
      place.append(" (bij ").append(shortened(pointer, LONGEST_POINTER));
    }
    if (line > 0) {
      place.append(place.isEmpty() ? " (" : ", ").append("regel ").append(line);
      if (column > 0) {
        place.append(", kolom ").append(column);
      }
    }
    return place.isEmpty() ? "" : place.append(')').toString();
  }

  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) + "…" : text;
  }

  /**
   * What kind of error it is.
   *
   * @return the kind, never null
   */
  public Soort soort() {
    return soort;
  }

  /**
   * What is wrong and what to do, without the place: for a form that shows it at the field.
   *
   * @return one sentence in Dutch, without full stop
   */
  public String zin() {
    return zin;
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

  /**
   * What stood there, as far as it helps: content of the document, so not for a log.
   *
   * @return the value as text, shortened, or null
   */
  public String gegeven() {
    return gegeven;
  }

  /**
   * What was probably meant in place of {@link #gegeven()}, such as a date in the right notation.
   *
   * @return a value that fits, or null when it cannot be told
   */
  public String bedoeld() {
    return bedoeld;
  }
}
