package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Afspraak;
import nl.udo.model.Consultatie;
import nl.udo.model.Evaluatie;
import nl.udo.model.Punt;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Termijnen.Soort;
import nl.udo.overzicht.Termijnlijst.Sleutel;

/** The terms of what was promised: evaluations, conditions, and what is still to be worked out. */
final class Toezeggingtermijnen {

  private final Termijnlijst lijst;
  private final UdoTraject traject;

  Toezeggingtermijnen(Termijnlijst lijst) {
    this.lijst = lijst;
    this.traject = lijst.traject();
  }

  void evaluaties() {
    for (int i = 0; i < traject.evaluaties().size(); i++) {
      Evaluatie evaluatie = traject.evaluaties().get(i);
      String wat = Benaming.evaluatie(evaluatie);
      for (int m = 0; m < evaluatie.momenten().size(); m++) {
        String kenmerk = evaluatie.kenmerk() == null ? null : evaluatie.kenmerk() + " " + m;
        lijst.moment(
            wat,
            new Sleutel(Soort.EVALUATIE, "/evaluaties/" + i + "/momenten/" + m, kenmerk),
            evaluatie.momenten().get(m));
      }
      if (evaluatie.momenten().isEmpty()) {
        lijst.moment(
            wat, new Sleutel(Soort.EVALUATIE, "/evaluaties/" + i, evaluatie.kenmerk()), null);
      }
    }
  }

  void voorwaarden() {
    for (int i = 0; i < traject.consultaties().size(); i++) {
      Consultatie c = traject.consultaties().get(i);
      String plaats = "/consultaties/" + i;
      for (int p = 0; p < c.punten().size(); p++) {
        Punt punt = c.punten().get(p);
        if (punt.voorwaarde() != null) {
          voorwaarde(
              punt.voorwaarde(),
              plaats + "/punten/" + p + "/voorwaarde",
              Notatie.zonderPunt(Notatie.inZin(punt.omschrijving())));
        }
      }
      for (int o = 0; o < c.oordelen().size(); o++) {
        voorwaarden(c.oordelen().get(o).voorwaarden(), plaats + "/oordelen/" + o);
      }
    }
    for (int a = 0; a < traject.afspraken().size(); a++) {
      voorwaarden(traject.afspraken().get(a).voorwaarden(), "/afspraken/" + a);
    }
  }

  private void voorwaarden(List<Voorwaarde> voorwaarden, String plaats) {
    for (int v = 0; v < voorwaarden.size(); v++) {
      voorwaarde(voorwaarden.get(v), plaats + "/voorwaarden/" + v, "");
    }
  }

  private void voorwaarde(Voorwaarde voorwaarde, String plaats, String bij) {
    if (voorwaarde.voor() == null || Afdoening.isAfgedaan(voorwaarde)) {
      return;
    }
    String inhoud = Notatie.zonderPunt(Notatie.inZin(voorwaarde.inhoud()));
    inhoud = inhoud.isEmpty() ? bij : inhoud;
    lijst.meld(
        inhoud.isEmpty() ? "voorwaarde.onbekend" : "voorwaarde",
        new Sleutel(Soort.VOORWAARDE, plaats, voorwaarde.kenmerk()),
        Dagen.voor(voorwaarde.voor(), traject),
        List.of(),
        "inhoud",
        inhoud,
        "voor",
        voorwaarde.voor().label());
  }

  void uitwerkingen() {
    for (int i = 0; i < traject.uitwerkingen().size(); i++) {
      Uitwerking u = traject.uitwerkingen().get(i);
      if (!Afdoening.isAfgedaan(u)) {
        String in = Notatie.regel(u.regeling());
        String sleutel = in.isEmpty() ? "termijn.uitwerking" : "termijn.uitwerking.in";
        lijst.moment(
            u.onderwerp() == null
                ? Woorden.zin(sleutel, "regeling", in)
                : Notatie.bij(sleutel, u.onderwerp(), "regeling", in),
            new Sleutel(Soort.UITWERKING, "/uitwerkingen/" + i, u.kenmerk()),
            u.moment());
      }
    }
  }

  void afspraken() {
    for (int i = 0; i < traject.afspraken().size(); i++) {
      Afspraak a = traject.afspraken().get(i);
      if (a.stand() == Afspraak.Stand.NOG_TE_MAKEN) {
        String titel = Notatie.regel(a.titel());
        lijst.moment(
            titel.isEmpty() && a.inhoud() != null
                ? Notatie.bij("termijn.afspraak", a.inhoud())
                : titel.isEmpty()
                    ? Woorden.zin("termijn.afspraak")
                    : Woorden.zin("termijn.afspraak.woordgroep", "wat", titel),
            new Sleutel(Soort.AFSPRAAK, "/afspraken/" + i, a.kenmerk()),
            a.moment());
      }
    }
  }
}
