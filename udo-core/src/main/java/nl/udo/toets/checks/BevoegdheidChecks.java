package nl.udo.toets.checks;

import static nl.udo.model.Aspect.BEVOEGDHEDEN;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.List;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.model.Uitkomst;

/** Checks on bevoegdheden: UDO-BEV. */
final class BevoegdheidChecks {

  private static final Bevoegdheden LEEG = Bevoegdheden.builder().build();

  private BevoegdheidChecks() {}

  static void voegToe(Checks checks) {
    checks.perGevolg("UDO-BEV-01", Aspecten.beoordeeld(BEVOEGDHEDEN));
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
          List<Overheidslaag> lagen = Geld.lagenMetUitkering(gevolg);
          plek.in("bevoegdheden")
              .voor(lagen)
              .gevraagdAls(
                  heeftGevolgen(gevolg.bevoegdheden()) && !lagen.isEmpty(),
                  "uitkeringsvormEnBeleidsvrijheid",
                  bevoegdheden(gevolg).uitkeringsvormEnBeleidsvrijheid());
        });
    checks.perGevolg(
        "UDO-BEV-04",
        (traject, gevolg, plek) ->
            plek.in("bevoegdheden")
                .gevraagdAls(
                    heeftGevolgen(gevolg.bevoegdheden())
                        && !gevolg.bevoegdheden().wijzigingen().isEmpty(),
                    "interbestuurlijkToezicht",
                    bevoegdheden(gevolg).interbestuurlijkToezicht()));
    checks.perGevolgMetLagen(
        "UDO-BEV-05",
        (traject, gevolg, plek) ->
            plek.in("bevoegdheden")
                .elk(
                    "afwijkingen",
                    bevoegdheden(gevolg).afwijkingen(),
                    (afwijking, hier) ->
                        hier.betreft(afwijking.bepaling())
                            .gevraagdAls(
                                bevoegdheden(gevolg).uitkomst() != Uitkomst.GEEN,
                                "gronden",
                                afwijking.gronden())));
  }

  private static Bevoegdheden bevoegdheden(Gevolg gevolg) {
    return gevolg.bevoegdheden() == null ? LEEG : gevolg.bevoegdheden();
  }

  private static boolean heeftVerplichteTaak(Gevolg gevolg) {
    return heeftGevolgen(gevolg.taken())
        && gevolg.taken().wijzigingen().stream()
            .filter(TaakChecks::blijft)
            .anyMatch(wijziging -> wijziging.verplichting() == Verplichting.VERPLICHT);
  }
}
