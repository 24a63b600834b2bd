package nl.udo.toets.checks;

import static nl.udo.toets.checks.Aspecten.heeftGevolgen;
import static nl.udo.toets.checks.Aspecten.nogOnbekend;
import static nl.udo.toets.checks.Plek.isIngevuld;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.recht.toepassing.FinancieleVerhouding;
import org.jspecify.annotations.Nullable;

/** What is asked of estimates: a number for each cost and layer, and who made it when. */
final class Ramingseisen {

  private Ramingseisen() {}

  /**
   * Each cost has a number for each of its layers: its own, or that of the funding that meets it;
   * nothing is left to be counted of what the Rijk bears.
   */
  static void gekwantificeerd(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> tellend = FinancieleVerhouding.lagen(traject);
    Geldstromen geld = begin.pass().geldstromen();
    Dekking inBedragen =
        new Dekking(geld.kosten(), geld.betalingen(), b -> b.heeftBedrag() || b.isVoorHetRijk());
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
          if (gedekt || isGekwantificeerd(kost.geteld(), laag)) {
            metBedrag.add(laag);
            hier.voldaan("ramingen", true);
          } else {
            hier.voldaan("ramingen", false, waarom(kost, laag));
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
    List<Overheidslaag> lagen = Lists.only(gevolg.overheden(), tellend::contains);
    if (lagen.isEmpty()) {
      plek.nietGevraagd("kosten");
    } else if (nogOnbekend(middelen)) {
      plek.voor(lagen).gevraagd("toelichting", middelen.toelichting(), "waarom");
      plek.voor(lagen).gevraagd("bekendOp", middelen.bekendOp(), "wanneer");
    } else if (!heeftGevolgen(middelen)) {
      plek.nietGevraagd("kosten");
    } else if (middelen.kosten().isEmpty()) {
      List<Overheidslaag> open = Lists.only(lagen, laag -> !metBedrag.contains(laag));
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
                Bedragen.isEenBekend(raming.bedragen())
                    || raming.berekening().stream()
                        .anyMatch(b -> b.aantal() != null && b.prijs() != null)
                    || isIngevuld(raming.geenBedrag()) && isIngevuld(raming.bekendOp())
                    || raming.nietTeKwantificeren() != null
                        && isIngevuld(raming.nietTeKwantificeren().reden())
                        && (isIngevuld(raming.nietTeKwantificeren().kengetallen())
                            || isIngevuld(raming.scenario())));
  }

  /** What there is in place of a number; null for nothing. */
  private static @Nullable String waarom(Geldstromen.Kost kost, Overheidslaag laag) {
    if (zonderKengetallen(kost.geteld(), laag)) {
      return "kengetallen";
    }
    return isGekwantificeerd(kost.post(), laag) ? "later" : null;
  }

  /** Whether it is said that a cost cannot be counted, but without what there is to go by. */
  private static boolean zonderKengetallen(Kostenpost post, Overheidslaag laag) {
    return ramingen(post, laag)
        .map(Raming::nietTeKwantificeren)
        .anyMatch(niet -> niet != null && isIngevuld(niet.reden()));
  }

  private static Stream<Raming> ramingen(Kostenpost post, Overheidslaag laag) {
    return post.ramingen().stream()
        .filter(raming -> raming.overheden().isEmpty() || raming.overheden().contains(laag));
  }

  /** Who made an estimate and when: it says so itself, or the document it stands in does. */
  static void herkomst(UdoTraject traject, Plek begin) {
    Geldstromen geld = begin.pass().geldstromen();
    for (Geldstromen.Kost kost : geld.kosten()) {
      kost.plek()
          .voor(kost.gevolg().overheden())
          .elk(
              "ramingen",
              kost.post().ramingen(),
              (raming, hier) -> herkomst(raming, geld.document(raming), hier));
    }
  }

  private static void herkomst(Raming raming, @Nullable Document document, Plek plek) {
    if (!Bedragen.isEenBekend(raming.bedragen())) {
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
}
