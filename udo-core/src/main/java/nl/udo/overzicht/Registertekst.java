package nl.udo.overzicht;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.overzicht.Opvolgregister.Antwoord;
import nl.udo.overzicht.Opvolgregister.Reeks;
import nl.udo.overzicht.Opvolgregister.Regel;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;

/** The register as a text and as rows. */
final class Registertekst {

  private Registertekst() {}

  static Tekststuk van(Opvolgregister register, LocalDate dag) {
    List<Blok> blokken = new ArrayList<>();
    blokken.add(new Alinea(telling(register)));
    List<Regel> toezeggingen = register.toezeggingen();
    long naamloos = toezeggingen.stream().filter(Registerbouwer::isNaamloos).count();
    if (naamloos > 0) {
      blokken.add(
          new Alinea(
              Woorden.zin(
                  naamloos == 1 ? "register.naamloos.een" : "register.naamloos.meer",
                  "aantal",
                  Long.toString(naamloos))));
    }
    for (Stand stand : Stand.values()) {
      toezeggingen(stand, toezeggingen, dag, blokken);
    }
    List<Regel> voorwaarden = register.voorwaarden();
    lijst("register.voorwaarden-open", met(voorwaarden, Stand.OPEN, dag), blokken);
    lijst("register.voorwaarden-vervuld", met(voorwaarden, Stand.BEANTWOORD, dag), blokken);
    lijst("register.voorwaarden-niet-vervuld", met(voorwaarden, Stand.NIET_VERVULD, dag), blokken);
    lijst("register.losse-antwoorden", register.losseAntwoorden(), blokken);
    lijst(
        "overzicht.onleesbaar",
        register.onleesbaar().stream()
            .filter(i -> i.fout() != null)
            .map(i -> Woorden.zin("overzicht.onleesbaar.regel", "naam", i.naam(), "fout", i.fout()))
            .toList(),
        blokken);
    String kop = Woorden.zin("register.kop", "dag", Notatie.datum(dag));
    return Stukken.van(kop, blokken);
  }

  /** Promises and conditions are counted apart. */
  private static String telling(Opvolgregister register) {
    List<Regel> toezeggingen = register.toezeggingen();
    List<Regel> voorwaarden = register.voorwaarden();
    long niet = aantal(voorwaarden, Stand.NIET_VERVULD);
    String telling =
        toezeggingen.isEmpty()
            ? Woorden.zin("register.leeg")
            : Woorden.zin(
                "register.telling",
                "toezeggingen",
                Woorden.aantal(toezeggingen.size(), "register.toezeggingen"),
                "open",
                Integer.toString(register.open().size()),
                "voorbij",
                voorbij(toezeggingen));
    return voorwaarden.isEmpty()
        ? telling
        : telling
            + " "
            + Woorden.zin(
                "register.telling.voorwaarden",
                "voorwaarden",
                Woorden.aantal(voorwaarden.size(), "register.voorwaarden"),
                "open",
                Long.toString(aantal(voorwaarden, Stand.OPEN)),
                "voorbij",
                voorbij(voorwaarden),
                "niet",
                niet == 0
                    ? ""
                    : Woorden.zin("register.telling.niet-vervuld", "niet", Long.toString(niet)));
  }

  private static long aantal(List<Regel> regels, Stand stand) {
    return regels.stream().filter(regel -> regel.stand() == stand).count();
  }

  private static String voorbij(List<Regel> regels) {
    return Long.toString(regels.stream().filter(Regel::voorbij).count());
  }

  private static void toezeggingen(
      Stand stand, List<Regel> alle, LocalDate dag, List<Blok> blokken) {
    List<Blok> delen = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      lijst(
          "register.soort." + soort.code(),
          met(alle.stream().filter(regel -> regel.soort() == soort).toList(), stand, dag),
          delen);
    }
    if (!delen.isEmpty()) {
      blokken.add(new Sectie(null, Woorden.zin("register." + stand.code()), delen));
    }
  }

  private static List<String> met(List<Regel> regels, Stand stand, LocalDate dag) {
    return regels.stream()
        .filter(regel -> regel.stand() == stand)
        .map(regel -> regel(regel, dag))
        .toList();
  }

  private static void lijst(String kop, List<String> regels, List<Blok> blokken) {
    if (!regels.isEmpty()) {
      blokken.add(new Sectie(null, Woorden.zin(kop), List.of(Opsomming.van(false, regels))));
    }
  }

  private static String regel(Regel regel, LocalDate dag) {
    List<String> zinnen = new ArrayList<>();
    String wat =
        Woorden.zin(
            "register.regel",
            "titel",
            regel.titel() == null ? regel.naam() : regel.titel(),
            "inhoud",
            regel.inhoud());
    zinnen.add(
        Notatie.alsZin(
            regel.moment().isEmpty()
                ? wat
                : wat + Woorden.zin("register.moment", "moment", regel.moment())));
    if (regel.voorbij() && regel.uiterlijk() != null && regel.reeks() == null) {
      zinnen.add(voorbij(regel, Notatie.datum(regel.uiterlijk())));
    }
    if (regel.soort() == Soort.SPOED_OORDEEL
        && regel.stand() == Stand.OPEN
        && regel.sinds() != null
        && !regel.sinds().eersteDag().isAfter(dag)) {
      zinnen.add(Woorden.zin("register.sinds", "datum", Notatie.datum(regel.sinds())));
    }
    if (regel.afdoening() != null) {
      zinnen.add(regel.afdoening());
    }
    regel.antwoorden().forEach(antwoord -> zinnen.add(antwoord(antwoord, regel.antwoorden())));
    if (regel.reeks() != null && regel.stand() != Stand.BEANTWOORD) {
      reeks(regel, regel.reeks(), zinnen);
    }
    // Told once above the list of all of them.
    if (!Registerbouwer.isNaamloos(regel)) {
      zinnen.addAll(regel.opmerkingen());
    }
    return String.join(" ", zinnen);
  }

  /** That a date has passed, which is told again only when the words of the moment have none. */
  private static String voorbij(Regel regel, String uiterlijk) {
    if (regel.moment().endsWith(uiterlijk)) {
      return Woorden.zin("register.voorbij.die");
    }
    return Woorden.zin(
        regel.soort().isToezegging() ? "register.voorbij" : "register.voorbij.voorwaarde",
        "uiterlijk",
        uiterlijk);
  }

  /** Which moments have passed, which of them waits for an answer, and which comes next. */
  private static void reeks(Regel regel, Reeks reeks, List<String> zinnen) {
    String volgende = Notatie.datum(reeks.volgende());
    if (reeks.laatste() == null || reeks.voorbij() <= regel.antwoorden().size()) {
      if (!volgende.isEmpty()) {
        String sleutel = reeks.voorbij() == 0 ? "register.reeks.eerste" : "register.reeks.volgende";
        zinnen.add(Woorden.zin(sleutel, "volgende", volgende));
      }
      return;
    }
    String voorbij =
        Woorden.zin(
            reeks.voorbij() == 1 ? "register.reeks.een" : "register.reeks.meer",
            "aantal",
            Integer.toString(reeks.voorbij()),
            "laatste",
            Notatie.datum(reeks.laatste()));
    zinnen.add(
        volgende.isEmpty()
            ? voorbij + "."
            : Woorden.zin("register.reeks", "voorbij", voorbij, "volgende", volgende));
    if (!regel.antwoorden().isEmpty() && regel.uiterlijk() != null) {
      zinnen.add(onbeantwoord(regel.uiterlijk(), reeks, regel.antwoorden().size()));
    }
  }

  /** The moments that passed without an answer, or how many and the first of them. */
  private static String onbeantwoord(LocalDate eerste, Reeks reeks, int antwoorden) {
    List<LocalDate> dagen = reeks.onbeantwoord();
    if (dagen.isEmpty()) {
      return Woorden.zin(
          "register.reeks.open.veel",
          "aantal",
          Integer.toString(reeks.voorbij() - antwoorden),
          "uiterlijk",
          Notatie.datum(eerste));
    }
    return Woorden.zin(
        dagen.size() == 1 ? "register.reeks.open.een" : "register.reeks.open.meer",
        "uiterlijk",
        dagen(dagen));
  }

  /** 1 januari en 1 juli 2026: a year that they have in common is told once. */
  private static String dagen(List<LocalDate> dagen) {
    LocalDate laatste = dagen.get(dagen.size() - 1);
    boolean eenJaar = dagen.stream().allMatch(dag -> dag.getYear() == laatste.getYear());
    String jaar = " " + laatste.getYear();
    return Notatie.opsomming(
        dagen.stream()
            .map(
                dag ->
                    eenJaar && dag != laatste
                        ? Notatie.datum(dag).replace(jaar, "")
                        : Notatie.datum(dag))
            .toList());
  }

  private static String antwoord(Antwoord antwoord, List<Antwoord> alle) {
    String naam = Registerbouwer.naam(antwoord, alle);
    return antwoord.datum() == null
        ? Woorden.zin("register.antwoord", "naam", naam)
        : Woorden.zin("register.antwoord-op", "naam", naam, "op", Notatie.op(antwoord.datum()));
  }

  static void csv(List<Regel> regels, Appendable out) throws IOException {
    Csv csv = new Csv(out, List.of(Woorden.zin("register.csv").split(";")));
    for (Regel regel : regels) {
      Reeks reeks = regel.reeks();
      List<String> cellen = new ArrayList<>();
      cellen.add(regel.naam());
      cellen.add(regel.traject());
      cellen.add(regel.titel());
      cellen.add(regel.soort().label());
      cellen.add(String.join(", ", regel.partijen()));
      cellen.add(regel.kenmerk());
      cellen.add(regel.inhoud());
      cellen.add(regel.moment());
      cellen.add(regel.uiterlijk() == null ? null : regel.uiterlijk().toString());
      cellen.add(reeks == null || reeks.volgende() == null ? null : reeks.volgende().toString());
      cellen.add(regel.sinds() == null ? null : regel.sinds().toString());
      cellen.add(regel.stand().label());
      cellen.add(Woorden.zin(regel.voorbij() ? "woord.ja" : "woord.nee"));
      cellen.add(regel.afdoening());
      cellen.add(regel.antwoorden().stream().map(Antwoord::naam).collect(Collectors.joining(", ")));
      cellen.add(
          regel.antwoorden().stream()
              .map(a -> a.datum() == null ? "" : a.datum().toString())
              .collect(Collectors.joining(", ")));
      cellen.add(String.join(" ", regel.opmerkingen()));
      cellen.add(regel.pointer());
      csv.row(cellen);
    }
  }
}
