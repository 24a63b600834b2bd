package nl.udo.recht.toepassing;

import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * When estimates, money and consultations came about, once for rules and text: what did after the
 * {@linkplain UdoTraject#peildatum() peildatum} counts for neither.
 */
public final class Peildatum {

  private Peildatum() {}

  /**
   * When an estimate was made: on its own date, or else on that of the document it stands in.
   *
   * @param raming the estimate
   * @param document the document, or null where there is none
   * @return the date, or null when nobody knows
   */
  public static @Nullable Datum gemaakt(Raming raming, @Nullable Document document) {
    return raming.datum() == null && document != null ? document.datum() : raming.datum();
  }

  /**
   * Whether money is of after the peildatum: it was decided on, or agreed on, later.
   *
   * @param traject the record
   * @param bekostiging the way of funding
   * @param afspraak the agreement that it rests on, or null where there is none
   * @return true when that is certain
   */
  public static boolean isLater(
      UdoTraject traject, Bekostiging bekostiging, @Nullable Afspraak afspraak) {
    return traject.isNaPeildatum(bekostiging.datum())
        || afspraak != null && traject.isNaPeildatum(afspraak.datum());
  }

  /**
   * Whether a consultation began after the peildatum: then all that came of it is later still.
   *
   * @param traject the record
   * @param consultatie the consultation
   * @return true when that is certain
   */
  public static boolean isLater(UdoTraject traject, Consultatie consultatie) {
    return consultatie.periode() != null && traject.isNaPeildatum(consultatie.periode().van());
  }
}
