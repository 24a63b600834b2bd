package nl.udo.toets.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.udo.Contract;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
import nl.udo.model.Beoordeling;
import nl.udo.model.Gevolg;
import nl.udo.model.Uitkomst;
import org.jspecify.annotations.Nullable;

/** What is asked of each of the four aspects alike. */
final class Aspecten {

  private Aspecten() {}

  /**
   * That an aspect is assessed: with consequences, none with reasons, or not yet known with the
   * moment when it will be.
   */
  static Checks.GevolgCheck beoordeeld(Aspect aspect) {
    return (traject, gevolg, plek) -> {
      if (Delen.isUitgezonderd(gevolg)) {
        plek.nietGevraagd(aspect.code());
      } else {
        beoordeeld(gevolg.beoordeling(aspect), aspect.code(), plek);
      }
    };
  }

  /** Whether a gevolg says nothing of an aspect. */
  static Predicate<Gevolg> zwijgt(Aspect aspect) {
    return gevolg -> gevolg.beoordeling(aspect) == null;
  }

  private static void beoordeeld(@Nullable Beoordeling beoordeling, String aspect, Plek plek) {
    if (beoordeling == null) {
      plek.voldaan(aspect, false);
      return;
    }
    Plek hier = plek.in(aspect);
    if (beoordeling.uitkomst() == null) {
      hier.voldaan("uitkomst", false, "uitkomst");
      return;
    }
    switch (beoordeling.uitkomst()) {
      case GEVOLGEN -> hier.voldaan("toelichting", Inhoud.van(beoordeling), "inhoud");
      case GEEN ->
          hier.reden(
              "toelichting",
              beoordeling.toelichting(),
              Herhaling.geen(beoordeling.aspect()),
              "redenen");
      case NOG_ONBEKEND -> hier.gevraagd("bekendOp", beoordeling.bekendOp(), "wanneer");
    }
  }

  /** Whether consequences are recorded, so that more can be asked about them. */
  @Contract("null -> false")
  static boolean heeftGevolgen(@Nullable Beoordeling beoordeling) {
    return beoordeling != null && beoordeling.uitkomst() == Uitkomst.GEVOLGEN;
  }

  /** Whether every aspect is assessed as staying as it is, so that there is no role to name. */
  static boolean isOngemoeid(Gevolg gevolg) {
    return Arrays.stream(Aspect.values())
        .map(gevolg::beoordeling)
        .allMatch(b -> b != null && b.uitkomst() == Uitkomst.GEEN);
  }

  /** Whether some aspects are assessed, and all of these as staying as they are. */
  static boolean heeftAlleenGeen(Gevolg gevolg) {
    List<Beoordeling> beoordeeld =
        Arrays.stream(Aspect.values()).map(gevolg::beoordeling).filter(Objects::nonNull).toList();
    return !beoordeeld.isEmpty() && Lists.every(beoordeeld, b -> b.uitkomst() == Uitkomst.GEEN);
  }

  /** Whether the consequences are recorded as not known yet. */
  @Contract("null -> false")
  static boolean nogOnbekend(@Nullable Beoordeling beoordeling) {
    return beoordeling != null && beoordeling.uitkomst() == Uitkomst.NOG_ONBEKEND;
  }
}
