package nl.udo.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.udo.recht.Wetsartikel;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Bron;
import nl.udo.toets.Staat;
import nl.udo.toets.Toetsverslag;

/**
 * The annex: the state of each rule, what is missing first, each finding with its source. In
 * chapters with a heading, by which a listener finds the way.
 */
final class ReportAnnex {
  private static final String AARD =
      "De toets gaat over de volledigheid van het traject, niet over de uitvoerbaarheid van het"
          + " voornemen. De regels volgen de bronnen die erbij staan; de officiële vragenlijst van"
          + " de UDO was niet beschikbaar.";
  private static final String PEILDATUM =
      "Bij een wetsartikel staat de datum waarop de gelezen versie in werking treedt of trad.";

  /** The spaces in a number, a date and before the sign of a source: no line ends there. */
  private static final Pattern BIJEEN =
      Pattern.compile(
          "(?<=\\d) (?=\\d|[a-z]+ \\d{4})|(?<=[a-z]) (?=\\d{4}\\b)| (?=\\[)|(?<=\\[[VI],) ");

  private ReportAnnex() {}

  static Sectie van(Toetsverslag verslag) {
    List<Blok> blokken = new ArrayList<>(List.of(new Alinea(stand(verslag)), new Alinea(AARD)));
    if (!verslag.bevindingen().isEmpty()) {
      blokken.add(ontbreekt(verslag.bevindingen()));
    }
    voegToe(blokken, verslag, Staat.VOLDAAN, "Voldaan", "Regels waaraan het traject voldoet");
    voegToe(
        blokken,
        verslag,
        Staat.NIET_VAN_TOEPASSING,
        "Niet van toepassing",
        "Regels die in deze stand niets vragen");
    return new Sectie(null, "Bijlage: volledigheid van het traject", blokken);
  }

  private static String stand(Toetsverslag verslag) {
    long geldend = verslag.regels().size() - regels(verslag, Staat.NIET_VAN_TOEPASSING).size();
    String wijzigingen =
        verslag.wijzigingen().isEmpty()
            ? ""
            : " (" + String.join("; ", verslag.wijzigingen()) + ")";
    return "Getoetst is voor het stadium "
        + verslag.stadium().code()
        + ", volgens regelset "
        + verslag.regelset()
        + wijzigingen
        + ". Aantal regels: "
        + verslag.regels().size()
        + "; van toepassing: "
        + geldend
        + "; voldaan: "
        + regels(verslag, Staat.VOLDAAN).size()
        + ".";
  }

  private static Sectie ontbreekt(List<Bevinding> bevindingen) {
    List<Blok> blokken = new ArrayList<>();
    if (bevindingen.stream()
        .flatMap(bevinding -> bevinding.bronnen().stream())
        .anyMatch(bron -> bron.vindplaats() instanceof Wetsartikel)) {
      blokken.add(new Alinea(PEILDATUM));
    }
    blokken.add(
        Tabel.van(
            "Regels waaraan het traject niet voldoet",
            kolommen("Regel", "Wat ontbreekt en wat te doen", "Ernst", "Bron"),
            bevindingen.stream().map(ReportAnnex::rij).toList()));
    return new Sectie(null, "Ontbreekt nog", blokken);
  }

  private static List<String> rij(Bevinding bevinding) {
    String bronnen =
        bevinding.bronnen().stream().map(Bron::toString).collect(Collectors.joining("; "));
    return List.of(
        bevinding.code(),
        wat(bevinding) + " " + bevinding.advies(),
        bevinding.ernst().code(),
        BIJEEN.matcher(bronnen).replaceAll("\u00A0"));
  }

  private static String wat(Bevinding bevinding) {
    String aanhaling = bevinding.aanhaling();
    return bevinding.samenvatting() + (aanhaling.isEmpty() ? "" : " Het gaat om: " + aanhaling);
  }

  private static void voegToe(
      List<Blok> blokken, Toetsverslag verslag, Staat staat, String kop, String titel) {
    List<List<String>> rijen = regels(verslag, staat);
    if (!rijen.isEmpty()) {
      Tabel tabel = Tabel.van(titel, kolommen("Regel", "Vraag"), rijen);
      blokken.add(new Sectie(null, kop, List.of(tabel)));
    }
  }

  private static List<List<String>> regels(Toetsverslag verslag, Staat staat) {
    return verslag.regels().stream()
        .filter(regel -> regel.staat() == staat)
        .map(regel -> List.of(regel.code(), regel.vraag()))
        .toList();
  }

  private static List<Tabel.Kolom> kolommen(String... koppen) {
    return List.of(koppen).stream().map(kop -> new Tabel.Kolom(kop, false)).toList();
  }
}
