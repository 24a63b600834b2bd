package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.udo.model.Afspraak;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Oordeel;
import nl.udo.model.Periode;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Verantwoording.Regel;
import nl.udo.overzicht.Verantwoording.Soort;
import nl.udo.paragraaf.wording.AccountWording;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of the account from one record. */
final class Verantwoordingregels {

  /** What has no date comes last. */
  private static final Comparator<Periode> OP_DATUM =
      Comparator.nullsLast(Comparator.comparing(Verantwoordingregels::begin));

  private final UdoTraject traject;
  private final AccountWording zinnen;

  /** For the notes, which two lines share: short wherever in the text they stand. */
  private final Partijnamen namen;

  private final Bronnen bronnen;
  private final Inbreng inbreng;
  private final Afdoening afdoening;
  private final Vervuldheid vervuldheid;
  private final Oordeelopvolging opvolging;
  private final List<Ontwerp> ontwerpen = new ArrayList<>();

  Verantwoordingregels(UdoTraject traject, Partijnamen partijen) {
    this.traject = traject;
    this.namen = new Partijnamen(traject);
    this.zinnen = new AccountWording(traject);
    this.bronnen = new Bronnen(traject);
    this.inbreng = new Inbreng(partijen, zinnen);
    this.afdoening = new Afdoening(traject, zinnen);
    this.vervuldheid = new Vervuldheid(zinnen);
    this.opvolging = new Oordeelopvolging(traject);
  }

  /** A line that is not written yet: who is named first is only known in the order of reading. */
  private record Ontwerp(
      Soort soort, @Nullable String thema, @Nullable Periode wanneer, Supplier<Regel> regel) {}

  /** In the order in which they are read. */
  List<Regel> alle() {
    for (int c = 0; c < traject.consultaties().size(); c++) {
      consultatie(traject.consultaties().get(c), "/consultaties/" + c);
    }
    for (int a = 0; a < traject.afspraken().size(); a++) {
      afspraak(traject.afspraken().get(a), "/afspraken/" + a);
    }
    List<Regel> alle = new ArrayList<>();
    perThema(van(Soort.PUNT)).forEach(ontwerp -> alle.add(ontwerp.regel.get()));
    van(Soort.OORDEEL).stream()
        .sorted(Comparator.comparing(Ontwerp::wanneer, OP_DATUM))
        .forEach(ontwerp -> alle.add(ontwerp.regel.get()));
    van(Soort.VOORWAARDE).forEach(ontwerp -> alle.add(ontwerp.regel.get()));
    van(Soort.ZONDER_REACTIE).forEach(ontwerp -> alle.add(ontwerp.regel.get()));
    return List.copyOf(alle);
  }

  private List<Ontwerp> van(Soort soort) {
    return ontwerpen.stream().filter(ontwerp -> ontwerp.soort == soort).toList();
  }

  /** In the order in which the themes first come up; what has none comes last. */
  private static List<Ontwerp> perThema(List<Ontwerp> punten) {
    Map<String, List<Ontwerp>> perThema = new LinkedHashMap<>();
    List<Ontwerp> overig = new ArrayList<>();
    for (Ontwerp punt : punten) {
      List<Ontwerp> deel =
          punt.thema == null
              ? overig
              : perThema.computeIfAbsent(punt.thema, thema -> new ArrayList<>());
      deel.add(punt);
    }
    List<Ontwerp> alle = new ArrayList<>();
    perThema.values().forEach(alle::addAll);
    alle.addAll(overig);
    return alle;
  }

  private void afspraak(Afspraak afspraak, String plaats) {
    for (int v = 0; v < afspraak.voorwaarden().size(); v++) {
      Voorwaarde voorwaarde = afspraak.voorwaarden().get(v);
      voorwaarde(
          voorwaarde,
          plaats + "/voorwaarden/" + v,
          new Herkomst(null, afspraak.partijen(), Bronnen.op(afspraak.datum()), null),
          () -> inbreng.voorwaarde(voorwaarde, afspraak));
    }
  }

  private void consultatie(Consultatie consultatie, String plaats) {
    for (int p = 0; p < consultatie.punten().size(); p++) {
      punt(consultatie.punten().get(p), consultatie, plaats + "/punten/" + p);
    }
    for (int o = 0; o < consultatie.oordelen().size(); o++) {
      oordeel(consultatie.oordelen().get(o), consultatie, plaats + "/oordelen/" + o);
    }
    for (int z = 0; z < consultatie.zonderReactie().size(); z++) {
      stilte(consultatie.zonderReactie().get(z), consultatie, plaats + "/zonderReactie/" + z);
    }
  }

  private void stilte(String partij, Consultatie consultatie, String plaats) {
    String bij =
        consultatie.onderwerp() != null
            ? Notatie.regel(consultatie.onderwerp())
            : consultatie.vorm() == null ? "" : consultatie.vorm().label();
    ontwerpen.add(
        new Ontwerp(
            Soort.ZONDER_REACTIE,
            null,
            null,
            () ->
                new Regel(
                    Soort.ZONDER_REACTIE,
                    plaats,
                    null,
                    inbreng.lijst(List.of(partij)),
                    bronnen.wanneer(null, consultatie),
                    null,
                    bij,
                    null,
                    "",
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null)));
  }

  private void punt(Punt punt, Consultatie consultatie, String plaats) {
    List<String> wie = consultatie.partijenVan(punt);
    String thema =
        punt.thema() != null
            ? Notatie.regel(punt.thema())
            : punt.onderwerp() == null ? null : punt.onderwerp().label();
    Bronverwijzing bron = Bronnen.bron(punt.bron(), consultatie);
    Periode wanneer = bronnen.wanneer(punt.bron(), consultatie);
    // An advice that the law prescribes is called so in its sentence.
    String waar =
        punt.soort() == Punt.Soort.WETTELIJK_ADVIES
            ? null
            : waar(bron, consultatie, wanneer == null ? null : wanneer.van());
    Herkomst van = new Herkomst(thema, wie, wanneer, waar);
    Reactie reactie = punt.reactie();
    Reactie.Soort antwoord = reactie == null ? null : reactie.soort();
    String stand =
        antwoord == null
            ? Woorden.zin("verantwoording.open")
            : Afdoening.antwoord(antwoord, punt.soort());
    boolean open = antwoord == null || antwoord == Reactie.Soort.IN_BERAAD;
    ontwerpen.add(
        new Ontwerp(
            Soort.PUNT,
            thema,
            wanneer,
            () ->
                regel(
                    Soort.PUNT,
                    plaats,
                    van,
                    inbreng.punt(punt, wie),
                    reactie,
                    stand,
                    open,
                    afdoening.uitleg(reactie, punt.leidtTot()),
                    noot(bron, consultatie))));
    Voorwaarde voorwaarde = punt.voorwaarde();
    if (voorwaarde != null) {
      // A condition without content of its own is the point that it stands with.
      voorwaarde(
          voorwaarde,
          plaats + "/voorwaarde",
          van,
          () ->
              voorwaarde.inhoud() == null
                  ? inbreng.punt(punt, wie)
                  : inbreng.eigenVoorwaarde(voorwaarde, wie));
    }
  }

  private void oordeel(Oordeel oordeel, Consultatie consultatie, String plaats) {
    List<String> wie = consultatie.partijenVan(oordeel);
    Periode wanneer =
        oordeel.datum() == null
            ? bronnen.wanneer(oordeel.bron(), consultatie)
            : Bronnen.op(oordeel.datum());
    Bronverwijzing bron = Bronnen.bron(oordeel.bron(), consultatie);
    boolean verleden =
        wanneer != null || AccountWording.isPast(bronnen.document(bron), consultatie);
    Herkomst van =
        new Herkomst(
            oordeel.onderwerpen().isEmpty() ? null : Notatie.termen(oordeel.onderwerpen()),
            wie,
            wanneer,
            waar(bron, consultatie, bronnen.datum(oordeel, consultatie)));
    Reactie reactie = oordeel.reactie();
    Reactie.Soort antwoord = reactie == null ? null : reactie.soort();
    Oordeelopvolging.Gegeven gegeven = opvolging.op(plaats);
    boolean onbeantwoord = gegeven != null && gegeven.isOnbeantwoord();
    boolean open =
        antwoord == Reactie.Soort.IN_BERAAD
            || gegeven != null && onbeantwoord && opvolging.opvolger(gegeven) == null;
    String stand =
        antwoord != null
            ? Afdoening.antwoordOpOordeel(antwoord)
            : onbeantwoord ? Woorden.zin("verantwoording.open") : "";
    ontwerpen.add(
        new Ontwerp(
            Soort.OORDEEL,
            van.thema,
            wanneer,
            () ->
                regel(
                    Soort.OORDEEL,
                    plaats,
                    van,
                    inbreng.oordeel(oordeel, wie, verleden, consultatie.onderwerp()),
                    reactie,
                    stand,
                    open,
                    Afdoening.samen(afdoening.uitleg(reactie, List.of()), afdoening.bij(oordeel)),
                    noot(bron, consultatie))));
    for (int v = 0; v < oordeel.voorwaarden().size(); v++) {
      Voorwaarde voorwaarde = oordeel.voorwaarden().get(v);
      voorwaarde(
          voorwaarde, plaats + "/voorwaarden/" + v, van, () -> inbreng.voorwaarde(voorwaarde, wie));
    }
  }

  private @Nullable String waar(
      @Nullable Bronverwijzing bron, Consultatie consultatie, @Nullable Datum datum) {
    return leegIsNull(zinnen.occasion(bron, consultatie, datum));
  }

  private @Nullable String noot(@Nullable Bronverwijzing bron, @Nullable Consultatie consultatie) {
    return leegIsNull(
        Notatie.regel(zinnen.note(bron, consultatie, kenmerk -> namen.inZin(List.of(kenmerk)))));
  }

  /**
   * Where something comes from.
   *
   * @param wie the parties by kenmerk
   */
  private record Herkomst(
      @Nullable String thema, List<String> wie, @Nullable Periode wanneer, @Nullable String waar) {}

  private Regel regel(
      Soort soort,
      String plaats,
      Herkomst van,
      String inbracht,
      @Nullable Reactie reactie,
      String stand,
      boolean open,
      String uitleg,
      @Nullable String bron) {
    return new Regel(
        soort,
        plaats,
        van.thema,
        inbreng.kort(van.wie),
        van.wanneer,
        van.waar,
        inbracht,
        reactie == null ? null : reactie.soort(),
        stand,
        reactie == null ? null : reactie.datum(),
        open,
        leegIsNull(uitleg),
        leegIsNull(afdoening.redenOfRest(reactie)),
        reactie == null ? null : leegIsNull(Notatie.bepalingen(reactie.bepalingen())),
        bron,
        reactie == null ? null : noot(reactie.bron(), null));
  }

  private void voorwaarde(
      Voorwaarde voorwaarde, String plaats, Herkomst van, Supplier<String> inbracht) {
    List<Vervulling> vervulling = voorwaarde.vervulling();
    ontwerpen.add(
        new Ontwerp(
            Soort.VOORWAARDE,
            van.thema,
            van.wanneer,
            () ->
                new Regel(
                    Soort.VOORWAARDE,
                    plaats,
                    van.thema,
                    inbreng.kort(van.wie),
                    van.wanneer,
                    null,
                    inbracht.get(),
                    null,
                    Vervuldheid.stand(voorwaarde),
                    Vervuldheid.datum(voorwaarde),
                    vervulling.isEmpty() || vervulling.stream().anyMatch(v -> v.stand() == null),
                    leegIsNull(vervuldheid.uitleg(voorwaarde)),
                    null,
                    leegIsNull(Vervuldheid.bepalingen(voorwaarde)),
                    null,
                    null)));
  }

  private static LocalDate begin(Periode periode) {
    Datum datum = periode.van() == null ? periode.tot() : periode.van();
    return datum == null ? LocalDate.MAX : datum.eersteDag();
  }

  private static @Nullable String leegIsNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
