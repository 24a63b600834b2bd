package nl.udo.toets;

import static nl.udo.toets.Controles.ingevuld;
import static nl.udo.toets.Controles.perGevolg;

import java.util.stream.Stream;
import nl.udo.model.Aspect;
import nl.udo.model.Beoordeling;
import nl.udo.model.Uitkomst;

/** What is asked of each of the four aspects alike. */
final class Aspecten {

  private Aspecten() {}

  /**
   * That an aspect is assessed: with consequences, none with reasons, or not yet known with the
   * moment when it will be.
   */
  static Controle beoordeeld(Aspect aspect) {
    String naam = "/" + aspect.code();
    return perGevolg((traject, gevolg, pad) -> beoordeeld(gevolg.beoordeling(aspect), pad + naam));
  }

  private static Stream<Waarneming> beoordeeld(Beoordeling beoordeling, String pad) {
    if (beoordeling == null) {
      return Stream.of(Waarneming.van(false, pad));
    }
    if (beoordeling.uitkomst() == null) {
      return Stream.of(Waarneming.van(false, pad + "/uitkomst"));
    }
    return switch (beoordeling.uitkomst()) {
      case GEVOLGEN -> Stream.of(Waarneming.van(Inhoud.van(beoordeling), pad + "/toelichting"));
      case GEEN -> Stream.of(ingevuld(beoordeling.toelichting(), pad + "/toelichting"));
      case NOG_ONBEKEND -> Stream.of(ingevuld(beoordeling.bekendOp(), pad + "/bekendOp"));
    };
  }

  /** Whether consequences are recorded, so that more can be asked about them. */
  static boolean heeftGevolgen(Beoordeling beoordeling) {
    return beoordeling != null && beoordeling.uitkomst() == Uitkomst.GEVOLGEN;
  }
}
