package nl.udo.recht.toepassing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.recht.Wet;
import nl.udo.recht.Wetsartikel;

/** Reads the tables of {@code recht.md}: what is not in a table is for the reader only. */
final class Rechtstabel {

  private static final String BESTAND = "recht.md";
  private static final int KOLOMMEN = 11;
  private static final int EERSTE_LAAG = 2;
  private static final int EERSTE_SOORT = 6;
  private static final int INITIATIEF = 10;

  private static final Pattern ARTIKEL = Pattern.compile("(\\S+) (\\S+)(?: lid (\\d+))?");

  private static final Map<String, Wet> WETTEN =
      Map.of(
          "Gw", Wet.GEMEENTEWET,
          "Pw", Wet.PROVINCIEWET,
          "Wsw", Wet.WATERSCHAPSWET,
          "WolBES", Wet.WOLBES,
          "FinBES", Wet.FINBES,
          "Fvw", Wet.FVW);

  private Rechtstabel() {}

  /**
   * One norm.
   *
   * @param artikelen the article for each layer that has one
   * @param perSoort how it counts for each kind of regulation
   * @param initiatief how it counts for a bill of members of the Tweede Kamer
   */
  record Rij(
      Map<Overheidslaag, Wetsartikel> artikelen,
      Map<Regelingsoort, Gelding> perSoort,
      Gelding initiatief) {

    @SuppressWarnings("NullAway") // each kind has a column
    Gelding gelding(Regeling regeling) {
      if (regeling.initiatief()) {
        return initiatief;
      }
      if (regeling.soort() != null) {
        return perSoort.get(regeling.soort());
      }
      // While the kind is not known, only what counts for each of them can be said to count.
      return Lists.every(perSoort.values(), Gelding::telt) ? Gelding.GELDT : Gelding.OPEN;
    }
  }

  static Map<Norm, Rij> lees() {
    Map<Norm, Rij> rijen = new EnumMap<>(Norm.class);
    for (String regel : tekst().lines().toList()) {
      if (regel.startsWith("| ") && !regel.startsWith("| norm ")) {
        List<String> cellen =
            Arrays.stream(regel.substring(1).split("\\|", -1)).map(String::strip).toList();
        if (cellen.size() != KOLOMMEN + 1) {
          throw new IllegalStateException(BESTAND + ": elke rij heeft elf kolommen: " + regel);
        }
        if (rijen.put(Norm.valueOf(cellen.get(0)), rij(cellen)) != null) {
          throw new IllegalStateException(BESTAND + ": een norm staat er twee keer: " + regel);
        }
      }
    }
    return rijen;
  }

  private static Rij rij(List<String> cellen) {
    Map<Overheidslaag, Wetsartikel> artikelen = new EnumMap<>(Overheidslaag.class);
    for (Overheidslaag laag : Overheidslaag.values()) {
      String cel = cellen.get(EERSTE_LAAG + kolom(laag));
      if (!cel.equals("–")) {
        artikelen.put(laag, artikel(cel));
      }
    }
    Map<Regelingsoort, Gelding> perSoort = new EnumMap<>(Regelingsoort.class);
    for (Regelingsoort soort : Regelingsoort.values()) {
      perSoort.put(soort, gelding(cellen.get(EERSTE_SOORT + kolom(soort))));
    }
    return new Rij(artikelen, perSoort, gelding(cellen.get(INITIATIEF)));
  }

  /** A new layer does not compile until it has a column. */
  private static int kolom(Overheidslaag laag) {
    return switch (laag) {
      case GEMEENTEN -> 0;
      case PROVINCIES -> 1;
      case WATERSCHAPPEN -> 2;
      case OPENBARE_LICHAMEN -> 3;
    };
  }

  /** A new kind of regulation does not compile until it has a column. */
  private static int kolom(Regelingsoort soort) {
    return switch (soort) {
      case WET -> 0;
      case AMVB -> 1;
      case MINISTERIELE_REGELING -> 2;
      case BELEID -> 3;
    };
  }

  private static Wetsartikel artikel(String cel) {
    Matcher m = ARTIKEL.matcher(cel);
    if (!m.matches() || !WETTEN.containsKey(m.group(1))) {
      throw new IllegalStateException(BESTAND + ": geen artikel van een bekende wet: " + cel);
    }
    return new Wetsartikel(
        WETTEN.get(m.group(1)),
        m.group(2),
        m.group(3) == null ? null : Integer.valueOf(m.group(3)));
  }

  private static Gelding gelding(String cel) {
    return switch (cel) {
      case "ja" -> Gelding.GELDT;
      case "zo nodig" -> Gelding.ZO_NODIG;
      case "open" -> Gelding.OPEN;
      case "nee" -> Gelding.GELDT_NIET;
      default -> throw new IllegalStateException(BESTAND + ": ja, nee, zo nodig of open: " + cel);
    };
  }

  private static String tekst() {
    try (InputStream in = Rechtstabel.class.getResourceAsStream(BESTAND)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The table is in the same jar as this class.
      throw new UncheckedIOException(e);
    }
  }
}
