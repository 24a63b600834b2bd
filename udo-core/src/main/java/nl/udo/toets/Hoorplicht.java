package nl.udo.toets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/**
 * For which layers the statutory hearing duty applies, as the record judges it for the proposal as
 * a whole. For waterschappen no such duty was found.
 */
public final class Hoorplicht {

  private Hoorplicht() {}

  /**
   * The layers of a gevolg to which the duty applies.
   *
   * @param traject the record
   * @param gevolg what the policy means for its layers
   * @return the layers, in order; never waterschappen
   */
  public static List<Overheidslaag> lagen(UdoTraject traject, Gevolg gevolg) {
    Set<Overheidslaag> lagen = lagen(traject);
    return gevolg.overheden().stream().filter(lagen::contains).toList();
  }

  /** The layers of a record to which the duty applies on some ground. */
  static Set<Overheidslaag> lagen(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    for (Hoorplichtoordeel oordeel : traject.hoorplicht()) {
      if (Boolean.TRUE.equals(oordeel.geldt())) {
        oordeel.overheden().stream()
            .filter(laag -> geldt(oordeel.grond(), laag))
            .forEach(lagen::add);
      }
    }
    return lagen;
  }

  private static boolean geldt(Hoorgrond grond, Overheidslaag laag) {
    if (Grondslag.HOORPLICHT.artikelen(List.of(laag)).isEmpty()) {
      return false;
    }
    return grond != Hoorgrond.FINANCIEN || laag == Overheidslaag.PROVINCIES;
  }
}
