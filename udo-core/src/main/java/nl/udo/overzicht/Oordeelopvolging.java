package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Houding;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * What each party said of a subject last: an oordeel is overtaken when all of its parties have
 * certainly given a later one on each of its subjects. And which oordelen against the proposal have
 * no answer in the record.
 */
final class Oordeelopvolging {

  /**
   * An oordeel with who gave it when.
   *
   * @param wie the parties by kenmerk
   */
  record Gegeven(Oordeel oordeel, List<String> wie, @Nullable Datum datum) {

    private @Nullable Houding houding() {
      return oordeel.strekking() == null ? null : oordeel.strekking().houding();
    }

    boolean isTegen() {
      return houding() == Houding.TEGEN;
    }

    /** Its points are answered apart. */
    boolean isOnbeantwoord() {
      return isTegen()
          && oordeel.punten().isEmpty()
          && (oordeel.reactie() == null || oordeel.reactie().soort() == null);
    }

    private boolean gaatOver(Onderwerp onderwerp) {
      return oordeel.onderwerpen().isEmpty()
          || oordeel.onderwerpen().contains(Onderwerp.GEHEEL)
          || oordeel.onderwerpen().contains(onderwerp);
    }

    private boolean isNa(Gegeven eerder) {
      return datum != null && eerder.datum != null && eerder.datum.zekerVoor(datum);
    }
  }

  private final Map<String, Gegeven> perPlaats = new LinkedHashMap<>();

  /** Those that judge something, in the order of the record. */
  private final Map<String, List<Gegeven>> perPartij = new HashMap<>();

  Oordeelopvolging(UdoTraject traject) {
    Bronnen bronnen = new Bronnen(traject);
    Partijnamen namen = new Partijnamen(traject);
    for (int c = 0; c < traject.consultaties().size(); c++) {
      Consultatie consultatie = traject.consultaties().get(c);
      for (int o = 0; o < consultatie.oordelen().size(); o++) {
        Oordeel oordeel = consultatie.oordelen().get(o);
        Gegeven gegeven =
            new Gegeven(
                oordeel,
                namen.kenmerken(consultatie.partijenVan(oordeel)),
                bronnen.datum(oordeel, consultatie));
        perPlaats.put("/consultaties/" + c + "/oordelen/" + o, gegeven);
        // Who could not judge yet, or does not, takes nothing back.
        if (gegeven.houding() != null) {
          new LinkedHashSet<>(gegeven.wie)
              .forEach(p -> perPartij.computeIfAbsent(p, k -> new ArrayList<>()).add(gegeven));
        }
      }
    }
  }

  /** All of them, in the order of time; what has no date comes last. */
  List<Gegeven> opDatum() {
    return perPlaats.values().stream()
        .sorted(
            Comparator.comparing(
                Gegeven::datum, Comparator.nullsLast(Comparator.comparing(Datum::eersteDag))))
        .toList();
  }

  /** The oordeel at a place of the record. */
  @Nullable Gegeven op(String plaats) {
    return perPlaats.get(plaats);
  }

  /** The last of what overtook an oordeel; null when it still stands. */
  @Nullable Gegeven opvolger(Gegeven eerder) {
    List<Onderwerp> onderwerpen =
        eerder.oordeel.onderwerpen().isEmpty()
            ? List.of(Onderwerp.GEHEEL)
            : eerder.oordeel.onderwerpen();
    List<Gegeven> later = new ArrayList<>();
    for (String partij : eerder.wie) {
      for (Onderwerp onderwerp : onderwerpen) {
        List<Gegeven> over =
            perPartij.getOrDefault(partij, List.of()).stream()
                .filter(g -> g.isNa(eerder) && g.gaatOver(onderwerp))
                .toList();
        if (over.isEmpty()) {
          return null;
        }
        later.addAll(over);
      }
    }
    return later.stream()
        .max(Comparator.comparing(g -> g.datum == null ? LocalDate.MIN : g.datum.laatsteDag()))
        .orElse(null);
  }
}
