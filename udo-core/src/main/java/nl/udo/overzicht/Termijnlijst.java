package nl.udo.overzicht;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.udo.model.Afspraak;
import nl.udo.model.Beantwoording;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Dossier;
import nl.udo.model.Evaluatie;
import nl.udo.model.Implementatie;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Termijnen.Soort;
import nl.udo.overzicht.Termijnen.Stand;
import nl.udo.overzicht.Termijnen.Termijn;
import nl.udo.paragraaf.wording.AccountWording;
import nl.udo.recht.Vindplaats;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.recht.toepassing.Verandermomenten;
import nl.udo.toets.Bron;
import nl.udo.toets.UdoChecklist;
import org.jspecify.annotations.Nullable;

/** Gathers the terms of one record. */
final class Termijnlijst {

  private final UdoTraject traject;
  private final LocalDate dag;
  private final @Nullable Dagen inwerkingtreding;
  private final Partijnamen partijen;
  private final String regeling;
  private final List<Termijn> termijnen = new ArrayList<>();
  private final Set<String> uids = new HashSet<>();

  Termijnlijst(UdoTraject traject, LocalDate dag) {
    this.traject = traject;
    this.dag = dag;
    this.inwerkingtreding = Dagen.inwerkingtreding(traject);
    this.partijen = new Partijnamen(traject);
    this.regeling = new AccountWording(traject).regulation();
  }

  List<Termijn> alle() {
    oordelen();
    implementaties();
    if (traject.invoering() != null) {
      invoering(traject.invoering());
    }
    if (regels() && inwerkingtreding == null) {
      verandermoment(dag, "");
    }
    evaluaties();
    spoed();
    voorwaarden();
    uitwerkingen();
    afspraken();
    return termijnen.stream()
        .sorted(
            Comparator.comparing(
                Termijn::totEnMet, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** The two months, unless a reason is given for another term; then the end that is recorded. */
  private void oordelen() {
    for (int i = 0; i < traject.consultaties().size(); i++) {
      Consultatie c = traject.consultaties().get(i);
      if (c.vorm() == Consultatie.Vorm.BESTUURLIJK && c.periode() != null) {
        boolean korter = c.redenKorter() != null;
        Dagen einde =
            korter
                ? Dagen.van(c.periode().tot())
                : c.periode().van() == null
                    ? null
                    : Dagen.van(c.periode().van())
                        .met(nl.udo.recht.toepassing.Termijnen::laatsteDagOordeel);
        if (einde != null) {
          meld(
              korter ? "oordeel.korter" : "oordeel",
              new Sleutel(Soort.OORDEEL, "/consultaties/" + i + "/periode", c.kenmerk()),
              einde,
              korter ? List.of() : vanRegel("UDO-CON-03"),
              "wie",
              c.partijen().isEmpty()
                  ? Woorden.zin("overheid.onbekend")
                  : partijen.inZin(c.partijen()));
        }
      }
    }
  }

  private void implementaties() {
    List<Implementatie> besluiten = traject.voornemen().implementeert();
    for (int i = 0; i < besluiten.size(); i++) {
      if (besluiten.get(i).uiterlijk() != null) {
        String besluit = Notatie.regel(besluiten.get(i).besluit());
        meld(
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

  /** Whether Aanwijzing 4.17 is about it: regulation that touches medeoverheden. */
  private boolean regels() {
    return !traject.geraakteOverheden().isEmpty() && Verandermomenten.gelden(Regeling.van(traject));
  }

  private void invoering(Invoering invoering) {
    boolean regels = regels() && invoering.uitzondering() == null;
    Dagen bekend = Dagen.van(invoering.bekendmaking());
    for (int i = 0; i < invoering.inwerkingtredingen().size(); i++) {
      Inwerkingtreding moment = invoering.inwerkingtredingen().get(i);
      boolean vast = moment.datum() != null;
      Dagen dagen = Dagen.van(vast ? moment.datum() : moment.beoogd());
      if (dagen != null) {
        String plaats = "/invoering/inwerkingtredingen/" + i + (vast ? "/datum" : "/beoogd");
        List<String> delen = moment.bepalingen().stream().map(Notatie::regel).toList();
        String wat = delen.isEmpty() ? regeling : Notatie.opsomming(delen);
        String sleutel = "inwerkingtreding " + moment.bepalingen();
        meld(
            vast ? "inwerkingtreding" : "inwerkingtreding.beoogd",
            new Sleutel(Soort.INWERKINGTREDING, plaats, sleutel),
            dagen,
            List.of(),
            "wat",
            wat);
        if (regels && bekend == null) {
          meld(
              "bekendmaking",
              new Sleutel(Soort.BEKENDMAKING, plaats, sleutel),
              dagen.met(nl.udo.recht.toepassing.Termijnen::laatsteBekendmaking),
              vanRegel("UDO-INV-01"),
              "wat",
              wat,
              "inwerkingtreding",
              dagen.tekst());
        }
      }
    }
    if (regels && bekend != null) {
      Dagen vroegst = bekend.met(nl.udo.recht.toepassing.Termijnen::eersteInwerkingtreding);
      meld(
          "eerste-inwerkingtreding",
          new Sleutel(Soort.EERSTE_INWERKINGTREDING, "/invoering/bekendmaking", "bekendmaking"),
          vroegst,
          vanRegel("UDO-INV-01"),
          "regeling",
          regeling,
          "bekendmaking",
          bekend.tekst());
      if (inwerkingtreding != null && !opVastMoment(invoering)) {
        verandermoment(bekend.tot(), "/invoering/bekendmaking");
      }
    }
  }

  private boolean opVastMoment(Invoering invoering) {
    Regelingsoort soort = traject.voornemen().soort();
    return invoering.inwerkingtredingen().stream()
        .map(i -> i.datum() == null ? i.beoogd() : i.datum())
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
    meld(
        "verandermoment",
        new Sleutel(Soort.VERANDERMOMENT, plaats, "verandermoment"),
        eerste == null ? null : new Dagen(eerste, eerste),
        vanRegel("UDO-INV-02"),
        "regeling",
        regeling,
        "bekendmaking",
        Notatie.op(Datum.van(bekendmaking)));
  }

  private void evaluaties() {
    for (int i = 0; i < traject.evaluaties().size(); i++) {
      Evaluatie evaluatie = traject.evaluaties().get(i);
      String wat = Benaming.evaluatie(evaluatie);
      for (int m = 0; m < evaluatie.momenten().size(); m++) {
        String kenmerk = evaluatie.kenmerk() == null ? null : evaluatie.kenmerk() + " " + m;
        moment(
            wat,
            new Sleutel(Soort.EVALUATIE, "/evaluaties/" + i + "/momenten/" + m, kenmerk),
            evaluatie.momenten().get(m));
      }
      if (evaluatie.momenten().isEmpty()) {
        moment(wat, new Sleutel(Soort.EVALUATIE, "/evaluaties/" + i, evaluatie.kenmerk()), null);
      }
    }
  }

  private void spoed() {
    List<Overheidslaag> lagen = Gehoord.nogTeHorenNaSpoed(traject);
    Spoed spoed = traject.spoed();
    if (spoed == null || lagen.isEmpty()) {
      return;
    }
    List<Vindplaats> bronnen = List.copyOf(Norm.SPOED.artikelen(lagen, Regeling.van(traject)));
    Dagen gevraagd = Dagen.van(spoed.oordeelGevraagdOp());
    meld(
        "spoed-oordeel",
        new Sleutel(
            Soort.SPOED_OORDEEL,
            gevraagd == null ? "/spoed" : "/spoed/oordeelGevraagdOp",
            "spoed oordeel"),
        gevraagd,
        bronnen,
        "lagen",
        Notatie.lagen(lagen));
    if (spoed.openbaarmaking() != null) {
      Dagen dagen = Dagen.van(spoed.openbaarmaking(), inwerkingtreding, dag);
      meld(
          "spoed-openbaarmaking",
          new Sleutel(Soort.SPOED_OPENBAARMAKING, "/spoed/openbaarmaking", "spoed openbaar"),
          dagen,
          bronnen,
          "lagen",
          Notatie.lagen(lagen));
    }
  }

  private void voorwaarden() {
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
    Dagen dagen =
        switch (voorwaarde.voor()) {
          case INDIENING -> Dagen.van(traject.peildatum());
          case INWERKINGTREDING -> inwerkingtreding;
        };
    String inhoud = Notatie.zonderPunt(Notatie.inZin(voorwaarde.inhoud()));
    inhoud = inhoud.isEmpty() ? bij : inhoud;
    meld(
        inhoud.isEmpty() ? "voorwaarde.onbekend" : "voorwaarde",
        new Sleutel(Soort.VOORWAARDE, plaats, voorwaarde.kenmerk()),
        dagen,
        List.of(),
        "inhoud",
        inhoud,
        "voor",
        voorwaarde.voor().label());
  }

  private void uitwerkingen() {
    for (int i = 0; i < traject.uitwerkingen().size(); i++) {
      Uitwerking u = traject.uitwerkingen().get(i);
      boolean klaar =
          u.beantwoording() != null && u.beantwoording().stand() == Beantwoording.Stand.BEANTWOORD;
      if (!klaar) {
        String in = Notatie.regel(u.regeling());
        String sleutel = in.isEmpty() ? "termijn.uitwerking" : "termijn.uitwerking.in";
        moment(
            u.onderwerp() == null
                ? Woorden.zin(sleutel, "regeling", in)
                : Notatie.bij(sleutel, u.onderwerp(), "regeling", in),
            new Sleutel(Soort.UITWERKING, "/uitwerkingen/" + i, u.kenmerk()),
            u.moment());
      }
    }
  }

  private void afspraken() {
    for (int i = 0; i < traject.afspraken().size(); i++) {
      Afspraak a = traject.afspraken().get(i);
      if (a.stand() == Afspraak.Stand.NOG_TE_MAKEN) {
        String titel = Notatie.regel(a.titel());
        moment(
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

  private void moment(String wat, Sleutel sleutel, @Nullable Moment moment) {
    Dagen dagen = Dagen.van(moment, inwerkingtreding, dag);
    String woorden = Notatie.moment(moment);
    // "2033: de evaluatie (in 2033)" says its date twice.
    boolean zelfde =
        dagen != null
            && dagen.inDeKalender()
            && moment != null
            && moment.datum() != null
            && woorden.equals(Notatie.op(moment.datum()));
    voegToe(
        woorden.isEmpty() || zelfde
            ? wat
            : Woorden.zin("termijn.moment", "wat", wat, "moment", woorden),
        sleutel,
        dagen,
        List.of());
  }

  private void meld(
      String zin,
      Sleutel sleutel,
      @Nullable Dagen dagen,
      List<Vindplaats> bronnen,
      String... invulling) {
    voegToe(Woorden.zin("termijn." + zin, invulling), sleutel, dagen, bronnen);
  }

  private void voegToe(
      String wat, Sleutel sleutel, @Nullable Dagen gevonden, List<Vindplaats> bronnen) {
    // A record can say ten million months; a calendar has four digits for a year.
    Dagen dagen = gevonden == null || !gevonden.inDeKalender() ? null : gevonden;
    termijnen.add(
        new Termijn(
            sleutel.soort,
            sleutel.plaats,
            wat,
            dagen == null ? null : dagen.van(),
            dagen == null ? null : dagen.tot(),
            dagen == null ? Stand.ZONDER_DATUM : dagen.op(dag),
            bronnen,
            uid(sleutel)));
  }

  /** Two parts can have one kenmerk; then the place tells the second from the first. */
  private String uid(Sleutel sleutel) {
    String uid = uid(sleutel.soort, sleutel.kenmerk == null ? sleutel.plaats : sleutel.kenmerk);
    if (!uids.add(uid)) {
      uid = uid(sleutel.soort, sleutel.kenmerk + "\n" + sleutel.plaats);
      uids.add(uid);
    }
    return uid;
  }

  /** What a term is known by in another version of the record. */
  private record Sleutel(Soort soort, String plaats, @Nullable String kenmerk) {}

  private String uid(Soort soort, String deel) {
    String record =
        traject.kenmerk() == null
            ? traject.voornemen().titel()
                + traject.voornemen().dossiers().stream().map(Dossier::nummer).toList()
            : traject.kenmerk();
    String naam = String.join("\n", "udo", record, soort.code(), deel);
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The sources of a rule of the standard rule set, which is where they are kept. */
  private static List<Vindplaats> vanRegel(String code) {
    return UdoChecklist.standaard().regel(code).bronnen().stream().map(Bron::vindplaats).toList();
  }
}
