package nl.udo.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
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
  /**
   * The spaces in a number and a date, after "nr." and "artikel", and in or before the sign of a
   * source: no line ends there.
   */
  private static final Pattern BIJEEN =
      Pattern.compile(
          "(?<=\\d) (?=\\d|[a-z]+ \\d{4})|(?<=[a-z]) (?=\\d{4}\\b)|(?<=nr\\.|artikel) (?=\\d)"
              + "|(?<=\\[[VI],) | (?=\\[[VI]\\])");

  private final Bewoording bewoording;

  ReportAnnex(Bewoording bewoording) {
    this.bewoording = bewoording;
  }

  private String zeg(Zin zin) {
    return bewoording.zeg(zin);
  }

  Sectie van(Toetsverslag verslag) {
    List<Blok> blokken =
        new ArrayList<>(List.of(new Alinea(stand(verslag)), new Alinea(zeg(Zin.STUK_TOETS_AARD))));
    if (!verslag.bevindingen().isEmpty()) {
      blokken.add(ontbreekt(verslag.bevindingen()));
    }
    blokken.addAll(
        regels(verslag, Staat.VOLDAAN, Zin.STUK_TOETS_VOLDAAN, Zin.STUK_TOETS_VOLDAAN_TABEL));
    blokken.addAll(
        regels(
            verslag,
            Staat.NIET_VAN_TOEPASSING,
            Zin.STUK_TOETS_BUITEN,
            Zin.STUK_TOETS_BUITEN_TABEL));
    return new Sectie(null, zeg(Zin.STUK_TOETS), blokken);
  }

  private String stand(Toetsverslag verslag) {
    int regels = verslag.regels().size();
    String regelset = verslag.regelset();
    return bewoording.zeg(
        Zin.STUK_TOETS_STAND,
        "stadium",
        verslag.stadium().code(),
        "regelset",
        verslag.wijzigingen().isEmpty()
            ? regelset
            : bewoording.zeg(
                Zin.STUK_TOETS_REGELSET,
                "regelset",
                regelset,
                "wijzigingen",
                String.join("; ", verslag.wijzigingen())),
        "regels",
        Integer.toString(regels),
        "toepasselijk",
        Integer.toString(regels - regels(verslag, Staat.NIET_VAN_TOEPASSING).size()),
        "voldaan",
        Integer.toString(regels(verslag, Staat.VOLDAAN).size()));
  }

  private Sectie ontbreekt(List<Bevinding> bevindingen) {
    List<Blok> blokken = new ArrayList<>();
    if (bevindingen.stream()
        .flatMap(bevinding -> bevinding.bronnen().stream())
        .anyMatch(bron -> bron.vindplaats() instanceof Wetsartikel)) {
      blokken.add(new Alinea(zeg(Zin.STUK_TOETS_WETSDATA)));
    }
    blokken.add(
        Tabel.van(
            zeg(Zin.STUK_TOETS_ONTBREEKT_TABEL),
            kolommen(
                Zin.STUK_TOETS_KOLOM_REGEL,
                Zin.STUK_TOETS_KOLOM_ONTBREEKT,
                Zin.STUK_TOETS_KOLOM_ERNST,
                Zin.STUK_TOETS_KOLOM_BRON),
            bevindingen.stream().map(this::rij).toList()));
    return new Sectie(null, zeg(Zin.STUK_TOETS_ONTBREEKT), blokken);
  }

  private List<String> rij(Bevinding bevinding) {
    String bronnen =
        bevinding.bronnen().stream().map(Bron::toString).collect(Collectors.joining("; "));
    return List.of(
        bevinding.code(),
        wat(bevinding) + " " + bevinding.advies(),
        bevinding.ernst().code(),
        BIJEEN.matcher(bronnen).replaceAll("\u00A0"));
  }

  private String wat(Bevinding bevinding) {
    String wat = bevinding.samenvatting();
    String aanhaling = bevinding.aanhaling();
    if (aanhaling.isEmpty()) {
      return wat;
    }
    // A question, what may have been meant, has its own mark at the end.
    String zin = aanhaling.endsWith("?") ? aanhaling : aanhaling + ".";
    return bewoording.zeg(Zin.STUK_TOETS_ONTBREEKT_BETREFT, "wat", wat, "aanhaling", zin);
  }

  /** The rules in one state under a heading; nothing when there are none. */
  private List<Sectie> regels(Toetsverslag verslag, Staat staat, Zin kop, Zin titel) {
    List<List<String>> rijen = regels(verslag, staat);
    if (rijen.isEmpty()) {
      return List.of();
    }
    List<Tabel.Kolom> kolommen = kolommen(Zin.STUK_TOETS_KOLOM_REGEL, Zin.STUK_TOETS_KOLOM_VRAAG);
    return List.of(new Sectie(null, zeg(kop), List.of(Tabel.van(zeg(titel), kolommen, rijen))));
  }

  private static List<List<String>> regels(Toetsverslag verslag, Staat staat) {
    return verslag.regels().stream()
        .filter(regel -> regel.staat() == staat)
        .map(regel -> List.of(regel.code(), regel.vraag()))
        .toList();
  }

  private List<Tabel.Kolom> kolommen(Zin... koppen) {
    return Stream.of(koppen).map(kop -> new Tabel.Kolom(zeg(kop), false)).toList();
  }
}
