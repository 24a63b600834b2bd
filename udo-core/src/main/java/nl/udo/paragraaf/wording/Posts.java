package nl.udo.paragraaf.wording;

import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Kostenpost;

/** What a cost or a saving is called. */
final class Posts {

  private static final Pattern COSTS =
      Pattern.compile("^((de|alle|haar|hun) )?(\\p{L}+e )*\\p{L}*kosten\\b");

  private final Sentences sentences;

  Posts(Sentences sentences) {
    this.sentences = sentences;
  }

  /** What something costs, by what it is for: "de kosten", "de kosten van het loket". */
  Words costs(String description) {
    String post = Dutch.phrase(description);
    if (post == null) {
      return Words.plural(sentences.text(Zin.POST_KOSTEN));
    }
    return Words.plural(sentences.text(isCosts(post) ? Zin.POST_EIGEN : Zin.POST, "post", post));
  }

  /** Whether a description is a kind of costs itself: "de frictiekosten". */
  static boolean isCosts(String post) {
    return COSTS.matcher(post).find();
  }

  /** A cost or a saving as a subject. */
  Words post(Kostenpost p) {
    String post = Dutch.phrase(p.omschrijving());
    boolean saving = p.richting() == Kostenpost.Richting.BESPARING;
    boolean loss = p.soort() == Kostenpost.Soort.INKOMSTENDERVING;
    Words words;
    if (post == null) {
      words = Words.of(sentences.text(unnamed(p, saving)));
    } else {
      words =
          sentences.fill(
              saving
                  ? Zin.POST_BESPARING
                  : loss ? Zin.POST_DERVING : isCosts(post) ? Zin.POST_EIGEN : Zin.POST,
              "post",
              post);
    }
    return new Words(words.parts(), !saving && !(loss && post != null));
  }

  private static Zin unnamed(Kostenpost p, boolean saving) {
    if (saving) {
      return Zin.POST_BESPARING_ZONDER;
    }
    return p.soort() == null ? Zin.POST_ZONDER : MoneySentences.cost(p.soort());
  }

  /** The same as the head of a row. */
  String heading(Kostenpost p) {
    String post =
        p.omschrijving() != null
            ? Dutch.phrase(p.omschrijving())
            : sentences.text(
                p.soort() == null ? Zin.TABEL_POST_KOSTEN : MoneySentences.cost(p.soort()));
    boolean saving = p.richting() == Kostenpost.Richting.BESPARING;
    return Dutch.capital(
        sentences.text(saving ? Zin.TABEL_POST_BESPARING : Zin.TABEL_POST, "post", post));
  }
}
