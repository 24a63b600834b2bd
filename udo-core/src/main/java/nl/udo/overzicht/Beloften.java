package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Beantwoording;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.overzicht.Opvolgregister.Toezegging;
import nl.udo.overzicht.Registerbouwer.Belofte;
import org.jspecify.annotations.Nullable;

/** The promises that one record makes. */
final class Beloften {

  /** As many texts as a promise has beside the names of parties. */
  private static final int VAST = 6;

  private final String naam;
  private final UdoTraject traject;
  private final Partijnamen partijen;
  private final @Nullable String kenmerk;
  private final @Nullable String titel;
  private final @Nullable Datum sinds;
  private final @Nullable Dagen inwerkingtreding;
  private final List<Belofte> beloften = new ArrayList<>();

  Beloften(String naam, UdoTraject traject) {
    this.naam = naam;
    this.traject = traject;
    this.partijen = new Partijnamen(traject);
    this.kenmerk = Teksten.kort(traject.kenmerk(), Teksten.KENMERK);
    this.titel = Teksten.kort(Stukken.titel(traject), Teksten.TITEL);
    this.sinds = traject.peildatum();
    this.inwerkingtreding = Dagen.inwerkingtreding(traject);
  }

  /** What is promised by when. */
  private record Wanneer(String woorden, boolean herhaald, @Nullable LocalDate uiterlijk) {}

  List<Belofte> alle() {
    for (int i = 0; i < traject.uitwerkingen().size(); i++) {
      Uitwerking u = traject.uitwerkingen().get(i);
      boolean zelf =
          u.beantwoording() != null && u.beantwoording().stand() == Beantwoording.Stand.BEANTWOORD;
      belofte(
          Soort.UITWERKING,
          List.of(),
          u.kenmerk(),
          "/uitwerkingen/" + i,
          met(wat(u.onderwerp()), u.regeling()),
          wanneer(u.moment()),
          zelf);
    }
    for (int i = 0; i < traject.consultaties().size(); i++) {
      consultatie(traject.consultaties().get(i), "/consultaties/" + i);
    }
    for (int i = 0; i < traject.afspraken().size(); i++) {
      voorwaarden(traject.afspraken().get(i).voorwaarden(), List.of(), "/afspraken/" + i);
    }
    for (int i = 0; i < traject.evaluaties().size(); i++) {
      evaluatie(traject.evaluaties().get(i), "/evaluaties/" + i);
    }
    spoed();
    return beloften;
  }

  private void spoed() {
    Spoed spoed = traject.spoed();
    Datum gevraagd = spoed == null ? null : spoed.oordeelGevraagdOp();
    for (Overheidslaag laag : Gehoord.nogTeHorenNaSpoed(traject)) {
      belofte(
          Soort.SPOED_OORDEEL,
          List.of(),
          null,
          "/spoed",
          Woorden.zin("register.oordeel", "lagen", Notatie.lagen(List.of(laag))),
          gevraagd == null
              ? new Wanneer("", false, null)
              : new Wanneer(Notatie.op(gevraagd), false, gevraagd.laatsteDag()),
          false);
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
        belofte(
            Soort.DOORGESCHOVEN_PUNT,
            wie,
            punt.kenmerk(),
            hier,
            met(wat(punt.omschrijving()), reactie.naar()),
            wanneer(reactie.moment()),
            false);
      }
      if (punt.voorwaarde() != null) {
        voorwaarde(punt.voorwaarde(), wie, hier + "/voorwaarde", wat(punt.omschrijving()));
      }
    }
    for (int o = 0; o < consultatie.oordelen().size(); o++) {
      voorwaarden(
          consultatie.oordelen().get(o).voorwaarden(),
          Inbreng.wie(consultatie.oordelen().get(o).partijen(), consultatie),
          plaats + "/oordelen/" + o);
    }
  }

  private void voorwaarden(List<Voorwaarde> voorwaarden, List<String> wie, String plaats) {
    for (int v = 0; v < voorwaarden.size(); v++) {
      voorwaarde(voorwaarden.get(v), wie, plaats + "/voorwaarden/" + v, "");
    }
  }

  /** One of which the record says what came of it is no promise any more. */
  private void voorwaarde(Voorwaarde voorwaarde, List<String> wie, String plaats, String bij) {
    if (Afdoening.isAfgedaan(voorwaarde)) {
      return;
    }
    Dagen dagen =
        voorwaarde.voor() == null
            ? null
            : switch (voorwaarde.voor()) {
              case INDIENING -> Dagen.van(sinds);
              case INWERKINGTREDING -> inwerkingtreding;
            };
    String inhoud = wat(voorwaarde.inhoud());
    belofte(
        Soort.VOORWAARDE,
        wie,
        voorwaarde.kenmerk(),
        plaats,
        inhoud.isEmpty() ? bij : inhoud,
        new Wanneer(
            voorwaarde.voor() == null ? "" : voorwaarde.voor().label(), false, laatste(dagen)),
        false);
  }

  private void evaluatie(Evaluatie evaluatie, String plaats) {
    Moment eerste = evaluatie.momenten().isEmpty() ? null : evaluatie.momenten().get(0);
    Wanneer wanneer = wanneer(eerste);
    belofte(
        Soort.EVALUATIE,
        evaluatie.voorgesteldDoor(),
        evaluatie.kenmerk(),
        plaats,
        Benaming.evaluatie(evaluatie),
        new Wanneer(
            Notatie.opsomming(evaluatie.momenten().stream().map(Notatie::moment).toList()),
            wanneer.herhaald,
            wanneer.uiterlijk),
        false);
  }

  private static String wat(@Nullable Formulering tekst) {
    return Notatie.zonderPunt(Notatie.inZin(tekst));
  }

  private static String met(String wat, @Nullable String waar) {
    return waar == null ? wat : wat + Woorden.zin("bij", "wat", Notatie.regel(waar));
  }

  /** Of a repeated moment the first time. */
  private Wanneer wanneer(@Nullable Moment moment) {
    return new Wanneer(
        Notatie.moment(moment),
        moment != null && moment.elkeMaanden() != null,
        laatste(Dagen.van(moment, inwerkingtreding, LocalDate.MIN)));
  }

  /** A record can say ten million months; a calendar has four digits for a year. */
  private static @Nullable LocalDate laatste(@Nullable Dagen dagen) {
    return dagen == null || !dagen.inDeKalender() ? null : dagen.tot();
  }

  private void belofte(
      Soort soort,
      List<String> wie,
      @Nullable String eigen,
      String plaats,
      String inhoud,
      Wanneer wanneer,
      boolean zelf) {
    List<String> aan = Teksten.kort(partijen.kort(wie));
    @Nullable String[] teksten = new String[VAST + aan.size()];
    teksten[0] = naam;
    teksten[1] = kenmerk;
    teksten[2] = titel;
    teksten[3] = Teksten.kort(eigen, Teksten.KENMERK);
    teksten[4] = Teksten.kort(inhoud, Teksten.INHOUD);
    teksten[5] = Teksten.kort(wanneer.woorden, Teksten.KENMERK);
    for (int i = 0; i < aan.size(); i++) {
      teksten[VAST + i] = aan.get(i);
    }
    Teksten.pas(teksten);
    Toezegging toezegging =
        new Toezegging(
            Objects.requireNonNull(teksten[0]),
            teksten[1],
            teksten[2],
            soort,
            Stream.of(teksten).skip(VAST).map(Objects::requireNonNull).toList(),
            teksten[3],
            plaats,
            Objects.requireNonNull(teksten[4]),
            Objects.requireNonNull(teksten[5]),
            wanneer.herhaald,
            wanneer.uiterlijk,
            sinds,
            Stand.OPEN,
            false,
            List.of(),
            List.of());
    beloften.add(new Belofte(toezegging, zelf, Registerbouwer.sleutel(traject.kenmerk(), eigen)));
  }
}
