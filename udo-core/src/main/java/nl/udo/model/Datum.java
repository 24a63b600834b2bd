package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as the source gives it: a year, a month or a day, optionally its beginning,
 * middle or end. "April 2020" stays April 2020 and does not become the first of that month.
 *
 * <p>In text and in JSON: {@code 2019}, {@code 2019-05}, {@code 2019-05-31}, {@code eind 2019-05},
 * {@code begin 2019}, {@code medio 2019}.
 *
 * @param deel the part of the year or month, or null for the whole of it
 * @param jaar the year, 1 to 9999
 * @param maand the month, 1 to 12, or null
 * @param dag the day of the month, or null
 */
public record Datum(Deel deel, int jaar, Integer maand, Integer dag) {

  /** A part of a year or of a month. */
  public enum Deel implements Term {
    /** The beginning. */
    BEGIN,
    /** The middle. */
    MEDIO,
    /** The end. */
    EIND
  }

  private static final Pattern VORM =
      Pattern.compile("(?:(begin|medio|eind) )?(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Guards that the date exists. */
  public Datum {
    if (maand == null && dag != null) {
      throw new IllegalArgumentException("een dag zonder maand is geen datum");
    }
    if (deel != null && dag != null) {
      throw new IllegalArgumentException(
          "begin, medio of eind hoort bij een maand of een jaar, niet bij een dag");
    }
    try {
      LocalDate.of(jaar, maand == null ? 1 : maand, dag == null ? 1 : dag);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("deze datum bestaat niet", e);
    }
    if (jaar < 1 || jaar > 9999) {
      throw new IllegalArgumentException("het jaar ligt van 1 tot en met 9999");
    }
  }

  /**
   * Reads a date.
   *
   * @param tekst for instance {@code 2019-05-31}, {@code 2020-04} or {@code eind 2019-05}; null
   *     gives null
   * @return the date, or null
   * @throws IllegalArgumentException when the text is no date; the message says what is expected
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Datum van(String tekst) {
    if (tekst == null) {
      return null;
    }
    Matcher m = VORM.matcher(tekst);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "\""
              + (tekst.length() > 40 ? tekst.substring(0, 40) + "…" : tekst)
              + "\" is geen datum; schrijf bijvoorbeeld 2019-05-31, 2019-05, 2019 of eind 2019-05");
    }
    Deel deel = null;
    for (Deel d : Deel.values()) {
      if (d.code().equals(m.group(1))) {
        deel = d;
      }
    }
    try {
      return new Datum(deel, Integer.parseInt(m.group(2)), getal(m.group(3)), getal(m.group(4)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + tekst + "\": " + e.getMessage(), e);
    }
  }

  /**
   * The date of a day.
   *
   * @param dag the day
   * @return the date, precise to the day
   */
  public static Datum van(LocalDate dag) {
    return new Datum(null, dag.getYear(), dag.getMonthValue(), dag.getDayOfMonth());
  }

  private static Integer getal(String cijfers) {
    return cijfers == null ? null : Integer.valueOf(cijfers);
  }

  /**
   * The first day that this date can be. The beginning, middle and end of a year or a month have no
   * sharp borders, so they are not used to narrow it.
   *
   * @return the first day
   */
  public LocalDate eersteDag() {
    return LocalDate.of(jaar, maand == null ? 1 : maand, dag == null ? 1 : dag);
  }

  /**
   * The last day that this date can be.
   *
   * @return the last day
   */
  public LocalDate laatsteDag() {
    if (dag != null) {
      return eersteDag();
    }
    return YearMonth.of(jaar, maand == null ? 12 : maand).atEndOfMonth();
  }

  /**
   * Whether this date lies before another however the two are read.
   *
   * @param ander the other date
   * @return true when the last day of this date is before the first day of the other
   */
  public boolean zekerVoor(Datum ander) {
    return laatsteDag().isBefore(ander.eersteDag());
  }

  /** The form that {@link #van(String)} reads. */
  @Override
  @JsonValue
  public String toString() {
    StringBuilder tekst = new StringBuilder();
    if (deel != null) {
      tekst.append(deel.code()).append(' ');
    }
    cijfers(tekst, jaar, 4);
    if (maand != null) {
      cijfers(tekst.append('-'), maand, 2);
    }
    if (dag != null) {
      cijfers(tekst.append('-'), dag, 2);
    }
    return tekst.toString();
  }

  private static void cijfers(StringBuilder tekst, int getal, int breedte) {
    // Not String.format: the digits of a record do not depend on the locale of the host.
    String cijfers = Integer.toString(getal);
    tekst.append("0".repeat(breedte - cijfers.length())).append(cijfers);
  }
}
