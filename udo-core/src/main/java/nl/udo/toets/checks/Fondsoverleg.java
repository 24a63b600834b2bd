package nl.udo.toets.checks;

import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;
import static nl.udo.toets.checks.Aspecten.nogOnbekend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.FinancieleVerhouding;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Whether those who manage the funds were talked to: on all money, and on a payment of its own. */
final class Fondsoverleg {

  private Fondsoverleg() {}

  /** One overleg serves the whole proposal, so it is looked for at the record. */
  static void overlegd(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> lagen = FinancieleVerhouding.lagen(traject);
    lagen.removeIf(
        laag ->
            Lists.none(
                traject.gevolgen(),
                gevolg ->
                    gevolg.overheden().contains(laag)
                        && (heeftGevolgen(gevolg.middelen()) || nogOnbekend(gevolg.middelen()))));
    if (lagen.isEmpty()) {
      begin.nietGevraagd("overleg");
      return;
    }
    Set<Fondsbeheerder> open = EnumSet.allOf(Fondsbeheerder.class);
    Set<Fondsbeheerder> later = EnumSet.noneOf(Fondsbeheerder.class);
    for (Overleg overleg : traject.overleg()) {
      if (traject.isNaPeildatum(overleg.datum())) {
        later.addAll(overleg.met());
      } else if (overleg.datum() != null) {
        open.removeAll(overleg.met());
      }
    }
    // A ministry does not talk with itself.
    open.removeIf(beheerder -> FinancieleVerhouding.isEigen(traject, beheerder));
    begin.voor(List.copyOf(lagen)).voldaan("overleg", open.isEmpty(), wat(open, later));
  }

  /** What is wrong: it came too late to be told in the toelichting, or who was not talked to. */
  private static @Nullable String wat(Set<Fondsbeheerder> open, Set<Fondsbeheerder> later) {
    if (later.containsAll(open)) {
      return "later";
    }
    return open.size() == 1 ? open.iterator().next().code() : null;
  }

  /** How a specifieke (BES: bijzondere) uitkering is regulated, and that it was discussed. */
  static void uitkeringGeregeld(UdoTraject traject, Plek begin) {
    List<Geldstromen.Betaling> uitkeringen = new ArrayList<>();
    for (Geldstromen.Betaling betaling : begin.pass().geldstromen().betalingen()) {
      Bekostiging bekostiging = betaling.bekostiging();
      if (bekostiging.vorm() == SPECIFIEKE_UITKERING
          || bekostiging.vorm() == BIJZONDERE_UITKERING) {
        betaling
            .plek()
            .gevraagd("regeling", bekostiging.regeling(), tekst("regeling", bekostiging));
        uitkeringen.add(betaling);
        MiddelenChecks.geenVorm(
            betaling.plek(),
            Lists.only(betaling.lagen(), laag -> !Uitkeringsvormen.heetZo(betaling, laag)),
            tekst("vorm", bekostiging));
      } else {
        betaling.plek().nietGevraagd("regeling");
      }
    }
    for (Geldstromen.Betaling uitkering : uitkeringen) {
      Bekostiging bekostiging = uitkering.bekostiging();
      begin
          .betreft(bekostiging.omschrijving())
          .voor(uitkering.lagen())
          .voldaan(
              "overleg",
              isBesproken(traject.overleg(), bekostiging.kenmerk()),
              tekst("overleg", bekostiging));
    }
  }

  /** A text; of a payment of the kind that only the openbare lichamen have, the one for those. */
  private static String tekst(String tekst, Bekostiging bekostiging) {
    return bekostiging.vorm() == BIJZONDERE_UITKERING ? tekst + "-bijzonder" : tekst;
  }

  /**
   * Whether this payment was discussed, with each of those who were talked to at all: an overleg
   * that is limited to other money does not count.
   */
  private static boolean isBesproken(List<Overleg> overleg, @Nullable String kenmerk) {
    String sleutel = kenmerk == null ? null : Names.key(kenmerk);
    Set<Fondsbeheerder> gesproken = EnumSet.noneOf(Fondsbeheerder.class);
    Set<Fondsbeheerder> hierover = EnumSet.noneOf(Fondsbeheerder.class);
    for (Overleg een : overleg) {
      if (een.datum() != null) {
        gesproken.addAll(een.met());
        if (een.over().isEmpty() || Lists.any(een.over(), k -> Names.key(k).equals(sleutel))) {
          hierover.addAll(een.met());
        }
      }
    }
    return !hierover.isEmpty() && hierover.containsAll(gesproken);
  }
}
