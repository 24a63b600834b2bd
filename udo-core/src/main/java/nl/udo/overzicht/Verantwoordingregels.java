package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.model.Afspraak;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Oordeel;
import nl.udo.model.Periode;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Verantwoording.Regel;
import nl.udo.overzicht.Verantwoording.Soort;
import nl.udo.paragraaf.wording.AccountWording;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of the account from one record. */
final class Verantwoordingregels {

  /** What has no date comes last. */
  private static final Comparator<Periode> OP_DATUM =
      Comparator.nullsLast(Comparator.comparing(Verantwoordingregels::begin));

  private final UdoTraject traject;
  private final Partijnamen partijen;
  private final AccountWording zinnen;
  private final Map<String, String> gevolgen = new HashMap<>();
  private final Map<String, String> punten = new HashMap<>();
  private final List<Regel> puntregels = new ArrayList<>();
  private final List<Regel> oordeelregels = new ArrayList<>();
  private final List<Regel> voorwaarderegels = new ArrayList<>();
  private final List<Regel> stilleregels = new ArrayList<>();

  Verantwoordingregels(UdoTraject traject) {
    this.traject = traject;
    this.partijen = new Partijnamen(traject);
    this.zinnen = new AccountWording(traject);
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
          punten.putIfAbsent(
              Names.key(punt.kenmerk()), inbreng(punt, wie(punt.partijen(), consultatie)));
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
      Herkomst van =
          new Herkomst(null, partijen.kort(afspraak.partijen()), op(afspraak), inhoud(afspraak));
      for (int v = 0; v < afspraak.voorwaarden().size(); v++) {
        Voorwaarde voorwaarde = afspraak.voorwaarden().get(v);
        voorwaarde(
            voorwaarde,
            "/afspraken/" + a + "/voorwaarden/" + v,
            van,
            bijAfspraak(voorwaarde, afspraak));
      }
    }
    oordeelregels.sort(Comparator.comparing(Regel::wanneer, OP_DATUM));
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
    List<String> wie = wie(punt.partijen(), consultatie);
    String thema =
        punt.thema() != null
            ? Notatie.regel(punt.thema())
            : punt.onderwerp() == null ? null : punt.onderwerp().label();
    Herkomst van =
        new Herkomst(
            thema, partijen.kort(wie), wanneer(punt.bron(), consultatie), inbreng(punt, wie));
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
      String eigen = zinnen.condition(partijen.elkInZin(wie), punt.voorwaarde());
      // A condition without content of its own is the point that it stands with.
      voorwaarde(
          punt.voorwaarde(), plaats + "/voorwaarde", van, eigen.isEmpty() ? van.inbreng : eigen);
    }
  }

  private void oordeel(Oordeel oordeel, Consultatie consultatie, String plaats) {
    List<String> wie = wie(oordeel.partijen(), consultatie);
    Periode wanneer =
        oordeel.datum() == null
            ? wanneer(oordeel.bron(), consultatie)
            : new Periode(oordeel.datum(), oordeel.datum());
    String thema = oordeel.onderwerpen().isEmpty() ? null : Notatie.termen(oordeel.onderwerpen());
    List<String> namen = partijen.elkInZin(wie);
    String inbreng = zinnen.judgement(namen, oordeel, wanneer != null, consultatie.onderwerp());
    Herkomst van =
        new Herkomst(
            thema,
            partijen.kort(wie),
            wanneer,
            inbreng.isEmpty() ? onomschreven("oordeel", null, namen) : inbreng);
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
      Voorwaarde voorwaarde = oordeel.voorwaarden().get(v);
      String eigen = zinnen.condition(namen, voorwaarde);
      voorwaarde(
          voorwaarde,
          plaats + "/voorwaarden/" + v,
          van,
          eigen.isEmpty() ? onomschreven("voorwaarde", null, namen) : eigen);
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

  private void voorwaarde(Voorwaarde voorwaarde, String plaats, Herkomst van, String inhoud) {
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

  private static List<String> wie(List<String> eigen, Consultatie consultatie) {
    return eigen.isEmpty() ? consultatie.partijen() : eigen;
  }

  private String inbreng(Punt punt, List<String> wie) {
    List<String> namen = partijen.elkInZin(wie);
    String zin = zinnen.point(namen, punt);
    return zin.isEmpty() ? onomschreven("punt", punt.soort(), namen) : zin;
  }

  /** What is recorded without its words. */
  private static String onomschreven(String wat, @Nullable Term soort, List<String> namen) {
    String sleutel = namen.isEmpty() ? "verantwoording.zonder-" : "verantwoording.zonder.van-";
    return Woorden.zin(
        sleutel + (wat.equals("voorwaarde") ? "die" : "dat"),
        "wat",
        soort == null ? wat : soort.label(),
        "wie",
        Notatie.opsomming(namen));
  }

  /** Who set it is not recorded: an agreement is of all its parties. */
  private String bijAfspraak(Voorwaarde voorwaarde, Afspraak afspraak) {
    String wat = Notatie.inZin(voorwaarde.inhoud());
    String bij =
        afspraak.partijen().isEmpty()
            ? ""
            : Woorden.zin("wijziging.van", "naam", partijen.inZin(afspraak.partijen()));
    if (wat.isEmpty()) {
      return Woorden.zin("verantwoording.afspraak.zonder", "van", bij);
    }
    String inhoud = Woorden.zin("verantwoording.afspraak", "van", bij, "wat", wat);
    return voorwaarde.voor() == null
        ? inhoud
        : Woorden.zin(
            "verantwoording.voorwaarde.voor",
            "inhoud",
            Notatie.zonderPunt(inhoud),
            "voor",
            voorwaarde.voor().label());
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

  private @Nullable String bron(@Nullable Bronverwijzing eigen, Consultatie consultatie) {
    return Notatie.bron(Oordelenlijst.bron(eigen, consultatie), traject);
  }

  private static LocalDate begin(Periode periode) {
    Datum datum = periode.van() == null ? periode.tot() : periode.van();
    return datum == null ? LocalDate.MAX : datum.eersteDag();
  }

  private @Nullable Periode wanneer(@Nullable Bronverwijzing eigen, Consultatie consultatie) {
    Datum document = Oordelenlijst.documentdatum(eigen, consultatie, traject);
    if (document != null) {
      return new Periode(document, document);
    }
    Periode periode = consultatie.periode();
    if (periode != null && (periode.van() != null || periode.tot() != null)) {
      return periode;
    }
    Datum enige =
        consultatie.bijeenkomsten().size() == 1 ? consultatie.bijeenkomsten().get(0).datum() : null;
    return enige == null ? null : new Periode(enige, enige);
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
