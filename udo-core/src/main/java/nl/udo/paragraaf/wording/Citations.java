package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Grondslag;

/** A statutory basis as a note. */
final class Citations {

  private final Sentences sentences;

  Citations(Sentences sentences) {
    this.sentences = sentences;
  }

  List<Words> of(Grondslag g) {
    if (g == null || g.regeling() == null && g.artikel() == null) {
      return List.of();
    }
    return List.of(
        sentences.fill(
            citation(g),
            Sentences.values(
                "artikel",
                artikel(g),
                "van",
                g.regeling() == null ? null : Dutch.unstopped(g.regeling()))));
  }

  /** Without a regulation the article is one of the proposal itself. */
  private static Zin citation(Grondslag g) {
    boolean bare = g.lid() == null && g.onderdeel() == null;
    if (g.artikel() == null) {
      return Zin.NOOT_REGELING;
    }
    if (g.regeling() == null) {
      return bare ? Zin.NOOT_GRONDSLAG_EIGEN : Zin.NOOT_GRONDSLAG_EIGEN_LID;
    }
    return bare ? Zin.NOOT_GRONDSLAG : Zin.NOOT_GRONDSLAG_LID;
  }

  private String artikel(Grondslag g) {
    if (g.artikel() == null) {
      return null;
    }
    return sentences.text(
        Zin.NOOT_ARTIKEL,
        "artikel",
        Dutch.phrase(g.artikel()),
        "lid",
        ordinal(g.lid()),
        "onderdeel",
        Dutch.phrase(g.onderdeel()));
  }

  /** A lid as a statute names it; the record may give a number or a word. */
  private String ordinal(String lid) {
    if (lid == null) {
      return null;
    }
    String given = Dutch.phrase(lid);
    return switch (given) {
      case "1" -> sentences.text(Zin.LID_1);
      case "2" -> sentences.text(Zin.LID_2);
      case "3" -> sentences.text(Zin.LID_3);
      case "4" -> sentences.text(Zin.LID_4);
      case "5" -> sentences.text(Zin.LID_5);
      case "6" -> sentences.text(Zin.LID_6);
      case "7" -> sentences.text(Zin.LID_7);
      case "8" -> sentences.text(Zin.LID_8);
      case "9" -> sentences.text(Zin.LID_9);
      case "10" -> sentences.text(Zin.LID_10);
      default -> given;
    };
  }
}
