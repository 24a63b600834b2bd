package nl.udo.toets.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Gevolg;
import nl.udo.model.NietGeconsulteerd;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Periode;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitgezonderd;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Termijnen;

/**
 * Each layer has two months for its bestuurlijk oordeel, or it is said why it has less or was not
 * asked. One consultation that gives a layer its time is enough.
 */
final class Oordeeltermijn {

  private Oordeeltermijn() {}

  static void kijk(UdoTraject traject, Plek begin) {
    Vertegenwoordiging partijen = begin.pass().vertegenwoordiging();
    List<Overheidslaag> geraakteLagen = traject.geraakteOverheden();
    Set<Overheidslaag> klaar = metReden(traject);
    // Urgency is the reason of a layer that could not be asked beforehand.
    klaar.addAll(Hoorplicht.lagenMetSpoed(traject));
    Set<Overheidslaag> gevraagd = EnumSet.noneOf(Overheidslaag.class);
    boolean ander = false;
    for (Consultatie consultatie : traject.consultaties()) {
      if (isBestuurlijk(consultatie)) {
        Set<Overheidslaag> lagen = partijen.van(consultatie);
        gevraagd.addAll(lagen);
        ander |= lagen.isEmpty();
        if (isLangGenoeg(consultatie)) {
          klaar.addAll(lagen);
        }
      }
    }
    begin.elk(
        "consultaties",
        traject.consultaties(),
        (consultatie, plek) -> {
          Set<Overheidslaag> lagen =
              isBestuurlijk(consultatie)
                  ? partijen.van(consultatie)
                  : EnumSet.noneOf(Overheidslaag.class);
          List<Overheidslaag> geraakt = Lists.only(geraakteLagen, lagen::contains);
          if (geraakt.isEmpty()) {
            plek.nietGevraagd("periode");
          } else if (isLangGenoeg(consultatie) || klaar.containsAll(geraakt)) {
            plek.voor(geraakt).voldaan("periode", true);
          } else {
            List<Overheidslaag> open = Lists.only(geraakt, laag -> !klaar.contains(laag));
            teKort(consultatie, plek.voor(open));
          }
        });
    for (Overheidslaag laag : geraakteLagen) {
      if (!gevraagd.contains(laag)) {
        begin
            .voor(List.of(laag))
            .voldaan("consultaties", klaar.contains(laag), ander ? "ander" : "geen");
      }
    }
  }

  /** The layers of which it is said why they were not asked, or why there is nothing to ask yet. */
  static Set<Overheidslaag> metReden(UdoTraject traject) {
    Set<Overheidslaag> lagen = nogNietUitgewerkt(traject);
    for (NietGeconsulteerd niet : traject.nietGeconsulteerd()) {
      if (Plek.isIngevuld(niet.reden()) && !Herhaling.NIET_GECONSULTEERD.is(niet.reden())) {
        lagen.addAll(niet.overheden());
      }
    }
    return lagen;
  }

  /** The layers for which nothing has been worked out, with the reason: no oordeel can be asked. */
  private static Set<Overheidslaag> nogNietUitgewerkt(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    Set<Overheidslaag> uitgewerkt = EnumSet.noneOf(Overheidslaag.class);
    for (Gevolg gevolg : traject.gevolgen()) {
      Uitgezonderd uitgezonderd = gevolg.uitgezonderd();
      boolean metReden =
          uitgezonderd != null
              && Plek.isIngevuld(uitgezonderd.reden())
              && !Herhaling.GEEN_GEVOLGEN.is(uitgezonderd.reden());
      (metReden ? lagen : uitgewerkt).addAll(gevolg.overheden());
    }
    lagen.removeAll(uitgewerkt);
    return lagen;
  }

  private static boolean isBestuurlijk(Consultatie consultatie) {
    return consultatie.vorm() == Consultatie.Vorm.BESTUURLIJK;
  }

  private static boolean isLangGenoeg(Consultatie consultatie) {
    if (consultatie.redenKorter() != null) {
      return Plek.isIngevuld(consultatie.redenKorter())
          && !Herhaling.TERMIJN.is(consultatie.redenKorter());
    }
    return Termijnen.kanOordeelHalen(consultatie.periode());
  }

  /** Points at the end of the period that is not known, else at the reason to give. */
  private static void teKort(Consultatie consultatie, Plek plek) {
    Periode periode = consultatie.periode();
    if (consultatie.redenKorter() != null) {
      plek.reden("redenKorter", consultatie.redenKorter(), Herhaling.TERMIJN, null);
    } else if (periode == null || periode.van() == null && periode.tot() == null) {
      plek.voldaan("periode", false, "periode");
    } else if (periode.van() == null) {
      plek.voldaan("periode/van", false, "begin");
    } else if (periode.tot() == null) {
      plek.voldaan("periode/tot", false, "einde");
    } else {
      plek.voldaan("redenKorter", false);
    }
  }
}
