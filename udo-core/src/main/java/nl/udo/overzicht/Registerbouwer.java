package nl.udo.overzicht;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.udo.model.BeantwoordeToezegging;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Opvolgregister.Antwoord;
import nl.udo.overzicht.Opvolgregister.Reeks;
import nl.udo.overzicht.Opvolgregister.Regel;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Brings promises and answers of many records together; of each record only these stay. */
final class Registerbouwer {

  /** Each moment of a promise is answered by the answer that comes next. */
  private static final Comparator<Antwoord> OP_DATUM =
      Comparator.comparing(
          antwoord -> antwoord.datum() == null ? LocalDate.MAX : antwoord.datum().eersteDag());

  private final LocalDate dag;
  private final List<Belofte> beloften = new ArrayList<>();
  private final Map<String, List<Antwoord>> antwoorden = new HashMap<>();
  private final List<Genoemd> genoemd = new ArrayList<>();
  private final Map<String, Integer> keren = new HashMap<>();
  private final List<Invoer> onleesbaar = new ArrayList<>();

  Registerbouwer(LocalDate dag) {
    this.dag = dag;
  }

  /**
   * A promise or a condition as it stands in its record.
   *
   * @param regel its line, without what became of it elsewhere
   * @param zelfBeantwoord whether its own record says that another answered it
   * @param sleutel what it is named by, or null when nothing can name it
   * @param momenten its moments, when it was promised more than once; or null
   * @param achtergrond what made it necessary, in a sentence that is told while it is open; or null
   */
  record Belofte(
      Regel regel,
      boolean zelfBeantwoord,
      @Nullable String sleutel,
      @Nullable Momenten momenten,
      @Nullable String achtergrond) {

    /** When it is due after a number of answers, or null when no date is known. */
    @Nullable LocalDate uiterlijk(int antwoorden) {
      return momenten == null ? regel.uiterlijk() : momenten.dag(antwoorden);
    }

    int aantal() {
      return momenten == null ? 1 : momenten.aantal();
    }
  }

  /** An answer, by what a reader knows it by, with the name that it gives of the promise. */
  private record Genoemd(
      @Nullable String sleutel,
      String antwoord,
      @Nullable String traject,
      @Nullable String toezegging) {}

  void add(Invoer invoer) {
    UdoTraject traject = invoer.traject();
    if (traject == null) {
      onleesbaar.add(
          new Invoer(
              Teksten.kort(invoer.naam(), Teksten.NAAM),
              null,
              Teksten.kort(invoer.fout(), Teksten.ZIN)));
      return;
    }
    String naam = Teksten.kort(invoer.naam(), Teksten.NAAM);
    String titel = Teksten.kort(Stukken.titel(traject), Teksten.TITEL);
    for (Belofte belofte : new Beloften(naam, traject).alle()) {
      beloften.add(belofte);
      if (belofte.sleutel() != null) {
        keren.merge(belofte.sleutel(), 1, Integer::sum);
      }
    }
    for (BeantwoordeToezegging antwoord : traject.beantwoordt()) {
      String sleutel = sleutel(antwoord.traject(), antwoord.toezegging());
      genoemd.add(
          new Genoemd(
              sleutel,
              titel == null ? naam : titel,
              Teksten.kort(antwoord.traject(), Teksten.KENMERK),
              Teksten.kort(antwoord.toezegging(), Teksten.KENMERK)));
      if (sleutel != null) {
        antwoorden
            .computeIfAbsent(sleutel, k -> new ArrayList<>())
            .add(
                new Antwoord(
                    naam,
                    Teksten.kort(traject.kenmerk(), Teksten.KENMERK),
                    titel,
                    antwoord.datum(),
                    false));
      }
    }
  }

  /** By letters and digits, as every name in a record; null when one of the two is missing. */
  static @Nullable String sleutel(@Nullable String traject, @Nullable String toezegging) {
    if (traject == null || toezegging == null) {
      return null;
    }
    String sleutel = Names.key(traject) + "\n" + Names.key(toezegging);
    // What is kept of a record has a bound.
    return sleutel.length() <= Teksten.KENMERK
        ? sleutel
        : UUID.nameUUIDFromBytes(sleutel.getBytes(StandardCharsets.UTF_8)).toString();
  }

  List<Regel> regels() {
    return beloften.stream().map(this::uitkomst).toList();
  }

  private Regel uitkomst(Belofte belofte) {
    Regel regel = belofte.regel();
    List<Antwoord> gegeven = gegeven(belofte);
    boolean alles =
        regel.stand() == Stand.BEANTWOORD
            || regel.stand() == Stand.NIET_VERVULD
            || !gegeven.isEmpty() && gegeven.size() >= belofte.aantal();
    Stand stand =
        regel.stand() == Stand.NIET_VERVULD
            ? Stand.NIET_VERVULD
            : alles
                ? Stand.BEANTWOORD
                : belofte.zelfBeantwoord() ? Stand.NIET_TERUGGEVONDEN : Stand.OPEN;
    Reeks reeks = belofte.momenten() == null ? null : belofte.momenten().op(dag, gegeven.size());
    LocalDate uiterlijk = belofte.uiterlijk(alles ? belofte.aantal() - 1 : gegeven.size());
    boolean voorbij = !alles && uiterlijk != null && uiterlijk.isBefore(dag);
    return new Regel(
        regel.naam(),
        regel.traject(),
        regel.titel(),
        regel.soort(),
        regel.partijen(),
        regel.kenmerk(),
        regel.pointer(),
        regel.inhoud(),
        regel.moment(),
        regel.momentVoorop(),
        reeks,
        uiterlijk,
        regel.sinds(),
        stand,
        voorbij,
        regel.afdoening(),
        gegeven,
        opmerkingen(belofte, gegeven, stand));
  }

  /** In the order of their dates, each with whether it came too late. */
  private List<Antwoord> gegeven(Belofte belofte) {
    if (belofte.sleutel() == null) {
      return List.of();
    }
    List<Antwoord> opDatum =
        antwoorden.getOrDefault(belofte.sleutel(), List.of()).stream().sorted(OP_DATUM).toList();
    List<Antwoord> gegeven = new ArrayList<>();
    for (int i = 0; i < opDatum.size(); i++) {
      Antwoord antwoord = opDatum.get(i);
      LocalDate uiterlijk = belofte.uiterlijk(i);
      boolean teLaat =
          uiterlijk != null
              && antwoord.datum() != null
              && antwoord.datum().eersteDag().isAfter(uiterlijk);
      gegeven.add(
          teLaat
              ? new Antwoord(
                  antwoord.naam(), antwoord.traject(), antwoord.titel(), antwoord.datum(), true)
              : antwoord);
    }
    return gegeven;
  }

  private List<String> opmerkingen(Belofte belofte, List<Antwoord> gegeven, Stand stand) {
    Regel regel = belofte.regel();
    List<String> opmerkingen = new ArrayList<>();
    if (isNaamloos(regel)) {
      opmerkingen.add(
          Woorden.zin(
              regel.traject() == null ? "register.zonder-traject" : "register.zonder-kenmerk"));
    }
    int keer = belofte.sleutel() == null ? 0 : keren.getOrDefault(belofte.sleutel(), 0);
    if (keer > 1) {
      opmerkingen.add(Woorden.zin("register.niet-uniek", "aantal", Integer.toString(keer)));
    }
    boolean sindsdien = regel.sinds() == null || !regel.sinds().eersteDag().isAfter(dag);
    if (belofte.achtergrond() != null && stand == Stand.OPEN && sindsdien) {
      opmerkingen.add(belofte.achtergrond());
    }
    if (gegeven.size() > belofte.aantal()) {
      opmerkingen.add(vaker(gegeven));
    }
    opmerkingen.addAll(teLaat(gegeven));
    return opmerkingen;
  }

  /** Whether a remark tells of answers what they tell themselves. */
  static boolean isOverAntwoorden(String opmerking, List<Antwoord> antwoorden) {
    return opmerking.equals(vaker(antwoorden)) || teLaat(antwoorden).contains(opmerking);
  }

  private static String vaker(List<Antwoord> antwoorden) {
    return Woorden.zin("register.vaker-beantwoord", "aantal", Integer.toString(antwoorden.size()));
  }

  private static List<String> teLaat(List<Antwoord> antwoorden) {
    return antwoorden.stream()
        .filter(Antwoord::teLaat)
        .map(
            antwoord ->
                Woorden.zin(
                    "register.te-laat",
                    "naam",
                    naam(antwoord, antwoorden),
                    "datum",
                    Notatie.datum(antwoord.datum())))
        .toList();
  }

  /** Whether no other record can name it. */
  static boolean isNaamloos(Regel regel) {
    boolean elders =
        regel.soort().isToezegging() && regel.soort() != Opvolgregister.Soort.SPOED_OORDEEL;
    return elders && (regel.traject() == null || regel.kenmerk() == null);
  }

  /** By what a reader knows the record that answers: its policy, else where it comes from. */
  static String naam(Antwoord antwoord) {
    return antwoord.titel() == null ? antwoord.naam() : antwoord.titel();
  }

  /** The same, with where it comes from when another answer has the same policy. */
  static String naam(Antwoord antwoord, List<Antwoord> alle) {
    String naam = naam(antwoord);
    boolean gelijk = alle.stream().filter(a -> naam(a).equals(naam)).count() > 1;
    return gelijk ? naam + Woorden.zin("bij", "wat", antwoord.naam()) : naam;
  }

  List<String> losseAntwoorden() {
    return genoemd.stream()
        .filter(antwoord -> antwoord.sleutel() == null || !keren.containsKey(antwoord.sleutel()))
        .map(
            antwoord ->
                Woorden.zin(
                    "register.los",
                    "naam",
                    antwoord.antwoord(),
                    "toezegging",
                    antwoord.toezegging() == null
                        ? Woorden.zin("register.los.toezegging.zonder")
                        : Woorden.zin("register.los.toezegging", "kenmerk", antwoord.toezegging()),
                    "traject",
                    antwoord.traject() == null
                        ? Woorden.zin("register.los.traject.zonder")
                        : Woorden.zin("register.los.traject", "kenmerk", antwoord.traject())))
        .toList();
  }

  List<Invoer> onleesbaar() {
    return List.copyOf(onleesbaar);
  }
}
