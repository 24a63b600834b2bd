package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as the source gives it: a year, a quarter, a month or a day, optionally its
 * beginning, middle or end, or a season of a year. "April 2020" stays April 2020 and does not
 * become the first of that month.
 *
 * <p>In text and in JSON: {@code 2019}, {@code 2019-K2}, {@code 2019-05}, {@code 2019-05-31},
 * {@code eind 2019-05}, {@code begin 2019}, {@code medio 2019-K2}, {@code zomer 2019}.
 *
 * @param deel the part of the year, quarter or month, or null for the whole of it
 * @param jaar the year, 1 to 9999
 * @param kwartaal the quarter, 1 to 4, or null
 * @param maand the month, 1 to 12, or null; a date has no month beside a quarter
 * @param dag the day of the month, or null
 */
public record Datum(
    @Nullable Deel deel,
    int jaar,
    @Nullable Integer kwartaal,
    @Nullable Integer maand,
    @Nullable Integer dag) {

  /** A part of a year, of a quarter or of a month. */
  public enum Deel implements Term {
    /** The beginning. */
    BEGIN,
    /** The middle. */
    MEDIO,
    /** The end. */
    EIND,
    /** The spring of a year. */
    VOORJAAR,
    /** The summer of a year. */
    ZOMER,
    /** The autumn of a year. */
    NAJAAR,
    /** The winter of a year: of its first months, or the one that begins in it. */
    WINTER;

    /** Whether it is a part that only a year has. */
    boolean isSeizoen() {
      return compareTo(EIND) > 0;
    }

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  private static final Pattern VORM =
      Pattern.compile("(?:([a-z]+) )?(\\d{4})(?:-K(\\d)|-(\\d{2})(?:-(\\d{2}))?)?");

  private static final int MAANDEN_PER_KWARTAAL = 3;

  /** Guards that the date exists. */
  public Datum {
    if (maand == null && dag != null) {
      throw new IllegalArgumentException("een dag zonder maand is geen datum");
    }
    if (deel != null && dag != null) {
      throw new IllegalArgumentException(
          "begin, medio of eind hoort bij een maand, een kwartaal of een jaar, niet bij een dag");
    }
    if (deel != null && deel.isSeizoen() && (kwartaal != null || maand != null)) {
      throw new IllegalArgumentException(
          "een seizoen hoort bij een jaar, niet bij een kwartaal of een maand");
    }
    if (kwartaal != null && (kwartaal < 1 || kwartaal > 4)) {
      throw new IllegalArgumentException("een kwartaal is 1, 2, 3 of 4");
    }
    if (kwartaal != null && maand != null) {
      throw new IllegalArgumentException("een datum heeft een kwartaal of een maand, niet beide");
    }
    try {
      LocalDate.of(jaar, maand == null ? 1 : maand, dag == null ? 1 : dag);
    } catch (DateTimeException e) {
      // Without its cause, which quotes the day or the month.
      throw new IllegalArgumentException("deze datum bestaat niet");
    }
    if (jaar < 1 || jaar > 9999) {
      throw new IllegalArgumentException("het jaar ligt van 1 tot en met 9999");
    }
  }

  /**
   * Reads a date.
   *
   * @param tekst for instance {@code 2019-05-31}, {@code 2020-04}, {@code 2020-K2}, {@code eind
   *     2019-05} or {@code zomer 2025}; null gives null
   * @return the date, or null
   * @throws IllegalArgumentException when the text is no date; the message says what is expected
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static @Nullable Datum van(@Nullable String tekst) {
    if (tekst == null) {
      return null;
    }
    Matcher m = VORM.matcher(tekst);
    Deel deel = null;
    boolean bekend = m.matches();
    if (bekend && m.group(1) != null) {
      deel = deel(m.group(1));
      bekend = deel != null;
    }
    if (!bekend) {
      throw new IllegalArgumentException(
          "dit is geen datum; schrijf bijvoorbeeld 2019-05-31, 2019-05, 2019-K2, 2019,"
              + " eind 2019-05 of zomer 2019");
    }
    return new Datum(
        deel,
        Integer.parseInt(m.group(2)),
        getal(m.group(3)),
        getal(m.group(4)),
        getal(m.group(5)));
  }

  /**
   * The date of a day.
   *
   * @param dag the day
   * @return the date, precise to the day
   */
  public static Datum van(LocalDate dag) {
    Input.required(dag, "de dag");
    return new Datum(null, dag.getYear(), null, dag.getMonthValue(), dag.getDayOfMonth());
  }

  private static @Nullable Deel deel(String code) {
    for (Deel deel : Deel.values()) {
      if (deel.code().equals(code)) {
        return deel;
      }
    }
    return null;
  }

  private static @Nullable Integer getal(String cijfers) {
    return cijfers == null ? null : Integer.valueOf(cijfers);
  }

  /**
   * The first day that this date can be. The beginning, middle and end of a year, a quarter or a
   * month and the seasons have no sharp borders, so they are not used to narrow it.
   *
   * @return the first day
   */
  public LocalDate eersteDag() {
    int eersteMaand = kwartaal == null ? 1 : MAANDEN_PER_KWARTAAL * (kwartaal - 1) + 1;
    return LocalDate.of(jaar, maand == null ? eersteMaand : maand, dag == null ? 1 : dag);
  }

  /**
   * The last day that this date can be. The winter of a year can end in the next.
   *
   * @return the last day
   */
  public LocalDate laatsteDag() {
    if (dag != null) {
      return eersteDag();
    }
    if (deel == Deel.WINTER) {
      return YearMonth.of(jaar + 1, MAANDEN_PER_KWARTAAL).atEndOfMonth();
    }
    int laatsteMaand = kwartaal == null ? 12 : MAANDEN_PER_KWARTAAL * kwartaal;
    return YearMonth.of(jaar, maand == null ? laatsteMaand : maand).atEndOfMonth();
  }

  /**
   * Whether this date lies before another however the two are read.
   *
   * @param ander the other date
   * @return true when the last day of this date is before the first day of the other
   */
  public boolean zekerVoor(Datum ander) {
    Input.required(ander, "de andere datum");
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
    if (kwartaal != null) {
      cijfers(tekst.append("-K"), kwartaal, 1);
    }
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
