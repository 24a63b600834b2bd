package nl.udo.toets.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Periode;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Peildatum;
import org.jspecify.annotations.Nullable;

/** Checks on consultation: UDO-CON. */
final class ConsultatieChecks {

  private ConsultatieChecks() {}

  static void voegToe(Checks checks) {
    checks.voegToe("UDO-CON-01", ConsultatieChecks::gehoord);
    checks.voegToe("UDO-CON-02", Koepeloordeel::kijk);
    checks.voegToe("UDO-CON-03", Oordeeltermijn::kijk);
    checks.voegToe("UDO-CON-04", Spoedeisen::kijk);
    checks.voegToe(
        "UDO-CON-05",
        (traject, begin) -> {
          Doorgeschoven doorgeschoven = new Doorgeschoven(traject);
          perPunt((punt, plek) -> reactie(punt, doorgeschoven, plek)).kijk(traject, begin);
          begin.elk("consultaties", traject.consultaties(), ConsultatieChecks::oordelenBeslist);
        });
    checks.voegToe(
        "UDO-CON-06",
        perPunt(
            (punt, plek) -> {
              Reactie reactie = punt.reactie();
              boolean gevraagd =
                  reactie != null
                      && (reactie.soort() == Reactie.Soort.NIET_OVERGENOMEN
                          || reactie.soort() == Reactie.Soort.DEELS_OVERGENOMEN);
              plek.redenAls(
                  gevraagd,
                  "reactie/reden",
                  reactie == null ? null : reactie.reden(),
                  Herhaling.REACTIE);
            }));
    checks.voegToe(
        "UDO-CON-07",
        (traject, begin) -> {
          Periode verloop = traject.verloop() == null ? null : traject.verloop().periode();
          volgorde(verloop, begin.in("verloop/periode"));
          begin.elk("consultaties", traject.consultaties(), ConsultatieChecks::datums);
        });
    checks.voegToe("UDO-CON-08", ConsultatieChecks::meerDanHetDoel);
    checks.voegToe(
        "UDO-CON-09",
        (traject, begin) -> {
          // A layer that is left out may have said that it should be.
          List<Overheidslaag> genoemd =
              traject.gevolgen().stream().flatMap(g -> g.overheden().stream()).toList();
          Vertegenwoordiging partijen = begin.pass().vertegenwoordiging();
          begin.elk(
              "consultaties",
              traject.consultaties(),
              (consultatie, plek) ->
                  plek.elk(
                      "partijen",
                      consultatie.partijen(),
                      (kenmerk, hier) -> past(partijen.partij(kenmerk), genoemd, hier)));
        });
    checks.voegToe("UDO-CON-10", ConsultatieChecks::bestuurscollegesGehoord);
    checks.voegToe("UDO-CON-11", Voorwaarden::genoemdEnVervuld);
    checks.voegToe(
        "UDO-CON-12",
        (traject, begin) -> {
          Spoedeisen.naastOordeel(traject, begin);
          nietGevraagdNaastConsultatie(traject, begin);
        });
    checks.voegToe("UDO-CON-13", Voorwaarden::waardoorVervuld);
  }

  private static Checks.TrajectCheck perPunt(BiConsumer<Punt, Plek> check) {
    return (traject, begin) ->
        begin.elk(
            "consultaties",
            traject.consultaties(),
            (consultatie, plek) -> {
              if (Peildatum.isLater(traject, consultatie)) {
                plek.nietGevraagd("punten");
                return;
              }
              plek.elk(
                  "punten",
                  consultatie.punten(),
                  (punt, hier) ->
                      check.accept(punt, hier.betreft(Inhoud.woorden(punt.omschrijving()))));
            });
  }

  /** The oordeel of the layers to which the hearing duty applies, beforehand or, urgent, after. */
  private static void gehoord(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> teHoren = Hoorplicht.lagen(traject);
    Set<Overheidslaag> gehoord = vooraf(traject, begin);
    gehoord.addAll(Hoorplicht.lagenMetSpoed(traject));
    for (Overheidslaag laag : traject.geraakteOverheden()) {
      if (teHoren.contains(laag)) {
        begin.voor(List.of(laag)).voldaan("consultaties", gehoord.contains(laag));
      }
    }
  }

  /** Drastic policy for the openbare lichamen: their besturen are heard beforehand. */
  private static void bestuurscollegesGehoord(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> gehoord = vooraf(traject, begin);
    gehoord.addAll(Hoorplicht.lagenMetSpoed(traject));
    for (Overheidslaag laag : Hoorplicht.lagenBijBeleidsvoornemen(traject)) {
      begin.voor(List.of(laag)).voldaan("consultaties", gehoord.contains(laag));
    }
  }

  /** It is said that layers were not consulted, and that who speaks for them was asked. */
  private static void nietGevraagdNaastConsultatie(UdoTraject traject, Plek begin) {
    if (traject.nietGeconsulteerd().isEmpty()) {
      return;
    }
    Set<Overheidslaag> gevraagd = EnumSet.noneOf(Overheidslaag.class);
    Vertegenwoordiging partijen = begin.pass().vertegenwoordiging();
    traject.consultaties().stream()
        .filter(c -> c.vorm() == Consultatie.Vorm.BESTUURLIJK)
        .forEach(c -> gevraagd.addAll(partijen.van(c)));
    begin.elk(
        "nietGeconsulteerd",
        traject.nietGeconsulteerd(),
        (niet, plek) -> {
          List<Overheidslaag> beide = Lists.only(niet.overheden(), gevraagd::contains);
          plek.voor(beide)
              .voldaan("overheden", beide.isEmpty(), beide.isEmpty() ? null : "gevraagd");
        });
  }

  /** Who judged beforehand, or was asked to and kept silent. */
  private static Set<Overheidslaag> vooraf(UdoTraject traject, Plek begin) {
    Vertegenwoordiging partijen = begin.pass().vertegenwoordiging();
    Set<Overheidslaag> lagen =
        partijen.metOordeel(
            (consultatie, oordeel) ->
                Vertegenwoordiging.zegtIets(consultatie, oordeel)
                    && Vertegenwoordiging.isVooraf(traject, oordeel));
    lagen.addAll(partijen.gevraagdEnStil());
    return lagen;
  }

  /** On what was judged, too, is decided before it is explained what was done with it. */
  private static void oordelenBeslist(Consultatie consultatie, Plek begin) {
    begin.elk(
        "oordelen",
        consultatie.oordelen(),
        (oordeel, plek) -> {
          Reactie reactie = oordeel.reactie();
          if (reactie != null && reactie.soort() == Reactie.Soort.IN_BERAAD) {
            plek.voldaan("reactie/soort", false, "oordeel");
          }
        });
  }

  private static void reactie(Punt punt, Doorgeschoven doorgeschoven, Plek plek) {
    Reactie reactie = punt.reactie();
    if (reactie == null) {
      plek.voldaan("reactie", false);
    } else if (plek.pass().traject().isNaPeildatum(reactie.datum())) {
      plek.voldaan("reactie", false, "later");
    } else if (reactie.soort() == null) {
      plek.voldaan("reactie/soort", false, "soort");
    } else {
      switch (reactie.soort()) {
        case IN_BERAAD -> plek.voldaan("reactie/soort", false, "in-beraad");
        case DOORGESCHOVEN -> {
          plek.gevraagd("reactie/naar", doorgeschoven.naar(punt, reactie), "naar");
          plek.gevraagd("reactie/moment", doorgeschoven.moment(punt, reactie), "moment");
        }
        case TER_KENNISNEMING -> {
          // What the answer explains says why, too.
          boolean explained = reactie.reden() == null && reactie.toelichting() != null;
          plek.reden(
              explained ? "reactie/toelichting" : "reactie/reden",
              explained ? reactie.toelichting() : reactie.reden(),
              Herhaling.REACTIE,
              "kennisneming");
        }
        case OVERGENOMEN, DEELS_OVERGENOMEN, NIET_OVERGENOMEN ->
            plek.voldaan("reactie/soort", true);
      }
    }
  }

  private static void volgorde(@Nullable Periode periode, Plek plek) {
    if (periode != null && periode.van() != null && periode.tot() != null) {
      plek.voldaan("tot", !periode.tot().zekerVoor(periode.van()), "einde");
    }
  }

  private static void datums(Consultatie consultatie, Plek plek) {
    volgorde(consultatie.periode(), plek.in("periode"));
    Datum van = consultatie.periode() == null ? null : consultatie.periode().van();
    plek.elk(
        "oordelen",
        consultatie.oordelen(),
        (oordeel, hier) -> {
          if (van != null && oordeel.datum() != null) {
            hier.voldaan("datum", !oordeel.datum().zekerVoor(van), "oordeel");
          }
        });
  }

  private static void meerDanHetDoel(UdoTraject traject, Plek begin) {
    List<Oordeel> oordelen =
        traject.consultaties().stream()
            .flatMap(consultatie -> consultatie.oordelen().stream())
            .filter(oordeel -> oordeel.strekking() != Strekking.GEEN_OORDEEL)
            .toList();
    if (!oordelen.isEmpty()) {
      begin.voldaan(
          "consultaties",
          Lists.any(
              oordelen,
              oordeel ->
                  oordeel.onderwerpen().isEmpty()
                      || Lists.any(
                          oordeel.onderwerpen(), onderwerp -> onderwerp != Onderwerp.DOEL)));
    }
  }

  private static void past(Partij partij, List<Overheidslaag> genoemd, Plek plek) {
    if (partij.soort() == Partij.Soort.KOEPEL) {
      plek.betreft(partij.kenmerk())
          .voldaan("", Lists.any(partij.vertegenwoordigt(), genoemd::contains));
    } else {
      plek.nietGevraagd("");
    }
  }
}
