package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.model.Grondslag;

/** A statutory basis as a note. */
final class Citations {

  private Citations() {}

  static List<Words> of(Grondslag g) {
    if (g == null || g.regeling() == null && g.artikel() == null) {
      return List.of();
    }
    return List.of(
        SentenceFile.fill(
            g.artikel() == null
                ? "noot.regeling"
                : g.lid() == null && g.onderdeel() == null
                    ? "noot.grondslag"
                    : "noot.grondslag.lid",
            SentenceFile.values(
                "artikel",
                artikel(g),
                "van",
                g.regeling() == null ? null : Dutch.unstopped(g.regeling()))));
  }

  private static String artikel(Grondslag g) {
    if (g.artikel() == null) {
      return null;
    }
    return SentenceFile.text(
        "noot.artikel",
        "artikel",
        Dutch.phrase(g.artikel()),
        "lid",
        ordinal(g.lid()),
        "onderdeel",
        Dutch.phrase(g.onderdeel()));
  }

  /** A lid as a statute names it; the record may give a number or a word. */
  private static String ordinal(String lid) {
    if (lid == null) {
      return null;
    }
    String key = "lid." + Dutch.phrase(lid);
    return SentenceFile.has(key) ? SentenceFile.text(key) : Dutch.phrase(lid);
  }
}
