package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.udo.Casus;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;

/** The five cases and ten records made by a rule, for tests of what is made of many. */
final class Vijftien {

  private Vijftien() {}

  static List<Invoer> alle() {
    List<Invoer> alle = new ArrayList<>();
    for (Casus casus : Casus.alle()) {
      alle.add(Invoer.van(casus + ".json", casus.traject()));
    }
    for (int i = 1; i <= 10; i++) {
      alle.add(Invoer.van("voorbeeld-" + i + ".json", voorbeeld(i)));
    }
    return alle;
  }

  /** Each form, layer, status and tenor in turn; the tenth is in no dossier and has no layer. */
  static UdoTraject voorbeeld(int i) {
    UdoTraject.Builder traject =
        UdoTraject.builder()
            .kenmerk("V-" + i)
            .titel("Voorbeeld " + i)
            .soort(Regelingsoort.values()[i % 4])
            .ministerie("BZK")
            .verloop(v -> v.status(Verloop.Status.values()[i % 5]))
            .invoering(w -> w.inwerkingtredingen(d -> d.datum((2026 + i) + "-01-01")));
    if (i < 10) {
      Partij koepel = Partij.koepels().get(i % 3);
      traject
          .dossier("36 00" + i)
          .raakt(Overheidslaag.values()[i % 3], g -> {})
          .consultaties(
              c ->
                  c.partijen(koepel.kenmerk())
                      .oordelen(
                          o ->
                              o.strekking(Oordeel.Strekking.values()[i % 7])
                                  .datum("2026-0" + i + "-01")));
    }
    return traject.build();
  }
}
