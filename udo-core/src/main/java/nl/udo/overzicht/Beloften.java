package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Beloftelijst.Volgens;
import nl.udo.overzicht.Beloftelijst.Wat;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.overzicht.Registerbouwer.Belofte;
import org.jspecify.annotations.Nullable;

/** The promises that one record makes, and the conditions that parties set in it. */
final class Beloften {

  private final UdoTraject traject;
  private final Beloftelijst lijst;
  private final Beloftewoorden woorden;
  private final Inbrengbeloften inbreng;
  private final @Nullable Datum sinds;
  private final @Nullable Dagen inwerkingtreding;

  Beloften(String naam, UdoTraject traject) {
    Partijnamen partijen = new Partijnamen(traject);
    this.traject = traject;
    this.lijst = new Beloftelijst(naam, traject, partijen);
    this.woorden = new Beloftewoorden(partijen);
    this.inbreng = new Inbrengbeloften(traject, lijst, woorden);
    this.sinds = traject.peildatum();
    this.inwerkingtreding = Dagen.inwerkingtreding(traject);
  }

  List<Belofte> alle() {
    uitwerkingen();
    for (int i = 0; i < traject.consultaties().size(); i++) {
      inbreng.consultatie(traject.consultaties().get(i), "/consultaties/" + i);
    }
    for (int i = 0; i < traject.gevolgen().size(); i++) {
      Gevolg gevolg = traject.gevolgen().get(i);
      if (gevolg.middelen() != null) {
        bekostiging(
            gevolg.middelen().bekostiging(), gevolg, "/gevolgen/" + i + "/middelen/bekostiging/");
      }
    }
    bekostiging(traject.bekostiging(), null, "/bekostiging/");
    for (int i = 0; i < traject.afspraken().size(); i++) {
      afspraak(traject.afspraken().get(i), "/afspraken/" + i);
    }
    for (int i = 0; i < traject.evaluaties().size(); i++) {
      Evaluatie evaluatie = traject.evaluaties().get(i);
      lijst.open(
          new Wat(
              Soort.EVALUATIE,
              evaluatie.voorgesteldDoor(),
              evaluatie.kenmerk(),
              "/evaluaties/" + i,
              woorden.evaluatie(evaluatie)),
          Wanneer.van(evaluatie.momenten(), inwerkingtreding));
    }
    spoed();
    return lijst.alle();
  }

  private void uitwerkingen() {
    for (int i = 0; i < traject.uitwerkingen().size(); i++) {
      Uitwerking u = traject.uitwerkingen().get(i);
      boolean bijzin = u.onderwerp() != null && u.onderwerp().vorm() == Formulering.Vorm.BIJZIN;
      Wanneer wanneer = Wanneer.van(u.moment(), inwerkingtreding);
      lijst.voegToe(
          new Wat(
              Soort.UITWERKING,
              List.of(),
              u.kenmerk(),
              "/uitwerkingen/" + i,
              woorden.uitwerking(u)),
          // Behind a clause it would be read as a part of it.
          bijzin ? wanneer.vooraan() : wanneer,
          new Volgens(sinds, Stand.OPEN, Afdoening.isAfgedaan(u), null, null));
    }
  }

  private void spoed() {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      return;
    }
    Datum gevraagd = spoed.oordeelGevraagdOp();
    Wanneer wanneer =
        gevraagd == null
            ? Wanneer.onbekend()
            : Wanneer.op(Beloftewoorden.gevraagd(gevraagd), gevraagd.laatsteDag());
    String ingediend =
        sinds == null
            ? null
            : Woorden.zin(
                traject.voornemen().soort() == Regelingsoort.WET
                    ? "wijziging.Verloop.indiening.ingevuld"
                    : "wijziging.Verloop.vaststelling.ingevuld",
                "voorstel",
                Stukken.voorstel(traject),
                "op",
                Notatie.op(sinds));
    for (Overheidslaag laag : Gehoord.achterafNaSpoed(traject)) {
      Gehoord.Gegeven gegeven = Gehoord.oordeel(traject, laag);
      lijst.voegToe(
          new Wat(Soort.SPOED_OORDEEL, List.of(), null, "/spoed", Beloftewoorden.oordeel(laag)),
          wanneer,
          new Volgens(
              sinds,
              gegeven == null ? Stand.OPEN : Stand.BEANTWOORD,
              false,
              gegeven == null ? null : woorden.gegeven(gegeven),
              ingediend));
    }
  }

  private void afspraak(Afspraak afspraak, String plaats) {
    if (afspraak.stand() == Afspraak.Stand.NOG_TE_MAKEN) {
      lijst.open(
          new Wat(
              Soort.AFSPRAAK,
              afspraak.partijen(),
              afspraak.kenmerk(),
              plaats,
              woorden.afspraak(afspraak)),
          Wanneer.van(afspraak.moment(), inwerkingtreding).vooraan());
    }
    for (int v = 0; v < afspraak.voorwaarden().size(); v++) {
      Voorwaarde voorwaarde = afspraak.voorwaarden().get(v);
      inbreng.voorwaarde(
          voorwaarde,
          List.of(),
          plaats + "/voorwaarden/" + v,
          woorden.voorwaarde(voorwaarde, afspraak));
    }
  }

  private void bekostiging(List<Bekostiging> alle, @Nullable Gevolg gevolg, String plaats) {
    for (int i = 0; i < alle.size(); i++) {
      Bekostiging bekostiging = alle.get(i);
      Datum datum = bekostiging.datum();
      if (bekostiging.status() == Bekostiging.Status.TOEGEZEGD) {
        lijst.voegToe(
            new Wat(
                Soort.BEKOSTIGING,
                List.of(),
                bekostiging.kenmerk(),
                plaats + i,
                Beloftewoorden.bekostiging(bekostiging, gevolg)),
            datum == null ? Wanneer.onbekend() : Wanneer.op(Beloftewoorden.toegezegd(datum), null),
            new Volgens(datum == null ? sinds : datum, Stand.OPEN, false, null, null));
      }
    }
  }
}
