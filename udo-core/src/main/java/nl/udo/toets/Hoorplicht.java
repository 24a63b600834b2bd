package nl.udo.toets;

import static nl.udo.model.Hoorgrond.FINANCIEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;

/**
 * When the statutory hearing duty applies: regeling or bestuur is demanded (medebewind), or tasks
 * and powers change in betekenende mate; for provincies also when their finances are involved in
 * betekenende mate. For waterschappen no such duty was found.
 */
public final class Hoorplicht {

  private Hoorplicht() {}

  /**
   * The layers of a gevolg to which the duty applies.
   *
   * @param gevolg what the policy means for its layers
   * @return the layers, in order; never waterschappen
   */
  public static List<Overheidslaag> lagen(Gevolg gevolg) {
    return gevolg.overheden().stream().filter(laag -> geldt(gevolg, laag)).toList();
  }

  /** The layers of a record to which the duty applies somewhere. */
  static Set<Overheidslaag> lagen(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    traject.gevolgen().forEach(gevolg -> lagen.addAll(lagen(gevolg)));
    return lagen;
  }

  private static boolean geldt(Gevolg gevolg, Overheidslaag laag) {
    if (Grondslag.HOORPLICHT.artikelen(List.of(laag)).isEmpty()) {
      return false;
    }
    return gevolg.rollen().contains(Rol.UITVOERDER)
        || gevolg.hoorgronden().stream().anyMatch(grond -> geldt(grond, laag));
  }

  private static boolean geldt(Hoorgrond grond, Overheidslaag laag) {
    return grond != FINANCIEN || laag == Overheidslaag.PROVINCIES;
  }
}
