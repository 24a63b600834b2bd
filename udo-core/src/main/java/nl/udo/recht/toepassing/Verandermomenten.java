package nl.udo.recht.toepassing;

import java.time.LocalDate;
import java.util.List;
import nl.udo.model.Datum;
import nl.udo.model.Onderwijs;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * The vaste verandermomenten, always the first day of a month (Aanwijzing 4.17 lid 1 to 3).
 * Education has its own, for the year of the schools.
 */
public final class Verandermomenten {

  private Verandermomenten() {}

  /**
   * Whether Aanwijzing 4.17 is about a record: one of regulation that touches medeoverheden.
   *
   * @param traject the record
   * @return false for policy without regulation, while the kind is not known, and where it touches
   *     none of them
   */
  public static boolean gelden(UdoTraject traject) {
    return !traject.geraakteOverheden().isEmpty() && gelden(Regeling.van(traject));
  }

  /**
   * Whether Aanwijzing 4.17 is about a kind of regulation.
   *
   * @param regeling the kind
   * @return false for policy without regulation, and while the kind is not known
   */
  public static boolean gelden(Regeling regeling) {
    return regeling.soort() != null && regeling.soort() != Regelingsoort.BELEID;
  }

  /**
   * The months on the first day of which a regulation enters into force.
   *
   * @param soort the kind of regulation
   * @param onderwijs the education that it is about, or null
   * @return the months, from 1 to 12; empty for policy without regulation
   */
  public static List<Integer> maanden(Regelingsoort soort, @Nullable Onderwijs onderwijs) {
    return switch (soort) {
      case WET, AMVB -> List.of(1, zomer(onderwijs));
      case MINISTERIELE_REGELING -> List.of(1, 4, zomer(onderwijs), 10);
      case BELEID -> List.of();
    };
  }

  private static int zomer(@Nullable Onderwijs onderwijs) {
    if (onderwijs == null) {
      return 7;
    }
    return switch (onderwijs) {
      case PO_VO_MBO -> 8;
      case HO -> 9;
    };
  }

  /**
   * Whether a date can be a vast verandermoment: one of which the month or the day is not known yet
   * may still become one.
   *
   * @param datum the date
   * @param soort the kind of regulation
   * @param onderwijs the education that it is about, or null
   * @return true when it is or can become one
   */
  public static boolean kanZijn(Datum datum, Regelingsoort soort, @Nullable Onderwijs onderwijs) {
    return (datum.maand() == null || maanden(soort, onderwijs).contains(datum.maand()))
        && (datum.dag() == null || datum.dag() == 1);
  }

  /**
   * The first vast verandermoment on or after a day.
   *
   * @param vanaf the day
   * @param soort the kind of regulation
   * @param onderwijs the education that it is about, or null
   * @return the verandermoment, or null for policy without regulation, which has none
   */
  public static @Nullable LocalDate eerste(
      LocalDate vanaf, Regelingsoort soort, @Nullable Onderwijs onderwijs) {
    List<Integer> maanden = maanden(soort, onderwijs);
    if (maanden.isEmpty()) {
      return null;
    }
    LocalDate dag = vanaf.getDayOfMonth() == 1 ? vanaf : vanaf.withDayOfMonth(1).plusMonths(1);
    while (!maanden.contains(dag.getMonthValue())) {
      dag = dag.plusMonths(1);
    }
    return dag;
  }
}
