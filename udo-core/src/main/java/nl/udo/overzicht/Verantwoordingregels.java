package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.model.Afspraak;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Oordeel;
import nl.udo.model.Periode;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Verantwoording.Regel;
import nl.udo.overzicht.Verantwoording.Soort;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of the account from one record. */
final class Verantwoordingregels {

  private final UdoTraject traject;
  private final Partijnamen partijen;
  private final Map<String, String> gevolgen = new HashMap<>();
  private final Map<String, String> punten = new HashMap<>();
  private final List<Regel> puntregels = new ArrayList<>();
  private final List<Regel> oordeelregels = new ArrayList<>();
  private final List<Regel> voorwaarderegels = new ArrayList<>();
  private final List<Regel> stilleregels = new ArrayList<>();

  Verantwoordingregels(UdoTraject traject) {
    this.traject = traject;
    this.partijen = new Partijnamen(traject);
    for (Evaluatie e : traject.evaluaties()) {
      gevolg(e.kenmerk(), "evaluatie", Notatie.regel(e.onderwerp()));
    }
    for (Afspraak a : traject.afspraken()) {
      gevolg(a.kenmerk(), "afspraak", a.titel() == null ? inhoud(a) : Notatie.regel(a.titel()));
    }
    for (Uitwerking u : traject.uitwerkingen()) {
      gevolg(u.kenmerk(), "uitwerking", Notatie.zonderPunt(Notatie.regel(u.onderwerp())));
    }
    for (Consultatie consultatie : traject.consultaties()) {
      for (Punt punt : consultatie.punten()) {
        if (punt.kenmerk() != null) {
          punten.putIfAbsent(Names.key(punt.kenmerk()), inbreng(punt));
        }
      }
    }
  }

  private static String inhoud(Afspraak afspraak) {
    return Notatie.zonderPunt(Notatie.regel(afspraak.inhoud()));
  }

  private void gevolg(@Nullable String kenmerk, String soort, String onderwerp) {
    if (kenmerk != null && !onderwerp.isEmpty()) {
      gevolgen.putIfAbsent(
          Names.key(kenmerk),
          Woorden.zin("verantwoording.leidt-tot." + soort, "onderwerp", onderwerp));
    }
  }

  List<Regel> alle() {
    for (int c = 0; c < traject.consultaties().size(); c++) {
      consultatie(traject.consultaties().get(c), "/consultaties/" + c);
    }
    for (int a = 0; a < traject.afspraken().size(); a++) {
      Afspraak afspraak = traject.afspraken().get(a);
      Periode wanneer = op(afspraak);
      for (int v = 0; v < afspraak.voorwaarden().size(); v++) {
        voorwaarde(
            afspraak.voorwaarden().get(v),
            "/afspraken/" + a + "/voorwaarden/" + v,
            new Herkomst(null, partijen.kort(afspraak.partijen()), wanneer, inhoud(afspraak)));
      }
    }
    List<Regel> alle = new ArrayList<>(puntregels);
    alle.addAll(oordeelregels);
    alle.addAll(voorwaarderegels);
    alle.addAll(stilleregels);
    return List.copyOf(alle);
  }

  private static @Nullable Periode op(Afspraak afspraak) {
    return afspraak.datum() == null ? null : new Periode(afspraak.datum(), afspraak.datum());
  }

  private void consultatie(Consultatie consultatie, String plaats) {
    for (int p = 0; p < consultatie.punten().size(); p++) {
      punt(consultatie.punten().get(p), consultatie, plaats + "/punten/" + p);
    }
    for (int o = 0; o < consultatie.oordelen().size(); o++) {
      oordeel(consultatie.oordelen().get(o), consultatie, plaats + "/oordelen/" + o);
    }
    for (int z = 0; z < consultatie.zonderReactie().size(); z++) {
      String bij =
          consultatie.onderwerp() != null
              ? Notatie.regel(consultatie.onderwerp())
              : consultatie.vorm() == null ? "" : consultatie.vorm().label();
      stilleregels.add(
          new Regel(
              Soort.ZONDER_REACTIE,
              plaats + "/zonderReactie/" + z,
              null,
              partijen.kort(List.of(consultatie.zonderReactie().get(z))),
              wanneer(null, consultatie),
              bij,
              null,
              "",
              null,
              false,
              null,
              null,
              null,
              null,
              null));
    }
  }

  private void punt(Punt punt, Consultatie consultatie, String plaats) {
    List<String> wie = punt.partijen().isEmpty() ? consultatie.partijen() : punt.partijen();
    String thema =
        punt.thema() != null
            ? Notatie.regel(punt.thema())
            : punt.onderwerp() == null ? null : punt.onderwerp().label();
    Herkomst van =
        new Herkomst(thema, partijen.kort(wie), wanneer(punt.bron(), consultatie), inbreng(punt));
    Reactie reactie = punt.reactie();
    boolean open =
        reactie == null || reactie.soort() == null || reactie.soort() == Reactie.Soort.IN_BERAAD;
    puntregels.add(
        regel(
            Soort.PUNT,
            plaats,
            van,
            reactie,
            reactie == null || reactie.soort() == null
                ? Woorden.zin("verantwoording.open")
                : reactie.soort().label(),
            open,
            uitleg(reactie, punt.leidtTot()),
            bron(punt.bron(), consultatie)));
    if (punt.voorwaarde() != null) {
      voorwaarde(punt.voorwaarde(), plaats + "/voorwaarde", van);
    }
  }

  private void oordeel(Oordeel oordeel, Consultatie consultatie, String plaats) {
    List<String> wie = oordeel.partijen().isEmpty() ? consultatie.partijen() : oordeel.partijen();
    Periode wanneer =
        oordeel.datum() == null
            ? wanneer(oordeel.bron(), consultatie)
            : new Periode(oordeel.datum(), oordeel.datum());
    String thema = oordeel.onderwerpen().isEmpty() ? null : Notatie.termen(oordeel.onderwerpen());
    Herkomst van = new Herkomst(thema, partijen.kort(wie), wanneer, inbreng(oordeel));
    Reactie reactie = oordeel.reactie();
    oordeelregels.add(
        regel(
            Soort.OORDEEL,
            plaats,
            van,
            reactie,
            reactie == null || reactie.soort() == null ? "" : reactie.soort().label(),
            reactie != null && reactie.soort() == Reactie.Soort.IN_BERAAD,
            samen(uitleg(reactie, List.of()), bijPunten(oordeel.punten())),
            bron(oordeel.bron(), consultatie)));
    for (int v = 0; v < oordeel.voorwaarden().size(); v++) {
      voorwaarde(oordeel.voorwaarden().get(v), plaats + "/voorwaarden/" + v, van);
    }
  }

  /** Where something comes from: what all its lines have in common. */
  private record Herkomst(
      @Nullable String thema, List<String> partijen, @Nullable Periode wanneer, String inbreng) {}

  private Regel regel(
      Soort soort,
      String plaats,
      Herkomst van,
      @Nullable Reactie reactie,
      String stand,
      boolean open,
      String uitleg,
      @Nullable String bron) {
    return new Regel(
        soort,
        plaats,
        van.thema,
        van.partijen,
        van.wanneer,
        van.inbreng,
        reactie == null ? null : reactie.soort(),
        stand,
        reactie == null ? null : reactie.datum(),
        open,
        leegIsNull(uitleg),
        reactie == null ? null : leegIsNull(Notatie.regel(reactie.reden())),
        reactie == null ? null : leegIsNull(Notatie.bepalingen(reactie.bepalingen())),
        bron,
        reactie == null ? null : Notatie.bron(reactie.bron(), traject));
  }

  private void voorwaarde(Voorwaarde voorwaarde, String plaats, Herkomst van) {
    List<String> standen = new ArrayList<>();
    List<String> door = new ArrayList<>();
    List<String> bepalingen = new ArrayList<>();
    boolean open = voorwaarde.vervulling().isEmpty();
    for (Vervulling vervulling : voorwaarde.vervulling()) {
      open |= vervulling.stand() == null;
      String stand =
          vervulling.stand() == null
              ? Woorden.zin("verantwoording.stand.onbekend")
              : vervulling.stand().label();
      standen.add(
          vervulling.overheden().isEmpty()
              ? stand
              : Woorden.zin(
                  "verantwoording.stand.lagen",
                  "stand",
                  stand,
                  "lagen",
                  Notatie.lagen(vervulling.overheden())));
      door.add(Notatie.regel(vervulling.door()));
      bepalingen.add(Notatie.bepalingen(vervulling.bepalingen()));
    }
    List<Datum> data =
        voorwaarde.vervulling().stream()
            .map(Vervulling::datum)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    // A condition without content of its own is the point that it stands with.
    String eigen = Notatie.regel(voorwaarde.inhoud());
    String inhoud = eigen.isEmpty() ? van.inbreng : eigen;
    if (voorwaarde.voor() != null && !inhoud.isEmpty()) {
      inhoud =
          Woorden.zin(
              "verantwoording.voorwaarde.voor",
              "inhoud",
              Notatie.zonderPunt(inhoud),
              "voor",
              voorwaarde.voor().label());
    }
    voorwaarderegels.add(
        new Regel(
            Soort.VOORWAARDE,
            plaats,
            van.thema,
            van.partijen,
            van.wanneer,
            inhoud,
            null,
            standen.isEmpty()
                ? Woorden.zin("verantwoording.stand.onbekend")
                : String.join("; ", standen),
            data.size() == 1 ? data.get(0) : null,
            open,
            leegIsNull(samen(samen(door), Notatie.regel(voorwaarde.toelichting()))),
            null,
            leegIsNull(Notatie.opsomming(bepalingen.stream().filter(b -> !b.isEmpty()).toList())),
            null,
            null));
  }

  private static String inbreng(Punt punt) {
    return metSoort(punt.soort() == null ? null : punt.soort().label(), punt.omschrijving());
  }

  private static String metSoort(@Nullable String soort, @Nullable Formulering tekst) {
    String woorden = Notatie.inZin(tekst);
    if (soort == null || woorden.isEmpty()) {
      return soort == null ? woorden : soort;
    }
    return Woorden.zin("verantwoording.inbreng", "soort", soort, "tekst", woorden);
  }

  private static String inbreng(Oordeel oordeel) {
    String strekking = oordeel.strekking() == null ? null : oordeel.strekking().label();
    String tekst = metSoort(strekking, oordeel.toelichting());
    return samen(samen(tekst, Notatie.regel(oordeel.citaat())), Notatie.regel(oordeel.dictum()));
  }

  private String uitleg(@Nullable Reactie reactie, List<String> leidtTot) {
    String uitleg = reactie == null ? "" : Notatie.regel(reactie.toelichting());
    if (reactie != null && (reactie.naar() != null || reactie.moment() != null)) {
      uitleg = samen(uitleg, doorgeschoven(reactie));
    }
    List<String> gevolg =
        leidtTot.stream()
            .map(kenmerk -> gevolgen.getOrDefault(Names.key(kenmerk), Notatie.regel(kenmerk)))
            .toList();
    return gevolg.isEmpty()
        ? uitleg
        : samen(
            uitleg, Woorden.zin("verantwoording.leidt-tot", "gevolg", Notatie.opsomming(gevolg)));
  }

  private static String doorgeschoven(Reactie reactie) {
    String moment = Notatie.moment(reactie.moment());
    String naar = Notatie.regel(reactie.naar());
    if (naar.isEmpty()) {
      return moment.isEmpty() ? "" : Woorden.zin("verantwoording.moment", "moment", moment);
    }
    return moment.isEmpty()
        ? Woorden.zin("verantwoording.naar", "naar", naar)
        : Woorden.zin("verantwoording.naar-moment", "naar", naar, "moment", moment);
  }

  private String bijPunten(List<String> kenmerken) {
    List<String> namen =
        kenmerken.stream()
            .map(kenmerk -> punten.get(Names.key(kenmerk)))
            .filter(inbreng -> inbreng != null && !inbreng.isEmpty())
            .map(inbreng -> "\u201c" + Notatie.zonderPunt(inbreng) + "\u201d")
            .toList();
    return namen.isEmpty()
        ? ""
        : Woorden.zin("verantwoording.punten-bij-oordeel", "punten", Notatie.opsomming(namen));
  }

  /** The document of a point, else the only one of its consultation. */
  private static @Nullable Bronverwijzing verwijzing(
      @Nullable Bronverwijzing eigen, Consultatie consultatie) {
    return eigen != null || consultatie.bronnen().size() != 1
        ? eigen
        : consultatie.bronnen().get(0);
  }

  private @Nullable String bron(@Nullable Bronverwijzing eigen, Consultatie consultatie) {
    return Notatie.bron(verwijzing(eigen, consultatie), traject);
  }

  private @Nullable Periode wanneer(@Nullable Bronverwijzing eigen, Consultatie consultatie) {
    Bronverwijzing bron = verwijzing(eigen, consultatie);
    Document document = bron == null ? null : traject.document(bron.document());
    if (document != null && document.datum() != null) {
      return new Periode(document.datum(), document.datum());
    }
    Periode periode = consultatie.periode();
    if (periode != null && (periode.van() != null || periode.tot() != null)) {
      return periode;
    }
    return consultatie.bijeenkomsten().size() == 1
            && consultatie.bijeenkomsten().get(0).datum() != null
        ? new Periode(
            consultatie.bijeenkomsten().get(0).datum(), consultatie.bijeenkomsten().get(0).datum())
        : null;
  }

  private static String samen(List<String> delen) {
    return delen.stream().reduce("", Verantwoordingregels::samen);
  }

  /** Two texts after one another, the first with an end. */
  private static String samen(String een, String twee) {
    if (een == null || een.isEmpty() || twee == null || twee.isEmpty()) {
      return een == null || een.isEmpty() ? twee : een;
    }
    return een + (Notatie.eindigtZin(een) ? " " : ". ") + twee;
  }

  private static @Nullable String leegIsNull(String tekst) {
    return tekst == null || tekst.isEmpty() ? null : tekst;
  }
}
