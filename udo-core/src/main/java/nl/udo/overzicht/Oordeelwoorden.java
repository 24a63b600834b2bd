package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.overzicht.Overzicht.Beoordeeld;
import nl.udo.overzicht.Overzicht.Partijoordeel;
import nl.udo.paragraaf.wording.AccountWording;

/** What parties think of a policy, in the few words of a cell. */
final class Oordeelwoorden {

  private static final List<Onderwerp> DOEL = List.of(Onderwerp.DOEL);

  private Oordeelwoorden() {}

  /**
   * VNG en IPO: positief. G4: bedenkingen (taken). 2 andere partijen met een oordeel. Who think
   * alike are named together.
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

  /** positief (taken, april 2020); eerder over de taken: bedenkingen (mei 2019). */
  static String inhoud(Partijoordeel oordeel) {
    if (oordeel.laatste().isEmpty()) {
      return Woorden.zin(oordeel.later() ? "overzicht.nog-geen-oordeel" : "overzicht.geen-oordeel");
    }
    List<String> delen = new ArrayList<>();
    oordelen(oordeel, delen);
    if (!oordeel.ongedateerd().isEmpty()) {
      delen.add(Woorden.zin("overzicht.ongedateerd", "oordelen", opsomming(oordeel.ongedateerd())));
    }
    if (oordeel.overige() > 0) {
      String aantal = Integer.toString(oordeel.overige());
      delen.add(Woorden.zin("overzicht.niet-getoond", "aantal", aantal));
    }
    return String.join("; ", delen);
  }

  /** The last of each subject, and behind it what was thought of that subject before. */
  private static void oordelen(Partijoordeel oordeel, List<String> delen) {
    Map<List<Onderwerp>, List<Beoordeeld>> eerder = new LinkedHashMap<>();
    for (Beoordeeld b : gesplitst(oordeel.eerder())) {
      eerder.computeIfAbsent(b.onderwerpen(), o -> new ArrayList<>()).add(b);
    }
    boolean geheel =
        eerder.keySet().stream().allMatch(List::isEmpty)
            && oordeel.laatste().stream().allMatch(b -> b.onderwerpen().isEmpty());
    for (Gelijk laatste : gelijk(gesplitst(oordeel.laatste()))) {
      delen.add(laatste.tekst(true));
      List<List<Onderwerp>> erover = eerder.keySet().stream().filter(laatste::gaatOver).toList();
      for (List<Onderwerp> onderwerpen : erover) {
        delen.add(eerder(onderwerpen, Objects.requireNonNull(eerder.remove(onderwerpen)), geheel));
      }
    }
    eerder.forEach((onderwerpen, alle) -> delen.add(eerder(onderwerpen, alle, geheel)));
  }

  /** What was thought of a subject before, in order of time. */
  private static String eerder(List<Onderwerp> onderwerpen, List<Beoordeeld> alle, boolean geheel) {
    String oordelen =
        gelijk(alle).stream()
            .map(g -> g.tekst(false))
            .collect(Collectors.joining(Woorden.zin("overzicht.daarna")));
    return geheel
        ? Woorden.zin("overzicht.eerder", "oordelen", oordelen)
        : Woorden.zin(
            "overzicht.eerder.over", "onderwerpen", over(onderwerpen), "oordelen", oordelen);
  }

  private static String over(List<Onderwerp> onderwerpen) {
    return Notatie.opsomming(
        (onderwerpen.isEmpty() ? List.of(Onderwerp.GEHEEL) : onderwerpen)
            .stream().map(o -> Woorden.zin("overzicht.over." + o.code())).toList());
  }

  /**
   * Of one tenor, told once, its subjects with their dates.
   *
   * @param noemtDoel whether the tenor names the goal, which is then all that it is about
   */
  private record Gelijk(String strekking, boolean noemtDoel, List<Over> over) {

    private boolean gaatOver(List<Onderwerp> onderwerpen) {
      return over.stream()
          .anyMatch(
              o ->
                  o.onderwerpen.isEmpty()
                      || onderwerpen.isEmpty()
                      || !Collections.disjoint(o.onderwerpen, onderwerpen));
    }

    /**
     * As it stands in a cell.
     *
     * @param onderwerpen whether its subjects are told
     */
    private String tekst(boolean onderwerpen) {
      boolean ook = over.size() > 1;
      boolean noem = onderwerpen && !noemtDoel;
      String bij = over.stream().map(o -> o.tekst(noem, ook)).collect(Collectors.joining("; "));
      return bij.isEmpty() ? strekking : strekking + Woorden.zin("bij", "wat", bij);
    }
  }

  /** What it is about, empty for the whole, with each date on which that was said. */
  private record Over(List<Onderwerp> onderwerpen, List<Datum> data) {

    /**
     * As it stands between brackets.
     *
     * @param noem whether the subjects are told
     * @param ook whether another subject stands there too, so that the whole has to be named
     */
    private String tekst(boolean noem, boolean ook) {
      String wat = onderwerpen.isEmpty() && ook ? over(onderwerpen) : Notatie.termen(onderwerpen);
      return Stream.of(noem ? wat : "", Notatie.data(data))
          .filter(deel -> !deel.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /** In their order; what follows on what is like it joins it. */
  private static String opsomming(List<Beoordeeld> oordelen) {
    return gelijk(gesplitst(oordelen)).stream()
        .map(g -> g.tekst(true))
        .collect(Collectors.joining("; "));
  }

  private static List<Gelijk> gelijk(List<Beoordeeld> oordelen) {
    List<Gelijk> alle = new ArrayList<>();
    for (Beoordeeld b : oordelen) {
      String strekking = strekking(b);
      if (alle.isEmpty() || !laatste(alle).strekking.equals(strekking)) {
        alle.add(new Gelijk(strekking, isSteunVoorDoel(b), new ArrayList<>()));
      }
      List<Over> over = laatste(alle).over;
      boolean zelfde =
          !over.isEmpty()
              && laatste(over).onderwerpen.equals(b.onderwerpen())
              && laatste(over).data.isEmpty() == (b.datum() == null);
      if (!zelfde) {
        over.add(new Over(b.onderwerpen(), new ArrayList<>()));
      }
      if (b.datum() != null) {
        laatste(over).data.add(b.datum());
      }
    }
    return alle;
  }

  /** A goal is supported; of anything else it is thought well, as the paragraph says it. */
  private static String strekking(Beoordeeld b) {
    if (b.strekking() == null) {
      return Woorden.zin("overzicht.oordeel-onbekend");
    }
    if (isSteunVoorDoel(b)) {
      return Woorden.zin("overzicht.onderschrijft-doel");
    }
    return b.strekking() == Strekking.ONDERSCHRIJFT
        ? Woorden.zin("overzicht.positief")
        : b.strekking().label();
  }

  private static boolean isSteunVoorDoel(Beoordeeld b) {
    return b.strekking() == Strekking.ONDERSCHRIJFT && b.onderwerpen().equals(DOEL);
  }

  /** Support for the goal apart from that for the rest. */
  private static List<Beoordeeld> gesplitst(List<Beoordeeld> oordelen) {
    List<Beoordeeld> alle = new ArrayList<>();
    for (Beoordeeld b : oordelen) {
      AccountWording.goalApart(b.strekking(), b.onderwerpen())
          .forEach(deel -> alle.add(new Beoordeeld(b.strekking(), deel, b.datum())));
    }
    return alle;
  }

  private static <T> T laatste(List<T> lijst) {
    return lijst.get(lijst.size() - 1);
  }
}
