package nl.udo.toets.checks;

import static nl.udo.model.Verloop.Status.AFGEBROKEN;
import static nl.udo.model.Verloop.Status.NIET_DOORLOPEN;
import static nl.udo.model.Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN;

import java.util.List;
import java.util.Set;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;

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
          voornemen.gevraagd("ministerie", traject.voornemen().ministerie(), "ministerie");
        });
    checks.voegToe("UDO-TRJ-02", TrajectChecks::geraakt);
    checks.perGevolg(
        "UDO-TRJ-03", (traject, gevolg, plek) -> plek.gevraagd("rollen", gevolg.rollen()));
    checks.voegToe(
        "UDO-TRJ-04",
        (traject, begin) -> {
          Plek plek = begin.in("verloop");
          Verloop verloop = verloop(traject);
          boolean gevraagd = loopt(traject);
          plek.gevraagdAls(gevraagd, "omvang", verloop.omvang(), "omvang");
          // The reasons of a choice that has not been made are not missing as well.
          plek.gevraagdAls(
              gevraagd && verloop.omvang() != null, "omvangMotivering", verloop.omvangMotivering());
        });
    checks.voegToe(
        "UDO-TRJ-05",
        (traject, begin) ->
            begin
                .in("verloop")
                .voor(traject.geraakteOverheden())
                .gevraagdAls(!raaktGeen(traject), "contactBzk", verloop(traject).contactBzk()));
    checks.voegToe(
        "UDO-TRJ-06",
        (traject, begin) -> {
          Set<Overheidslaag> aanTafel = Vertegenwoordiging.aanTafel(traject);
          for (Overheidslaag laag : traject.geraakteOverheden()) {
            begin.voor(List.of(laag)).voldaan("consultaties", aanTafel.contains(laag));
          }
        });
    checks.voegToe(
        "UDO-TRJ-07",
        (traject, begin) ->
            begin
                .in("verloop")
                .gevraagdAls(
                    status(traject, NIET_DOORLOPEN) || status(traject, AFGEBROKEN),
                    "reden",
                    verloop(traject).reden()));
  }

  private static void geraakt(UdoTraject traject, Plek begin) {
    if (traject.gevolgen().isEmpty()) {
      if (raaktGeen(traject)) {
        begin.in("verloop").gevraagd("reden", verloop(traject).reden(), "reden");
      } else {
        begin.voldaan("gevolgen", false);
      }
      return;
    }
    if (status(traject, RAAKT_GEEN_DECENTRALE_OVERHEDEN)) {
      begin.in("verloop").voldaan("status", false, "tegenspraak");
    }
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> plek.gevraagd("overheden", gevolg.overheden(), "overheden"));
  }

  private static Verloop verloop(UdoTraject traject) {
    return traject.verloop() == null ? ONBEKEND : traject.verloop();
  }

  private static boolean status(UdoTraject traject, Verloop.Status status) {
    return verloop(traject).status() == status;
  }

  /** That nothing is touched is no excuse in a record that says what is touched. */
  private static boolean raaktGeen(UdoTraject traject) {
    return traject.gevolgen().isEmpty() && status(traject, RAAKT_GEEN_DECENTRALE_OVERHEDEN);
  }

  private static boolean loopt(UdoTraject traject) {
    return !raaktGeen(traject) && !status(traject, NIET_DOORLOPEN);
  }
}
