package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.overzicht.Overzicht.Beoordeeld;
import nl.udo.overzicht.Overzicht.Partijoordeel;
import org.jspecify.annotations.Nullable;

/** What parties think of a policy, in the few words of a cell. */
final class Oordeelwoorden {

  private Oordeelwoorden() {}

  /**
   * VNG en IPO: onderschrijft. G4: bedenkingen (taken). 2 andere partijen met een oordeel. Who
   * think alike are named together.
   */
  static String alle(List<Partijoordeel> oordelen, int anderen) {
    Map<String, List<String>> perInhoud = new LinkedHashMap<>();
    for (Partijoordeel oordeel : oordelen) {
      perInhoud.computeIfAbsent(inhoud(oordeel), i -> new ArrayList<>()).add(oordeel.partij());
    }
    List<String> delen = new ArrayList<>();
    perInhoud.forEach(
        (inhoud, partijen) ->
            delen.add(
                Woorden.zin(
                    "overzicht.oordeel",
                    "partij",
                    Notatie.opsomming(partijen),
                    "oordeel",
                    inhoud)));
    if (anderen > 0) {
      delen.add(Woorden.aantal(anderen, "overzicht.andere-partijen"));
    }
    return String.join(". ", delen);
  }

  /** onderschrijft (middelen, april 2020); eerder bedenkingen (middelen, mei 2019). */
  static String inhoud(Partijoordeel oordeel) {
    if (oordeel.laatste().isEmpty()) {
      return Woorden.zin(oordeel.later() ? "overzicht.nog-geen-oordeel" : "overzicht.geen-oordeel");
    }
    List<String> delen = new ArrayList<>();
    delen.add(opsomming(oordeel.laatste()));
    if (!oordeel.eerder().isEmpty()) {
      delen.add(Woorden.zin("overzicht.eerder", "oordelen", opsomming(oordeel.eerder())));
    }
    if (!oordeel.ongedateerd().isEmpty()) {
      delen.add(Woorden.zin("overzicht.ongedateerd", "oordelen", opsomming(oordeel.ongedateerd())));
    }
    if (oordeel.overige() > 0) {
      String aantal = Integer.toString(oordeel.overige());
      delen.add(Woorden.zin("overzicht.niet-getoond", "aantal", aantal));
    }
    return String.join("; ", delen);
  }

  /** Of one tenor, told once, its subjects with their dates. */
  private record Gelijk(@Nullable String strekking, List<Over> over) {

    private String tekst() {
      String woord = strekking == null ? Woorden.zin("overzicht.oordeel-onbekend") : strekking;
      boolean ook = over.size() > 1;
      String bij = over.stream().map(o -> o.tekst(ook)).collect(Collectors.joining("; "));
      return bij.isEmpty() ? woord : woord + Woorden.zin("bij", "wat", bij);
    }
  }

  /** What it is about, empty for the whole, with each date on which that was said. */
  private record Over(String onderwerpen, List<Datum> data) {

    /**
     * As it stands between brackets.
     *
     * @param ook whether another subject stands there too, so that the whole has to be named
     */
    private String tekst(boolean ook) {
      String wat = onderwerpen.isEmpty() && ook ? Woorden.zin("overzicht.geheel") : onderwerpen;
      return Stream.of(wat, Notatie.data(data))
          .filter(deel -> !deel.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /** In their order; what follows on what is like it joins it. */
  private static String opsomming(List<Beoordeeld> oordelen) {
    List<Gelijk> alle = new ArrayList<>();
    for (Beoordeeld b : oordelen) {
      String strekking = b.strekking() == null ? null : b.strekking().label();
      if (alle.isEmpty() || !Objects.equals(laatste(alle).strekking, strekking)) {
        alle.add(new Gelijk(strekking, new ArrayList<>()));
      }
      List<Over> over = laatste(alle).over;
      String onderwerpen = Notatie.termen(b.onderwerpen());
      boolean zelfde =
          !over.isEmpty()
              && laatste(over).onderwerpen.equals(onderwerpen)
              && laatste(over).data.isEmpty() == (b.datum() == null);
      if (!zelfde) {
        over.add(new Over(onderwerpen, new ArrayList<>()));
      }
      if (b.datum() != null) {
        laatste(over).data.add(b.datum());
      }
    }
    return Notatie.opsomming(alle.stream().map(Gelijk::tekst).toList());
  }

  private static <T> T laatste(List<T> lijst) {
    return lijst.get(lijst.size() - 1);
  }
}
