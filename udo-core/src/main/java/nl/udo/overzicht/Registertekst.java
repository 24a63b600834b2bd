package nl.udo.overzicht;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.udo.overzicht.Opvolgregister.Antwoord;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.overzicht.Opvolgregister.Toezegging;
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
    List<Toezegging> alle = register.toezeggingen();
    blokken.add(
        new Alinea(
            alle.isEmpty()
                ? Woorden.zin("register.leeg")
                : Woorden.zin(
                    "register.telling",
                    "toezeggingen",
                    Woorden.aantal(alle.size(), "register.toezeggingen"),
                    "open",
                    Integer.toString(register.open().size()),
                    "voorbij",
                    Long.toString(alle.stream().filter(Toezegging::voorbij).count()))));
    long naamloos = alle.stream().filter(Registerbouwer::isNaamloos).count();
    if (naamloos > 0) {
      blokken.add(
          new Alinea(
              Woorden.zin(
                  naamloos == 1 ? "register.naamloos.een" : "register.naamloos.meer",
                  "aantal",
                  Long.toString(naamloos))));
    }
    for (Stand stand : Stand.values()) {
      List<Blok> delen = new ArrayList<>();
      for (Soort soort : Soort.values()) {
        List<String> regels =
            alle.stream()
                .filter(t -> t.stand() == stand && t.soort() == soort)
                .map(Registertekst::regel)
                .toList();
        if (!regels.isEmpty()) {
          delen.add(
              new Sectie(
                  null,
                  Woorden.zin("register.soort." + soort.code()),
                  List.of(Opsomming.van(false, regels))));
        }
      }
      if (!delen.isEmpty()) {
        blokken.add(new Sectie(null, Woorden.zin("register." + stand.code()), delen));
      }
    }
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

  private static void lijst(String kop, List<String> regels, List<Blok> blokken) {
    if (!regels.isEmpty()) {
      blokken.add(new Sectie(null, Woorden.zin(kop), List.of(Opsomming.van(false, regels))));
    }
  }

  private static String regel(Toezegging t) {
    String inhoud = t.inhoud().isEmpty() ? Woorden.zin("register.zonder-inhoud") : t.inhoud();
    if (!t.partijen().isEmpty()) {
      inhoud += Woorden.zin("bij", "wat", Notatie.opsomming(t.partijen()));
    }
    String regel =
        Woorden.zin(
            "register.regel", "titel", t.titel() == null ? t.naam() : t.titel(), "inhoud", inhoud);
    if (!t.moment().isEmpty()) {
      regel += Woorden.zin("register.moment", "moment", t.moment());
    }
    regel += ".";
    if (t.voorbij() && t.uiterlijk() != null) {
      regel +=
          " "
              + Woorden.zin(
                  t.herhaald() ? "register.voorbij.eerste" : "register.voorbij",
                  "uiterlijk",
                  Notatie.datum(t.uiterlijk()));
    }
    if (t.soort() == Soort.SPOED_OORDEEL && t.sinds() != null) {
      regel += " " + Woorden.zin("register.sinds", "datum", Notatie.datum(t.sinds()));
    }
    for (Antwoord antwoord : t.antwoorden()) {
      regel += " " + antwoord(antwoord);
    }
    // Told once above the list of all of them.
    return t.opmerkingen().isEmpty() || Registerbouwer.isNaamloos(t)
        ? regel
        : regel + " " + String.join(" ", t.opmerkingen());
  }

  private static String antwoord(Antwoord antwoord) {
    return antwoord.datum() == null
        ? Woorden.zin("register.antwoord", "naam", Registerbouwer.naam(antwoord))
        : Woorden.zin(
            "register.antwoord-op",
            "naam",
            Registerbouwer.naam(antwoord),
            "op",
            Notatie.op(antwoord.datum()));
  }

  static void csv(List<Toezegging> toezeggingen, Appendable out) throws IOException {
    Csv csv = new Csv(out, List.of(Woorden.zin("register.csv").split(";")));
    for (Toezegging t : toezeggingen) {
      List<String> cellen = new ArrayList<>();
      cellen.add(t.naam());
      cellen.add(t.traject());
      cellen.add(t.titel());
      cellen.add(t.soort().label());
      cellen.add(String.join(", ", t.partijen()));
      cellen.add(t.kenmerk());
      cellen.add(t.inhoud());
      cellen.add(t.moment());
      cellen.add(t.uiterlijk() == null ? null : t.uiterlijk().toString());
      cellen.add(t.sinds() == null ? null : t.sinds().toString());
      cellen.add(t.stand().label());
      cellen.add(Woorden.zin(t.voorbij() ? "woord.ja" : "woord.nee"));
      cellen.add(t.antwoorden().stream().map(Antwoord::naam).collect(Collectors.joining(", ")));
      cellen.add(
          t.antwoorden().stream()
              .map(a -> a.datum() == null ? "" : a.datum().toString())
              .collect(Collectors.joining(", ")));
      cellen.add(String.join(" ", t.opmerkingen()));
      cellen.add(t.pointer());
      csv.row(cellen);
    }
  }
}
