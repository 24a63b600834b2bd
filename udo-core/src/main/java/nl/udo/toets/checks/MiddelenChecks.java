package nl.udo.toets.checks;

import static nl.udo.model.Aspect.MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;
import static nl.udo.toets.checks.Plek.isIngevuld;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.udo.model.Bekostiging;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Middelen;
import nl.udo.model.NietTeKwantificeren;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Raming;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.recht.toepassing.FinancieleVerhouding;
import nl.udo.usertext.Names;

/**
 * Checks on middelen: UDO-MID. Those on differences and years stand in {@link Geldvergelijking}.
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
                    "toelichting", gevolg.middelen().toelichting(), Herhaling.GEEN_GEVOLGEN, null);
          } else {
            plek.nietGevraagd("middelen");
          }
        });
    checks.voegToe("UDO-MID-03", MiddelenChecks::gekwantificeerd);
    checks.voegToe("UDO-MID-04", MiddelenChecks::herkomst);
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
    checks.voegToe("UDO-MID-09", MiddelenChecks::overlegd);
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
    checks.voegToe("UDO-MID-14", MiddelenChecks::uitkeringGeregeld);
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

  /** The layers for which the articles on financial consequences count. */
  private static Set<Overheidslaag> onderDeWet(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    traject.geraakteOverheden().stream()
        .filter(laag -> FinancieleVerhouding.telt(traject, laag))
        .forEach(lagen::add);
    return lagen;
  }

  /**
   * Each cost has a number for each of its layers: its own, or that of the funding that meets it;
   * nothing is left to be counted of what the Rijk bears.
   */
  private static void gekwantificeerd(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> tellend = onderDeWet(traject);
    Geldstromen geld = Geldstromen.van(traject, begin);
    Dekking inBedragen = new Dekking(geld, b -> b.heeftBedrag() || b.isVoorHetRijk());
    Set<Overheidslaag> metBedrag = EnumSet.noneOf(Overheidslaag.class);
    for (Geldstromen.Betaling betaling : geld.betalingen()) {
      if (betaling.heeftBedrag() || betaling.isVoorHetRijk()) {
        metBedrag.addAll(betaling.lagen());
      }
    }
    for (Geldstromen.Kost kost : geld.kosten()) {
      for (Overheidslaag laag : kost.lagen()) {
        if (tellend.contains(laag)) {
          Plek hier = kost.plek().voor(List.of(laag));
          boolean gedekt = inBedragen.dekt(kost, laag);
          if (gedekt || isGekwantificeerd(kost.post(), laag)) {
            metBedrag.add(laag);
            hier.voldaan("ramingen", true);
          } else {
            hier.voldaan(
                "ramingen", false, zonderKengetallen(kost.post(), laag) ? "kengetallen" : null);
          }
        }
      }
    }
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> zonderKosten(gevolg, tellend, metBedrag, plek.in("middelen")));
  }

  /** A gevolg that speaks of means and counts nothing: another may do so for its layers. */
  private static void zonderKosten(
      Gevolg gevolg, Set<Overheidslaag> tellend, Set<Overheidslaag> metBedrag, Plek plek) {
    Middelen middelen = gevolg.middelen();
    List<Overheidslaag> lagen = gevolg.overheden().stream().filter(tellend::contains).toList();
    if (lagen.isEmpty()) {
      plek.nietGevraagd("kosten");
    } else if (nogOnbekend(middelen)) {
      plek.voor(lagen).gevraagd("toelichting", middelen.toelichting(), "waarom");
      plek.voor(lagen).gevraagd("bekendOp", middelen.bekendOp(), "wanneer");
    } else if (!heeftGevolgen(middelen)) {
      plek.nietGevraagd("kosten");
    } else if (middelen.kosten().isEmpty()) {
      List<Overheidslaag> open = lagen.stream().filter(laag -> !metBedrag.contains(laag)).toList();
      plek.voor(open.isEmpty() ? lagen : open).voldaan("kosten", open.isEmpty());
    }
  }

  /**
   * An estimate that covers the layer has an amount, or says why not yet and when, or why it cannot
   * be counted at all, with key figures or a scenario.
   */
  private static boolean isGekwantificeerd(Kostenpost post, Overheidslaag laag) {
    return ramingen(post, laag)
        .anyMatch(
            raming ->
                !Geldstromen.bekend(raming.bedragen()).isEmpty()
                    || raming.berekening().stream()
                        .anyMatch(b -> b.aantal() != null && b.prijs() != null)
                    || isIngevuld(raming.geenBedrag()) && isIngevuld(raming.bekendOp())
                    || raming.nietTeKwantificeren() != null
                        && isIngevuld(raming.nietTeKwantificeren().reden())
                        && (isIngevuld(raming.nietTeKwantificeren().kengetallen())
                            || isIngevuld(raming.scenario())));
  }

  /** Whether it is said that a cost cannot be counted, but without what there is to go by. */
  private static boolean zonderKengetallen(Kostenpost post, Overheidslaag laag) {
    return ramingen(post, laag)
        .map(Raming::nietTeKwantificeren)
        .anyMatch(niet -> niet != null && isIngevuld(reden(niet)));
  }

  private static String reden(NietTeKwantificeren niet) {
    return niet.reden();
  }

  private static Stream<Raming> ramingen(Kostenpost post, Overheidslaag laag) {
    return post.ramingen().stream()
        .filter(raming -> raming.overheden().isEmpty() || raming.overheden().contains(laag));
  }

  private static boolean heeftBedrag(Kostenpost post) {
    return post.ramingen().stream()
        .anyMatch(raming -> !Geldstromen.bekend(raming.bedragen()).isEmpty());
  }

  private static boolean nogOnbekend(Middelen middelen) {
    return middelen != null && middelen.uitkomst() == Uitkomst.NOG_ONBEKEND;
  }

  /** Who made an estimate and when: it says so itself, or the document it stands in does. */
  private static void herkomst(UdoTraject traject, Plek begin) {
    Map<String, Document> documenten = new HashMap<>();
    for (Document document : traject.documenten()) {
      if (document.kenmerk() != null) {
        documenten.put(Names.key(document.kenmerk()), document);
      }
    }
    for (Geldstromen.Kost kost : Geldstromen.van(traject, begin).kosten()) {
      kost.plek()
          .voor(kost.gevolg().overheden())
          .elk(
              "ramingen",
              kost.post().ramingen(),
              (raming, hier) -> herkomst(raming, document(raming, documenten), hier));
    }
  }

  private static void herkomst(Raming raming, Document document, Plek plek) {
    if (Geldstromen.bekend(raming.bedragen()).isEmpty()) {
      plek.nietGevraagd("");
      return;
    }
    plek.voldaan(
        "opstellers",
        !raming.opstellers().isEmpty() || document != null && !document.opstellers().isEmpty(),
        "opsteller");
    plek.voldaan(
        "datum", raming.datum() != null || document != null && document.datum() != null, "datum");
  }

  private static Document document(Raming raming, Map<String, Document> documenten) {
    return raming.bron() == null || raming.bron().document() == null
        ? null
        : documenten.get(Names.key(raming.bron().document()));
  }

  /**
   * For these layers, each cost is met in some way, wherever in the record, or it is said why not.
   */
  private static Checks.TrajectCheck bekostigd(Set<Overheidslaag> lagen) {
    return (traject, begin) -> {
      Set<Overheidslaag> tellend = EnumSet.copyOf(lagen);
      if (!lagen.contains(WATERSCHAPPEN)) {
        tellend.retainAll(onderDeWet(traject));
      }
      Geldstromen geld = Geldstromen.van(traject, begin);
      Dekking dekking = new Dekking(geld, betaling -> true);
      for (Geldstromen.Kost kost : geld.kosten()) {
        if (kost.isLast()) {
          for (Overheidslaag laag : kost.lagen()) {
            if (tellend.contains(laag)) {
              kost.plek()
                  .omhoog(2)
                  .voor(List.of(laag))
                  .voldaan("bekostiging", dekking.dekt(kost, laag));
            }
          }
        }
      }
      for (Geldstromen.Betaling betaling : geld.betalingen()) {
        List<Overheidslaag> eigen = betaling.lagen().stream().filter(tellend::contains).toList();
        if (betaling.vraagtGrond() && !eigen.isEmpty()) {
          betaling
              .plek()
              .voor(eigen)
              .reden(
                  "motivering",
                  betaling.bekostiging().motivering(),
                  Herhaling.BEKOSTIGING,
                  "motivering");
        } else {
          betaling.plek().nietGevraagd("motivering");
        }
      }
    };
  }

  /** One overleg serves the whole proposal, so it is looked for at the record. */
  private static void overlegd(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> lagen = onderDeWet(traject);
    lagen.removeIf(
        laag ->
            traject.gevolgen().stream()
                .noneMatch(
                    gevolg ->
                        gevolg.overheden().contains(laag)
                            && (heeftGevolgen(gevolg.middelen())
                                || nogOnbekend(gevolg.middelen()))));
    if (lagen.isEmpty()) {
      begin.nietGevraagd("overleg");
      return;
    }
    Set<Fondsbeheerder> gesproken = EnumSet.noneOf(Fondsbeheerder.class);
    traject.overleg().stream()
        .filter(overleg -> overleg.datum() != null)
        .forEach(overleg -> gesproken.addAll(overleg.met()));
    begin
        .voor(List.copyOf(lagen))
        .voldaan("overleg", gesproken.size() == Fondsbeheerder.values().length);
  }

  /** A saving that is used as funding is also there as a saving, with an amount of its own. */
  private static void besparingIsBruto(UdoTraject traject, Plek begin) {
    Geldstromen geld = Geldstromen.van(traject, begin);
    Set<Overheidslaag> bruto = EnumSet.noneOf(Overheidslaag.class);
    for (Geldstromen.Kost kost : geld.kosten()) {
      if (kost.post().richting() == Richting.BESPARING && heeftBedrag(kost.post())) {
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
    for (Geldstromen.Betaling betaling : Geldstromen.van(traject, begin).betalingen()) {
      Bekostiging bekostiging = betaling.bekostiging();
      List<Overheidslaag> lagen = betaling.lagen().stream().filter(medebewind::contains).toList();
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

  /** How a specifieke (BES: bijzondere) uitkering is regulated, and that it was discussed. */
  private static void uitkeringGeregeld(UdoTraject traject, Plek begin) {
    List<Geldstromen.Betaling> uitkeringen = new ArrayList<>();
    for (Geldstromen.Betaling betaling : Geldstromen.van(traject, begin).betalingen()) {
      Bekostiging bekostiging = betaling.bekostiging();
      if (bekostiging.vorm() == SPECIFIEKE_UITKERING
          || bekostiging.vorm() == BIJZONDERE_UITKERING) {
        betaling
            .plek()
            .gevraagd(
                "regeling",
                bekostiging.regeling(),
                isBijzonder(bekostiging) ? "regeling-bijzonder" : "regeling");
        uitkeringen.add(betaling);
      } else {
        betaling.plek().nietGevraagd("regeling");
      }
    }
    for (Geldstromen.Betaling uitkering : uitkeringen) {
      String kenmerk = uitkering.bekostiging().kenmerk();
      begin
          .voor(uitkering.lagen())
          .voldaan(
              "overleg",
              isBesproken(traject.overleg(), kenmerk),
              isBijzonder(uitkering.bekostiging()) ? "overleg-bijzonder" : "overleg");
    }
  }

  /** Whether a payment is of the kind that only the openbare lichamen have. */
  private static boolean isBijzonder(Bekostiging bekostiging) {
    return bekostiging.vorm() == BIJZONDERE_UITKERING;
  }

  /** An overleg about this payment, or one that is not limited to others. */
  private static boolean isBesproken(List<Overleg> overleg, String kenmerk) {
    String sleutel = kenmerk == null ? null : Names.key(kenmerk);
    return overleg.stream()
        .filter(een -> een.datum() != null)
        .anyMatch(
            een ->
                een.over().isEmpty()
                    || een.over().stream().map(Names::key).anyMatch(k -> k.equals(sleutel)));
  }

  private static Checks.TrajectCheck perBetaling(BiConsumer<Geldstromen.Betaling, Plek> check) {
    return (traject, begin) ->
        Geldstromen.van(traject, begin)
            .betalingen()
            .forEach(betaling -> check.accept(betaling, betaling.plek()));
  }
}
