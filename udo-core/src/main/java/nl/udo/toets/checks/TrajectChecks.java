package nl.udo.toets.checks;

import static nl.udo.model.Verloop.Status.AFGEBROKEN;
import static nl.udo.model.Verloop.Status.AFGEROND;
import static nl.udo.model.Verloop.Status.NIET_DOORLOPEN;
import static nl.udo.model.Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN;

import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.LoseVerwijzing;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Toetsuitkomst;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.recht.toepassing.FinancieleVerhouding;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Regeling;

/** Checks on the trajectory as a whole: UDO-TRJ. */
final class TrajectChecks {

  private static final Verloop ONBEKEND = Verloop.builder().build();

  private TrajectChecks() {}

  static void voegToe(Checks checks) {
    checks.voegToe(
        "UDO-TRJ-01",
        (traject, begin) -> {
          Plek voornemen = begin.in("voornemen");
          voornemen.gevraagd("titel", traject.voornemen().titel(), "titel");
          voornemen.gevraagd("soort", traject.voornemen().soort(), "soort");
          // A bill of members of the Kamer has no ministry that is first responsible.
          voornemen.gevraagdAls(
              !Regeling.van(traject).initiatief(),
              "ministerie",
              traject.voornemen().ministerie(),
              "ministerie");
        });
    checks.voegToe("UDO-TRJ-02", TrajectChecks::geraakt);
    checks.perLaag(
        "UDO-TRJ-03",
        gevolg -> gevolg.rollen().isEmpty(),
        (traject, gevolg, plek) ->
            plek.gevraagdAls(
                !Delen.isUitgezonderd(gevolg) && !Aspecten.isOngemoeid(gevolg),
                "rollen",
                gevolg.rollen()));
    checks.voegToe(
        "UDO-TRJ-04",
        (traject, begin) -> {
          Plek plek = begin.in("verloop");
          Verloop verloop = verloop(traject);
          boolean gevraagd = loopt(traject);
          plek.gevraagdAls(gevraagd, "omvang", verloop.omvang(), "omvang");
          // The reasons of a choice that has not been made are not missing as well.
          plek.redenAls(
              gevraagd && verloop.omvang() != null,
              "omvangMotivering",
              verloop.omvangMotivering(),
              Herhaling.OMVANG);
        });
    checks.voegToe(
        "UDO-TRJ-05",
        (traject, begin) ->
            begin
                .in("verloop")
                .voor(traject.geraakteOverheden())
                .gevraagdAls(
                    !raaktGeen(traject)
                        && !FinancieleVerhouding.isEerstverantwoordelijk(
                            traject, Fondsbeheerder.BZK),
                    "contactBzk",
                    verloop(traject).contactBzk()));
    checks.voegToe(
        "UDO-TRJ-06",
        (traject, begin) -> {
          Set<Overheidslaag> aanTafel = begin.pass().vertegenwoordiging().aanTafel();
          // Urgency says why, and when they are asked; so does the reason why they were not.
          aanTafel.addAll(Hoorplicht.lagenMetSpoed(traject));
          aanTafel.addAll(Oordeeltermijn.metReden(traject));
          for (Overheidslaag laag : traject.geraakteOverheden()) {
            begin.voor(List.of(laag)).voldaan("consultaties", aanTafel.contains(laag));
          }
        });
    checks.voegToe(
        "UDO-TRJ-07",
        (traject, begin) ->
            begin
                .in("verloop")
                .redenAls(
                    status(traject, NIET_DOORLOPEN) || status(traject, AFGEBROKEN),
                    "reden",
                    verloop(traject).reden(),
                    Herhaling.VERLOOP));
    checks.voegToe(
        "UDO-TRJ-09",
        (traject, begin) -> {
          for (LoseVerwijzing los : traject.loseVerwijzingen()) {
            begin.betreft(los.naam()).nietVoldaan(los.pointer().substring(1), null, los.bedoeld());
          }
        });
    checks.voegToe("UDO-TRJ-10", TrajectChecks::uitkomst);
    checks.voegToe("UDO-TRJ-11", TrajectChecks::peildatum);
    checks.voegToe("UDO-TRJ-12", Vormen::kijk);
  }

  private static void geraakt(UdoTraject traject, Plek begin) {
    if (traject.gevolgen().isEmpty()) {
      if (raaktGeen(traject)) {
        begin
            .in("verloop")
            .reden("reden", verloop(traject).reden(), Herhaling.GEEN_GEVOLGEN, "reden");
      } else {
        begin.voldaan("gevolgen", false);
      }
      return;
    }
    if (!geenGeraakt(traject) && status(traject, RAAKT_GEEN_DECENTRALE_OVERHEDEN)) {
      begin.in("verloop").voldaan("status", false, "tegenspraak");
    }
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> {
          plek.gevraagd("overheden", gevolg.overheden(), "overheden");
          if (gevolg.uitgezonderd() != null) {
            plek.voor(gevolg.overheden())
                .reden(
                    "uitgezonderd/reden",
                    gevolg.uitgezonderd().reden(),
                    Herhaling.GEEN_GEVOLGEN,
                    "uitgezonderd");
          }
        });
  }

  /** A UDO that was carried out tells what it showed and what was done with it. */
  private static void uitkomst(UdoTraject traject, Plek begin) {
    Plek plek = begin.in("verloop");
    Toetsuitkomst uitkomst = verloop(traject).uitkomst();
    if (!status(traject, AFGEROND)) {
      plek.nietGevraagd("uitkomst");
    } else if (uitkomst == null) {
      plek.voldaan("uitkomst", false);
    } else {
      plek.gevraagd("uitkomst/bleek", uitkomst.bleek(), "bleek");
      plek.gevraagd("uitkomst/gevolg", uitkomst.gevolg(), "gevolg");
    }
  }

  /** The day after which what happens is no longer told in the toelichting. */
  private static void peildatum(UdoTraject traject, Plek begin) {
    Regelingsoort soort = traject.voornemen().soort();
    Plek plek = begin.in("verloop");
    if (soort == null || soort == Regelingsoort.BELEID || geenGeraakt(traject)) {
      plek.nietGevraagd("indiening");
    } else if (soort == Regelingsoort.WET) {
      plek.gevraagd("indiening", verloop(traject).indiening(), "indiening");
    } else {
      plek.gevraagd("vaststelling", verloop(traject).vaststelling(), "vaststelling");
    }
    if (soort != null) {
      verslagen(traject, begin);
    }
  }

  /** A committee reports on a bill that it has: one from before, or on another, is of talks. */
  private static void verslagen(UdoTraject traject, Plek begin) {
    boolean wet = traject.voornemen().soort() == Regelingsoort.WET;
    Datum indiening = verloop(traject).indiening();
    begin.elk(
        "documenten",
        traject.documenten(),
        (document, plek) -> {
          Datum datum = document.datum();
          boolean ervoor = datum != null && indiening != null && datum.zekerVoor(indiening);
          if (document.soort() == Document.Soort.VERSLAG && (!wet || ervoor)) {
            plek.nietVoldaan("soort", "verslag", "gespreksverslag");
          }
        });
  }

  private static Verloop verloop(UdoTraject traject) {
    return traject.verloop() == null ? ONBEKEND : traject.verloop();
  }

  private static boolean status(UdoTraject traject, Verloop.Status status) {
    return verloop(traject).status() == status;
  }

  /** That nothing is touched is no excuse in a record that says what is touched. */
  private static boolean raaktGeen(UdoTraject traject) {
    return geenGeraakt(traject) && status(traject, RAAKT_GEEN_DECENTRALE_OVERHEDEN);
  }

  /** Whether nothing is recorded that touches a government: nothing at all, or who is left out. */
  private static boolean geenGeraakt(UdoTraject traject) {
    return Lists.every(traject.gevolgen(), Gevolg::isBuitenBereik);
  }

  private static boolean loopt(UdoTraject traject) {
    return !raaktGeen(traject) && !status(traject, NIET_DOORLOPEN);
  }
}
