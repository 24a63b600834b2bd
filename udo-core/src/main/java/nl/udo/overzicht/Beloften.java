package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Beantwoording;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
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

  private final String naam;
  private final UdoTraject traject;
  private final @Nullable String kenmerk;
  private final @Nullable String titel;
  private final @Nullable Datum sinds;
  private final @Nullable Dagen inwerkingtreding;
  private final List<Belofte> beloften = new ArrayList<>();

  Beloften(String naam, UdoTraject traject) {
    this.naam = naam;
    this.traject = traject;
    this.kenmerk = Teksten.kort(traject.kenmerk(), Teksten.KENMERK);
    this.titel = Teksten.kort(Stukken.titel(traject), Teksten.TITEL);
    this.sinds = traject.peildatum();
    this.inwerkingtreding = Dagen.inwerkingtreding(traject);
  }

  List<Belofte> alle() {
    for (int i = 0; i < traject.uitwerkingen().size(); i++) {
      Uitwerking u = traject.uitwerkingen().get(i);
      String regeling = Notatie.regel(u.regeling());
      String onderwerp = Notatie.zonderPunt(Notatie.regel(u.onderwerp()));
      boolean zelf =
          u.beantwoording() != null && u.beantwoording().stand() == Beantwoording.Stand.BEANTWOORD;
      belofte(
          Soort.UITWERKING,
          u.kenmerk(),
          "/uitwerkingen/" + i,
          regeling.isEmpty() ? onderwerp : onderwerp + Woorden.zin("bij", "wat", regeling),
          u.moment(),
          zelf);
    }
    for (int i = 0; i < traject.consultaties().size(); i++) {
      consultatie(traject.consultaties().get(i), "/consultaties/" + i);
    }
    for (int i = 0; i < traject.afspraken().size(); i++) {
      voorwaarden(traject.afspraken().get(i).voorwaarden(), "/afspraken/" + i);
    }
    for (int i = 0; i < traject.evaluaties().size(); i++) {
      evaluatie(traject.evaluaties().get(i), "/evaluaties/" + i);
    }
    Spoed spoed = traject.spoed();
    List<Overheidslaag> lagen = Gehoord.nogTeHorenNaSpoed(traject);
    for (Overheidslaag laag : lagen) {
      Datum gevraagd = spoed == null ? null : spoed.oordeelGevraagdOp();
      voegToe(
          Soort.SPOED_OORDEEL,
          null,
          "/spoed",
          Woorden.zin("register.oordeel", "lagen", Notatie.lagen(List.of(laag))),
          gevraagd == null ? "" : Notatie.op(gevraagd),
          gevraagd == null ? null : gevraagd.laatsteDag(),
          false);
    }
    return beloften;
  }

  private void consultatie(Consultatie consultatie, String plaats) {
    for (int p = 0; p < consultatie.punten().size(); p++) {
      Punt punt = consultatie.punten().get(p);
      String hier = plaats + "/punten/" + p;
      Reactie reactie = punt.reactie();
      // What came of it is a promise of its own, and is followed there.
      if (reactie != null
          && reactie.soort() == Reactie.Soort.DOORGESCHOVEN
          && punt.leidtTot().isEmpty()) {
        String naar = Notatie.regel(reactie.naar());
        String inhoud = Notatie.zonderPunt(Notatie.regel(punt.omschrijving()));
        belofte(
            Soort.DOORGESCHOVEN_PUNT,
            punt.kenmerk(),
            hier,
            naar.isEmpty() ? inhoud : inhoud + Woorden.zin("bij", "wat", naar),
            reactie.moment(),
            false);
      }
      if (punt.voorwaarde() != null) {
        voorwaarde(punt.voorwaarde(), hier + "/voorwaarde", Notatie.regel(punt.omschrijving()));
      }
    }
    for (int o = 0; o < consultatie.oordelen().size(); o++) {
      voorwaarden(consultatie.oordelen().get(o).voorwaarden(), plaats + "/oordelen/" + o);
    }
  }

  private void voorwaarden(List<Voorwaarde> voorwaarden, String plaats) {
    for (int v = 0; v < voorwaarden.size(); v++) {
      voorwaarde(voorwaarden.get(v), plaats + "/voorwaarden/" + v, "");
    }
  }

  /** One that the record says was met is no promise any more. */
  private void voorwaarde(Voorwaarde voorwaarde, String plaats, String bij) {
    if (Termijnlijst.isVervuld(voorwaarde)) {
      return;
    }
    Dagen dagen =
        voorwaarde.voor() == null
            ? null
            : switch (voorwaarde.voor()) {
              case INDIENING -> Dagen.van(sinds);
              case INWERKINGTREDING -> inwerkingtreding;
            };
    String inhoud = Notatie.zonderPunt(Notatie.regel(voorwaarde.inhoud()));
    voegToe(
        Soort.VOORWAARDE,
        voorwaarde.kenmerk(),
        plaats,
        inhoud.isEmpty() ? Notatie.zonderPunt(bij) : inhoud,
        voorwaarde.voor() == null ? "" : voorwaarde.voor().label(),
        laatste(dagen),
        false);
  }

  private void evaluatie(Evaluatie evaluatie, String plaats) {
    Moment eerste = evaluatie.momenten().isEmpty() ? null : evaluatie.momenten().get(0);
    List<String> momenten = evaluatie.momenten().stream().map(Notatie::moment).toList();
    Dagen dagen = Dagen.van(eerste, inwerkingtreding, LocalDate.MIN);
    voegToe(
        Soort.EVALUATIE,
        evaluatie.kenmerk(),
        plaats,
        Notatie.regel(evaluatie.onderwerp()),
        Notatie.opsomming(momenten),
        laatste(dagen),
        false);
  }

  /** A record can say ten million months; a calendar has four digits for a year. */
  private static @Nullable LocalDate laatste(@Nullable Dagen dagen) {
    return dagen == null || !dagen.inDeKalender() ? null : dagen.tot();
  }

  private void belofte(
      Soort soort,
      @Nullable String eigen,
      String plaats,
      String inhoud,
      @Nullable Moment moment,
      boolean zelf) {
    Dagen dagen = Dagen.van(moment, inwerkingtreding, LocalDate.MIN);
    voegToe(soort, eigen, plaats, inhoud, Notatie.moment(moment), laatste(dagen), zelf);
  }

  private void voegToe(
      Soort soort,
      @Nullable String eigen,
      String plaats,
      String inhoud,
      String moment,
      @Nullable LocalDate uiterlijk,
      boolean zelf) {
    Toezegging toezegging =
        new Toezegging(
            naam,
            kenmerk,
            titel,
            soort,
            Teksten.kort(eigen, Teksten.KENMERK),
            plaats,
            Teksten.kort(inhoud, Teksten.TITEL),
            Teksten.kort(moment, Teksten.KENMERK),
            uiterlijk,
            sinds,
            Stand.OPEN,
            false,
            List.of(),
            List.of());
    beloften.add(new Belofte(toezegging, zelf, Registerbouwer.sleutel(traject.kenmerk(), eigen)));
  }
}
