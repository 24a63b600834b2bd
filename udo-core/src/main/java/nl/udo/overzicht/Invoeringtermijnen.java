package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Datum;
import nl.udo.model.Implementatie;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Termijnen.Soort;
import nl.udo.overzicht.Termijnlijst.Sleutel;
import nl.udo.paragraaf.wording.AccountWording;
import nl.udo.recht.toepassing.Ingangsdatum;
import nl.udo.recht.toepassing.Verandermomenten;

/** The terms of becoming law: publication, entry into force, and what it implements. */
final class Invoeringtermijnen {

  private final Termijnlijst lijst;
  private final UdoTraject traject;
  private final String regeling;

  Invoeringtermijnen(Termijnlijst lijst) {
    this.lijst = lijst;
    this.traject = lijst.traject();
    this.regeling = new AccountWording(traject).regulation();
  }

  void alle() {
    implementaties();
    if (traject.invoering() != null) {
      invoering(traject.invoering());
    }
    if (Verandermomenten.gelden(traject) && lijst.inwerkingtreding() == null) {
      verandermoment(lijst.dag(), "");
    }
  }

  private void implementaties() {
    List<Implementatie> besluiten = traject.voornemen().implementeert();
    for (int i = 0; i < besluiten.size(); i++) {
      if (besluiten.get(i).uiterlijk() != null) {
        String besluit = Notatie.regel(besluiten.get(i).besluit());
        lijst.meld(
            besluit.isEmpty() ? "implementatie.onbekend" : "implementatie",
            new Sleutel(
                Soort.IMPLEMENTATIE,
                "/voornemen/implementeert/" + i + "/uiterlijk",
                besluiten.get(i).besluit()),
            Dagen.van(besluiten.get(i).uiterlijk()),
            List.of(),
            "besluit",
            besluit);
      }
    }
  }

  private void invoering(Invoering invoering) {
    boolean regels = Verandermomenten.gelden(traject) && invoering.uitzondering() == null;
    Dagen bekend = Dagen.van(invoering.bekendmaking());
    for (int i = 0; i < invoering.inwerkingtredingen().size(); i++) {
      Inwerkingtreding moment = invoering.inwerkingtredingen().get(i);
      boolean vast = moment.datum() != null;
      Dagen dagen = Dagen.van(Ingangsdatum.van(moment));
      if (dagen != null) {
        String plaats = "/invoering/inwerkingtredingen/" + i + (vast ? "/datum" : "/beoogd");
        String wat = wat(moment);
        String sleutel = "inwerkingtreding " + moment.bepalingen();
        lijst.meld(
            vast ? "inwerkingtreding" : "inwerkingtreding.beoogd",
            new Sleutel(Soort.INWERKINGTREDING, plaats, sleutel),
            dagen,
            List.of(),
            "wat",
            wat);
        if (regels && bekend == null) {
          lijst.meld(
              "bekendmaking",
              new Sleutel(Soort.BEKENDMAKING, plaats, sleutel),
              dagen.met(nl.udo.recht.toepassing.Termijnen::laatsteBekendmaking),
              Termijnlijst.vanRegel("UDO-INV-01"),
              "wat",
              wat,
              "inwerkingtreding",
              dagen.tekst());
        }
      }
    }
    if (regels && bekend != null) {
      Dagen vroegst = bekend.met(nl.udo.recht.toepassing.Termijnen::eersteInwerkingtreding);
      String eerste =
          Woorden.zin(
              "termijn.eerste-inwerkingtreding",
              "regeling",
              regeling,
              "bekendmaking",
              Notatie.op(Objects.requireNonNull(invoering.bekendmaking())));
      lijst.voegToe(
          metEerdere(eerste, invoering, vroegst.van()),
          new Sleutel(Soort.EERSTE_INWERKINGTREDING, "/invoering/bekendmaking", "bekendmaking"),
          vroegst,
          Termijnlijst.vanRegel("UDO-INV-01"));
      if (lijst.inwerkingtreding() != null && !opVastMoment(invoering)) {
        verandermoment(bekend.tot(), "/invoering/bekendmaking");
      }
    }
  }

  /** With the first entry into force that is certainly before that day, where there is one. */
  private String metEerdere(String eerste, Invoering invoering, LocalDate dag) {
    Inwerkingtreding eerder = null;
    Datum vroegst = null;
    for (Inwerkingtreding moment : invoering.inwerkingtredingen()) {
      Datum datum = Ingangsdatum.van(moment);
      if (datum != null
          && datum.laatsteDag().isBefore(dag)
          && (vroegst == null || datum.laatsteDag().isBefore(vroegst.laatsteDag()))) {
        eerder = moment;
        vroegst = datum;
      }
    }
    return eerder == null || vroegst == null
        ? eerste
        : Woorden.zin(
            "termijn.eerste-inwerkingtreding.eerder",
            "eerste",
            eerste,
            "inwerkingtreding",
            Woorden.zin(sleutel(eerder), "wat", wat(eerder)),
            "op",
            Notatie.op(vroegst));
  }

  private static String sleutel(Inwerkingtreding moment) {
    return moment.datum() == null ? "termijn.inwerkingtreding.beoogd" : "termijn.inwerkingtreding";
  }

  private String wat(Inwerkingtreding moment) {
    List<String> delen = moment.bepalingen().stream().map(Notatie::regel).toList();
    return delen.isEmpty() ? regeling : Notatie.opsomming(delen);
  }

  private boolean opVastMoment(Invoering invoering) {
    Regelingsoort soort = traject.voornemen().soort();
    return invoering.inwerkingtredingen().stream()
        .map(Ingangsdatum::van)
        .allMatch(
            datum ->
                datum != null
                    && soort != null
                    && Verandermomenten.kanZijn(datum, soort, traject.voornemen().onderwijs()));
  }

  /** The first that is far enough after a publication on a day. */
  private void verandermoment(LocalDate bekendmaking, String plaats) {
    Regelingsoort soort = traject.voornemen().soort();
    LocalDate eerste =
        soort == null
            ? null
            : Verandermomenten.eerste(
                nl.udo.recht.toepassing.Termijnen.eersteInwerkingtreding(bekendmaking),
                soort,
                traject.voornemen().onderwijs());
    lijst.meld(
        "verandermoment",
        new Sleutel(Soort.VERANDERMOMENT, plaats, "verandermoment"),
        eerste == null ? null : new Dagen(eerste, eerste),
        Termijnlijst.vanRegel("UDO-INV-02"),
        "regeling",
        regeling,
        "bekendmaking",
        Notatie.op(Datum.van(bekendmaking)));
  }
}
