package nl.udo.recht.toepassing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/**
 * For which layers the statutory hearing duty applies, on the grounds that the record judges for
 * the proposal as a whole: regeling or bestuur is demanded (medebewind), or tasks and powers change
 * in betekenende mate; for provincies also when their finances are involved in betekenende mate.
 * Only for a regulation, never for policy without one; at a bill of members of the Tweede Kamer it
 * is not settled, and nothing is said of it.
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

  /**
   * The layers of a record to which the duty applies somewhere.
   *
   * @param traject the record
   * @return the layers
   */
  public static Set<Overheidslaag> lagen(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    Regeling regeling = Regeling.van(traject);
    for (Hoorplichtoordeel oordeel : traject.hoorplicht()) {
      if (Boolean.TRUE.equals(oordeel.geldt()) && oordeel.grond() != null) {
        oordeel.overheden().stream()
            .filter(laag -> norm(oordeel.grond()).telt(laag, regeling))
            .forEach(lagen::add);
      }
    }
    return lagen;
  }

  /**
   * The norm that makes a ground one for hearing.
   *
   * @param grond the ground
   * @return the norm, which says for which layers it is one
   */
  public static Norm norm(Hoorgrond grond) {
    return switch (grond) {
      case MEDEBEWIND, TAKEN_EN_BEVOEGDHEDEN -> Norm.HOORPLICHT;
      case FINANCIEN -> Norm.HOORPLICHT_FINANCIEN;
      case BELEIDSVOORNEMEN_BES, AFWIJKING_EUROPEES_DEEL -> Norm.HOORPLICHT_BELEIDSVOORNEMEN;
    };
  }
}
