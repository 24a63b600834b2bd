package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.overzicht.Overzicht.Rij;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/** The rows of an overview as a text with a table. */
final class Overzichttekst {

  private static final Pattern IN_NUMMER = Pattern.compile("(?<=\\d) (?=\\d)");

  private Overzichttekst() {}

  static Tekststuk stuk(
      List<Rij> rijen, Stadium stadium, String regelset, @Nullable LocalDate dag) {
    List<Rij> gelezen = rijen.stream().filter(rij -> rij.fout() == null).toList();
    List<String> onleesbaar =
        rijen.stream()
            .filter(rij -> rij.fout() != null)
            .map(r -> Woorden.zin("overzicht.onleesbaar.regel", "naam", r.naam(), "fout", r.fout()))
            .toList();
    List<Blok> blokken = new ArrayList<>();
    blokken.add(new Alinea(telling(gelezen, onleesbaar, stadium)));
    if (!gelezen.isEmpty()) {
      String kop = Woorden.zin("overzicht.tabel");
      blokken.add(
          Tabel.van(kop, kolommen(), gelezen.stream().map(Overzichttekst::tabelrij).toList()));
    }
    if (!onleesbaar.isEmpty()) {
      blokken.add(
          new Sectie(
              null,
              Woorden.zin("overzicht.onleesbaar"),
              List.of(Opsomming.van(false, onleesbaar))));
    }
    String kop =
        dag == null
            ? Woorden.zin("overzicht.kop")
            : Woorden.zin("overzicht.kop.op", "dag", Notatie.datum(dag));
    return new Tekststuk(null, regelset, false, List.of(new Sectie(null, kop, blokken)));
  }

  private static String telling(List<Rij> gelezen, List<String> onleesbaar, Stadium stadium) {
    List<String> zinnen = new ArrayList<>();
    String trajecten = Woorden.aantal(gelezen.size(), "overzicht.trajecten");
    zinnen.add(
        gelezen.isEmpty()
            ? Woorden.zin("overzicht.telling.leeg", "trajecten", trajecten)
            : Woorden.zin("overzicht.telling", "trajecten", trajecten, "vormen", vormen(gelezen)));
    if (!gelezen.isEmpty()) {
      standen(gelezen, zinnen);
      zinnen.add(
          Woorden.zin(
              "overzicht.telling.stadium",
              "stadium",
              stadium.label(),
              "stadia",
              Notatie.termen(List.of(Stadium.values()))));
    }
    if (!onleesbaar.isEmpty()) {
      zinnen.add(
          Woorden.zin(
              "overzicht.telling-onleesbaar",
              "bestanden",
              Woorden.aantal(onleesbaar.size(), "overzicht.onleesbare")));
    }
    return String.join(" ", zinnen);
  }

  /** 7 voor een wet en 3 voor een algemene maatregel van bestuur. */
  private static String vormen(List<Rij> rijen) {
    List<String> vormen = new ArrayList<>();
    for (Regelingsoort soort : Regelingsoort.values()) {
      int aantal = (int) rijen.stream().filter(rij -> rij.soort() == soort).count();
      vorm(aantal, "overzicht.vorm." + soort.code(), vormen);
    }
    int zonder = (int) rijen.stream().filter(rij -> rij.soort() == null).count();
    vorm(zonder, "overzicht.vorm.onbekend", vormen);
    return Notatie.opsomming(vormen);
  }

  private static void vorm(int aantal, String sleutel, List<String> vormen) {
    if (aantal > 0) {
      vormen.add(Woorden.zin(sleutel, "aantal", Integer.toString(aantal)));
    }
  }

  /** Bij 2 afgerond en bij 3 niet vermeld; of how many that contradicts their layers. */
  private static void standen(List<Rij> rijen, List<String> zinnen) {
    List<String> standen = new ArrayList<>();
    for (Verloop.Status status : Verloop.Status.values()) {
      stand(
          rijen.stream().filter(rij -> rij.status() == status && !isTegenstrijdig(rij)),
          "overzicht.status." + status.code(),
          standen);
    }
    stand(rijen.stream().filter(rij -> rij.status() == null), "overzicht.niet-vermeld", standen);
    if (!standen.isEmpty()) {
      zinnen.add(Woorden.zin("overzicht.telling.status", "standen", Notatie.opsomming(standen)));
    }
    long tegenstrijdig = rijen.stream().filter(Overzichttekst::isTegenstrijdig).count();
    if (tegenstrijdig > 0) {
      zinnen.add(
          Woorden.zin("overzicht.telling.tegenstrijdig", "aantal", Long.toString(tegenstrijdig)));
    }
  }

  private static void stand(Stream<Rij> rijen, String sleutel, List<String> standen) {
    long aantal = rijen.count();
    if (aantal > 0) {
      standen.add(
          Woorden.zin(
              "overzicht.status", "aantal", Long.toString(aantal), "status", Woorden.zin(sleutel)));
    }
  }

  private static List<Tabel.Kolom> kolommen() {
    return Stream.of(Woorden.zin("overzicht.kolommen").split(";"))
        .map(kop -> new Tabel.Kolom(kop, false))
        .toList();
  }

  private static List<String> tabelrij(Rij rij) {
    String titel = rij.titel() == null ? rij.naam() : rij.titel();
    String ontbreekt =
        Notatie.opsomming(
            Stream.of(
                    aantal(rij.fouten(), "overzicht.fout"),
                    aantal(rij.waarschuwingen(), "overzicht.waarschuwing"),
                    aantal(rij.adviezen(), "overzicht.advies"))
                .filter(tekst -> !tekst.isEmpty())
                .toList());
    String oordelen = Oordeelwoorden.alle(rij.oordelen(), rij.overigePartijen());
    String niet = Woorden.zin("overzicht.niet-vermeld");
    return List.of(
        rij.dossiers() == null ? titel : titel + Woorden.zin("bij", "wat", heel(rij.dossiers())),
        ministerie(rij, niet),
        samen(
            rij.soort() == null ? Woorden.zin("overzicht.zonder-vorm") : rij.soort().label(),
            rij.overheden().isEmpty()
                ? Woorden.zin("overzicht.zonder-overheden")
                : Notatie.lagen(rij.overheden())),
        samen(
            Woorden.zin("overzicht.toets", "stand", status(rij)),
            rij.stadium() == null
                ? Woorden.zin("overzicht.geen-stadium")
                : Woorden.zin("overzicht.stadium", "stadium", rij.stadium().label()),
            gebeurtenis(rij.gebeurtenis())),
        ontbreekt.isEmpty() ? Woorden.zin("overzicht.niets") : ontbreekt,
        oordelen.isEmpty() ? Woorden.zin("overzicht.geen-oordelen") : oordelen,
        rij.inwerkingtreding() == null ? niet : Notatie.datum(rij.inwerkingtreding()));
  }

  /** A bill of members of the Tweede Kamer is none of the ministry that it concerns. */
  private static String ministerie(Rij rij, String niet) {
    String ministerie = rij.ministerie() == null ? niet : rij.ministerie();
    return rij.indiener() == Voornemen.Indiener.KAMERLEDEN
        ? Woorden.zin("overzicht.initiatiefvoorstel", "ministerie", ministerie)
        : ministerie;
  }

  private static String status(Rij rij) {
    if (rij.status() == null) {
      return Woorden.zin("overzicht.niet-vermeld");
    }
    String status = Woorden.zin("overzicht.status." + rij.status().code());
    return isTegenstrijdig(rij)
        ? Woorden.zin(
            "overzicht.status-tegenstrijdig",
            "status",
            status,
            "lagen",
            Notatie.lagen(rij.overheden()))
        : status;
  }

  /** Whether its status denies the layers that it names. */
  private static boolean isTegenstrijdig(Rij rij) {
    return rij.status() == Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN
        && !rij.overheden().isEmpty();
  }

  private static String aantal(int aantal, String sleutel) {
    return aantal == 0 ? "" : Woorden.aantal(aantal, sleutel);
  }

  /** The number of a dossier has a space, at which a line would be broken. */
  private static String heel(String dossiers) {
    return IN_NUMMER.matcher(dossiers).replaceAll(String.valueOf(Characters.HARD_SPACE));
  }

  private static String gebeurtenis(@Nullable Gebeurtenis g) {
    if (g == null || g.soort() == null) {
      return "";
    }
    String wanneer = g.datum() == null ? "" : Woorden.zin("bij", "wat", Notatie.datum(g.datum()));
    return Woorden.zin("overzicht.voorstel", "gebeurtenis", g.soort().label() + wanneer);
  }

  private static String samen(String... delen) {
    return Stream.of(delen).filter(deel -> !deel.isEmpty()).collect(Collectors.joining("; "));
  }
}
