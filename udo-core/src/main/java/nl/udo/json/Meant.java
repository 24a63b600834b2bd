package nl.udo.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.usertext.Months;
import org.jspecify.annotations.Nullable;

/** The value that was probably meant by one in another notation, as this library writes it. */
final class Meant {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:[-/. ]|\\. )(\\d{1,2}|\\p{L}{3,9})[-/. ]{1,2}(\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[t ]\\d\\d?:.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{4})");
  private static final Pattern QUARTER =
      Pattern.compile("(?:([1-4])e kwartaal(?: van)?|[kq]([1-4])) (\\d{4})");

  private static final Pattern AMOUNT =
      Pattern.compile("(?:€|eur|euro)? ?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,20})(?:,(\\d{1,2}|-))?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,20}\\.\\d{1,2}");

  private Meant() {}

  /** A date in another notation, or null when it is none. */
  static @Nullable String date(String text) {
    String bare = bare(text);
    Matcher m = DAY_FIRST.matcher(bare);
    if (m.matches()) {
      return day(m.group(3), m.group(2), m.group(1));
    }
    m = YEAR_FIRST.matcher(bare);
    if (m.matches()) {
      return day(m.group(1), m.group(3), m.group(4));
    }
    m = MONTH.matcher(bare);
    if (m.matches() && month(m.group(1)) > 0) {
      return YearMonth.of(Integer.parseInt(m.group(2)), month(m.group(1))).toString();
    }
    m = QUARTER.matcher(bare);
    if (m.matches()) {
      return m.group(3) + "-K" + (m.group(1) == null ? m.group(2) : m.group(1));
    }
    return null;
  }

  private static @Nullable String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The number of a month, of which the first three letters are enough; 0 when it is none. */
  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    for (int i = 0; i < Months.NAMES.size(); i++) {
      if (Months.NAMES.get(i).startsWith(text) || text.equals("mrt") && i == 2) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * An amount as it is written in Dutch, or a number between quotation marks; null when neither.
   */
  static @Nullable String number(String text) {
    String bare = bare(text);
    if (PLAIN.matcher(bare).matches()) {
      return bare;
    }
    Matcher m = AMOUNT.matcher(bare);
    if (!m.matches()) {
      return null;
    }
    String decimals = m.group(2) == null || m.group(2).equals("-") ? "" : "." + m.group(2);
    return m.group(1).replace(".", "") + decimals;
  }

  /** Yes or no, in Dutch or between quotation marks, or null when it is neither. */
  static @Nullable String truth(String text) {
    return switch (bare(text)) {
      case "true", "ja", "waar" -> "true";
      case "false", "nee", "neen", "onwaar" -> "false";
      default -> null;
    };
  }

  private static String bare(String text) {
    return text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
  }
}
