package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Kostenpost;

/** What a cost or a saving is called. */
final class Posts {

  private final Sentences sentences;

  Posts(Sentences sentences) {
    this.sentences = sentences;
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
              saving ? Zin.POST_BESPARING : loss ? Zin.POST_DERVING : Zin.POST, "post", post);
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
