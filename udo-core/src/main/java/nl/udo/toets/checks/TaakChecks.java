package nl.udo.toets.checks;

import static nl.udo.model.Aspect.TAKEN;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Deel;
import nl.udo.model.Gevolg;
import nl.udo.model.Grondslag;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Plan;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.TaakOmhoog;
import nl.udo.recht.toepassing.Termijnen;
import nl.udo.recht.toepassing.Uitkering;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Checks on taken: UDO-TAK. */
final class TaakChecks {

  private TaakChecks() {}

  static void voegToe(Checks checks) {
    checks.perLaag("UDO-TAK-01", Aspecten.zwijgt(TAKEN), Aspecten.beoordeeld(TAKEN));
    checks.perGevolg(
        "UDO-TAK-02",
        perWijziging(
            (traject, gevolg, wijziging, plek) -> {
              plek.gevraagd("soort", wijziging.soort(), "soort");
              plek.gevraagdAls(
                  wijziging.soort() == Soort.NAAR_ELDERS, "naar", wijziging.naar(), "naar");
              String tegenspraak = tegenspraak(traject, wijziging);
              if (tegenspraak == null) {
                plek.gevraagdAls(
                    wijziging.blijft(), "verplichting", wijziging.verplichting(), "verplichting");
              } else {
                plek.voldaan("verplichting", false, tegenspraak);
              }
            }));
    checks.perGevolg(
        "UDO-TAK-03",
        perWijziging(
            (traject, gevolg, wijziging, plek) ->
                plek.gevraagdAls(
                    isVanDeLaag(wijziging)
                        && (wijziging.soort() == Soort.NIEUW
                            || wijziging.soort() == Soort.GEWIJZIGD),
                    "aansluiting",
                    wijziging.aansluiting())));
    checks.perGevolg(
        "UDO-TAK-04",
        perWijziging(
            (traject, gevolg, wijziging, plek) ->
                plek.gevraagdAls(
                    isVanDeLaag(wijziging)
                        && wijziging.soort() == Soort.NIEUW
                        && !isNorm(gevolg, wijziging),
                    "keuzeBestuurslaag",
                    wijziging.keuzeBestuurslaag())));
    checks.perGevolg(
        "UDO-TAK-05",
        perWijziging(
            (traject, gevolg, wijziging, plek) -> {
              List<Overheidslaag> lagen =
                  Lists.only(gevolg.overheden(), laag -> TaakOmhoog.isVan(wijziging, laag));
              plek.voor(lagen)
                  .gevraagdAls(!lagen.isEmpty(), "redenOverdracht", wijziging.redenOverdracht());
            }));
    checks.voegToe(
        "UDO-TAK-06",
        (traject, begin) -> {
          Map<String, Bekostiging> geld = Geldstromen.perKenmerk(traject);
          Checks.GevolgCheck plan =
              perWijziging((t, gevolg, wijziging, plek) -> plan(t, wijziging, geld, plek));
          Checks.elkGevolg(traject, begin, plan);
        });
    checks.perGevolg("UDO-TAK-07", perWijziging(TaakChecks::medebewindVanWaterschappen));
    checks.voegToe(
        "UDO-TAK-08",
        (traject, begin) -> {
          Set<Overheidslaag> onderscheiden = EnumSet.noneOf(Overheidslaag.class);
          for (Gevolg gevolg : traject.gevolgen()) {
            if (gevolg.deel() != null && gevolg.deel().grondslag() != null) {
              onderscheiden.addAll(gevolg.overheden());
            }
          }
          Checks.elkGevolg(traject, begin, (t, g, plek) -> onderscheid(g, onderscheiden, plek));
        });
  }

  /**
   * Which provision makes a part one. Of those from whom nothing is asked that is the one that
   * makes the others a part.
   */
  private static void onderscheid(Gevolg gevolg, Set<Overheidslaag> onderscheiden, Plek plek) {
    Deel deel = gevolg.deel();
    if (deel == null
        || Delen.isUitgezonderd(gevolg)
        || deel.grondslag() == null
            && Aspecten.heeftAlleenGeen(gevolg)
            && !gevolg.overheden().isEmpty()
            && onderscheiden.containsAll(gevolg.overheden())) {
      plek.nietGevraagd("deel/grondslag");
    } else {
      plek.betreft(deel.omschrijving()).gevraagd("deel/grondslag", deel.grondslag());
    }
  }

  /** Why what is recorded of a duty cannot be so; null when it can. */
  private static @Nullable String tegenspraak(UdoTraject traject, Taakwijziging wijziging) {
    Verplichting verplichting = wijziging.verplichting();
    if (!wijziging.blijft() || verplichting == null) {
      return null;
    }
    // Policy without regulation binds nobody; a task may be a duty by a wet that was there.
    if ((verplichting == Verplichting.VERPLICHT || verplichting == Verplichting.BINDEND)
        && traject.voornemen().soort() == Regelingsoort.BELEID
        && wijziging.grondslag() == null
        && wijziging.soort() != Soort.FORMALISERING) {
      return "beleid";
    }
    return wijziging.soort() == Soort.VERPLICHTE_SAMENWERKING && laatVrij(verplichting)
        ? "samenwerking"
        : null;
  }

  /** Whether it leaves those of whom it is asked a choice. */
  private static boolean laatVrij(Verplichting verplichting) {
    return switch (verplichting) {
      case FACULTATIEF, VERZOEK, REKENING_HOUDEN_MET, PAS_TOE_OF_LEG_UIT -> true;
      case VERPLICHT, BINDEND, NOG_NIET_BEPAALD -> false;
    };
  }

  /**
   * What the commissaris van de Koning does as an organ of the Rijk, is no task of the province.
   */
  private static boolean isVanDeLaag(Taakwijziging wijziging) {
    return wijziging.orgaan() != Orgaan.COMMISSARIS_ALS_RIJKSORGAAN;
  }

  /** A norm that binds every layer alike leaves no choice of a layer to be reasoned. */
  private static boolean isNorm(Gevolg gevolg, Taakwijziging wijziging) {
    return wijziging.aard() == Taakwijziging.Aard.VERPLICHTING
        || gevolg.rollen().contains(Rol.NORMADRESSAAT) && !gevolg.rollen().contains(Rol.UITVOERDER);
  }

  /**
   * A plan or beleidsverslag: on what it rests, how its costs are compensated, and that it is
   * needed. For how many years is asked only where the statute leaves no more than four.
   */
  private static void plan(
      UdoTraject traject, Taakwijziging wijziging, Map<String, Bekostiging> geld, Plek plek) {
    Plan plan = wijziging.plan();
    if (plan == null || !wijziging.blijft() || !isVanDeLaag(wijziging)) {
      plek.nietGevraagd("plan");
      return;
    }
    Plek hier = plek.in("plan").betreft(plan.naam());
    boolean bijWet = Rechtsgrond.van(plan.grondslag(), traject).is(Grondslag.Soort.WET);
    boolean bijUitkering =
        plan.bekostiging() != null
            && Uitkering.isTijdelijk(geld.get(Names.key(plan.bekostiging())));
    hier.voldaan("grondslag", bijWet || bijUitkering, "grondslag");
    if (!bijWet && bijUitkering && plan.termijnJaren() != null) {
      hier.voldaan(
          "termijnJaren", plan.termijnJaren() <= Termijnen.JAREN_PLAN_OF_UITKERING, "termijn");
    }
    hier.gevraagd("compensatie", plan.compensatie(), "compensatie");
    // The law speaks of a plan that is demanded, not of one that is asked with a payment.
    boolean gevorderd = bijWet || !bijUitkering;
    boolean afgeweken =
        traject.voornemen().soort() == Regelingsoort.WET && Plek.isIngevuld(plan.afwijking());
    hier.gevraagdAls(gevorderd && !afgeweken, "grond", plan.grond(), "grond");
    hier.gevraagdAls(gevorderd && !afgeweken, "toetsing", plan.toetsing(), "toetsing");
  }

  /** A ministeriële regeling cannot by itself demand medebewind of waterschappen. */
  private static void medebewindVanWaterschappen(
      UdoTraject traject, Gevolg gevolg, Taakwijziging wijziging, Plek plek) {
    boolean gevraagd =
        gevolg.overheden().contains(WATERSCHAPPEN)
            && gevolg.rollen().contains(Rol.UITVOERDER)
            && wijziging.blijft()
            && wijziging.verplichting() != Verplichting.FACULTATIEF;
    if (!gevraagd || traject.voornemen().soort() == null) {
      plek.nietGevraagd("grondslag");
      return;
    }
    boolean draagt = traject.voornemen().soort() != Regelingsoort.MINISTERIELE_REGELING;
    // An article of the regeling itself rests in turn on what the regeling rests on.
    Grondslag grondslag =
        Rechtsgrond.isEigen(wijziging.grondslag())
            ? traject.voornemen().grondslag()
            : wijziging.grondslag();
    Rechtsgrond grond = Rechtsgrond.van(grondslag, traject);
    plek.voor(List.of(WATERSCHAPPEN))
        .voldaan(
            "grondslag",
            draagt
                || grond.is(Grondslag.Soort.WET)
                || grond.is(Grondslag.Soort.AMVB)
                || grond.is(Grondslag.Soort.PROVINCIALE_VERORDENING));
  }

  /** What is asked of one change. */
  @FunctionalInterface
  private interface WijzigingCheck {
    void kijk(UdoTraject traject, Gevolg gevolg, Taakwijziging wijziging, Plek plek);
  }

  private static Checks.GevolgCheck perWijziging(WijzigingCheck check) {
    return (traject, gevolg, plek) -> {
      Plek taken = plek.in("taken");
      if (heeftGevolgen(gevolg.taken())) {
        taken.elk(
            "wijzigingen",
            gevolg.taken().wijzigingen(),
            (wijziging, hier) ->
                check.kijk(
                    traject,
                    gevolg,
                    wijziging,
                    hier.betreft(Inhoud.woorden(wijziging.omschrijving()))));
      } else {
        taken.nietGevraagd("wijzigingen");
      }
    };
  }
}
