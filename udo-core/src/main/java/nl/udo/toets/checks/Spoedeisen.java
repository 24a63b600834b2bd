package nl.udo.toets.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;

/**
 * Urgency that kept layers from being heard beforehand: what it must say, and of whom it cannot.
 */
final class Spoedeisen {

  private Spoedeisen() {}

  /** Urgency counts where there is a duty to hear from which it gives relief. */
  static void kijk(UdoTraject traject, Plek begin) {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      return;
    }
    List<Overheidslaag> lagen = List.copyOf(Hoorplicht.lagenMetSpoed(traject));
    if (lagen.isEmpty()) {
      begin.nietGevraagd("spoed");
      return;
    }
    Plek plek = begin.in("spoed").voor(lagen);
    plek.reden("reden", spoed.reden(), Herhaling.SPOED, "reden");
    plek.gevraagd("oordeelGevraagdOp", spoed.oordeelGevraagdOp(), "gevraagd");
    plek.gevraagd("openbaarmaking", spoed.openbaarmaking(), "openbaar");
  }

  /** Urgency says that a layer could not be heard beforehand, and the record otherwise. */
  static void naastOordeel(UdoTraject traject, Plek begin) {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      begin.nietGevraagd("spoed");
      return;
    }
    Set<Overheidslaag> gehoord =
        begin
            .pass()
            .vertegenwoordiging()
            .metOordeel(
                (consultatie, oordeel) ->
                    Hoorplicht.isOndanksSpoedVooraf(traject, consultatie, oordeel));
    Set<Overheidslaag> metSpoed = EnumSet.noneOf(Overheidslaag.class);
    metSpoed.addAll(Lists.only(Hoorplicht.lagenVan(spoed, traject), gehoord::contains));
    metSpoed.removeIf(laag -> Hoorplicht.isOntkend(traject, laag));
    metSpoed.addAll(Hoorplicht.lagenMetSpoed(traject));
    for (Overheidslaag laag : metSpoed) {
      begin.voor(List.of(laag)).voldaan("spoed", !gehoord.contains(laag));
    }
    List<Overheidslaag> ontkend =
        Lists.only(spoed.overheden(), laag -> Hoorplicht.isOntkend(traject, laag));
    if (!ontkend.isEmpty()) {
      begin.voor(ontkend).voldaan("spoed/overheden", false, "ontkend");
    }
    Datum gevraagd = spoed.oordeelGevraagdOp();
    if (gevraagd != null) {
      metSpoed.removeAll(gehoord);
      begin.elk(
          "consultaties",
          traject.consultaties(),
          (consultatie, plek) -> voorafGevraagd(consultatie, gevraagd, metSpoed, plek));
    }
  }

  /** Who kept silent was asked beforehand all the same, and not only when urgency had passed. */
  private static void voorafGevraagd(
      Consultatie consultatie, Datum achteraf, Set<Overheidslaag> metSpoed, Plek plek) {
    Datum van = consultatie.periode() == null ? null : consultatie.periode().van();
    if (consultatie.vorm() != Consultatie.Vorm.BESTUURLIJK
        || van == null
        || !van.zekerVoor(achteraf)) {
      return;
    }
    Set<Overheidslaag> stil = plek.pass().vertegenwoordiging().van(consultatie.zonderReactie());
    stil.retainAll(metSpoed);
    if (!stil.isEmpty()) {
      plek.voor(List.copyOf(stil)).voldaan("periode/van", false, "vooraf");
    }
  }
}
