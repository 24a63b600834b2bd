package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Afspraak;
import nl.udo.model.Beantwoording;
import nl.udo.model.Bekostiging;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Moment;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Opvolgregister.Regel;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.overzicht.Registerbouwer.Belofte;
import org.jspecify.annotations.Nullable;

/** The promises that one record makes, and the conditions that parties set in it. */
final class Beloften {

  /** As many texts as a line has beside the names of parties. */
  private static final int VAST = 7;

  private final String naam;
  private final UdoTraject traject;
  private final Partijnamen partijen;
  private final Beloftewoorden woorden;
  private final Vervuldheid vervuldheid;
  private final @Nullable String kenmerk;
  private final @Nullable String titel;
  private final @Nullable Datum sinds;
  private final @Nullable Dagen inwerkingtreding;
  private final List<Belofte> beloften = new ArrayList<>();

  Beloften(String naam, UdoTraject traject) {
    this.naam = naam;
    this.traject = traject;
    this.partijen = new Partijnamen(traject);
    this.woorden = new Beloftewoorden(partijen);
    this.vervuldheid = new Vervuldheid(traject);
    this.kenmerk = Teksten.kort(traject.kenmerk(), Teksten.KENMERK);
    this.titel = Teksten.kort(Stukken.titel(traject), Teksten.TITEL);
    this.sinds = traject.peildatum();
    this.inwerkingtreding = Dagen.inwerkingtreding(traject);
  }

  /**
   * What is promised or asked.
   *
   * @param wie by whom it came to be, by kenmerk
   * @param kenmerk its own, or null
   */
  private record Wat(
      Soort soort, List<String> wie, @Nullable String kenmerk, String plaats, String inhoud) {}

  /**
   * By when.
   *
   * @param voorop whether its words read before what is promised
   */
  private record Wanneer(
      String woorden, @Nullable LocalDate uiterlijk, @Nullable Momenten momenten, boolean voorop) {

    private Wanneer(String woorden, @Nullable LocalDate uiterlijk, @Nullable Momenten momenten) {
      this(woorden, uiterlijk, momenten, false);
    }

    static Wanneer onbekend() {
      return new Wanneer("", null, null);
    }

    Wanneer voorop(boolean zo) {
      return new Wanneer(woorden, uiterlijk, momenten, zo);
    }

    Wanneer met(String andere) {
      return new Wanneer(andere, uiterlijk, momenten, voorop);
    }
  }

  List<Belofte> alle() {
    uitwerkingen();
    for (int i = 0; i < traject.consultaties().size(); i++) {
      consultatie(traject.consultaties().get(i), "/consultaties/" + i);
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
      open(
          new Wat(
              Soort.EVALUATIE,
              evaluatie.voorgesteldDoor(),
              evaluatie.kenmerk(),
              "/evaluaties/" + i,
              woorden.evaluatie(evaluatie)),
          wanneer(evaluatie.momenten()));
    }
    spoed();
    return beloften;
  }

  private void uitwerkingen() {
    for (int i = 0; i < traject.uitwerkingen().size(); i++) {
      Uitwerking u = traject.uitwerkingen().get(i);
      boolean zelf =
          u.beantwoording() != null && u.beantwoording().stand() == Beantwoording.Stand.BEANTWOORD;
      voegToe(
          new Wat(
              Soort.UITWERKING,
              List.of(),
              u.kenmerk(),
              "/uitwerkingen/" + i,
              woorden.uitwerking(u)),
          // Behind a clause it would be read as a part of it.
          wanneer(moment(u.moment()))
              .voorop(u.onderwerp() != null && u.onderwerp().vorm() == Formulering.Vorm.BIJZIN),
          sinds,
          zelf,
          Stand.OPEN,
          null,
          null);
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
            : new Wanneer(Beloftewoorden.gevraagd(gevraagd), gevraagd.laatsteDag(), null);
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
      voegToe(
          new Wat(Soort.SPOED_OORDEEL, List.of(), null, "/spoed", Beloftewoorden.oordeel(laag)),
          wanneer,
          sinds,
          false,
          gegeven == null ? Stand.OPEN : Stand.BEANTWOORD,
          gegeven == null ? null : woorden.gegeven(gegeven),
          ingediend);
    }
  }

  private void consultatie(Consultatie consultatie, String plaats) {
    for (int p = 0; p < consultatie.punten().size(); p++) {
      Punt punt = consultatie.punten().get(p);
      String hier = plaats + "/punten/" + p;
      List<String> wie = Inbreng.wie(punt.partijen(), consultatie);
      Reactie reactie = punt.reactie();
      // What came of it is a promise of its own, and is followed there.
      if (reactie != null
          && reactie.soort() == Reactie.Soort.DOORGESCHOVEN
          && punt.leidtTot().isEmpty()) {
        Wanneer wanneer = wanneer(moment(reactie.moment()));
        open(
            new Wat(
                Soort.DOORGESCHOVEN_PUNT,
                wie,
                punt.kenmerk(),
                hier,
                woorden.punt(punt, wie, reactie.naar())),
            wanneer.woorden.isEmpty()
                ? wanneer
                : wanneer.met(Beloftewoorden.teBeantwoorden(wanneer.woorden)));
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
      List<String> wie = Inbreng.wie(oordeel.partijen(), consultatie);
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

  private void afspraak(Afspraak afspraak, String plaats) {
    if (afspraak.stand() == Afspraak.Stand.NOG_TE_MAKEN) {
      open(
          new Wat(
              Soort.AFSPRAAK,
              afspraak.partijen(),
              afspraak.kenmerk(),
              plaats,
              woorden.afspraak(afspraak)),
          wanneer(moment(afspraak.moment())).voorop(true));
    }
    for (int v = 0; v < afspraak.voorwaarden().size(); v++) {
      Voorwaarde voorwaarde = afspraak.voorwaarden().get(v);
      voorwaarde(
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
        voegToe(
            new Wat(
                Soort.BEKOSTIGING,
                List.of(),
                bekostiging.kenmerk(),
                plaats + i,
                Beloftewoorden.bekostiging(bekostiging, gevolg)),
            datum == null
                ? Wanneer.onbekend()
                : new Wanneer(Beloftewoorden.toegezegd(datum), null, null),
            datum == null ? sinds : datum,
            false,
            Stand.OPEN,
            null,
            null);
      }
    }
  }

  /** One of which the record says what came of it is answered by the record itself. */
  private void voorwaarde(Voorwaarde voorwaarde, List<String> wie, String plaats, String inhoud) {
    voegToe(
        new Wat(Soort.VOORWAARDE, wie, voorwaarde.kenmerk(), plaats, inhoud),
        voorwaarde.voor() == null ? Wanneer.onbekend() : voor(voorwaarde.voor()),
        sinds,
        false,
        stand(voorwaarde),
        vervuldheid.zin(voorwaarde),
        null);
  }

  /** Before something happens, so that the day on which it does is too late. */
  private Wanneer voor(Voorwaarde.Vervulmoment moment) {
    Datum datum =
        switch (moment) {
          case INDIENING -> sinds;
          case INWERKINGTREDING -> Dagen.datumVanInwerkingtreding(traject);
        };
    if (datum == null) {
      return new Wanneer(moment.label(), null, null);
    }
    return new Wanneer(
        moment.label() + Woorden.zin("bij", "wat", Notatie.datum(datum)),
        Momenten.laatste(Dagen.van(datum).met(dag -> dag.minusDays(1))),
        null);
  }

  private static Stand stand(Voorwaarde voorwaarde) {
    if (!Afdoening.isAfgedaan(voorwaarde)) {
      return Stand.OPEN;
    }
    return voorwaarde.vervulling().stream().anyMatch(v -> v.stand() == Vervulling.Stand.NIET)
        ? Stand.NIET_VERVULD
        : Stand.BEANTWOORD;
  }

  private static List<Moment> moment(@Nullable Moment moment) {
    return moment == null ? List.of() : List.of(moment);
  }

  /** In 2025 en in 2028. */
  static String momenten(List<Moment> momenten) {
    return Notatie.opsomming(momenten.stream().map(Notatie::moment).toList());
  }

  private Wanneer wanneer(List<Moment> momenten) {
    return new Wanneer(
        momenten(momenten),
        momenten.isEmpty() ? null : Momenten.laatste(momenten.get(0), inwerkingtreding),
        Momenten.van(momenten, inwerkingtreding));
  }

  private void open(Wat wat, Wanneer wanneer) {
    voegToe(wat, wanneer, sinds, false, Stand.OPEN, null, null);
  }

  private void voegToe(
      Wat wat,
      Wanneer wanneer,
      @Nullable Datum sinds,
      boolean zelf,
      Stand stand,
      @Nullable String afdoening,
      @Nullable String achtergrond) {
    List<String> wie = Teksten.kort(partijen.kort(wat.wie));
    @Nullable String[] teksten = new String[VAST + wie.size()];
    teksten[0] = naam;
    teksten[1] = kenmerk;
    teksten[2] = titel;
    teksten[3] = Teksten.kort(wat.kenmerk, Teksten.KENMERK);
    teksten[4] = Teksten.kort(wat.inhoud, Teksten.INHOUD);
    teksten[5] = Teksten.kort(wanneer.woorden, Teksten.NAAM);
    teksten[6] = Teksten.kort(afdoening, Teksten.INHOUD);
    for (int i = 0; i < wie.size(); i++) {
      teksten[VAST + i] = wie.get(i);
    }
    Teksten.pas(teksten);
    Regel regel =
        new Regel(
            Objects.requireNonNull(teksten[0]),
            teksten[1],
            teksten[2],
            wat.soort,
            Stream.of(teksten).skip(VAST).map(Objects::requireNonNull).toList(),
            teksten[3],
            wat.plaats,
            Objects.requireNonNull(teksten[4]),
            Objects.requireNonNull(teksten[5]),
            wanneer.voorop && !wanneer.woorden.isEmpty(),
            null,
            wanneer.uiterlijk,
            sinds,
            stand,
            false,
            teksten[6],
            List.of(),
            List.of());
    beloften.add(
        new Belofte(
            regel,
            zelf,
            Registerbouwer.sleutel(traject.kenmerk(), wat.kenmerk),
            wanneer.momenten,
            achtergrond));
  }
}
