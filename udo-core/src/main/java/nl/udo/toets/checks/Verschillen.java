package nl.udo.toets.checks;

import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verschil;
import nl.udo.toets.checks.Geldvergelijking.Groep;

/** The differences that a record explains, and of which costs and funding they can be. */
final class Verschillen {

  /** The parts of a layer with a difference of their own. */
  private final Set<String> delen = new HashSet<>();

  /** The layers with a difference that is not of such a part. */
  private final Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);

  /** Those of them with one that is not exactly the difference of the whole layers. */
  private final Set<Overheidslaag> anders = EnumSet.noneOf(Overheidslaag.class);

  Verschillen(UdoTraject traject, List<Groep> groepen) {
    // What is said of a part that differs by itself, is said of that.
    Set<String> eigen = new HashSet<>();
    Map<Overheidslaag, Predicate<Bedrag>> geheel = new EnumMap<>(Overheidslaag.class);
    for (Groep groep : groepen) {
      if (groep.deel() == null) {
        Predicate<Bedrag> precies = groep.verschilPrecies();
        groep.lagen().forEach(laag -> geheel.put(laag, precies));
      } else if (groep.vergelijk() != Vergelijking.Uitkomst.KLOPT) {
        eigen.add(groep.deel());
      }
    }
    for (Gevolg gevolg : traject.gevolgen()) {
      if (heeftGevolgen(gevolg.middelen()) && !gevolg.middelen().verschillen().isEmpty()) {
        String deel = Delen.sleutel(gevolg);
        if (deel != null && eigen.contains(deel)) {
          delen.add(deel);
        } else {
          lees(gevolg, gevolg.middelen(), geheel);
        }
      }
    }
  }

  private void lees(
      Gevolg gevolg, Middelen middelen, Map<Overheidslaag, Predicate<Bedrag>> geheel) {
    for (Overheidslaag laag : gevolg.overheden()) {
      Predicate<Bedrag> precies = geheel.getOrDefault(laag, bedrag -> false);
      lagen.add(laag);
      if (!Lists.every(
          middelen.verschillen(),
          v -> v.deelVan() != null || v.bedrag() != null && precies.test(v.bedrag()))) {
        anders.add(laag);
      }
    }
  }

  /** Whether a recorded difference can be that of a group. */
  boolean verklaren(Groep groep) {
    return groep.deel() == null
        ? Lists.any(groep.lagen(), lagen::contains)
        : delen.contains(groep.deel()) || Lists.any(groep.lagen(), anders::contains);
  }

  /**
   * A difference that is not what one estimate and one payment differ by, which stand beside it
   * with nothing else: of the same years, and all exact.
   */
  static void kloppen(UdoTraject traject, Plek begin) {
    Geldstromen geld = begin.pass().geldstromen();
    Map<Overheidslaag, Integer> kosten = new EnumMap<>(Overheidslaag.class);
    geld.kosten().forEach(kost -> tel(kost.lagen(), kosten));
    Map<Overheidslaag, Integer> betalingen = new EnumMap<>(Overheidslaag.class);
    geld.betalingen().forEach(betaling -> tel(betaling.lagen(), betalingen));
    geld.later().forEach(betaling -> tel(betaling.lagen(), betalingen));
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> {
          Middelen middelen = gevolg.middelen();
          if (heeftGevolgen(middelen)
              && Lists.every(
                  gevolg.overheden(),
                  laag ->
                      kosten.getOrDefault(laag, 0) == 1 && betalingen.getOrDefault(laag, 0) == 1)
              && isAlleen(gevolg, middelen)) {
            plek.voor(gevolg.overheden())
                .in("middelen")
                .elk(
                    "verschillen",
                    middelen.verschillen(),
                    (verschil, hier) -> {
                      if (isAnders(verschil, middelen)) {
                        hier.voldaan("bedrag", false, "verschil");
                      }
                    });
          }
        });
  }

  private static void tel(List<Overheidslaag> lagen, Map<Overheidslaag, Integer> aantallen) {
    lagen.forEach(laag -> aantallen.merge(laag, 1, Integer::sum));
  }

  /** Whether a gevolg has one cost with one estimate and one payment, for the same. */
  private static boolean isAlleen(Gevolg gevolg, Middelen middelen) {
    if (middelen.kosten().size() != 1 || middelen.bekostiging().size() != 1) {
      return false;
    }
    Kostenpost kost = middelen.kosten().get(0);
    Bekostiging betaling = middelen.bekostiging().get(0);
    return kost.richting() == Kostenpost.Richting.LAST
        && kost.ramingen().size() == 1
        && isGeheel(kost.ramingen().get(0))
        && isVanAllen(kost.overheden(), gevolg)
        && Geldstromen.isUitkering(betaling)
        && isGeheel(betaling)
        && isVanAllen(betaling.overheden(), gevolg);
  }

  private static boolean isVanAllen(List<Overheidslaag> lagen, Gevolg gevolg) {
    return lagen.isEmpty() || lagen.equals(gevolg.overheden());
  }

  private static boolean isGeheel(Raming raming) {
    return raming.onderdeel() == null
        && raming.overheden().isEmpty()
        && raming.rijk() == null
        && raming.btwCompensatiefonds() == null;
  }

  private static boolean isGeheel(Bekostiging bekostiging) {
    return bekostiging.btwCompensatiefonds() == null
        && bekostiging.verdeling().isEmpty()
        && bekostiging.normbedrag() == null;
  }

  private static boolean isAnders(Verschil verschil, Middelen middelen) {
    Bedrag bedrag = verschil.bedrag();
    if (bedrag == null
        || bedrag.waarde() == null
        || bedrag.tot() != null
        || bedrag.benadering() != null
        || bedrag.ontwikkeling() != null
        || verschil.verklaring() == null
        || verschil.deelVan() != null) {
      return false;
    }
    List<Bedrag> geraamd = zoals(bedrag, middelen.kosten().get(0).ramingen().get(0).bedragen());
    List<Bedrag> betaald = zoals(bedrag, middelen.bekostiging().get(0).bedragen());
    List<Bedrag> verklaard =
        zoals(
            bedrag,
            middelen.verschillen().stream()
                .map(Verschil::bedrag)
                .filter(Objects::nonNull)
                .toList());
    return geraamd.size() == 1
        && betaald.size() == 1
        && verklaard.size() == 1
        && waarde(geraamd.get(0)).subtract(waarde(betaald.get(0))).abs().compareTo(waarde(bedrag))
            != 0;
  }

  /** The amounts that are equal to one in all but how much they are. */
  private static List<Bedrag> zoals(Bedrag een, List<Bedrag> bedragen) {
    return Lists.only(bedragen, b -> b.waarde() != null && zonder(b).equals(zonder(een)));
  }

  private static Bedrag zonder(Bedrag bedrag) {
    return bedrag.toBuilder().waarde((BigDecimal) null).build();
  }

  private static BigDecimal waarde(Bedrag bedrag) {
    return Objects.requireNonNull(bedrag.waarde());
  }
}
