package nl.udo.toets.checks;

import java.util.Arrays;
import java.util.List;
import nl.udo.model.Aspect;
import nl.udo.model.Evaluatie;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.recht.toepassing.Termijnen;
import nl.udo.recht.toepassing.Verandermomenten;

/** Checks on introduction and evaluation: UDO-INV and UDO-EVA. */
final class InvoeringChecks {

  private static final Invoering ONBEKEND = Invoering.builder().build();
  private static final String LIJST = "inwerkingtredingen";

  private InvoeringChecks() {}

  static void voegToe(Checks checks) {
    checks.voegToe("UDO-INV-01", InvoeringChecks::termijn);
    checks.voegToe("UDO-INV-02", InvoeringChecks::verandermoment);
    checks.voegToe("UDO-INV-03", InvoeringChecks::uitzondering);
    checks.voegToe("UDO-EVA-01", InvoeringChecks::evaluatie);
  }

  private static Invoering invoering(UdoTraject traject) {
    return traject.invoering() == null ? ONBEKEND : traject.invoering();
  }

  /** Aanwijzing 4.17 is about regulation that touches medeoverheden. */
  private static boolean geldt(UdoTraject traject) {
    return !traject.gevolgen().isEmpty() && Verandermomenten.gelden(Regeling.van(traject));
  }

  private static void termijn(UdoTraject traject, Plek begin) {
    if (!geldt(traject)) {
      return;
    }
    Invoering invoering = invoering(traject);
    Plek plek = begin.in("invoering");
    if (invoering.uitzondering() != null) {
      plek.voldaan("uitzondering", true);
    } else if (invoering.inwerkingtredingen().isEmpty()) {
      plek.voldaan(LIJST, false, "inwerkingtreding");
    } else if (invoering.bekendmaking() == null) {
      plek.voldaan("bekendmaking", false, "bekendmaking");
    } else {
      plek.elk(
          LIJST,
          invoering.inwerkingtredingen(),
          (i, hier) -> {
            if (i.datum() == null) {
              hier.voldaan("datum", false, "inwerkingtreding");
            } else {
              hier.voldaan(
                  "datum", Termijnen.kanInvoeringHalen(invoering.bekendmaking(), i.datum()));
            }
          });
    }
  }

  private static void verandermoment(UdoTraject traject, Plek begin) {
    if (geldt(traject)) {
      Invoering invoering = invoering(traject);
      begin
          .in("invoering")
          .elk(
              LIJST,
              invoering.inwerkingtredingen(),
              (i, plek) -> {
                if (i.datum() != null) {
                  plek.voldaan(
                      "datum", opVastMoment(i, traject) || invoering.uitzondering() != null);
                }
              });
    }
  }

  private static boolean opVastMoment(Inwerkingtreding i, UdoTraject traject) {
    return Verandermomenten.kanZijn(i.datum(), traject.voornemen().soort(), null);
  }

  private static void uitzondering(UdoTraject traject, Plek begin) {
    if (!geldt(traject)) {
      return;
    }
    Invoering invoering = invoering(traject);
    Plek plek = begin.in("invoering");
    if (invoering.uitzondering() != null) {
      Plek hier = plek.in("uitzondering");
      hier.gevraagd("grond", invoering.uitzondering().grond(), "grond");
      hier.gevraagd("motivering", invoering.uitzondering().motivering(), "motivering");
      return;
    }
    boolean wijktAf =
        invoering.inwerkingtredingen().stream()
            .filter(i -> i.datum() != null)
            .anyMatch(
                i ->
                    !opVastMoment(i, traject)
                        || invoering.bekendmaking() != null
                            && !Termijnen.kanInvoeringHalen(invoering.bekendmaking(), i.datum()));
    if (wijktAf) {
      plek.voldaan("uitzondering", false);
    }
  }

  private static void evaluatie(UdoTraject traject, Plek begin) {
    List<Evaluatie> evaluaties = traject.evaluaties();
    if (!evaluaties.isEmpty()) {
      begin.elk(
          "evaluaties",
          evaluaties,
          (evaluatie, plek) -> {
            plek.gevraagd("onderwerp", evaluatie.onderwerp(), "onderwerp");
            plek.betreft(evaluatie.onderwerp())
                .gevraagd("momenten", evaluatie.momenten(), "momenten");
          });
    } else if (heeftTeVolgen(traject)) {
      begin.voldaan("evaluaties", false);
    } else {
      begin.nietGevraagd("evaluaties");
    }
  }

  /** Where every aspect is assessed as "none, with reasons", there is nothing to follow. */
  private static boolean heeftTeVolgen(UdoTraject traject) {
    return traject.gevolgen().stream()
        .anyMatch(
            gevolg ->
                Arrays.stream(Aspect.values())
                    .map(gevolg::beoordeling)
                    .anyMatch(b -> b == null || b.uitkomst() != Uitkomst.GEEN));
  }
}
