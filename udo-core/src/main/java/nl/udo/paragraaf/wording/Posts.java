package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.model.Kostenpost;
import org.jspecify.annotations.Nullable;

/** What a cost or a saving is called. */
final class Posts {

  private static final Pattern COSTS = named("\\p{L}*kosten");
  private static final Pattern SAVING = named("\\p{L}*(besparing(en)?|baten)");
  private static final Pattern LOSS = named("(\\p{L}*derving(en)?|gederfde \\p{L}+)");
  private static final Pattern SINGULAR = named("\\p{L}*(besparing|derving)");

  private final Sentences sentences;

  Posts(Sentences sentences) {
    this.sentences = sentences;
  }

  /** That a description begins with what it is itself: "de frictiekosten". */
  private static Pattern named(String noun) {
    return Pattern.compile("^((de|alle|haar|hun) )?(\\p{L}+e )*" + noun + "\\b");
  }

  /** What something costs, by what it is for: "de kosten", "de kosten van het loket". */
  Words costs(@Nullable String description) {
    String post = Dutch.phrase(description);
    if (post == null) {
      return Words.plural(sentences.text(Zin.POST_KOSTEN));
    }
    return Words.plural(sentences.text(isCosts(post) ? Zin.POST_EIGEN : Zin.POST, "post", post));
  }

  /** The kinds of costs that a payment is for, where its purpose does not say so; or null. */
  @Nullable Words kinds(Bekostiging b) {
    String post = Dutch.phrase(b.omschrijving());
    if (b.kostensoorten().isEmpty() || post != null && isCosts(post)) {
      return null;
    }
    String own = post == null ? "" : post.toLowerCase(Locale.ROOT);
    if (b.kostensoorten().stream().anyMatch(k -> own.contains(k.code()))) {
      return null;
    }
    List<Words> kinds =
        b.kostensoorten().stream()
            .map(k -> Words.plural(sentences.text(MoneySentences.cost(k))))
            .toList();
    return new Words(
        sentences
            .fill(Zin.POST_SOORTEN, Sentences.values("soorten", Words.list(kinds), "post", post))
            .parts(),
        true);
  }

  /** Whether a description is a kind of costs itself: "de frictiekosten". */
  static boolean isCosts(String post) {
    return COSTS.matcher(post).find();
  }

  /** Whether something is a mere cost by what it is for: "de kosten van het loket". */
  static boolean isPlain(Kostenpost p) {
    return p.richting() != Kostenpost.Richting.BESPARING
        && p.soort() != Kostenpost.Soort.INKOMSTENDERVING
        && p.omschrijving() != null
        && !isCosts(Dutch.phrase(p.omschrijving()));
  }

  /** A cost or a saving as a subject. */
  Words post(Kostenpost p) {
    String post = Dutch.phrase(p.omschrijving());
    boolean saving = p.richting() == Kostenpost.Richting.BESPARING;
    boolean loss = p.soort() == Kostenpost.Soort.INKOMSTENDERVING;
    if (post == null) {
      return new Words(Words.of(sentences.text(unnamed(p, saving))).parts(), !saving);
    }
    Zin frame = saving ? Zin.POST_BESPARING : loss ? Zin.POST_DERVING : Zin.POST;
    Pattern itself = saving ? SAVING : loss ? LOSS : COSTS;
    if (itself.matcher(post).find()) {
      return new Words(
          sentences.fill(Zin.POST_EIGEN, "post", post).parts(), !SINGULAR.matcher(post).find());
    }
    return new Words(sentences.fill(frame, "post", post).parts(), frame == Zin.POST);
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
    boolean saving = p.richting() == Kostenpost.Richting.BESPARING && !SAVING.matcher(post).find();
    return Dutch.capital(
        sentences.text(saving ? Zin.TABEL_POST_BESPARING : Zin.TABEL_POST, "post", post));
  }
}
