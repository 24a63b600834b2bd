package nl.udo.toets.checks;

import static nl.udo.model.Aspect.MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.recht.toepassing.FinancieleVerhouding;

/**
 * Checks on middelen: UDO-MID. Those on estimates stand in {@link Ramingseisen}, on talks with
 * those who manage the funds in {@link Fondsoverleg}, on differences and years in {@link
 * Geldvergelijking}.
 */
final class MiddelenChecks {

  private MiddelenChecks() {}

  static void voegToe(Checks checks) {
    checks.perLaag("UDO-MID-01", Aspecten.zwijgt(MIDDELEN), Aspecten.beoordeeld(MIDDELEN));
    checks.perGevolg(
        "UDO-MID-02",
        (traject, gevolg, plek) -> {
          if (gevolg.middelen() != null && gevolg.middelen().uitkomst() == Uitkomst.GEEN) {
            plek.in("middelen")
                .reden(
                    "toelichting", gevolg.middelen().toelichting(), Herhaling.GEEN_MIDDELEN, null);
          } else {
            plek.nietGevraagd("middelen");
          }
        });
    checks.voegToe("UDO-MID-03", Ramingseisen::gekwantificeerd);
    checks.voegToe("UDO-MID-04", Ramingseisen::herkomst);
    checks.voegToe("UDO-MID-05", bekostigd(EnumSet.of(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)));
    checks.voegToe("UDO-MID-06", bekostigd(EnumSet.of(WATERSCHAPPEN)));
    checks.voegToe(
        "UDO-MID-07",
        perBetaling(
            (betaling, plek) ->
                plek.redenAls(
                    betaling.bekostiging().vorm() == SPECIFIEKE_UITKERING,
                    "motivering",
                    betaling.bekostiging().motivering(),
                    Herhaling.BEKOSTIGING)));
    checks.voegToe("UDO-MID-08", Geldvergelijking::verschilVerklaard);
    checks.voegToe("UDO-MID-09", Fondsoverleg::overlegd);
    checks.voegToe("UDO-MID-10", MiddelenChecks::besparingIsBruto);
    checks.voegToe(
        "UDO-MID-11",
        perBetaling(
            (betaling, plek) -> {
              if (betaling.bekostiging().vorm() == BIJZONDERE_FONDSUITKERING) {
                plek.voldaan("vorm", false);
              } else {
                plek.nietGevraagd("vorm");
              }
            }));
    checks.voegToe("UDO-MID-12", Tegenspraak::kijk);
    checks.voegToe("UDO-MID-13", MiddelenChecks::compensatieGeweigerd);
    checks.voegToe("UDO-MID-14", Fondsoverleg::uitkeringGeregeld);
    checks.voegToe("UDO-MID-15", Geldvergelijking::jarenGedekt);
    checks.voegToe(
        "UDO-MID-16",
        perBetaling(
            (betaling, plek) ->
                plek.gevraagdAls(
                    betaling.deel() != null && betaling.bekostiging().vorm() == ALGEMENE_UITKERING,
                    "verdeelmaatstaf",
                    betaling.bekostiging().verdeelmaatstaf())));
  }

  private static boolean heeftBedrag(Kostenpost post) {
    return Lists.any(post.ramingen(), raming -> Bedragen.isEenBekend(raming.bedragen()));
  }

  /**
   * For these layers, each cost is met in some way, wherever in the record, or it is said why not.
   */
  private static Checks.TrajectCheck bekostigd(Set<Overheidslaag> lagen) {
    return (traject, begin) -> {
      Set<Overheidslaag> tellend = EnumSet.copyOf(lagen);
      if (!lagen.contains(WATERSCHAPPEN)) {
        tellend.retainAll(FinancieleVerhouding.lagen(traject));
      }
      Geldstromen geld = begin.pass().geldstromen();
      gedekt(geld, tellend);
      geld.betalingen().forEach(betaling -> bekostigd(betaling, geld, tellend));
    };
  }

  /** Whether a payment has the reason that it needs, and a form that is there for its layers. */
  private static void bekostigd(
      Geldstromen.Betaling betaling, Geldstromen geld, Set<Overheidslaag> tellend) {
    Bekostiging bekostiging = betaling.bekostiging();
    List<Overheidslaag> tellende = Lists.only(betaling.lagen(), tellend::contains);
    List<Overheidslaag> eigen = betaling.vraagtGrond() ? tellende : List.of();
    if (eigen.isEmpty()) {
      betaling.plek().nietGevraagd("motivering");
    } else {
      betaling
          .plek()
          .voor(eigen)
          .reden("motivering", bekostiging.motivering(), Herhaling.BEKOSTIGING, "motivering");
    }
    Plek plek = betaling.plek().betreft(bekostiging.omschrijving());
    geenVorm(plek, Lists.only(tellende, laag -> !Uitkeringsvormen.bestaat(betaling, laag)), "vorm");
    if (bekostiging.vorm() == GEEN_COMPENSATIE) {
      geenVorm(plek, Lists.only(eigen, Geweigerd.ookVergoed(betaling, geld)::contains), "beide");
    }
  }

  /** That the form of a payment is none for some layers, if there are such. */
  static void geenVorm(Plek plek, List<Overheidslaag> lagen, String tekst) {
    if (!lagen.isEmpty()) {
      plek.voor(lagen).nietVoldaan("vorm", tekst, null);
    }
  }

  /** Whether each cost is met; and if not, whether all that is not will be later. */
  private static void gedekt(Geldstromen geld, Set<Overheidslaag> tellend) {
    Dekking nu = new Dekking(geld.kosten(), geld.betalingen(), betaling -> true);
    Dekking straks = new Dekking(geld.kosten(), geld.later(), betaling -> true);
    boolean later =
        Lists.every(
            geld.kosten(),
            kost ->
                !kost.isLast()
                    || Lists.every(
                        kost.lagen(),
                        laag ->
                            !tellend.contains(laag)
                                || nu.dekt(kost, laag)
                                || straks.dekt(kost, laag)));
    for (Geldstromen.Kost kost : geld.kosten()) {
      if (kost.isLast()) {
        for (Overheidslaag laag : kost.lagen()) {
          if (tellend.contains(laag)) {
            kost.plek()
                .omhoog(2)
                .voor(List.of(laag))
                .voldaan("bekostiging", nu.dekt(kost, laag), later ? "later" : null);
          }
        }
      }
    }
  }

  /** A saving that is used as funding is also there as a saving, with an amount of its own. */
  private static void besparingIsBruto(UdoTraject traject, Plek begin) {
    Geldstromen geld = begin.pass().geldstromen();
    Set<Overheidslaag> bruto = EnumSet.noneOf(Overheidslaag.class);
    for (Geldstromen.Kost kost : geld.kosten()) {
      if (kost.post().richting() == Richting.BESPARING && heeftBedrag(kost.geteld())) {
        bruto.addAll(kost.lagen());
      }
    }
    for (Geldstromen.Betaling betaling : geld.betalingen()) {
      if (betaling.bekostiging().vorm() == BESPARING) {
        Plek kosten = betaling.gevolg() == null ? begin : betaling.plek().omhoog(2);
        kosten
            .voor(betaling.lagen())
            .voldaan(
                betaling.gevolg() == null ? "gevolgen" : "kosten",
                bruto.containsAll(betaling.lagen()));
      } else {
        betaling.plek().nietGevraagd("vorm");
      }
    }
  }

  /** What stays with a layer that must carry out a task, is reimbursed unless there is a ground. */
  private static void compensatieGeweigerd(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> medebewind = EnumSet.noneOf(Overheidslaag.class);
    traject.gevolgen().stream()
        .filter(gevolg -> gevolg.rollen().contains(Rol.UITVOERDER))
        .forEach(gevolg -> medebewind.addAll(gevolg.overheden()));
    for (Geldstromen.Betaling betaling : begin.pass().geldstromen().betalingen()) {
      Bekostiging bekostiging = betaling.bekostiging();
      List<Overheidslaag> lagen = Lists.only(betaling.lagen(), medebewind::contains);
      if (bekostiging.vorm() != GEEN_COMPENSATIE || lagen.isEmpty()) {
        betaling.plek().nietGevraagd("motivering");
      } else if (bekostiging.grondslag() != null) {
        betaling.plek().voor(lagen).voldaan("motivering", true);
      } else {
        betaling
            .plek()
            .voor(lagen)
            .reden("motivering", bekostiging.motivering(), Herhaling.BEKOSTIGING, null);
      }
    }
  }

  private static Checks.TrajectCheck perBetaling(BiConsumer<Geldstromen.Betaling, Plek> check) {
    return (traject, begin) ->
        begin
            .pass()
            .geldstromen()
            .betalingen()
            .forEach(betaling -> check.accept(betaling, betaling.plek()));
  }
}
