package nl.udo.toets.checks;

import static nl.udo.model.Aspect.MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;
import static nl.udo.toets.checks.Plek.isIngevuld;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.udo.model.Bekostiging;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;

/** Checks on middelen: UDO-MID. */
final class MiddelenChecks {

  private MiddelenChecks() {}

  static void voegToe(Checks checks) {
    checks.perGevolg("UDO-MID-01", Aspecten.beoordeeld(MIDDELEN));
    checks.perGevolg(
        "UDO-MID-02",
        (traject, gevolg, plek) -> {
          if (gevolg.middelen() != null && gevolg.middelen().uitkomst() == Uitkomst.GEEN) {
            plek.in("middelen").gevraagd("toelichting", gevolg.middelen().toelichting());
          } else {
            plek.nietGevraagd("middelen");
          }
        });
    checks.perGevolgMetLagen("UDO-MID-03", MiddelenChecks::gekwantificeerd);
    checks.voegToe("UDO-MID-04", MiddelenChecks::herkomst);
    checks.perGevolgMetLagen(
        "UDO-MID-05", bekostigd(EnumSet.of(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)));
    checks.perGevolgMetLagen("UDO-MID-06", bekostigd(EnumSet.of(WATERSCHAPPEN)));
    checks.perGevolgMetLagen(
        "UDO-MID-07",
        perBekostiging(
            (bekostiging, plek) ->
                plek.gevraagdAls(
                    bekostiging.vorm() == SPECIFIEKE_UITKERING,
                    "motivering",
                    bekostiging.motivering())));
    checks.perGevolg("UDO-MID-08", MiddelenChecks::verschilVerklaard);
    checks.perGevolgMetLagen("UDO-MID-09", MiddelenChecks::overlegd);
    checks.perGevolg("UDO-MID-10", MiddelenChecks::besparingIsBruto);
    checks.perGevolgMetLagen(
        "UDO-MID-11",
        perBekostiging(
            (bekostiging, plek) -> {
              if (bekostiging.vorm() == BIJZONDERE_FONDSUITKERING) {
                plek.voldaan("vorm", false);
              } else {
                plek.nietGevraagd("vorm");
              }
            }));
    checks.perGevolgMetLagen("UDO-MID-12", MiddelenChecks::getallenKloppen);
  }

  private static void getallenKloppen(UdoTraject traject, Gevolg gevolg, Plek plek) {
    perBekostiging(Tegenspraak::in).kijk(traject, gevolg, plek);
    if (gevolg.middelen() != null) {
      Plek middelen = plek.in("middelen");
      middelen.elk(
          "kosten",
          gevolg.middelen().kosten(),
          (post, plaats) ->
              plaats
                  .betreft(post.omschrijving())
                  .elk(
                      "ramingen",
                      post.ramingen(),
                      (raming, hier) ->
                          hier.elk("bedragen", raming.bedragen(), Tegenspraak::cent)));
      middelen.elk(
          "bekostiging",
          gevolg.middelen().bekostiging(),
          (bekostiging, hier) -> hier.elk("bedragen", bekostiging.bedragen(), Tegenspraak::cent));
    }
  }

  private static void gekwantificeerd(UdoTraject traject, Gevolg gevolg, Plek plek) {
    Middelen middelen = gevolg.middelen();
    Plek hier = plek.in("middelen");
    if (nogOnbekend(middelen)) {
      hier.gevraagd("toelichting", middelen.toelichting(), "waarom");
      hier.gevraagd("bekendOp", middelen.bekendOp(), "wanneer");
    } else if (!heeftGevolgen(middelen)) {
      hier.nietGevraagd("kosten");
    } else if (middelen.kosten().isEmpty()) {
      hier.voldaan("kosten", false);
    } else {
      hier.elk(
          "kosten",
          middelen.kosten(),
          (post, plaats) -> {
            for (Overheidslaag laag : Geld.lagen(post, gevolg)) {
              plaats
                  .betreft(post.omschrijving())
                  .voor(List.of(laag))
                  .voldaan("ramingen", isGekwantificeerd(post, laag));
            }
          });
    }
  }

  /** An estimate that covers the layer has an amount, or says why not yet and when. */
  private static boolean isGekwantificeerd(Kostenpost post, Overheidslaag laag) {
    return post.ramingen().stream()
        .filter(raming -> raming.overheden().isEmpty() || raming.overheden().contains(laag))
        .anyMatch(
            raming ->
                !Geld.bekend(raming.bedragen()).isEmpty()
                    || isIngevuld(raming.geenBedrag()) && isIngevuld(raming.bekendOp()));
  }

  private static boolean heeftBedrag(Kostenpost post) {
    return post.ramingen().stream().anyMatch(raming -> !Geld.bekend(raming.bedragen()).isEmpty());
  }

  private static boolean nogOnbekend(Middelen middelen) {
    return middelen != null && middelen.uitkomst() == Uitkomst.NOG_ONBEKEND;
  }

  /** Who made an estimate and when: it says so itself, or the document it stands in does. */
  private static void herkomst(UdoTraject traject, Plek begin) {
    Map<String, Document> documenten = new HashMap<>();
    for (Document document : traject.documenten()) {
      if (document.kenmerk() != null) {
        documenten.put(document.kenmerk(), document);
      }
    }
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> {
          Plek middelen = plek.voor(gevolg.overheden()).in("middelen");
          if (!heeftGevolgen(gevolg.middelen())) {
            middelen.nietGevraagd("kosten");
            return;
          }
          middelen.elk(
              "kosten",
              gevolg.middelen().kosten(),
              (post, plaats) ->
                  plaats
                      .betreft(post.omschrijving())
                      .elk(
                          "ramingen",
                          post.ramingen(),
                          (raming, hier) -> herkomst(raming, document(raming, documenten), hier)));
        });
  }

  private static void herkomst(Raming raming, Document document, Plek plek) {
    if (Geld.bekend(raming.bedragen()).isEmpty()) {
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

  /** For these layers, each cost is met in some way, or it is said why not. */
  private static Checks.GevolgCheck bekostigd(Set<Overheidslaag> lagen) {
    return (traject, gevolg, plek) -> {
      Plek middelen = plek.in("middelen");
      if (!heeftGevolgen(gevolg.middelen())) {
        middelen.nietGevraagd("bekostiging");
        return;
      }
      Geld.Dekking dekking = new Geld.Dekking(gevolg);
      for (Kostenpost post : gevolg.middelen().kosten()) {
        if (Geld.isLast(post)) {
          for (Overheidslaag laag : Geld.lagen(post, gevolg)) {
            if (lagen.contains(laag)) {
              middelen
                  .betreft(post.omschrijving())
                  .voor(List.of(laag))
                  .voldaan("bekostiging", dekking.dekt(post, laag));
            }
          }
        }
      }
      middelen.elk(
          "bekostiging",
          gevolg.middelen().bekostiging(),
          (bekostiging, hier) ->
              hier.voor(Geld.lagen(bekostiging, gevolg))
                  .gevraagdAls(
                      Geld.vraagtGrond(bekostiging),
                      "motivering",
                      bekostiging.motivering(),
                      "motivering"));
    };
  }

  private static void verschilVerklaard(UdoTraject traject, Gevolg gevolg, Plek plek) {
    Plek middelen = plek.in("middelen");
    if (!heeftGevolgen(gevolg.middelen())) {
      middelen.nietGevraagd("verschillen");
    } else if (!gevolg.middelen().verschillen().isEmpty()) {
      middelen.elk(
          "verschillen",
          gevolg.middelen().verschillen(),
          (verschil, hier) -> hier.gevraagd("verklaring", verschil.verklaring(), "verklaring"));
    } else if (Vergelijking.verschilt(gevolg.middelen())) {
      middelen.voldaan("verschillen", false);
    } else {
      middelen.nietGevraagd("verschillen");
    }
  }

  private static Document document(Raming raming, Map<String, Document> documenten) {
    return raming.bron() == null ? null : documenten.get(raming.bron().document());
  }

  /** One overleg serves the whole proposal, so it is looked for at the record. */
  private static void overlegd(UdoTraject traject, Gevolg gevolg, Plek plek) {
    Plek geheel = plek.bijTraject();
    if (!heeftGevolgen(gevolg.middelen()) && !nogOnbekend(gevolg.middelen())) {
      geheel.nietGevraagd("overleg");
      return;
    }
    Set<Fondsbeheerder> gesproken = EnumSet.noneOf(Fondsbeheerder.class);
    traject.overleg().stream()
        .filter(overleg -> overleg.datum() != null)
        .forEach(overleg -> gesproken.addAll(overleg.met()));
    geheel.voldaan("overleg", gesproken.size() == Fondsbeheerder.values().length);
  }

  /** A saving that is used as funding is also there as a saving, with an amount of its own. */
  private static void besparingIsBruto(UdoTraject traject, Gevolg gevolg, Plek plek) {
    Middelen middelen = gevolg.middelen();
    Plek hier = plek.in("middelen");
    if (heeftGevolgen(middelen)
        && middelen.bekostiging().stream().anyMatch(b -> b.vorm() == BESPARING)) {
      hier.voldaan(
          "kosten",
          middelen.kosten().stream()
              .anyMatch(post -> post.richting() == Richting.BESPARING && heeftBedrag(post)));
    } else {
      hier.nietGevraagd("kosten");
    }
  }

  private static Checks.GevolgCheck perBekostiging(BiConsumer<Bekostiging, Plek> check) {
    return (traject, gevolg, plek) -> {
      Plek middelen = plek.in("middelen");
      if (heeftGevolgen(gevolg.middelen())) {
        middelen.elk(
            "bekostiging",
            gevolg.middelen().bekostiging(),
            (bekostiging, hier) ->
                check.accept(bekostiging, hier.voor(Geld.lagen(bekostiging, gevolg))));
      } else {
        middelen.nietGevraagd("bekostiging");
      }
    };
  }
}
