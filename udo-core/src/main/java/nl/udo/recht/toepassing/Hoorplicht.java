package nl.udo.recht.toepassing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;

/**
 * For which layers the statutory hearing duty applies, on the grounds that the record judges for
 * the proposal as a whole: regeling or bestuur is demanded (medebewind), or tasks and powers change
 * in betekenende mate; for provincies also when their finances are involved in betekenende mate.
 * Only for a regulation, never for policy without one; at a bill of members of the Tweede Kamer it
 * is not settled, and nothing is said of it.
 */
public final class Hoorplicht {

  /** The grounds of the duty about beleidsvoornemens, which stands by itself. */
  private static final EnumSet<Hoorgrond> BELEIDSVOORNEMEN =
      EnumSet.of(Hoorgrond.BELEIDSVOORNEMEN_BES, Hoorgrond.AFWIJKING_EUROPEES_DEEL);

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
    return Lists.only(gevolg.overheden(), lagen::contains);
  }

  /**
   * The layers of a record to which the duty applies somewhere.
   *
   * @param traject the record
   * @return the layers
   */
  public static Set<Overheidslaag> lagen(UdoTraject traject) {
    return lagen(traject, EnumSet.complementOf(BELEIDSVOORNEMEN));
  }

  /**
   * The layers that are heard beforehand about a drastic beleidsvoornemen, whatever its form: a
   * duty of its own, for the openbare lichamen only.
   *
   * @param traject the record
   * @return the layers
   */
  public static Set<Overheidslaag> lagenBijBeleidsvoornemen(UdoTraject traject) {
    return lagen(traject, BELEIDSVOORNEMEN);
  }

  /**
   * The layers for which urgency gives relief from hearing beforehand.
   *
   * @param traject the record
   * @return those that the urgency of the record is about and to which a duty to hear applies
   */
  public static Set<Overheidslaag> lagenMetSpoed(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    Spoed spoed = traject.spoed();
    if (spoed != null) {
      Regeling regeling = Regeling.van(traject);
      Predicate<Overheidslaag> gespoed =
          laag -> spoed.overheden().isEmpty() || spoed.overheden().contains(laag);
      lagen(traject).stream()
          .filter(gespoed)
          .filter(laag -> Norm.SPOED.telt(laag, regeling))
          .forEach(lagen::add);
      lagenBijBeleidsvoornemen(traject).stream()
          .filter(gespoed)
          .filter(laag -> Norm.SPOED_BELEIDSVOORNEMEN.telt(laag, regeling))
          .forEach(lagen::add);
    }
    return lagen;
  }

  /**
   * The layers that urgency covers, whether or not a duty to hear applies to them.
   *
   * @param spoed the urgency of the record
   * @param traject the record
   * @return those that it names, else all that the policy touches and that some law has heard
   *     beforehand; where it touches none of these, all that it touches
   */
  public static List<Overheidslaag> lagenVan(Spoed spoed, UdoTraject traject) {
    if (!spoed.overheden().isEmpty()) {
      return spoed.overheden();
    }
    List<Overheidslaag> touched = traject.geraakteOverheden();
    List<Overheidslaag> heard = Lists.only(touched, Norm.SPOED::kent);
    return heard.isEmpty() ? touched : heard;
  }

  /**
   * Whether an oordeel was given beforehand, whatever is said of urgency: before the day on which
   * it would be asked for, or else before the proposal left the hands of its makers. That it is
   * withheld, or cannot be given yet, is no oordeel; officials do not speak for their board, and
   * who wrote of their own accord were not asked.
   *
   * @param traject the record
   * @param consultatie the consultation in which it was given
   * @param oordeel the oordeel
   * @return whether it was, or may have been where nobody knows when it was given
   */
  public static boolean isOndanksSpoedVooraf(
      UdoTraject traject, Consultatie consultatie, Oordeel oordeel) {
    Datum achteraf = traject.spoed() == null ? null : traject.spoed().oordeelGevraagdOp();
    Datum dag = oordeel.datum();
    boolean gegeven = oordeel.strekking() != null && oordeel.strekking().houding() != null;
    return gegeven
        && consultatie.vorm() != Consultatie.Vorm.AMBTELIJK
        && consultatie.initiatief() != Consultatie.Initiatief.PARTIJ
        && !traject.isNaPeildatum(dag)
        && !Peildatum.isLater(traject, consultatie)
        && (achteraf == null
            || dag == null
            || dag.zekerVoor(achteraf)
            || traject.peildatum() != null && dag.zekerVoor(traject.peildatum()));
  }

  /**
   * Which grounds for hearing are open for a layer: neither asserted nor denied. As soon as one is
   * asserted the duty is settled, and none is open.
   *
   * @param traject the record
   * @param laag the layer
   * @return the grounds that the law knows for the layer and this kind of regulation, without those
   *     that are denied; empty when one is asserted
   */
  public static Set<Hoorgrond> openGronden(UdoTraject traject, Overheidslaag laag) {
    return lagen(traject).contains(laag)
        ? EnumSet.noneOf(Hoorgrond.class)
        : open(traject, laag, EnumSet.complementOf(BELEIDSVOORNEMEN));
  }

  /**
   * Whether the duty about beleidsvoornemens is open for a layer: on some ground of it the record
   * says neither that it holds nor that it does not.
   *
   * @param traject the record
   * @param laag the layer
   * @return whether it is; never for a layer of which no law knows it
   */
  public static boolean isBeleidsvoornemenOpen(UdoTraject traject, Overheidslaag laag) {
    return !open(traject, laag, BELEIDSVOORNEMEN).isEmpty();
  }

  /** Those of some grounds that the law knows for a layer and of which the record says nothing. */
  private static Set<Hoorgrond> open(
      UdoTraject traject, Overheidslaag laag, Set<Hoorgrond> gronden) {
    Set<Hoorgrond> open = EnumSet.copyOf(gronden);
    Regeling regeling = Regeling.van(traject);
    open.removeIf(grond -> !norm(grond).telt(laag, regeling));
    for (Hoorplichtoordeel oordeel : traject.hoorplicht()) {
      if (oordeel.geldt() != null && oordeel.overheden().contains(laag)) {
        open.remove(oordeel.grond());
      }
    }
    return open;
  }

  /**
   * Whether a record denies that a layer must be heard, on each ground that the law knows for it.
   *
   * @param traject the record
   * @param laag the layer
   * @return whether it does; not where it says nothing of the layer
   */
  public static boolean isOntkend(UdoTraject traject, Overheidslaag laag) {
    return !lagenBijBeleidsvoornemen(traject).contains(laag)
        && !lagen(traject).contains(laag)
        && openGronden(traject, laag).isEmpty()
        && traject.hoorplicht().stream()
            .anyMatch(o -> Boolean.FALSE.equals(o.geldt()) && o.overheden().contains(laag));
  }

  private static Set<Overheidslaag> lagen(UdoTraject traject, Set<Hoorgrond> gronden) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    Regeling regeling = Regeling.van(traject);
    for (Hoorplichtoordeel oordeel : traject.hoorplicht()) {
      Hoorgrond grond = oordeel.grond();
      if (Boolean.TRUE.equals(oordeel.geldt()) && grond != null && gronden.contains(grond)) {
        oordeel.overheden().stream()
            .filter(laag -> norm(grond).telt(laag, regeling))
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
