package nl.udo.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.pdf.texts.FixedText;
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

  private ReportAnnex() {}

  static Sectie van(Toetsverslag verslag) {
    List<Blok> blokken =
        new ArrayList<>(
            List.of(new Alinea(stand(verslag)), new Alinea(FixedText.ANNEX_NATURE.with())));
    if (!verslag.bevindingen().isEmpty()) {
      blokken.add(ontbreekt(verslag.bevindingen()));
    }
    blokken.addAll(regels(verslag, Staat.VOLDAAN, FixedText.MET_HEADING, FixedText.MET_TABLE));
    blokken.addAll(
        regels(
            verslag,
            Staat.NIET_VAN_TOEPASSING,
            FixedText.OUTSIDE_HEADING,
            FixedText.OUTSIDE_TABLE));
    return new Sectie(null, FixedText.ANNEX_HEADING.with(), blokken);
  }

  private static String stand(Toetsverslag verslag) {
    int regels = verslag.regels().size();
    String regelset = verslag.regelset();
    return FixedText.ANNEX_STATE.with(
        verslag.stadium().code(),
        verslag.wijzigingen().isEmpty()
            ? regelset
            : FixedText.ANNEX_CHANGED.with(regelset, String.join("; ", verslag.wijzigingen())),
        regels,
        regels - regels(verslag, Staat.NIET_VAN_TOEPASSING).size(),
        regels(verslag, Staat.VOLDAAN).size());
  }

  private static Sectie ontbreekt(List<Bevinding> bevindingen) {
    List<Blok> blokken = new ArrayList<>();
    if (bevindingen.stream()
        .flatMap(bevinding -> bevinding.bronnen().stream())
        .anyMatch(bron -> bron.vindplaats() instanceof Wetsartikel)) {
      blokken.add(new Alinea(FixedText.ANNEX_LAW_DATES.with()));
    }
    blokken.add(
        Tabel.van(
            FixedText.MISSING_TABLE.with(),
            kolommen(
                FixedText.COLUMN_RULE,
                FixedText.COLUMN_MISSING,
                FixedText.COLUMN_SEVERITY,
                FixedText.COLUMN_SOURCE),
            bevindingen.stream().map(ReportAnnex::rij).toList()));
    return new Sectie(null, FixedText.MISSING_HEADING.with(), blokken);
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
    String wat = bevinding.samenvatting();
    String aanhaling = bevinding.aanhaling();
    if (aanhaling.isEmpty()) {
      return wat;
    }
    // A question, what may have been meant, has its own mark at the end.
    String zin = aanhaling.endsWith("?") ? aanhaling : aanhaling + ".";
    return FixedText.MISSING_QUOTE.with(wat, zin);
  }

  /** The rules in one state under a heading; nothing when there are none. */
  private static List<Sectie> regels(
      Toetsverslag verslag, Staat staat, FixedText kop, FixedText titel) {
    List<List<String>> rijen = regels(verslag, staat);
    if (rijen.isEmpty()) {
      return List.of();
    }
    List<Tabel.Kolom> kolommen = kolommen(FixedText.COLUMN_RULE, FixedText.COLUMN_QUESTION);
    return List.of(new Sectie(null, kop.with(), List.of(Tabel.van(titel.with(), kolommen, rijen))));
  }

  private static List<List<String>> regels(Toetsverslag verslag, Staat staat) {
    return verslag.regels().stream()
        .filter(regel -> regel.staat() == staat)
        .map(regel -> List.of(regel.code(), regel.vraag()))
        .toList();
  }

  private static List<Tabel.Kolom> kolommen(FixedText... koppen) {
    return Stream.of(koppen).map(kop -> new Tabel.Kolom(kop.with(), false)).toList();
  }
}
