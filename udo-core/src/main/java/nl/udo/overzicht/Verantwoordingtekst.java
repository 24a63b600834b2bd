package nl.udo.overzicht;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.udo.model.Periode;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
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

  private static final Pattern VERVOLG = Pattern.compile("(omdat|vanwege|om|met) ");

  private Verantwoordingtekst() {}

  static Tekststuk van(UdoTraject traject, List<Regel> regels) {
    List<Blok> blokken = new ArrayList<>();
    List<Regel> punten = van(regels, Soort.PUNT);
    List<String> telling = new ArrayList<>(List.of(telling(punten)));
    open(van(regels, Soort.OORDEEL), "verantwoording.oordelen-open", telling);
    open(van(regels, Soort.VOORWAARDE), "verantwoording.voorwaarden-open", telling);
    blokken.add(new Alinea(String.join(" ", telling)));
    perThema(punten).forEach((thema, deel) -> blokken.add(thema(thema, deel)));
    lijst("oordelen", van(regels, Soort.OORDEEL), blokken);
    lijst("voorwaarden", van(regels, Soort.VOORWAARDE), blokken);
    stilte(van(regels, Soort.ZONDER_REACTIE), blokken);
    return Stukken.van(traject, Woorden.zin("verantwoording.kop"), blokken);
  }

  private static void open(List<Regel> regels, String sleutel, List<String> telling) {
    long open = regels.stream().filter(Regel::open).count();
    if (open > 0) {
      telling.add(
          Woorden.zin(sleutel + (open == 1 ? ".een" : ".meer"), "aantal", Long.toString(open)));
    }
  }

  private static List<Regel> van(List<Regel> regels, Soort soort) {
    return regels.stream().filter(regel -> regel.soort() == soort).toList();
  }

  private static String telling(List<Regel> punten) {
    if (punten.isEmpty()) {
      return Woorden.zin("verantwoording.geen-punten");
    }
    List<String> verdeling = new ArrayList<>();
    for (Reactie.Soort soort : Reactie.Soort.values()) {
      long aantal = punten.stream().filter(punt -> punt.reactie() == soort).count();
      verdeel(aantal, soort.label(), verdeling);
    }
    long open = punten.stream().filter(punt -> punt.reactie() == null).count();
    verdeel(open, Woorden.zin("verantwoording.open"), verdeling);
    return Woorden.zin(
        "verantwoording.telling",
        "zijn",
        Woorden.zin(punten.size() == 1 ? "woord.is" : "woord.zijn"),
        "punten",
        Woorden.aantal(punten.size(), "verantwoording.punten"),
        "verdeling",
        Notatie.opsomming(verdeling));
  }

  private static void verdeel(long aantal, String antwoord, List<String> verdeling) {
    if (aantal > 0) {
      verdeling.add(
          Woorden.zin(
              "verantwoording.verdeling", "aantal", Long.toString(aantal), "antwoord", antwoord));
    }
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

  private static Blok thema(String thema, List<Regel> punten) {
    return new Sectie(
        null,
        Notatie.hoofdletter(thema),
        List.of(new Opsomming(false, punten.stream().map(Verantwoordingtekst::regel).toList())));
  }

  /** What was brought in, by whom and when; what was done with it; what was changed where. */
  private static Tekst regel(Regel regel) {
    List<Inline> delen = new ArrayList<>(ingebrachtMetBron(regel).delen());
    String antwoord = antwoord(regel);
    if (!antwoord.isEmpty()) {
      voegToe(delen, " " + antwoord, regel.bronReactie());
    }
    if (regel.gewijzigd() != null) {
      String gewijzigd = Woorden.zin("verantwoording.gewijzigd", "bepalingen", regel.gewijzigd());
      delen.add(new Inline.Woorden(" " + gewijzigd));
    }
    return new Tekst(delen);
  }

  /** What was brought in, by whom and when. */
  static Tekst ingebrachtMetBron(Regel regel) {
    List<Inline> delen = new ArrayList<>();
    voegToe(delen, zin(ingebracht(regel)), regel.bron());
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
    return Notatie.zonderPunt(regel.inbreng()) + Woorden.zin("bij", "wat", wanneer);
  }

  private static void voegToe(List<Inline> delen, String woorden, @Nullable String bron) {
    delen.add(new Inline.Woorden(woorden));
    if (bron != null) {
      delen.add(new Inline.Verwijzing(Noot.van(zin(Notatie.hoofdletter(bron)))));
    }
  }

  /** The answer with its reason, and what was done; that no reason is recorded is said. */
  private static String antwoord(Regel regel) {
    String antwoord = Notatie.hoofdletter(regel.stand());
    if (!antwoord.isEmpty() && regel.beantwoordOp() != null) {
      antwoord += Woorden.zin("bij", "wat", Notatie.datum(regel.beantwoordOp()));
    }
    String reden = regel.reden();
    if (reden != null && gaatVerder(reden) && !antwoord.isEmpty()) {
      antwoord += ", " + reden;
      reden = null;
    }
    String uitleg = regel.uitleg();
    if (uitleg != null && gaatVerder(uitleg) && regel.soort() == Soort.VOORWAARDE) {
      antwoord += (uitleg.startsWith("omdat ") ? ", " : " ") + uitleg;
      uitleg = null;
    }
    antwoord = antwoord.isEmpty() ? "" : zin(antwoord);
    if (uitleg != null) {
      antwoord = (antwoord + " " + zin(Notatie.hoofdletter(uitleg))).strip();
    }
    if (reden != null) {
      antwoord += " " + zin(Woorden.zin("verantwoording.reden", "reden", reden));
    } else if (regel.reden() == null && regel.reactie() == Reactie.Soort.NIET_OVERGENOMEN) {
      antwoord += " " + Woorden.zin("verantwoording.reden-ontbreekt");
    } else if (regel.reden() == null && regel.reactie() == Reactie.Soort.DEELS_OVERGENOMEN) {
      antwoord += " " + Woorden.zin("verantwoording.reden-ontbreekt.deels");
    }
    return antwoord.strip();
  }

  /** Whether words go on behind the answer, and are no sentence. */
  private static boolean gaatVerder(String tekst) {
    return VERVOLG.matcher(tekst).lookingAt();
  }

  private static String zin(String tekst) {
    return Notatie.eindigtZin(tekst) ? tekst : tekst + ".";
  }

  private static void lijst(String naam, List<Regel> regels, List<Blok> blokken) {
    if (!regels.isEmpty()) {
      blokken.add(thema(Woorden.zin("verantwoording." + naam), regels));
    }
  }

  private static void stilte(List<Regel> stil, List<Blok> blokken) {
    if (stil.isEmpty()) {
      return;
    }
    List<String> regels = new ArrayList<>();
    for (Regel regel : stil) {
      String partij = Notatie.opsomming(regel.partijen());
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
