package nl.udo.recht.toepassing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;

/** What a record as a whole says of the interbestuurlijk toezicht. */
public final class Toezicht {

  /** Those whom the provincie supervises. */
  private static final Set<Overheidslaag> ONDER_DE_PROVINCIE =
      EnumSet.of(Overheidslaag.GEMEENTEN, Overheidslaag.WATERSCHAPPEN);

  private Toezicht() {}

  /**
   * Whether another consequence has those for the toezicht that a consequence denies: one for the
   * same bodies, or one for the provincies that supervise them.
   *
   * @param traject the record
   * @param ontkenning the consequence that says that there are none
   * @return true when the two cannot both hold
   */
  public static boolean isTegengesproken(UdoTraject traject, Gevolg ontkenning) {
    return traject.gevolgen().stream()
        .filter(Toezicht::raaktToezicht)
        .anyMatch(
            g ->
                isVoorDezelfden(g, ontkenning)
                    || isToezichthouder(g)
                        && !Collections.disjoint(ontkenning.overheden(), ONDER_DE_PROVINCIE));
  }

  /**
   * The layers of a consequence of which another consequence has a part with those for the
   * toezicht; not by other provisions only.
   *
   * @param traject the record
   * @param gevolg the consequence
   * @return the layers; empty for a consequence that is for a part itself
   */
  public static Set<Overheidslaag> naastEenDeel(UdoTraject traject, Gevolg gevolg) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    if (gevolg.deel() == null) {
      traject.gevolgen().stream()
          .filter(g -> g.deel() != null && raaktToezicht(g) && kanDoorDezelfde(g, gevolg))
          .forEach(g -> lagen.addAll(g.overheden()));
    }
    lagen.retainAll(gevolg.overheden());
    return lagen;
  }

  /** Whether it says that there are some; words alone may say that there are none. */
  private static boolean raaktToezicht(Gevolg gevolg) {
    return gevolg.bevoegdheden() != null
        && gevolg.bevoegdheden().gevolgenVoorToezicht() == Uitkomst.GEVOLGEN;
  }

  /** The same layer, part and provisions; what is denied of the whole is so of each provision. */
  private static boolean isVoorDezelfden(Gevolg gevolg, Gevolg ontkenning) {
    return !Collections.disjoint(gevolg.overheden(), ontkenning.overheden())
        && Objects.equals(gevolg.deel(), ontkenning.deel())
        && (ontkenning.bepalingen().isEmpty()
            || !Collections.disjoint(ontkenning.bepalingen(), gevolg.bepalingen()));
  }

  /** Whether two consequences can be of one provision: one of the proposal is of any of them. */
  private static boolean kanDoorDezelfde(Gevolg een, Gevolg ander) {
    return een.bepalingen().isEmpty()
        || ander.bepalingen().isEmpty()
        || !Collections.disjoint(een.bepalingen(), ander.bepalingen());
  }

  private static boolean isToezichthouder(Gevolg gevolg) {
    return gevolg.overheden().contains(Overheidslaag.PROVINCIES)
        && gevolg.rollen().contains(Rol.TOEZICHTHOUDER);
  }
}
