package nl.udo.overzicht;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.udo.model.BeantwoordeToezegging;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Opvolgregister.Antwoord;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.overzicht.Opvolgregister.Toezegging;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Brings promises and answers of many records together; of each record only these stay. */
final class Registerbouwer {

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
   * A promise as it stands in its record.
   *
   * @param toezegging the promise, without what became of it
   * @param zelfBeantwoord whether its own record says that it was answered
   * @param sleutel what it is named by, or null when nothing can name it
   */
  record Belofte(Toezegging toezegging, boolean zelfBeantwoord, @Nullable String sleutel) {}

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
                    antwoord.datum()));
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

  List<Toezegging> toezeggingen() {
    return beloften.stream().map(this::uitkomst).toList();
  }

  private Toezegging uitkomst(Belofte belofte) {
    Toezegging t = belofte.toezegging();
    List<Antwoord> gegeven =
        belofte.sleutel() == null
            ? List.of()
            : antwoorden.getOrDefault(belofte.sleutel(), List.of());
    List<String> opmerkingen = new ArrayList<>();
    if (isNaamloos(t)) {
      opmerkingen.add(
          Woorden.zin(t.traject() == null ? "register.zonder-traject" : "register.zonder-kenmerk"));
    }
    int keer = belofte.sleutel() == null ? 0 : keren.getOrDefault(belofte.sleutel(), 0);
    if (keer > 1) {
      opmerkingen.add(Woorden.zin("register.niet-uniek", "aantal", Integer.toString(keer)));
    }
    if (gegeven.size() > 1) {
      opmerkingen.add(
          Woorden.zin(
              "register.vaker-beantwoord",
              "namen",
              Notatie.opsomming(gegeven.stream().map(a -> naam(a, gegeven)).toList())));
    }
    for (Antwoord antwoord : gegeven) {
      if (t.uiterlijk() != null
          && antwoord.datum() != null
          && antwoord.datum().eersteDag().isAfter(t.uiterlijk())) {
        opmerkingen.add(
            Woorden.zin(
                "register.te-laat",
                "naam",
                naam(antwoord, gegeven),
                "datum",
                Notatie.datum(antwoord.datum()),
                "uiterlijk",
                Notatie.datum(t.uiterlijk())));
      }
    }
    Stand stand =
        !gegeven.isEmpty()
            ? Stand.BEANTWOORD
            : belofte.zelfBeantwoord() ? Stand.NIET_TERUGGEVONDEN : Stand.OPEN;
    boolean voorbij =
        stand != Stand.BEANTWOORD && t.uiterlijk() != null && t.uiterlijk().isBefore(dag);
    return new Toezegging(
        t.naam(),
        t.traject(),
        t.titel(),
        t.soort(),
        t.partijen(),
        t.kenmerk(),
        t.pointer(),
        t.inhoud(),
        t.moment(),
        t.herhaald(),
        t.uiterlijk(),
        t.sinds(),
        stand,
        voorbij,
        gegeven,
        opmerkingen);
  }

  /** Whether no other record can name it. */
  static boolean isNaamloos(Toezegging t) {
    return t.soort() != Opvolgregister.Soort.SPOED_OORDEEL
        && (t.traject() == null || t.kenmerk() == null);
  }

  /** By what a reader knows the record that answers: its policy, else where it comes from. */
  static String naam(Antwoord antwoord) {
    return antwoord.titel() == null ? antwoord.naam() : antwoord.titel();
  }

  /** The same, with where it comes from when another answer has the same policy. */
  private static String naam(Antwoord antwoord, List<Antwoord> alle) {
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
                        ? Woorden.zin("register.geen-kenmerk")
                        : antwoord.toezegging(),
                    "traject",
                    antwoord.traject() == null
                        ? Woorden.zin("register.geen-kenmerk")
                        : antwoord.traject()))
        .toList();
  }

  List<Invoer> onleesbaar() {
    return List.copyOf(onleesbaar);
  }
}
