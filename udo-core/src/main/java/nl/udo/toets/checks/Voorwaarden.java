package nl.udo.toets.checks;

import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** What is asked of the conditions that parties attach. */
final class Voorwaarden {

  private Voorwaarden() {}

  /** A check of one condition, which is told the point that it belongs to, or null. */
  @FunctionalInterface
  private interface Check {
    void kijk(Voorwaarde voorwaarde, Plek plek, @Nullable Punt punt);
  }

  /**
   * An oordeel under conditions names them, and what had to be done before submission is done, or
   * it is said why not.
   */
  static void genoemdEnVervuld(UdoTraject traject, Plek begin) {
    begin.elk(
        "consultaties",
        traject.consultaties(),
        (consultatie, plek) ->
            plek.betreft(String.join(", ", consultatie.partijen()))
                .elk(
                    "oordelen",
                    consultatie.oordelen(),
                    (oordeel, hier) -> {
                      // What a dictum asks, stands in the dictum.
                      if (oordeel.strekking() == Strekking.ONDER_VOORWAARDEN
                          && oordeel.dictum() == null) {
                        hier.voldaan("voorwaarden", !oordeel.voorwaarden().isEmpty());
                      } else {
                        hier.nietGevraagd("voorwaarden");
                      }
                      naastElkaar(oordeel, hier);
                    }));
    elk(
        traject,
        begin,
        (voorwaarde, plek, punt) -> {
          if (voorwaarde.voor() != Voorwaarde.Vervulmoment.INDIENING) {
            plek.elk(
                "vervulling",
                voorwaarde.vervulling(),
                (vervulling, hier) -> {
                  if (isLater(vervulling, hier)) {
                    hier.nietGevraagd("stand");
                  } else {
                    hier.voldaan("stand", vervulling.stand() != null, "stand");
                  }
                });
          } else if (voorwaarde.vervulling().isEmpty()) {
            plek.voldaan("vervulling", false, "indiening");
          } else {
            plek.elk(
                "vervulling",
                voorwaarde.vervulling(),
                (vervulling, hier) -> {
                  if (isLater(vervulling, hier)) {
                    hier.voldaan("datum", isEerderGezegd(voorwaarde, vervulling, hier), "later");
                  } else if (vervulling.stand() == null) {
                    hier.voldaan("stand", false, "indiening");
                  } else if (vervulling.stand() != Vervulling.Stand.VERVULD) {
                    hier.gevraagd("door", vervulling.door(), "waarom");
                  } else {
                    hier.voldaan("stand", true);
                  }
                });
          }
        });
  }

  /**
   * Of all conditions of a judgement it is said whether they were met, where it is of one: the text
   * would pass over the others. Not of what can still come.
   */
  private static void naastElkaar(Oordeel oordeel, Plek plek) {
    boolean answered = oordeel.voorwaarden().stream().anyMatch(v -> !v.vervulling().isEmpty());
    plek.elk(
        "voorwaarden",
        oordeel.voorwaarden(),
        (voorwaarde, hier) -> {
          if (answered && voorwaarde.voor() == null && voorwaarde.vervulling().isEmpty()) {
            hier.voldaan("vervulling", false, "naast");
          }
        });
  }

  /** A condition that is said to be met, shows by what. */
  static void waardoorVervuld(UdoTraject traject, Plek begin) {
    elk(
        traject,
        begin,
        (voorwaarde, plek, punt) ->
            plek.elk(
                "vervulling",
                voorwaarde.vervulling(),
                (vervulling, hier) -> {
                  Plek plaats = hier.voor(vervulling.overheden());
                  if (vervulling.stand() != Vervulling.Stand.VERVULD || isLater(vervulling, hier)) {
                    plaats.nietGevraagd("door");
                  } else if (!vervulling.bepalingen().isEmpty()
                      || punt != null && isBeantwoord(punt)) {
                    plaats.voldaan("door", true);
                  } else {
                    plaats.gevraagd("door", vervulling.door());
                  }
                }));
  }

  /** Every condition of the record, with its place. */
  private static void elk(UdoTraject traject, Plek begin, Check doe) {
    begin.elk(
        "consultaties",
        traject.consultaties(),
        (consultatie, plek) -> {
          plek.elk(
              "oordelen",
              consultatie.oordelen(),
              (oordeel, hier) ->
                  hier.elk("voorwaarden", oordeel.voorwaarden(), (v, x) -> een(v, x, null, doe)));
          plek.elk(
              "punten",
              consultatie.punten(),
              (punt, hier) -> {
                if (punt.voorwaarde() != null) {
                  een(punt.voorwaarde(), hier.in("voorwaarde"), punt, doe);
                }
              });
        });
    begin.elk(
        "afspraken",
        traject.afspraken(),
        (afspraak, plek) ->
            plek.elk("voorwaarden", afspraak.voorwaarden(), (v, x) -> een(v, x, null, doe)));
  }

  /** What came of a condition after the peildatum, the text does not tell. */
  private static boolean isLater(Vervulling vervulling, Plek plek) {
    return plek.pass().traject().isNaPeildatum(vervulling.datum());
  }

  /** Whether it is also said, for the same layers, how far it was met when that still counted. */
  private static boolean isEerderGezegd(Voorwaarde voorwaarde, Vervulling later, Plek plek) {
    return voorwaarde.vervulling().stream()
        .anyMatch(
            v ->
                !isLater(v, plek)
                    && (v.overheden().isEmpty() || v.overheden().equals(later.overheden())));
  }

  /** Whether the reaction to a point tells what was done, and so by what its condition was met. */
  private static boolean isBeantwoord(Punt punt) {
    Reactie reactie = punt.reactie();
    return reactie != null
        && (Plek.isIngevuld(reactie.toelichting())
            || !reactie.bepalingen().isEmpty()
            || reactie.soort() == Reactie.Soort.OVERGENOMEN && !punt.leidtTot().isEmpty());
  }

  private static void een(Voorwaarde voorwaarde, Plek plek, @Nullable Punt punt, Check doe) {
    doe.kijk(voorwaarde, plek.betreft(Inhoud.woorden(voorwaarde.inhoud())), punt);
  }
}
