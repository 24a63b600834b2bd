package nl.udo.recht.toepassing;

import java.time.LocalDate;
import nl.udo.model.Datum;
import nl.udo.model.Periode;
import org.jspecify.annotations.Nullable;

/**
 * The terms that count: for the bestuurlijk oordeel (two months) and between publication and entry
 * into force (Aanwijzing 4.17 lid 4: at least two months, three when the regulation is directly
 * relevant to medeoverheden).
 *
 * <p>With dates that are not precise to the day, a term can be met in one reading and not in
 * another: what is <em>possible</em> gives no finding, and only what is <em>certain</em> is stated.
 */
public final class Termijnen {

  /** The months in which medeoverheden give their bestuurlijk oordeel. */
  public static final int OORDEEL = 2;

  /** The months between publication and entry into force. */
  public static final int INVOERING = 2;

  /** The same, when the regulation is directly relevant to medeoverheden. */
  public static final int INVOERING_MEDEOVERHEDEN = 3;

  /** The years for which a plan or beleidsverslag is demanded, or an amvb on a grant lasts. */
  public static final int JAREN_PLAN_OF_UITKERING = 4;

  private static final int LAATSTE_JAAR = 9999;

  private Termijnen() {}

  /**
   * Whether a consultation can have lasted long enough for a bestuurlijk oordeel.
   *
   * @param van its begin
   * @param tot its end
   * @return true when a reading of the dates gives two months
   */
  public static boolean kanOordeelHalen(Datum van, Datum tot) {
    LocalDate klaar = van.eersteDag().plusMonths(OORDEEL);
    return !tot.laatsteDag().plusDays(1).isBefore(klaar);
  }

  /**
   * The same of a period as it is recorded.
   *
   * @param periode when the consultation was, or null where that is not known
   * @return true when a reading of the dates gives two months; false while one of them is not known
   */
  public static boolean kanOordeelHalen(@Nullable Periode periode) {
    return periode != null
        && periode.van() != null
        && periode.tot() != null
        && kanOordeelHalen(periode.van(), periode.tot());
  }

  /**
   * Whether entry into force can be long enough after publication.
   *
   * @param bekendmaking the publication
   * @param inwerkingtreding the entry into force
   * @return true when a reading of the dates gives three months
   */
  public static boolean kanInvoeringHalen(Datum bekendmaking, Datum inwerkingtreding) {
    return kanNaBekendmaking(bekendmaking, inwerkingtreding, INVOERING_MEDEOVERHEDEN);
  }

  /**
   * Whether entry into force can be a number of months or more after publication.
   *
   * @param bekendmaking the publication
   * @param inwerkingtreding the entry into force
   * @param maanden the number of months
   * @return true when a reading of the dates gives them
   */
  public static boolean kanNaBekendmaking(Datum bekendmaking, Datum inwerkingtreding, int maanden) {
    LocalDate vroegst = bekendmaking.eersteDag().plusMonths(maanden);
    return !inwerkingtreding.laatsteDag().isBefore(vroegst);
  }

  /**
   * Whether entry into force is certainly long enough after publication.
   *
   * @param bekendmaking the publication
   * @param inwerkingtreding the entry into force
   * @return true when every reading of the dates gives three months
   */
  public static boolean haaltInvoering(Datum bekendmaking, Datum inwerkingtreding) {
    LocalDate vroegst = bekendmaking.laatsteDag().plusMonths(INVOERING_MEDEOVERHEDEN);
    return !inwerkingtreding.eersteDag().isBefore(vroegst);
  }

  /**
   * The day of entry into force that a number of months after publication comes to.
   *
   * @param bekendmaking the publication, or null while it is not known
   * @param maanden the number of months, or null when none is given
   * @return the day; null when there is no number, the day of publication is not known, or the day
   *     is outside the years of a {@link Datum}
   */
  public static @Nullable Datum naBekendmaking(
      @Nullable Datum bekendmaking, @Nullable Integer maanden) {
    if (maanden == null || bekendmaking == null || bekendmaking.dag() == null) {
      return null;
    }
    LocalDate dag = bekendmaking.eersteDag().plusMonths(maanden);
    return dag.getYear() < 1 || dag.getYear() > LAATSTE_JAAR ? null : Datum.van(dag);
  }

  /**
   * The last day of the term for a bestuurlijk oordeel.
   *
   * @param gevraagd the day on which it was asked for
   * @return the last day of the two months that begin on that day
   */
  public static LocalDate laatsteDagOordeel(LocalDate gevraagd) {
    return gevraagd.plusMonths(OORDEEL).minusDays(1);
  }

  /**
   * The last day on which a regulation can be published for an entry into force.
   *
   * @param inwerkingtreding the day of entry into force
   * @return the last day from which three months are over on that day
   */
  public static LocalDate laatsteBekendmaking(LocalDate inwerkingtreding) {
    LocalDate dag = inwerkingtreding.minusMonths(INVOERING_MEDEOVERHEDEN);
    // Three months before 30 November is 30 August, and from 31 August it is three months too.
    while (!eersteInwerkingtreding(dag.plusDays(1)).isAfter(inwerkingtreding)) {
      dag = dag.plusDays(1);
    }
    return dag;
  }

  /**
   * The first day on which a regulation can enter into force after its publication.
   *
   * @param bekendmaking the day of publication
   * @return the day three months after it
   */
  public static LocalDate eersteInwerkingtreding(LocalDate bekendmaking) {
    return bekendmaking.plusMonths(INVOERING_MEDEOVERHEDEN);
  }
}
