package nl.udo.recht;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many leden the articles have that the library cites, counted in the text of the version that
 * was read: 1 for an article that is not divided.
 */
final class Artikelindeling {

  private static final Map<String, Map<String, Integer>> LEDEN =
      Map.of(
          Wet.GEMEENTEWET.bwbId(),
          leden("108:3 109:1 110:6 111:3 114:3 115:2 116:3 117:2 119:5 120:3"),
          Wet.PROVINCIEWET.bwbId(),
          leden("105:3 106:1 108:6 109:3 112:3 113:2 114:3 115:2 117:5"),
          Wet.WATERSCHAPSWET.bwbId(),
          leden("56:2 57:1"),
          Wet.WOLBES.bwbId(),
          leden("136:3 137:1 138:6 139:3 209:4 210:2 211:3 212:2 214:5"),
          Wet.FINBES.bwbId(),
          leden("87:3 88:9 89:4 91:3 92:5 93:1"),
          Wet.FVW.bwbId(),
          leden("2:3 6:4 8:4 13:5 15a:3 16:2 16a:6 17:5 18:2 19:3"));

  private Artikelindeling() {}

  private static Map<String, Integer> leden(String telling) {
    Map<String, Integer> leden = new HashMap<>();
    for (String artikel : telling.split(" ")) {
      String[] deel = artikel.split(":");
      leden.put(deel[0], Integer.valueOf(deel[1]));
    }
    return leden;
  }

  /** Refuses a lid that an article does not have, and an article without the lid that is meant. */
  static void controleer(Wet wet, String artikel, @Nullable Integer lid) {
    Integer aantal = LEDEN.getOrDefault(wet.bwbId(), Map.of()).get(artikel);
    if (aantal == null) {
      return;
    }
    String dit = "artikel " + artikel + " van " + wet.naam();
    if (aantal == 1 && lid != null) {
      throw new IllegalArgumentException(dit + " is niet in leden verdeeld");
    }
    if (aantal > 1 && lid == null) {
      throw new IllegalArgumentException(dit + " heeft meer leden; noem het lid");
    }
    if (lid != null && lid > aantal) {
      throw new IllegalArgumentException(dit + " heeft " + aantal + " leden");
    }
  }
}
