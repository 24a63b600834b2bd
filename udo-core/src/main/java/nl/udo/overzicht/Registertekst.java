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
      toezeggingen(stand, toezeggingen, blokken);
    }
    List<Regel> voorwaarden = register.voorwaarden();
    lijst("register.voorwaarden-open", met(voorwaarden, Stand.OPEN), blokken);
    lijst("register.voorwaarden-vervuld", met(voorwaarden, Stand.BEANTWOORD), blokken);
    lijst("register.voorwaarden-niet-vervuld", met(voorwaarden, Stand.NIET_VERVULD), blokken);
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

  /** Promises and conditions are counted apart; what is open comes last, and how it stands. */
  private static String telling(Opvolgregister register) {
    List<Regel> toezeggingen = register.toezeggingen();
    List<Regel> voorwaarden = register.voorwaarden();
    List<String> zinnen = new ArrayList<>();
    if (toezeggingen.isEmpty()) {
      zinnen.add(Woorden.zin("register.leeg"));
    } else {
      zinnen.add(
          Woorden.zin(
              "register.telling",
              "toezeggingen",
              Woorden.aantal(toezeggingen.size(), "register.toezeggingen"),
              "standen",
              standen(toezeggingen, Stand.NIET_TERUGGEVONDEN)));
      voorbij(toezeggingen, "register.telling.voorbij", zinnen);
    }
    if (!voorwaarden.isEmpty()) {
      zinnen.add(
          Woorden.zin(
              "register.telling.voorwaarden",
              "voorwaarden",
              Woorden.aantal(voorwaarden.size(), "register.voorwaarden"),
              "standen",
              standen(voorwaarden, Stand.BEANTWOORD, Stand.NIET_VERVULD)));
      voorbij(voorwaarden, "register.telling.voorbij.voorwaarden", zinnen);
    }
    return String.join(" ", zinnen);
  }

  /** How many are open, and before it how many of others, where there are any. */
  private static String standen(List<Regel> regels, Stand... ook) {
    List<String> standen = new ArrayList<>();
    for (Stand stand : ook) {
      if (aantal(regels, stand) > 0) {
        standen.add(aantalMet(regels, stand));
      }
    }
    standen.add(aantalMet(regels, Stand.OPEN));
    return String.join(", ", standen);
  }

  private static String aantalMet(List<Regel> regels, Stand stand) {
    return Woorden.zin(
        "register.telling." + stand.code(), "aantal", Long.toString(aantal(regels, stand)));
  }

  private static long aantal(List<Regel> regels, Stand stand) {
    return regels.stream().filter(regel -> regel.stand() == stand).count();
  }

  private static void voorbij(List<Regel> regels, String sleutel, List<String> zinnen) {
    List<Regel> open = regels.stream().filter(regel -> regel.stand() == Stand.OPEN).toList();
    long voorbij = open.stream().filter(Regel::voorbij).count();
    if (!open.isEmpty()) {
      zinnen.add(
          Woorden.zin(
              sleutel,
              "aantal",
              voorbij == 0 ? Woorden.zin("register.telling.geen") : Long.toString(voorbij)));
    }
  }

  private static void toezeggingen(Stand stand, List<Regel> alle, List<Blok> blokken) {
    List<Blok> delen = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      lijst(
          "register.soort." + soort.code(),
          met(alle.stream().filter(regel -> regel.soort() == soort).toList(), stand),
          delen);
    }
    if (!delen.isEmpty()) {
      blokken.add(new Sectie(null, Woorden.zin("register." + stand.code()), delen));
    }
  }

  private static List<String> met(List<Regel> regels, Stand stand) {
    return regels.stream()
        .filter(regel -> regel.stand() == stand)
        .map(Registertekst::regel)
        .toList();
  }

  private static void lijst(String kop, List<String> regels, List<Blok> blokken) {
    if (!regels.isEmpty()) {
      blokken.add(new Sectie(null, Woorden.zin(kop), List.of(Opsomming.van(false, regels))));
    }
  }

  private static String regel(Regel regel) {
    List<String> zinnen = new ArrayList<>();
    String titel = regel.titel() == null ? regel.naam() : regel.titel();
    String inhoud =
        regel.momentVoorop()
            ? Woorden.zin(
                "register.moment-voorop", "moment", regel.moment(), "inhoud", regel.inhoud())
            : regel.moment().isEmpty()
                ? regel.inhoud()
                : regel.inhoud() + Woorden.zin("register.moment", "moment", regel.moment());
    zinnen.add(Notatie.alsZin(Woorden.zin("register.regel", "titel", titel, "inhoud", inhoud)));
    if (regel.voorbij() && regel.uiterlijk() != null && regel.reeks() == null) {
      zinnen.add(voorbij(regel, Notatie.datum(regel.uiterlijk())));
    }
    if (regel.afdoening() != null) {
      zinnen.add(regel.afdoening());
    }
    if (!regel.antwoorden().isEmpty()) {
      zinnen.add(antwoorden(regel));
    }
    if (regel.reeks() != null && regel.stand() != Stand.BEANTWOORD) {
      reeks(regel, regel.reeks(), zinnen);
    }
    // Told once above the list of all of them.
    if (!Registerbouwer.isNaamloos(regel)) {
      regel.opmerkingen().stream()
          .filter(o -> !Registerbouwer.isOverAntwoorden(o, regel.antwoorden()))
          .forEach(zinnen::add);
    }
    return String.join(" ", zinnen);
  }

  /** That a date has passed, which is told again only when the words of the moment have none. */
  private static String voorbij(Regel regel, String uiterlijk) {
    if (!regel.soort().isToezegging()) {
      return Woorden.zin("register.voorbij.voorwaarde");
    }
    return regel.moment().endsWith(uiterlijk)
        ? Woorden.zin("register.voorbij.die")
        : Woorden.zin("register.voorbij", "uiterlijk", uiterlijk);
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

  /**
   * Where it was answered and when. A record that refers to promised money, or to an evaluation,
   * says no more than that: not that the promise was kept.
   */
  private static String antwoorden(Regel regel) {
    boolean verwijzing = regel.soort() == Soort.BEKOSTIGING || regel.soort() == Soort.EVALUATIE;
    String in = verwijzing ? "" : Woorden.zin("register.antwoord.in");
    List<String> alle = new ArrayList<>();
    for (Antwoord antwoord : regel.antwoorden()) {
      String datum =
          antwoord.datum() == null
              ? Woorden.zin("verantwoording.zonder-datum")
              : Notatie.datum(antwoord.datum());
      alle.add(
          in
              + Registerbouwer.naam(antwoord, regel.antwoorden())
              + Woorden.zin(
                  "bij",
                  "wat",
                  antwoord.teLaat()
                      ? Woorden.zin("register.antwoord.te-laat", "datum", datum)
                      : datum));
    }
    return Woorden.zin(
        (verwijzing ? "register.verwijzing" : "register.antwoord")
            + (alle.size() == 1 ? ".een" : ".meer"),
        "antwoorden",
        Notatie.opsomming(alle));
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
