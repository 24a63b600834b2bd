package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Beloftelijst.Volgens;
import nl.udo.overzicht.Beloftelijst.Wat;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import org.jspecify.annotations.Nullable;

/** What parties brought in and has to be followed: points that were put off, and conditions. */
final class Inbrengbeloften {

  private final UdoTraject traject;
  private final Beloftelijst lijst;
  private final Beloftewoorden woorden;
  private final Vervuldheid vervuldheid;
  private final @Nullable Dagen inwerkingtreding;

  Inbrengbeloften(UdoTraject traject, Beloftelijst lijst, Beloftewoorden woorden) {
    this.traject = traject;
    this.lijst = lijst;
    this.woorden = woorden;
    this.vervuldheid = new Vervuldheid(traject);
    this.inwerkingtreding = Dagen.inwerkingtreding(traject);
  }

  /** What a consultation led to. */
  void consultatie(Consultatie consultatie, String plaats) {
    for (int p = 0; p < consultatie.punten().size(); p++) {
      Punt punt = consultatie.punten().get(p);
      String hier = plaats + "/punten/" + p;
      List<String> wie = consultatie.partijenVan(punt);
      Reactie reactie = punt.reactie();
      // What came of it is a promise of its own, and is followed there.
      if (reactie != null
          && reactie.soort() == Reactie.Soort.DOORGESCHOVEN
          && punt.leidtTot().isEmpty()) {
        Wanneer wanneer = Wanneer.van(reactie.moment(), inwerkingtreding);
        lijst.open(
            new Wat(
                Soort.DOORGESCHOVEN_PUNT,
                wie,
                punt.kenmerk(),
                hier,
                woorden.punt(punt, wie, reactie.naar())),
            wanneer.woorden().isEmpty()
                ? wanneer
                : wanneer.met(Beloftewoorden.teBeantwoorden(wanneer.woorden())));
      }
      if (punt.voorwaarde() != null) {
        voorwaarde(
            punt.voorwaarde(),
            wie,
            hier + "/voorwaarde",
            woorden.voorwaarde(punt.voorwaarde(), punt.omschrijving(), wie));
      }
    }
    for (int o = 0; o < consultatie.oordelen().size(); o++) {
      Oordeel oordeel = consultatie.oordelen().get(o);
      List<String> wie = consultatie.partijenVan(oordeel);
      for (int v = 0; v < oordeel.voorwaarden().size(); v++) {
        Voorwaarde voorwaarde = oordeel.voorwaarden().get(v);
        voorwaarde(
            voorwaarde,
            wie,
            plaats + "/oordelen/" + o + "/voorwaarden/" + v,
            woorden.voorwaarde(voorwaarde, null, wie));
      }
    }
  }

  /** One of which the record says what came of it is answered by the record itself. */
  void voorwaarde(Voorwaarde voorwaarde, List<String> wie, String plaats, String inhoud) {
    lijst.voegToe(
        new Wat(Soort.VOORWAARDE, wie, voorwaarde.kenmerk(), plaats, inhoud),
        Wanneer.voor(voorwaarde.voor(), traject),
        new Volgens(
            traject.peildatum(), stand(voorwaarde), false, vervuldheid.zin(voorwaarde), null));
  }

  private static Stand stand(Voorwaarde voorwaarde) {
    if (!Afdoening.isAfgedaan(voorwaarde)) {
      return Stand.OPEN;
    }
    return voorwaarde.vervulling().stream().anyMatch(v -> v.stand() == Vervulling.Stand.NIET)
        ? Stand.NIET_VERVULD
        : Stand.BEANTWOORD;
  }
}
