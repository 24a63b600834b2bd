package nl.udo.toets;

import java.net.URI;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.udo.model.Overheidslaag;
import nl.udo.recht.AndereBron;
import nl.udo.recht.Kamerstuk;
import nl.udo.recht.Vindplaats;
import nl.udo.recht.Wet;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;

/**
 * The sources that the rules of a file name: those of the file itself, each by its name, and the
 * norms of the law ({@code recht.hoorplicht}), of which each article counts for its own layers.
 */
final class Bronnenlijst {

  private static final String BRON = "bron.";
  private static final String RECHT = "recht.";

  private final Sleutels sleutels;

  Bronnenlijst(Sleutels sleutels) {
    this.sleutels = sleutels;
  }

  /** The sources that a key names, in order: of a norm the articles for the layers of the rule. */
  List<Bron> van(String sleutel, List<Overheidslaag> overheden) {
    List<Bron> bronnen = new ArrayList<>();
    for (String naam : sleutels.lijst(sleutel)) {
      if (naam.startsWith(RECHT)) {
        bronnen.addAll(recht(sleutel, naam.substring(RECHT.length()), overheden));
      } else {
        bronnen.add(eigen(sleutel, naam));
      }
    }
    if (bronnen.isEmpty()) {
      throw sleutels.fout(sleutel, "ontbreekt");
    }
    // Two norms may stand in one article.
    return bronnen.stream().distinct().toList();
  }

  private List<Bron> recht(String sleutel, String naam, List<Overheidslaag> overheden) {
    Norm norm = norm(sleutel, naam);
    Map<Wetsartikel, List<Overheidslaag>> lagen = new LinkedHashMap<>();
    for (Overheidslaag laag : Overheidslaag.values()) {
      if (norm.kent(laag) && (overheden.isEmpty() || overheden.contains(laag))) {
        lagen.computeIfAbsent(norm.artikel(laag), a -> new ArrayList<>()).add(laag);
      }
    }
    return lagen.entrySet().stream().map(e -> Bron.van(e.getKey(), e.getValue())).toList();
  }

  private Norm norm(String sleutel, String naam) {
    return Arrays.stream(Norm.values())
        .filter(norm -> norm.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(naam))
        .findFirst()
        .orElseThrow(() -> sleutels.fout(sleutel, "onbekende norm " + RECHT + naam));
  }

  private Bron eigen(String sleutel, String naam) {
    String begin = BRON + naam;
    if (sleutels.namen().stream().noneMatch(n -> n.startsWith(begin + "."))) {
      throw sleutels.fout(sleutel, "onbekende bron " + naam);
    }
    Bron.Status status =
        switch (sleutels.eis(begin + ".status")) {
          case "V" -> Bron.Status.V;
          case "I" -> Bron.Status.I;
          default -> throw sleutels.fout(begin + ".status", "V of I");
        };
    String gecontroleerd = sleutels.vind(begin + ".gecontroleerd");
    List<Overheidslaag> lagen = sleutels.termen(begin + ".overheden", Overheidslaag.class);
    try {
      Vindplaats vindplaats = vindplaats(begin);
      String peildatum =
          gecontroleerd == null && vindplaats instanceof Wetsartikel artikel
              ? artikel.wet().versie()
              : gecontroleerd;
      return new Bron(vindplaats, status, peildatum, lagen);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw sleutels.fout(begin, e.getMessage());
    }
  }

  /** An article, a Kamerstuk or words, whichever is there. */
  private Vindplaats vindplaats(String begin) {
    String artikel = sleutels.vind(begin + ".artikel");
    if (artikel != null) {
      String lid = sleutels.vind(begin + ".lid");
      Wet wet =
          new Wet(
              sleutels.eis(begin + ".wet"),
              sleutels.eis(begin + ".bwb"),
              sleutels.eis(begin + ".versie"));
      return new Wetsartikel(wet, artikel, lid == null ? null : Integer.valueOf(lid));
    }
    String nummer = sleutels.vind(begin + ".nummer");
    if (nummer != null) {
      return new Kamerstuk(
          sleutels.eis(begin + ".kamer"),
          sleutels.vind(begin + ".vergaderjaar"),
          sleutels.eis(begin + ".dossier"),
          nummer);
    }
    String url = sleutels.vind(begin + ".url");
    return new AndereBron(sleutels.eis(begin + ".tekst"), url == null ? null : URI.create(url));
  }
}
