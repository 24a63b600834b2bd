package nl.udo.toets.checks;

import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verschil;
import nl.udo.toets.checks.Geldvergelijking.Groep;

/** The differences that a record explains, and of which costs and funding they can be. */
final class Verschillen {

  private final UdoTraject traject;
  private final List<Groep> groepen;

  /** The parts of which costs and funding differ by themselves: their differences are of those. */
  private final Set<String> delen = new HashSet<>();

  Verschillen(UdoTraject traject, List<Groep> groepen) {
    this.traject = traject;
    this.groepen = groepen;
    for (Groep groep : groepen) {
      if (groep.deel() != null && groep.vergelijk() != Vergelijking.Uitkomst.KLOPT) {
        delen.add(groep.deel());
      }
    }
  }

  /** Whether a recorded difference can be that of a group. */
  boolean verklaren(Groep groep) {
    List<Verschil> geheel = van(groep, gevolg -> !isVanEigenDeel(gevolg));
    if (groep.deel() == null) {
      return !geheel.isEmpty();
    }
    // What is exactly the difference of the whole layers, is not that of a part of one.
    return !van(groep, gevolg -> groep.deel().equals(Delen.sleutel(gevolg))).isEmpty()
        || Lists.any(geheel, verschil -> !isVanGeheel(verschil, groep));
  }

  private boolean isVanEigenDeel(Gevolg gevolg) {
    String deel = Delen.sleutel(gevolg);
    return deel != null && delen.contains(deel);
  }

  private boolean isVanGeheel(Verschil verschil, Groep deel) {
    return verschil.deelVan() != null
        || verschil.bedrag() != null
            && Lists.any(
                groepen,
                groep ->
                    groep.deel() == null
                        && groep.lagen().containsAll(deel.lagen())
                        && groep.verschiltPrecies(verschil.bedrag()));
  }

  /** The differences of some gevolgen for the layers of a group. */
  private List<Verschil> van(Groep groep, Predicate<Gevolg> welke) {
    List<Verschil> verschillen = new ArrayList<>();
    for (Gevolg gevolg : traject.gevolgen()) {
      if (heeftGevolgen(gevolg.middelen())
          && welke.test(gevolg)
          && !Collections.disjoint(gevolg.overheden(), groep.lagen())) {
        verschillen.addAll(gevolg.middelen().verschillen());
      }
    }
    return verschillen;
  }

  /**
   * A difference that is not what one estimate and one payment differ by, which stand beside it
   * with nothing else: of the same years, and all exact.
   */
  static void kloppen(UdoTraject traject, Plek begin) {
    Geldstromen geld = begin.pass().geldstromen();
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> {
          if (heeftGevolgen(gevolg.middelen()) && isAlleen(gevolg, gevolg.middelen(), geld)) {
            plek.voor(gevolg.overheden())
                .in("middelen")
                .elk(
                    "verschillen",
                    gevolg.middelen().verschillen(),
                    (verschil, hier) -> {
                      if (isAnders(verschil, gevolg.middelen())) {
                        hier.voldaan("bedrag", false, "verschil");
                      }
                    });
          }
        });
  }

  /** Whether a gevolg has one cost with one estimate and one payment, and its layers no more. */
  private static boolean isAlleen(Gevolg gevolg, Middelen middelen, Geldstromen geld) {
    return middelen.kosten().size() == 1
        && middelen.bekostiging().size() == 1
        && middelen.kosten().get(0).richting() == Kostenpost.Richting.LAST
        && middelen.kosten().get(0).ramingen().size() == 1
        && isGeheel(middelen.kosten().get(0).ramingen().get(0))
        && isGeheel(middelen.bekostiging().get(0))
        && Lists.every(
            geld.kosten(),
            kost ->
                kost.gevolg() == gevolg
                    ? kost.lagen().equals(gevolg.overheden())
                    : Collections.disjoint(kost.lagen(), gevolg.overheden()))
        && Lists.every(
            geld.betalingen(),
            betaling ->
                betaling.gevolg() == gevolg
                    ? betaling.isVergoeding() && betaling.lagen().equals(gevolg.overheden())
                    : Collections.disjoint(betaling.lagen(), gevolg.overheden()))
        && Lists.none(
            geld.later(),
            betaling -> !Collections.disjoint(betaling.lagen(), gevolg.overheden()));
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
