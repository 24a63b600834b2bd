package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.udo.model.Afspraak;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Strekking;
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
  private final Bronnen bronnen;
  private final Inbreng inbreng;
  private final Afdoening afdoening;
  private final Vervuldheid vervuldheid;
  private final List<Regel> puntregels = new ArrayList<>();
  private final List<Regel> oordeelregels = new ArrayList<>();
  private final List<Regel> voorwaarderegels = new ArrayList<>();
  private final List<Regel> stilleregels = new ArrayList<>();

  Verantwoordingregels(UdoTraject traject) {
    this.traject = traject;
    this.bronnen = new Bronnen(traject);
    this.inbreng = new Inbreng(traject);
    this.afdoening = new Afdoening(traject, inbreng);
    this.vervuldheid = new Vervuldheid(traject);
  }

  List<Regel> alle() {
    for (int c = 0; c < traject.consultaties().size(); c++) {
      consultatie(traject.consultaties().get(c), "/consultaties/" + c);
    }
    for (int a = 0; a < traject.afspraken().size(); a++) {
      Afspraak afspraak = traject.afspraken().get(a);
      for (int v = 0; v < afspraak.voorwaarden().size(); v++) {
        Voorwaarde voorwaarde = afspraak.voorwaarden().get(v);
        voorwaarde(
            voorwaarde,
            "/afspraken/" + a + "/voorwaarden/" + v,
            new Herkomst(
                null,
                inbreng.kort(afspraak.partijen()),
                Bronnen.op(afspraak.datum()),
                inbreng.voorwaarde(voorwaarde, afspraak)));
      }
    }
    oordeelregels.sort(Comparator.comparing(Regel::wanneer, OP_DATUM));
    List<Regel> alle = new ArrayList<>(puntregels);
    alle.addAll(oordeelregels);
    alle.addAll(voorwaarderegels);
    alle.addAll(stilleregels);
    return List.copyOf(alle);
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
              inbreng.kort(List.of(consultatie.zonderReactie().get(z))),
              bronnen.wanneer(null, consultatie),
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
    List<String> wie = Inbreng.wie(punt.partijen(), consultatie);
    String thema =
        punt.thema() != null
            ? Notatie.regel(punt.thema())
            : punt.onderwerp() == null ? null : punt.onderwerp().label();
    Herkomst van =
        new Herkomst(
            thema,
            inbreng.kort(wie),
            bronnen.wanneer(punt.bron(), consultatie),
            inbreng.punt(punt, wie));
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
            afdoening.uitleg(reactie, punt.leidtTot()),
            bron(punt.bron(), consultatie)));
    if (punt.voorwaarde() != null) {
      String eigen = inbreng.eigenVoorwaarde(punt.voorwaarde(), wie);
      // A condition without content of its own is the point that it stands with.
      voorwaarde(punt.voorwaarde(), plaats + "/voorwaarde", eigen.isEmpty() ? van : van.met(eigen));
    }
  }

  private void oordeel(Oordeel oordeel, Consultatie consultatie, String plaats) {
    List<String> wie = Inbreng.wie(oordeel.partijen(), consultatie);
    Periode wanneer =
        oordeel.datum() == null
            ? bronnen.wanneer(oordeel.bron(), consultatie)
            : Bronnen.op(oordeel.datum());
    boolean verleden =
        wanneer != null
            || AccountWording.isTold(bronnen.document(Bronnen.bron(oordeel.bron(), consultatie)));
    Herkomst van =
        new Herkomst(
            oordeel.onderwerpen().isEmpty() ? null : Notatie.termen(oordeel.onderwerpen()),
            inbreng.kort(wie),
            wanneer,
            inbreng.oordeel(oordeel, wie, verleden, consultatie.onderwerp()));
    Reactie reactie = oordeel.reactie();
    Reactie.Soort antwoord = reactie == null ? null : reactie.soort();
    boolean open =
        antwoord == null ? vraagtAntwoord(oordeel, wie) : antwoord == Reactie.Soort.IN_BERAAD;
    String onbeantwoord = open ? Woorden.zin("verantwoording.open") : "";
    String stand = antwoord == null ? onbeantwoord : antwoord.label();
    oordeelregels.add(
        regel(
            Soort.OORDEEL,
            plaats,
            van,
            reactie,
            stand,
            open,
            Afdoening.samen(afdoening.uitleg(reactie, List.of()), afdoening.bij(oordeel)),
            bron(oordeel.bron(), consultatie)));
    for (int v = 0; v < oordeel.voorwaarden().size(); v++) {
      Voorwaarde voorwaarde = oordeel.voorwaarden().get(v);
      voorwaarde(
          voorwaarde, plaats + "/voorwaarden/" + v, van.met(inbreng.voorwaarde(voorwaarde, wie)));
    }
  }

  /**
   * Whether an oordeel against the proposal stands by itself: its points are answered apart, and
   * what the same parties thought later took its place.
   */
  private boolean vraagtAntwoord(Oordeel oordeel, List<String> wie) {
    boolean tegen =
        oordeel.strekking() == Strekking.BEDENKINGEN || oordeel.strekking() == Strekking.AFWIJZEND;
    return tegen
        && oordeel.punten().isEmpty()
        && traject.consultaties().stream()
            .noneMatch(c -> c.oordelen().stream().anyMatch(o -> vervangt(o, c, oordeel, wie)));
  }

  private static boolean vervangt(
      Oordeel later, Consultatie consultatie, Oordeel oordeel, List<String> wie) {
    return oordeel.datum() != null
        && later.datum() != null
        && oordeel.datum().zekerVoor(later.datum())
        && Inbreng.wie(later.partijen(), consultatie).containsAll(wie);
  }

  /** Where something comes from, and what it is. */
  private record Herkomst(
      @Nullable String thema, List<String> partijen, @Nullable Periode wanneer, String inbreng) {

    Herkomst met(String andere) {
      return new Herkomst(thema, partijen, wanneer, andere);
    }
  }

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
        leegIsNull(afdoening.reden(reactie)),
        reactie == null ? null : leegIsNull(Notatie.bepalingen(reactie.bepalingen())),
        bron,
        reactie == null ? null : bronnen.tekst(reactie.bron()));
  }

  private void voorwaarde(Voorwaarde voorwaarde, String plaats, Herkomst van) {
    List<Vervulling> vervulling = voorwaarde.vervulling();
    voorwaarderegels.add(
        new Regel(
            Soort.VOORWAARDE,
            plaats,
            van.thema,
            van.partijen,
            van.wanneer,
            van.inbreng,
            null,
            Vervuldheid.stand(voorwaarde),
            Vervuldheid.datum(voorwaarde),
            vervulling.isEmpty() || vervulling.stream().anyMatch(v -> v.stand() == null),
            leegIsNull(vervuldheid.uitleg(voorwaarde)),
            null,
            leegIsNull(Vervuldheid.bepalingen(voorwaarde)),
            null,
            null));
  }

  private @Nullable String bron(@Nullable Bronverwijzing eigen, Consultatie consultatie) {
    return bronnen.tekst(Bronnen.bron(eigen, consultatie));
  }

  private static LocalDate begin(Periode periode) {
    Datum datum = periode.van() == null ? periode.tot() : periode.van();
    return datum == null ? LocalDate.MAX : datum.eersteDag();
  }

  private static @Nullable String leegIsNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
