package nl.udo.toets.checks;

import static nl.udo.model.Aspect.BEVOEGDHEDEN;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Afwijking;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Gevolg;
import nl.udo.model.Grondslag;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.recht.toepassing.Hoorplicht;

/** Checks on bevoegdheden: UDO-BEV. */
final class BevoegdheidChecks {

  private static final Bevoegdheden LEEG = Bevoegdheden.builder().build();

  private BevoegdheidChecks() {}

  static void voegToe(Checks checks) {
    checks.perLaag("UDO-BEV-01", Aspecten.zwijgt(BEVOEGDHEDEN), Aspecten.beoordeeld(BEVOEGDHEDEN));
    checks.perGevolg(
        "UDO-BEV-02",
        (traject, gevolg, plek) ->
            plek.in("bevoegdheden")
                .gevraagdAls(
                    heeftGevolgen(gevolg.bevoegdheden()) && heeftVerplichteTaak(gevolg),
                    "beleidsvrijheid",
                    bevoegdheden(gevolg).beleidsvrijheid()));
    checks.perGevolgMetLagen(
        "UDO-BEV-03",
        (traject, gevolg, plek) -> {
          List<Overheidslaag> lagen = Geldstromen.lagenMetUitkering(gevolg);
          plek.in("bevoegdheden")
              .voor(lagen)
              .gevraagdAls(
                  heeftGevolgen(gevolg.bevoegdheden()) && !lagen.isEmpty(),
                  "uitkeringsvormEnBeleidsvrijheid",
                  bevoegdheden(gevolg).uitkeringsvormEnBeleidsvrijheid());
        });
    checks.voegToe(
        "UDO-BEV-04",
        (traject, begin) -> {
          Set<Overheidslaag> geheel = lagenMetToezicht(traject);
          Checks.elkGevolg(traject, begin, (t, gevolg, plek) -> toezicht(gevolg, geheel, plek));
        });
    checks.perGevolgMetLagen(
        "UDO-BEV-05",
        (traject, gevolg, plek) ->
            plek.in("bevoegdheden")
                .elk(
                    "afwijkingen",
                    bevoegdheden(gevolg).afwijkingen(),
                    (afwijking, hier) ->
                        afwijking(traject, gevolg, afwijking, hier.betreft(afwijking.bepaling()))));
    checks.perGevolgMetLagen(
        "UDO-BEV-06",
        (traject, gevolg, plek) -> {
          if (heeftGevolgen(gevolg.bevoegdheden())) {
            plek.in("bevoegdheden")
                .elk(
                    "wijzigingen",
                    gevolg.bevoegdheden().wijzigingen(),
                    (wijziging, hier) ->
                        ingreep(
                            traject,
                            gevolg,
                            wijziging,
                            hier.betreft(Inhoud.woorden(wijziging.omschrijving()))));
          } else {
            plek.nietGevraagd("bevoegdheden");
          }
        });
    checks.voegToe("UDO-BEV-07", BevoegdheidChecks::hoorgronden);
  }

  /** The layers of which the interbestuurlijk toezicht is told as a whole. */
  private static Set<Overheidslaag> lagenMetToezicht(UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    for (Gevolg gevolg : traject.gevolgen()) {
      if (gevolg.deel() == null && gevolg.bepalingen().isEmpty() && zegtToezicht(gevolg)) {
        lagen.addAll(gevolg.overheden());
      }
    }
    return lagen;
  }

  private static boolean zegtToezicht(Gevolg gevolg) {
    Bevoegdheden b = bevoegdheden(gevolg);
    return b.gevolgenVoorToezicht() != null || Plek.isIngevuld(b.interbestuurlijkToezicht());
  }

  /**
   * Where powers change, whether that touches the interbestuurlijk toezicht and how; not again of a
   * part or a provision where the layer as a whole answers it.
   */
  private static void toezicht(Gevolg gevolg, Set<Overheidslaag> geheel, Plek plek) {
    Bevoegdheden bevoegdheden = bevoegdheden(gevolg);
    boolean elders =
        !gevolg.overheden().isEmpty()
            && geheel.containsAll(gevolg.overheden())
            && !zegtToezicht(gevolg);
    boolean gevraagd =
        heeftGevolgen(gevolg.bevoegdheden()) && !bevoegdheden.wijzigingen().isEmpty() && !elders;
    Plek hier = plek.in("bevoegdheden");
    boolean geen = bevoegdheden.gevolgenVoorToezicht() == Uitkomst.GEEN;
    boolean tegenspraak = geen && plek.pass().toezicht().isTegengesproken(gevolg);
    if (geen && (gevraagd || tegenspraak)) {
      hier.voldaan("gevolgenVoorToezicht", !tegenspraak, "tegenspraak");
    } else {
      boolean zijnEr = bevoegdheden.gevolgenVoorToezicht() == Uitkomst.GEVOLGEN;
      boolean onbekend = bevoegdheden.gevolgenVoorToezicht() == Uitkomst.NOG_ONBEKEND;
      hier.gevraagdAls(
          gevraagd || zijnEr && heeftGevolgen(gevolg.bevoegdheden()),
          "interbestuurlijkToezicht",
          bevoegdheden.interbestuurlijkToezicht(),
          zijnEr ? "welke" : onbekend ? "wanneer" : null);
    }
  }

  /** Only a wet deviates from the organic law, with its grounds; the rest needs a wet for it. */
  private static void afwijking(UdoTraject traject, Gevolg gevolg, Afwijking afwijking, Plek plek) {
    Regelingsoort soort = traject.voornemen().soort();
    if (bevoegdheden(gevolg).uitkomst() == Uitkomst.GEEN || soort == Regelingsoort.BELEID) {
      plek.nietGevraagd("gronden");
    } else if (soort == Regelingsoort.AMVB || soort == Regelingsoort.MINISTERIELE_REGELING) {
      plek.voldaan(
          "grondslag",
          Rechtsgrond.van(afwijking.grondslag(), traject).is(Grondslag.Soort.WET),
          "grondslag");
    } else {
      plek.gevraagd("gronden", afwijking.gronden());
    }
  }

  /** To give aanwijzingen, or to impose or replace decisions, takes a power that a wet gives. */
  private static void ingreep(
      UdoTraject traject, Gevolg gevolg, Bevoegdheidswijziging wijziging, Plek plek) {
    if (wijziging.ingreep() == null
        || wijziging.soort() == Bevoegdheidswijziging.Soort.VERVALT
        || wijziging.soort() == Bevoegdheidswijziging.Soort.NAAR_ELDERS
        || traject.voornemen().soort() == null) {
      plek.nietGevraagd("grondslag");
      return;
    }
    Rechtsgrond grond = Rechtsgrond.van(wijziging.grondslag(), traject);
    plek.voldaan(
        "grondslag",
        grond.is(Grondslag.Soort.WET)
            // Of gemeenten also a provinciale verordening, when a wet grants it.
            || gevolg.overheden().equals(List.of(Overheidslaag.GEMEENTEN))
                && grond.is(Grondslag.Soort.PROVINCIALE_VERORDENING));
  }

  /** Where there is reason to ask, each ground for hearing is asserted or denied, with reasons. */
  private static void hoorgronden(UdoTraject traject, Plek begin) {
    begin.elk(
        "hoorplicht",
        traject.hoorplicht(),
        (oordeel, plek) -> {
          if (Boolean.FALSE.equals(oordeel.geldt()) && heeftGrondDieTelt(oordeel)) {
            plek.voor(oordeel.overheden()).gevraagd("motivering", oordeel.motivering(), "reden");
          }
        });
    Map<Overheidslaag, Set<Hoorgrond>> open = openGronden(traject);
    String watOpenIs = gronden(open);
    // What is found of several layers stands together, and is to be true of each.
    boolean deels =
        Lists.any(
            open.entrySet(),
            laag -> !laag.getValue().isEmpty() && isDeelsBeantwoord(traject, laag.getKey()));
    open.forEach(
        (laag, gronden) ->
            begin
                .voor(List.of(laag))
                .betreft(gronden.isEmpty() ? null : watOpenIs)
                .voldaan("hoorplicht", gronden.isEmpty(), deels ? "gronden" : null));
  }

  /** Of each layer for which there is reason to ask, the grounds of which nothing is said. */
  private static Map<Overheidslaag, Set<Hoorgrond>> openGronden(UdoTraject traject) {
    Map<Overheidslaag, Set<Hoorgrond>> perLaag = new EnumMap<>(Overheidslaag.class);
    for (Overheidslaag laag : traject.geraakteOverheden()) {
      if (Lists.any(traject.gevolgen(), gevolg -> vraagtOordeel(gevolg, laag))) {
        Set<Hoorgrond> open = Hoorplicht.openGronden(traject, laag);
        if (!Lists.any(traject.gevolgen(), gevolg -> raaktFinancien(gevolg, laag))) {
          open.remove(Hoorgrond.FINANCIEN);
        }
        perLaag.put(laag, open);
      }
    }
    return perLaag;
  }

  /** Whether of some ground it is said that it applies to a layer, or that it does not. */
  private static boolean isDeelsBeantwoord(UdoTraject traject, Overheidslaag laag) {
    return Lists.any(traject.hoorplicht(), o -> o.geldt() != null && o.overheden().contains(laag));
  }

  private static boolean heeftGrondDieTelt(Hoorplichtoordeel oordeel) {
    return oordeel.grond() != null
        && Lists.any(oordeel.overheden(), Hoorplicht.norm(oordeel.grond())::kent);
  }

  /** Each open ground once, with the layers of which it is open where others have open ones. */
  private static String gronden(Map<Overheidslaag, Set<Hoorgrond>> open) {
    Map<Hoorgrond, Set<Overheidslaag>> perGrond = new EnumMap<>(Hoorgrond.class);
    Set<Overheidslaag> alle = EnumSet.noneOf(Overheidslaag.class);
    open.forEach(
        (laag, gronden) -> {
          for (Hoorgrond grond : gronden) {
            perGrond.computeIfAbsent(grond, g -> EnumSet.noneOf(Overheidslaag.class)).add(laag);
            alle.add(laag);
          }
        });
    List<String> delen = new ArrayList<>();
    perGrond.forEach(
        (grond, lagen) -> {
          // That finances are a ground for provincies only, its label says.
          boolean zonder = grond == Hoorgrond.FINANCIEN || lagen.equals(alle);
          String wie = String.join(", ", Lists.each(lagen, Overheidslaag::label));
          delen.add(grond.label() + (zonder ? "" : " (" + wie + ")"));
        });
    return String.join(", ", delen);
  }

  /**
   * Tasks or powers of the layer change: then it must be clear whether it is to be heard. What is
   * only laid down as it was, does not change.
   */
  private static boolean vraagtOordeel(Gevolg gevolg, Overheidslaag laag) {
    return gevolg.overheden().contains(laag)
        && (heeftGevolgen(gevolg.taken())
                && Lists.any(
                    gevolg.taken().wijzigingen(),
                    w -> w.soort() != Taakwijziging.Soort.FORMALISERING)
            || heeftGevolgen(gevolg.bevoegdheden())
                && Lists.any(
                    gevolg.bevoegdheden().wijzigingen(),
                    w -> w.soort() != Bevoegdheidswijziging.Soort.VASTLEGGING));
  }

  private static boolean raaktFinancien(Gevolg gevolg, Overheidslaag laag) {
    return gevolg.overheden().contains(laag) && heeftGevolgen(gevolg.middelen());
  }

  private static Bevoegdheden bevoegdheden(Gevolg gevolg) {
    return gevolg.bevoegdheden() == null ? LEEG : gevolg.bevoegdheden();
  }

  private static boolean heeftVerplichteTaak(Gevolg gevolg) {
    return heeftGevolgen(gevolg.taken())
        && gevolg.taken().wijzigingen().stream()
            .filter(Taakwijziging::blijft)
            .map(Taakwijziging::verplichting)
            .anyMatch(Verplichting.VERPLICHT::equals);
  }
}
