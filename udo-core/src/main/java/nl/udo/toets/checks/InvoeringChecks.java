package nl.udo.toets.checks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Gevolg;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitgezonderd;
import nl.udo.model.Uitwerking;
import nl.udo.model.Voornemen;
import nl.udo.recht.toepassing.Ingangsdatum;
import nl.udo.recht.toepassing.Invoeringseis;
import nl.udo.recht.toepassing.Termijnen;
import nl.udo.recht.toepassing.Verandermomenten;
import org.jspecify.annotations.Nullable;

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
    checks.voegToe(
        "UDO-EVA-02",
        (traject, begin) -> {
          begin.elk(
              "uitwerkingen",
              traject.uitwerkingen(),
              (uitwerking, plek) -> {
                Plek hier =
                    plek.voor(uitwerking.overheden())
                        .betreft(Inhoud.woorden(uitwerking.onderwerp()));
                hier.gevraagd("regeling", uitwerking.regeling(), "regeling");
                hier.gevraagd("moment", uitwerking.moment(), "moment");
              });
          Set<Overheidslaag> volgt = EnumSet.noneOf(Overheidslaag.class);
          traject.uitwerkingen().forEach(u -> volgt.addAll(lagen(u)));
          Checks.elkGevolg(
              traject, begin, (t, gevolg, plek) -> nogUitTeWerken(gevolg, volgt, plek));
        });
  }

  private static Set<Overheidslaag> lagen(Uitwerking uitwerking) {
    return uitwerking.overheden().isEmpty()
        ? EnumSet.allOf(Overheidslaag.class)
        : EnumSet.copyOf(uitwerking.overheden());
  }

  /**
   * Of what is not worked out yet for a layer, it is said where and when it will be.
   *
   * @param volgt the layers of which an elaboration is recorded
   */
  private static void nogUitTeWerken(Gevolg gevolg, Set<Overheidslaag> volgt, Plek plek) {
    Uitgezonderd uitgezonderd = gevolg.uitgezonderd();
    if (uitgezonderd != null
        && uitgezonderd.soort() == Uitgezonderd.Soort.NOG_NIET_UITGEWERKT
        && !gevolg.overheden().isEmpty()) {
      List<Overheidslaag> open =
          gevolg.overheden().stream().filter(laag -> !volgt.contains(laag)).toList();
      plek.voor(open.isEmpty() ? gevolg.overheden() : open)
          .voldaan("uitgezonderd", open.isEmpty(), "uitgezonderd");
    }
  }

  private static Invoering invoering(UdoTraject traject) {
    return traject.invoering() == null ? ONBEKEND : traject.invoering();
  }

  /**
   * Three months, in the reading of the dates that is possible. Of an entry into force by
   * koninklijk besluit the intention is asked, and no publication: that is the normal case of a
   * bill.
   */
  private static void termijn(UdoTraject traject, Plek begin) {
    if (!Verandermomenten.gelden(traject)) {
      return;
    }
    Invoering invoering = invoering(traject);
    Plek plek = begin.in("invoering");
    if (invoering.inwerkingtredingen().isEmpty()) {
      if (invoering.uitzondering() != null) {
        plek.voldaan("uitzondering", true);
      } else {
        plek.voldaan(LIJST, false, "inwerkingtreding");
      }
      return;
    }
    boolean zonderBekendmaking =
        invoering.bekendmaking() == null
            && invoering.uitzondering() == null
            && Lists.any(invoering.inwerkingtredingen(), i -> heeftBekendmakingNodig(i));
    if (zonderBekendmaking) {
      plek.voldaan("bekendmaking", false, "bekendmaking");
    }
    String tekst =
        traject.geraakteOverheden().contains(Overheidslaag.OPENBARE_LICHAMEN)
            ? "openbare-lichamen"
            : null;
    plek.elk(
        LIJST,
        invoering.inwerkingtredingen(),
        (i, hier) -> termijn(i, invoering, traject.voornemen(), hier, tekst));
  }

  private static boolean heeftBekendmakingNodig(Inwerkingtreding i) {
    return i.datum() != null && i.wijze() != Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT;
  }

  /**
   * The term of one entry into force.
   *
   * @param tekst which text tells that it is too short, or null for the usual one
   */
  private static void termijn(
      Inwerkingtreding i,
      Invoering invoering,
      Voornemen voornemen,
      Plek plek,
      @Nullable String tekst) {
    Datum datum = Ingangsdatum.van(i);
    Datum bekendmaking = invoering.bekendmaking();
    boolean maanden = i.maandenNaBekendmaking() != null && (datum == null || bekendmaking == null);
    if (datum == null && !maanden) {
      boolean besluit = i.wijze() == Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT;
      plek.voldaan(besluit ? "beoogd" : "datum", false, besluit ? "voornemen" : "inwerkingtreding");
    } else if (bekendmaking == null && !maanden) {
      plek.nietGevraagd(eigenschap(i));
    } else if (datum != null
        && bekendmaking != null
        && datum.zekerVoor(bekendmaking)
        && i.terugwerkendTotEnMet() == null) {
      // No exception ground makes this possible; retroactive force has a field of its own.
      plek.voldaan(eigenschap(i), false, "voor-bekendmaking");
    } else {
      plek.voldaan(
          maanden ? "maandenNaBekendmaking" : eigenschap(i),
          invoering.uitzondering() != null
              || !Invoeringseis.TERMIJN.isAfgeweken(i, bekendmaking, voornemen),
          tekst);
    }
  }

  private static String eigenschap(Inwerkingtreding i) {
    return i.datum() == null ? "beoogd" : "datum";
  }

  private static void verandermoment(UdoTraject traject, Plek begin) {
    if (Verandermomenten.gelden(traject)) {
      Invoering invoering = invoering(traject);
      begin
          .in("invoering")
          .elk(
              LIJST,
              invoering.inwerkingtredingen(),
              (i, plek) -> {
                Datum datum = Ingangsdatum.van(i);
                String waar = datum == null ? "maandenNaBekendmaking" : eigenschap(i);
                Datum moment = datum == null ? naBekendmaking(i, invoering) : datum;
                if (moment != null) {
                  boolean afgeweken =
                      Invoeringseis.VAST_MOMENT.isAfgeweken(
                          i, invoering.bekendmaking(), traject.voornemen());
                  plek.voldaan(waar, !afgeweken || invoering.uitzondering() != null);
                }
              });
    }
  }

  /** The date that a number of months after a publication of which the day is known comes to. */
  private static @Nullable Datum naBekendmaking(Inwerkingtreding i, Invoering invoering) {
    return Termijnen.naBekendmaking(invoering.bekendmaking(), i.maandenNaBekendmaking());
  }

  private static void uitzondering(UdoTraject traject, Plek begin) {
    if (!Verandermomenten.gelden(traject)) {
      return;
    }
    Invoering invoering = invoering(traject);
    Plek plek = begin.in("invoering");
    if (invoering.uitzondering() != null) {
      Plek hier = plek.in("uitzondering");
      hier.gevraagd("grond", invoering.uitzondering().grond(), "grond");
      hier.reden(
          "motivering", invoering.uitzondering().motivering(), Herhaling.INVOERING, "motivering");
    } else if (Lists.any(invoering.inwerkingtredingen(), i -> wijktAf(i, invoering, traject))) {
      plek.voldaan("uitzondering", false);
    }
  }

  private static boolean wijktAf(Inwerkingtreding i, Invoering invoering, UdoTraject traject) {
    return Arrays.stream(Invoeringseis.values())
        .anyMatch(eis -> eis.isAfgeweken(i, invoering.bekendmaking(), traject.voornemen()));
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
    } else if (traject.gevolgen().stream().allMatch(Aspecten::isOngemoeid)) {
      // Where every aspect is assessed as "none, with reasons", there is nothing to follow.
      begin.nietGevraagd("evaluaties");
    } else {
      begin.voldaan("evaluaties", false);
    }
  }
}
