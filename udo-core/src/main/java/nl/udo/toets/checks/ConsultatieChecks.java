package nl.udo.toets.checks;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.recht.toepassing.Termijnen;

/** Checks on consultation: UDO-CON. */
final class ConsultatieChecks {

  private ConsultatieChecks() {}

  static void voegToe(Checks checks) {
    checks.voegToe("UDO-CON-01", (traject, begin) -> gehoord(traject, true, begin));
    checks.voegToe("UDO-CON-02", (traject, begin) -> gehoord(traject, false, begin));
    checks.voegToe("UDO-CON-03", perConsultatie(ConsultatieChecks::termijn));
    checks.voegToe("UDO-CON-04", ConsultatieChecks::spoed);
    checks.voegToe("UDO-CON-05", perPunt(ConsultatieChecks::reactie));
    checks.voegToe(
        "UDO-CON-06",
        perPunt(
            (punt, plek) -> {
              Reactie reactie = punt.reactie();
              boolean gevraagd =
                  reactie != null
                      && (reactie.soort() == Reactie.Soort.NIET_OVERGENOMEN
                          || reactie.soort() == Reactie.Soort.DEELS_OVERGENOMEN);
              plek.gevraagdAls(gevraagd, "reactie/reden", gevraagd ? reactie.reden() : null);
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
          List<Overheidslaag> geraakt = traject.geraakteOverheden();
          Function<String, Partij> partij = Vertegenwoordiging.partijen(traject);
          begin.elk(
              "consultaties",
              traject.consultaties(),
              (consultatie, plek) ->
                  plek.elk(
                      "partijen",
                      consultatie.partijen(),
                      (kenmerk, hier) -> past(partij.apply(kenmerk), geraakt, hier)));
        });
  }

  private static Checks.TrajectCheck perConsultatie(BiConsumer<Consultatie, Plek> check) {
    return (traject, begin) -> begin.elk("consultaties", traject.consultaties(), check);
  }

  private static Checks.TrajectCheck perPunt(BiConsumer<Punt, Plek> check) {
    return perConsultatie(
        (consultatie, plek) ->
            plek.elk(
                "punten",
                consultatie.punten(),
                (punt, hier) ->
                    check.accept(punt, hier.betreft(Inhoud.woorden(punt.omschrijving())))));
  }

  /**
   * The oordeel of the layers to which the hearing duty applies, or of those to which it does not.
   */
  private static void gehoord(UdoTraject traject, boolean hoorplicht, Plek begin) {
    Set<Overheidslaag> gehoord = Vertegenwoordiging.metOordeel(traject, oordeel -> true);
    Set<Overheidslaag> teHoren = Hoorplicht.lagen(traject);
    for (Overheidslaag laag : traject.geraakteOverheden()) {
      if (teHoren.contains(laag) == hoorplicht) {
        begin
            .voor(List.of(laag))
            .voldaan(
                "consultaties", gehoord.contains(laag) || hoorplicht && kanNaSpoed(traject, laag));
      }
    }
  }

  private static boolean kanNaSpoed(UdoTraject traject, Overheidslaag laag) {
    return traject.spoed() != null
        && (traject.spoed().overheden().isEmpty() || traject.spoed().overheden().contains(laag))
        && Norm.SPOED.telt(laag, Regeling.van(traject));
  }

  /** Urgency counts where there is a duty to hear from which it gives relief. */
  private static void spoed(UdoTraject traject, Plek begin) {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      return;
    }
    List<Overheidslaag> lagen =
        Hoorplicht.lagen(traject).stream().filter(laag -> kanNaSpoed(traject, laag)).toList();
    if (lagen.isEmpty()) {
      begin.nietGevraagd("spoed");
      return;
    }
    Plek plek = begin.in("spoed").voor(lagen);
    plek.gevraagd("reden", spoed.reden(), "reden");
    plek.gevraagd("oordeelGevraagdOp", spoed.oordeelGevraagdOp(), "gevraagd");
    plek.gevraagd("openbaarmaking", spoed.openbaarmaking(), "openbaar");
  }

  /** Two months: points at the end of the period that is not known, else at the reason to give. */
  private static void termijn(Consultatie consultatie, Plek plek) {
    Periode periode = consultatie.periode();
    if (consultatie.vorm() != Consultatie.Vorm.BESTUURLIJK) {
      plek.nietGevraagd("periode");
    } else if (consultatie.redenKorter() != null) {
      plek.gevraagd("redenKorter", consultatie.redenKorter());
    } else if (periode == null || periode.van() == null && periode.tot() == null) {
      plek.voldaan("periode", false, "periode");
    } else if (periode.van() == null) {
      plek.voldaan("periode/van", false, "begin");
    } else if (periode.tot() == null) {
      plek.voldaan("periode/tot", false, "einde");
    } else {
      plek.voldaan("redenKorter", Termijnen.kanOordeelHalen(periode));
    }
  }

  private static void reactie(Punt punt, Plek plek) {
    Reactie reactie = punt.reactie();
    if (reactie == null) {
      plek.voldaan("reactie", false);
    } else if (reactie.soort() == null) {
      plek.voldaan("reactie/soort", false, "soort");
    } else {
      plek.voldaan("reactie/soort", reactie.soort() != Reactie.Soort.IN_BERAAD, "in-beraad");
    }
  }

  private static void volgorde(Periode periode, Plek plek) {
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
          oordelen.stream()
              .anyMatch(
                  oordeel ->
                      oordeel.onderwerpen().isEmpty()
                          || oordeel.onderwerpen().stream()
                              .anyMatch(onderwerp -> onderwerp != Onderwerp.DOEL)));
    }
  }

  private static void past(Partij partij, List<Overheidslaag> geraakt, Plek plek) {
    if (partij.soort() == Partij.Soort.KOEPEL) {
      plek.betreft(partij.kenmerk())
          .voldaan("", partij.vertegenwoordigt().stream().anyMatch(geraakt::contains));
    } else {
      plek.nietGevraagd("");
    }
  }
}
