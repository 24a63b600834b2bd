package nl.udo.recht.toepassing;

import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import org.jspecify.annotations.Nullable;

/**
 * What kind of regulation a norm is asked for.
 *
 * @param soort the kind; null while it is not known
 * @param initiatief whether it is a bill of members of the Tweede Kamer
 */
public record Regeling(@Nullable Regelingsoort soort, boolean initiatief) {

  /**
   * The kind of regulation of a record.
   *
   * @param traject the record
   * @return the kind
   */
  public static Regeling van(UdoTraject traject) {
    return van(traject.voornemen());
  }

  /**
   * The kind of regulation of an intention.
   *
   * @param voornemen the intention
   * @return the kind
   */
  public static Regeling van(Voornemen voornemen) {
    return new Regeling(
        voornemen.soort(),
        voornemen.soort() == Regelingsoort.WET
            && voornemen.indiener() == Voornemen.Indiener.KAMERLEDEN);
  }
}
