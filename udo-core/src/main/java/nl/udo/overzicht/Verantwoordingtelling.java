package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Oordeelopvolging.Gegeven;
import nl.udo.overzicht.Verantwoording.Regel;
import nl.udo.overzicht.Verantwoording.Soort;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of the account, for who signs: how many points there are and what was done with
 * them, which oordelen against the proposal have no answer, and of how many conditions it is not
 * known whether they were met.
 */
final class Verantwoordingtelling {

  /** Of more groups of parties than this, only how many oordelen there are. */
  private static final int GENOEMD = 3;

  private final List<Regel> regels;

  /** Those that stand, by who gave them: of one party all that it said against it. */
  private final Map<List<String>, List<Gegeven>> open = new LinkedHashMap<>();

  /** Those after which the same parties thought better of it. */
  private final Map<List<String>, List<Gegeven>> gevolgd = new LinkedHashMap<>();

  private final Oordeelopvolging opvolging;

  Verantwoordingtelling(UdoTraject traject, List<Regel> regels) {
    this.regels = regels;
    this.opvolging = new Oordeelopvolging(traject);
    for (Gegeven oordeel : opvolging.opDatum()) {
      if (oordeel.isOnbeantwoord()) {
        Gegeven later = opvolging.opvolger(oordeel);
        (later == null || later.isTegen() ? open : gevolgd)
            .computeIfAbsent(oordeel.wie(), wie -> new ArrayList<>())
            .add(oordeel);
      }
    }
  }

  /** The parties that it names, each as often as it does. */
  List<String> genoemd() {
    return Stream.concat(
            open.size() > GENOEMD ? Stream.of() : open.keySet().stream(), gevolgd.keySet().stream())
        .flatMap(List::stream)
        .toList();
  }

  String tekst(Partijnamen namen) {
    List<String> zinnen = new ArrayList<>();
    zinnen.add(punten(van(Soort.PUNT)));
    oordelen(namen, zinnen);
    long voorwaarden = van(Soort.VOORWAARDE).stream().filter(Regel::open).count();
    if (voorwaarden > 0) {
      zinnen.add(
          Woorden.zin(
              "verantwoording.voorwaarden-open" + (voorwaarden == 1 ? ".een" : ".meer"),
              "aantal",
              Long.toString(voorwaarden)));
    }
    return String.join(" ", zinnen);
  }

  private List<Regel> van(Soort soort) {
    return regels.stream().filter(regel -> regel.soort() == soort).toList();
  }

  private static String punten(List<Regel> punten) {
    if (punten.isEmpty()) {
      return Woorden.zin("verantwoording.geen-punten");
    }
    List<String> verdeling = new ArrayList<>();
    for (Reactie.Soort soort : Reactie.Soort.values()) {
      verdeel(soort, punten, soort.code(), verdeling);
    }
    verdeel(null, punten, "open", verdeling);
    return Woorden.zin(
        "verantwoording.telling",
        "zijn",
        Woorden.zin(punten.size() == 1 ? "woord.is" : "woord.zijn"),
        "punten",
        Woorden.aantal(punten.size(), "verantwoording.punten"),
        "verdeling",
        Notatie.opsomming(verdeling));
  }

  /** In words that are true of objections, requests and advice alike. */
  private static void verdeel(
      Reactie.@Nullable Soort soort, List<Regel> punten, String code, List<String> verdeling) {
    long aantal = punten.stream().filter(punt -> punt.reactie() == soort).count();
    if (aantal == 0) {
      return;
    }
    boolean alle = aantal == punten.size();
    String getal = Long.toString(aantal);
    verdeling.add(
        alle && aantal == 1
            ? Woorden.zin("verantwoording.enig-" + code)
            : Woorden.zin(
                "verantwoording.aantal-" + code,
                "aantal",
                !alle
                    ? getal
                    : aantal == 2
                        ? Woorden.zin("verantwoording.alle.beide")
                        : Woorden.zin("verantwoording.alle.meer", "aantal", getal),
                "zijn",
                Woorden.zin(aantal == 1 ? "woord.is" : "woord.zijn")));
  }

  /** By whom, and that there is no answer, also of what its parties thought better of. */
  private void oordelen(Partijnamen namen, List<String> zinnen) {
    if (open.size() > GENOEMD) {
      int aantal = open.values().stream().mapToInt(List::size).sum();
      zinnen.add(
          Woorden.zin(
              "verantwoording.oordelen-open.veel",
              "oordelen",
              Woorden.aantal(aantal, "verantwoording.oordeel")));
    } else if (!open.isEmpty()) {
      List<String> alle = new ArrayList<>();
      open.forEach((wie, oordelen) -> alle.add(tegen(oordelen, "de", wie, namen)));
      zinnen.add(Woorden.zin("verantwoording.oordelen-open", "oordelen", Notatie.opsomming(alle)));
    }
    gevolgd.forEach(
        (wie, oordelen) -> {
          Gegeven later =
              Objects.requireNonNull(opvolging.opvolger(oordelen.get(oordelen.size() - 1)));
          Strekking strekking = Objects.requireNonNull(later.oordeel().strekking());
          Datum datum = Objects.requireNonNull(later.datum());
          zinnen.add(
              Woorden.zin(
                  "verantwoording.oordelen-gevolgd",
                  "op",
                  Woorden.zin(open.isEmpty() ? "verantwoording.op" : "verantwoording.ook-op"),
                  "oordelen",
                  tegen(oordelen, "eerder", wie, namen),
                  "wanneer",
                  Notatie.op(datum),
                  "later",
                  Woorden.zin("verantwoording.later-" + strekking.code())));
        });
    long beraad =
        van(Soort.OORDEEL).stream()
            .filter(regel -> regel.reactie() == Reactie.Soort.IN_BERAAD)
            .count();
    if (beraad > 0) {
      zinnen.add(
          Woorden.zin(
              "verantwoording.oordelen-in-beraad",
              "oordelen",
              Woorden.aantal(beraad, "verantwoording.oordeel")));
    }
  }

  /** de eerdere bedenkingen en de afwijzing van de VNG. */
  private static String tegen(
      List<Gegeven> oordelen, String eerste, List<String> wie, Partijnamen namen) {
    Set<String> woorden = new LinkedHashSet<>();
    for (Gegeven gegeven : oordelen) {
      Strekking strekking = Objects.requireNonNull(gegeven.oordeel().strekking());
      woorden.add(Woorden.zin("verantwoording.tegen-" + strekking.code()));
    }
    List<String> alle = new ArrayList<>();
    for (String wat : woorden) {
      String woord = alle.isEmpty() ? eerste : "de";
      alle.add(Woorden.zin("verantwoording.tegen." + woord, "wat", wat));
    }
    String wat = Notatie.opsomming(alle);
    return Woorden.zin(
        "verantwoording.tegen",
        "wat",
        wat,
        "wie",
        wie.isEmpty() ? Woorden.zin("wijziging.onbekende-partij") : namen.inZin(wie));
  }
}
