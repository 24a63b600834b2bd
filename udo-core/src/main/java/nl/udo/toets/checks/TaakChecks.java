package nl.udo.toets.checks;

import static nl.udo.model.Aspect.TAKEN;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.function.BiConsumer;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Soort;

/** Checks on taken: UDO-TAK. */
final class TaakChecks {

  private TaakChecks() {}

  static void voegToe(Checks checks) {
    checks.perGevolg("UDO-TAK-01", Aspecten.beoordeeld(TAKEN));
    checks.perGevolg(
        "UDO-TAK-02",
        perWijziging(
            (wijziging, plek) -> {
              plek.gevraagd("soort", wijziging.soort(), "soort");
              plek.gevraagdAls(
                  blijft(wijziging), "verplichting", wijziging.verplichting(), "verplichting");
            }));
    checks.perGevolg(
        "UDO-TAK-03",
        perWijziging(
            (wijziging, plek) ->
                plek.gevraagdAls(
                    wijziging.soort() == Soort.NIEUW || wijziging.soort() == Soort.GEWIJZIGD,
                    "aansluiting",
                    wijziging.aansluiting())));
    checks.perGevolg(
        "UDO-TAK-04",
        perWijziging(
            (wijziging, plek) ->
                plek.gevraagdAls(
                    wijziging.soort() == Soort.NIEUW,
                    "keuzeBestuurslaag",
                    wijziging.keuzeBestuurslaag())));
  }

  /** Whether the task is there after the change; of one that goes, less is asked. */
  static boolean blijft(Taakwijziging wijziging) {
    return wijziging.soort() != Soort.VERVALT && wijziging.soort() != Soort.NAAR_ELDERS;
  }

  private static Checks.GevolgCheck perWijziging(BiConsumer<Taakwijziging, Plek> check) {
    return (traject, gevolg, plek) -> {
      Plek taken = plek.in("taken");
      if (heeftGevolgen(gevolg.taken())) {
        taken.elk(
            "wijzigingen",
            gevolg.taken().wijzigingen(),
            (wijziging, hier) ->
                check.accept(wijziging, hier.betreft(Inhoud.woorden(wijziging.omschrijving()))));
      } else {
        taken.nietGevraagd("wijzigingen");
      }
    };
  }
}
