package nl.udo.overzicht;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Periode;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Vervulling;
import nl.udo.overzicht.Verantwoording.Regel;
import nl.udo.overzicht.Verantwoording.Soort;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import org.jspecify.annotations.Nullable;

/** The account as a text and as rows. */
final class Verantwoordingtekst {

  /** Where the condition of a point stands in it. */
  private static final String BIJ = "/voorwaarde";

  private Verantwoordingtekst() {}

  /**
   * The account as a text, in which parties are named in full once.
   *
   * @param kort its lines with short names
   */
  static Tekststuk van(UdoTraject traject, List<Regel> kort) {
    Verantwoordingtelling telling = new Verantwoordingtelling(traject, kort);
    Partijnamen namen =
        Partijnamen.voluit(
            traject,
            Stream.concat(
                    telling.genoemd().stream(), kort.stream().flatMap(r -> r.partijen().stream()))
                .toList());
    List<Blok> blokken = new ArrayList<>();
    // It is read first, and so names in full whom it names.
    blokken.add(new Alinea(telling.tekst(namen)));
    List<Regel> regels = new Verantwoordingregels(traject, namen).alle();
    List<Regel> punten = van(regels, Soort.PUNT);
    Map<String, Regel> bijPunt = bijPunt(kort);
    perThema(punten).forEach((thema, deel) -> blokken.add(thema(thema, deel, bijPunt)));
    lijst("oordelen", van(regels, Soort.OORDEEL), blokken);
    lijst(
        "voorwaarden",
        van(regels, Soort.VOORWAARDE).stream()
            .filter(regel -> !bijPunt.containsKey(regel.pointer()))
            .toList(),
        blokken);
    stilte(van(regels, Soort.ZONDER_REACTIE), blokken);
    return Stukken.van(traject, Woorden.zin("verantwoording.kop"), blokken);
  }

  /** The conditions that say no more than the point that they stand with, by their place. */
  private static Map<String, Regel> bijPunt(List<Regel> regels) {
    Map<String, String> punten = new HashMap<>();
    van(regels, Soort.PUNT).forEach(punt -> punten.put(punt.pointer() + BIJ, punt.inbreng()));
    Map<String, Regel> bijPunt = new HashMap<>();
    for (Regel regel : van(regels, Soort.VOORWAARDE)) {
      if (regel.inbreng().equals(punten.get(regel.pointer()))) {
        bijPunt.put(regel.pointer(), regel);
      }
    }
    return bijPunt;
  }

  private static List<Regel> van(List<Regel> regels, Soort soort) {
    return regels.stream().filter(regel -> regel.soort() == soort).toList();
  }

  /** In the order in which the themes first come up; what has none comes last. */
  private static Map<String, List<Regel>> perThema(List<Regel> punten) {
    String zonder = Woorden.zin("verantwoording.zonder-thema");
    Map<String, List<Regel>> perThema = new LinkedHashMap<>();
    List<Regel> overig = new ArrayList<>();
    for (Regel punt : punten) {
      List<Regel> deel =
          punt.thema() == null
              ? overig
              : perThema.computeIfAbsent(punt.thema(), thema -> new ArrayList<>());
      deel.add(punt);
    }
    if (!overig.isEmpty()) {
      perThema.computeIfAbsent(zonder, thema -> new ArrayList<>()).addAll(overig);
    }
    return perThema;
  }

  private static Blok thema(String thema, List<Regel> punten, Map<String, Regel> bijPunt) {
    return new Sectie(
        null,
        Notatie.hoofdletter(thema),
        List.of(
            new Opsomming(
                false,
                punten.stream()
                    .map(punt -> regel(punt, bijPunt.get(punt.pointer() + BIJ)))
                    .toList())));
  }

  /**
   * What was brought in, by whom and when; what was done with it; what was changed where.
   *
   * @param voorwaarde the condition that it is, or null
   */
  private static Tekst regel(Regel regel, @Nullable Regel voorwaarde) {
    List<Inline> delen = new ArrayList<>(ingebrachtMetBron(regel).delen());
    boolean eenmaal = voorwaarde != null && isZelfdeUitkomst(regel, voorwaarde);
    String antwoord =
        voorwaarde != null && eenmaal ? antwoord(regel, voorwaarde) : antwoord(regel, null);
    if (!antwoord.isEmpty()) {
      voegToe(delen, " " + antwoord, regel.bronReactie());
    }
    gewijzigd(regel, delen);
    if (voorwaarde != null) {
      if (!eenmaal) {
        delen.add(new Inline.Woorden(" " + vervuldheid(voorwaarde)));
      }
      if (!Objects.equals(voorwaarde.gewijzigd(), regel.gewijzigd())) {
        gewijzigd(voorwaarde, delen);
      }
    }
    return new Tekst(delen);
  }

  /**
   * Whether a point that was adopted, and is a condition that was met, have one outcome to tell.
   */
  private static boolean isZelfdeUitkomst(Regel punt, Regel voorwaarde) {
    return punt.reactie() == Reactie.Soort.OVERGENOMEN
        && punt.reden() == null
        && voorwaarde.stand().equals(Vervulling.Stand.VERVULD.label())
        && (punt.beantwoordOp() == null
            || voorwaarde.beantwoordOp() == null
            || punt.beantwoordOp().equals(voorwaarde.beantwoordOp()));
  }

  private static void gewijzigd(Regel regel, List<Inline> delen) {
    if (regel.gewijzigd() != null) {
      String gewijzigd = Woorden.zin("verantwoording.gewijzigd", "bepalingen", regel.gewijzigd());
      delen.add(new Inline.Woorden(" " + gewijzigd));
    }
  }

  /** Behind its point, of which the answer stands before it. */
  private static String vervuldheid(Regel voorwaarde) {
    return Vervuldheid.zin(
        Woorden.zin(
            voorwaarde.open() ? "verantwoording.voorwaarde.open" : "verantwoording.voorwaarde.is",
            "stand",
            voorwaarde.stand()),
        voorwaarde.beantwoordOp(),
        voorwaarde.uitleg() == null ? "" : voorwaarde.uitleg());
  }

  /** What was brought in, by whom and when. */
  static Tekst ingebrachtMetBron(Regel regel) {
    List<Inline> delen = new ArrayList<>();
    voegToe(delen, Notatie.alsZin(ingebracht(regel)), regel.bron());
    return new Tekst(delen);
  }

  /** A condition has the date of what it belongs to, and is not asked for one of its own. */
  private static String ingebracht(Regel regel) {
    if (regel.wanneer() == null && regel.soort() == Soort.VOORWAARDE) {
      return regel.inbreng();
    }
    String wanneer =
        regel.wanneer() == null
            ? Woorden.zin("verantwoording.zonder-datum")
            : Notatie.periode(regel.wanneer());
    String bij = regel.waar() == null ? wanneer : regel.waar() + ", " + wanneer;
    return Notatie.zonderPunt(regel.inbreng()) + Woorden.zin("bij", "wat", bij);
  }

  private static void voegToe(List<Inline> delen, String woorden, @Nullable String bron) {
    delen.add(new Inline.Woorden(woorden));
    if (bron != null) {
      delen.add(new Inline.Verwijzing(Noot.van(Notatie.alsZin(Notatie.hoofdletter(bron)))));
    }
  }

  /**
   * The answer with its reason, and what was done; that no reason is recorded is said.
   *
   * @param voorwaarde the condition that it is, when that was met; or null
   */
  private static String antwoord(Regel regel, @Nullable Regel voorwaarde) {
    String uitleg = regel.uitleg() == null ? "" : regel.uitleg();
    if (regel.soort() == Soort.VOORWAARDE) {
      return Vervuldheid.zin(regel.stand(), regel.beantwoordOp(), uitleg);
    }
    boolean deels = regel.reactie() == Reactie.Soort.DEELS_OVERGENOMEN;
    String reden = regel.reden() == null ? "" : regel.reden();
    boolean vervolg = !deels && !regel.stand().isEmpty() && Notatie.gaatVerder(reden);
    List<String> zinnen = new ArrayList<>();
    if (voorwaarde == null) {
      zinnen.add(Vervuldheid.zin(regel.stand(), regel.beantwoordOp(), vervolg ? reden : ""));
    } else {
      // What a party asks of a condition is whether it was met.
      zinnen.add(
          Vervuldheid.zin(
              voorwaarde.stand(),
              voorwaarde.beantwoordOp() == null ? regel.beantwoordOp() : voorwaarde.beantwoordOp(),
              Objects.requireNonNullElse(voorwaarde.uitleg(), "")));
    }
    zinnen.add(Notatie.alsZin(Notatie.hoofdletter(uitleg)));
    if (!reden.isEmpty() && !vervolg) {
      zinnen.add(
          deels ? reden : Notatie.alsZin(Woorden.zin("verantwoording.reden", "reden", reden)));
    } else if (reden.isEmpty() && regel.reactie() == Reactie.Soort.NIET_OVERGENOMEN) {
      zinnen.add(Woorden.zin("verantwoording.reden-ontbreekt"));
    } else if (reden.isEmpty() && deels) {
      zinnen.add(Woorden.zin("verantwoording.reden-ontbreekt.deels"));
    }
    zinnen.removeIf(String::isEmpty);
    return String.join(" ", zinnen);
  }

  private static void lijst(String naam, List<Regel> regels, List<Blok> blokken) {
    if (!regels.isEmpty()) {
      blokken.add(thema(Woorden.zin("verantwoording." + naam), regels, Map.of()));
    }
  }

  private static void stilte(List<Regel> stil, List<Blok> blokken) {
    if (stil.isEmpty()) {
      return;
    }
    List<String> regels = new ArrayList<>();
    for (Regel regel : stil) {
      String partij = Notatie.hoofdletter(Notatie.opsomming(regel.partijen()));
      String wanneer = Notatie.periode(regel.wanneer());
      String bij =
          regel.inbreng() + (regel.inbreng().isEmpty() || wanneer.isEmpty() ? "" : ", ") + wanneer;
      regels.add(
          bij.isEmpty()
              ? partij
              : Woorden.zin("verantwoording.zonder-reactie.regel", "partij", partij, "bij", bij));
    }
    blokken.add(
        new Sectie(
            null,
            Woorden.zin("verantwoording.zonder-reactie"),
            List.of(Opsomming.van(false, regels))));
  }

  static void csv(List<Regel> regels, Appendable out) throws IOException {
    Csv csv = new Csv(out, List.of(Woorden.zin("verantwoording.csv").split(";")));
    for (Regel regel : regels) {
      Periode wanneer = regel.wanneer();
      List<String> cellen = new ArrayList<>();
      cellen.add(regel.soort().code());
      cellen.add(regel.thema());
      cellen.add(String.join(", ", regel.partijen()));
      cellen.add(wanneer == null || wanneer.van() == null ? null : wanneer.van().toString());
      cellen.add(wanneer == null || wanneer.tot() == null ? null : wanneer.tot().toString());
      cellen.add(regel.waar());
      cellen.add(regel.inbreng());
      cellen.add(regel.stand());
      cellen.add(regel.beantwoordOp() == null ? null : regel.beantwoordOp().toString());
      cellen.add(Woorden.zin(regel.open() ? "woord.ja" : "woord.nee"));
      cellen.add(regel.uitleg());
      cellen.add(regel.reden());
      cellen.add(regel.gewijzigd());
      cellen.add(regel.bron());
      cellen.add(regel.bronReactie());
      cellen.add(regel.pointer());
      csv.row(cellen);
    }
  }
}
