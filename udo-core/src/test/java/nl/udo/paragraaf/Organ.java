package nl.udo.paragraaf;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;

/** How a reader finds an organ in a text, and of which layer it then is. */
enum Organ {
  RAAD(GEMEENTEN, "de gemeenteraad", "de gemeenteraden"),
  COLLEGE(
      GEMEENTEN,
      "het college( van burgemeester en wethouders)?",
      "de colleges( van burgemeester en wethouders)?"),
  BURGEMEESTER(GEMEENTEN, "de burgemeester", "de burgemeesters"),
  PROVINCIALE_STATEN(PROVINCIES, "provinciale staten", "provinciale staten"),
  GEDEPUTEERDE_STATEN(PROVINCIES, "gedeputeerde staten", "gedeputeerde staten"),
  COMMISSARIS_VAN_DE_KONING(
      PROVINCIES,
      "de commissaris van de koning(?! als rijksorgaan)",
      "de commissarissen van de koning(?! als rijksorgaan)"),
  COMMISSARIS_ALS_RIJKSORGAAN(
      PROVINCIES,
      "de commissaris van de koning als rijksorgaan",
      "de commissarissen van de koning als rijksorgaan"),
  ALGEMEEN_BESTUUR(
      WATERSCHAPPEN, "het algemeen bestuur van het waterschap", "de algemene besturen"),
  DAGELIJKS_BESTUUR(
      WATERSCHAPPEN, "het dagelijks bestuur van het waterschap", "de dagelijkse besturen"),
  VOORZITTER(WATERSCHAPPEN, "de voorzitter van het waterschap", "de voorzitters"),
  EILANDSRAAD(OPENBARE_LICHAMEN, "de eilandsraad", "de eilandsraden"),
  BESTUURSCOLLEGE(OPENBARE_LICHAMEN, "het bestuurscollege", "de bestuurscolleges"),
  GEZAGHEBBER(OPENBARE_LICHAMEN, "de gezaghebber", "de gezaghebbers");

  /** Behind an organ stands of whom it is, when that is not its whole layer. */
  private static final String ITS_OWN =
      "(?!\\p{L})(?! van (gemeenten|provincies|waterschappen|de |bonaire|burgemeester))";

  final Overheidslaag layer;
  private final Pattern found;
  private final Pattern own;

  Organ(Overheidslaag layer, String one, String several) {
    this.layer = layer;
    this.found = Pattern.compile("(?<!\\p{L})(" + one + "|" + several + ")(?!\\p{L})");
    this.own = Pattern.compile("(?<!\\p{L})(" + one + "|" + several + ")" + ITS_OWN);
  }

  static List<Orgaan> of(Overheidslaag layer) {
    return Arrays.stream(values())
        .filter(organ -> organ.layer == layer)
        .map(organ -> Orgaan.valueOf(organ.name()))
        .toList();
  }

  static Set<Orgaan> in(String text) {
    Set<Orgaan> organs = EnumSet.noneOf(Orgaan.class);
    for (Organ organ : values()) {
      if (organ.found.matcher(text.toLowerCase(Locale.ROOT)).find()) {
        organs.add(Orgaan.valueOf(organ.name()));
      }
    }
    return organs;
  }

  /** Whether it is named as that of each of its layer. */
  boolean speaksForItsLayer(String text) {
    return own.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
