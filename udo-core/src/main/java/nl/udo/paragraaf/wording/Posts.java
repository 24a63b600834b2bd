package nl.udo.paragraaf.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Kostenpost;
import org.jspecify.annotations.Nullable;

/** What a cost or a saving is called. */
final class Posts {

  private static final Pattern COSTS = named("\\p{L}*kosten");
  private static final Pattern SAVING = named("\\p{L}*(besparing(en)?|baten)");
  private static final Pattern LOSS = named("(\\p{L}*derving(en)?|gederfde \\p{L}+)");
  private static final Pattern INCOME = named("\\p{L}*(inkomsten|opbrengst(en)?)");
  private static final Pattern SINGULAR = named("\\p{L}*(besparing|derving|opbrengst)");

  /** What money is estimated as: a saving is no cost, and neither is lost or higher income. */
  enum Kind {
    COSTS,
    SAVINGS,
    LOSS,
    INCOME;

    static Kind of(Kostenpost p) {
      boolean income = p.soort() == Kostenpost.Soort.INKOMSTENDERVING;
      if (p.richting() == Kostenpost.Richting.BESPARING) {
        return income ? INCOME : SAVINGS;
      }
      return income ? LOSS : COSTS;
    }

    /** How a description begins that says this itself. */
    private Pattern itself() {
      return switch (this) {
        case COSTS -> Posts.COSTS;
        case SAVINGS -> SAVING;
        case LOSS -> Posts.LOSS;
        case INCOME -> Posts.INCOME;
      };
    }
  }

  private final Sentences sentences;

  /** The kinds of the costs of the record, by what these are for. */
  private final Map<String, Set<Kostenpost.@Nullable Soort>> kinds = new HashMap<>();

  Posts(Sentences sentences, List<MoneyItem> money) {
    this.sentences = sentences;
    for (MoneyItem item : money) {
      Kostenpost k = item.cost();
      // A cost without a kind is of no kind that was named.
      if (k != null && k.omschrijving() != null) {
        kinds.computeIfAbsent(k.omschrijving(), o -> new HashSet<>()).add(k.soort());
      }
    }
  }

  /** The kinds of the costs that are for something; empty where the record has none. */
  Set<Kostenpost.@Nullable Soort> kindsOf(@Nullable String description) {
    return kinds.getOrDefault(description, Set.of());
  }

  /** Of which kind a cost is, where costs of other kinds are for the same; or null. */
  @Nullable String kind(Kostenpost p) {
    long others =
        kindsOf(p.omschrijving()).stream()
            .filter(k -> k != p.soort() && k != Kostenpost.Soort.INKOMSTENDERVING)
            .count();
    return p.soort() != null && others > 0 && isPlain(p)
        ? sentences.text(MoneySentences.cost(p.soort()))
        : null;
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
    if (b.kostensoorten().isEmpty() && !isLoss(b) || post != null && isCosts(post)) {
      return null;
    }
    String own = post == null ? "" : post.toLowerCase(Locale.ROOT);
    if (!b.kostensoorten().isEmpty() && Lists.every(b.kostensoorten(), k -> isNamed(k, own))) {
      return null;
    }
    if (isLoss(b)) {
      return loss(b);
    }
    // What has the name of a cost is that cost, and what it is of another kind is besides.
    Set<Kostenpost.@Nullable Soort> known = kindsOf(b.omschrijving());
    List<Kostenpost.Soort> others = Lists.only(b.kostensoorten(), k -> !known.contains(k));
    boolean besides = !others.isEmpty() && others.size() < b.kostensoorten().size();
    List<Words> kinds =
        Lists.each(
            besides ? others : b.kostensoorten(),
            k -> Words.plural(sentences.text(MoneySentences.cost(k))));
    return sentences
        .fill(
            besides ? Zin.POST_EN_SOORTEN : Zin.POST_SOORTEN,
            "soorten",
            Words.list(kinds),
            "post",
            post)
        .inNumber(true);
  }

  /** The income that is lost for which a payment is, where its purpose does not say so; or null. */
  @Nullable Words loss(Bekostiging b) {
    // A name of its own beside those of the costs says by itself what is lost.
    boolean named = !kinds.isEmpty() && kindsOf(b.omschrijving()).isEmpty();
    // Income of income would be said twice.
    return named || !isLoss(b)
        ? null
        : post(
            Kostenpost.builder()
                .omschrijving(b.omschrijving())
                .soort(Kostenpost.Soort.INKOMSTENDERVING)
                .build());
  }

  /**
   * Whether a payment is for income that is lost, as it says itself or else what it is for does.
   */
  boolean isLoss(Bekostiging b) {
    return b.omschrijving() != null
        && (b.kostensoorten().isEmpty()
            ? kindsOf(b.omschrijving()).equals(Set.of(Kostenpost.Soort.INKOMSTENDERVING))
            : b.kostensoorten().equals(List.of(Kostenpost.Soort.INKOMSTENDERVING)));
  }

  private static boolean isNamed(Kostenpost.Soort kind, String post) {
    return post.contains(kind.code())
        || kind == Kostenpost.Soort.TOEZICHT && post.contains("handhaving");
  }

  /** Whether a description is a kind of costs itself: "de frictiekosten". */
  static boolean isCosts(String post) {
    return post.contains("kosten") && COSTS.matcher(post).find();
  }

  /** Whether something is a mere cost by what it is for: "de kosten van het loket". */
  static boolean isPlain(Kostenpost p) {
    return Kind.of(p) == Kind.COSTS
        && p.omschrijving() != null
        && !isCosts(Dutch.phrase(p.omschrijving()));
  }

  /** The same right behind another: by what it is for, or of what that is for by its kind. */
  Words too(Kostenpost before, Kostenpost p) {
    String kind = kind(p);
    if (kind != null
        && kind(before) != null
        && Objects.equals(p.omschrijving(), before.omschrijving())) {
      return Words.plural(sentences.text(Zin.POST_SOORT_DAARVAN, "soort", kind));
    }
    boolean alike = kind == null && kind(before) == null && isPlain(before) && isPlain(p);
    return alike
        ? sentences.fill(Zin.POST_DIE_VAN, "post", Dutch.phrase(p.omschrijving()))
        : post(p);
  }

  /** A cost or a saving as a subject. */
  Words post(Kostenpost p) {
    String post = Dutch.phrase(p.omschrijving());
    Kind kind = Kind.of(p);
    String named = kind(p);
    if (named != null) {
      return Words.plural(sentences.text(Zin.POST_SOORTEN, "soorten", named, "post", post));
    }
    if (post == null) {
      return Words.of(sentences.text(unnamed(p, kind))).inNumber(kind != Kind.SAVINGS);
    }
    Zin frame = MoneySentences.post(kind);
    if (kind.itself().matcher(post).find()) {
      return sentences.fill(Zin.POST_EIGEN, "post", post).inNumber(!SINGULAR.matcher(post).find());
    }
    return sentences.fill(frame, "post", post).inNumber(kind == Kind.COSTS || kind == Kind.INCOME);
  }

  private static Zin unnamed(Kostenpost p, Kind kind) {
    if (kind == Kind.SAVINGS || kind == Kind.INCOME) {
      return kind == Kind.INCOME ? Zin.ONBEKEND_INKOMSTEN : Zin.POST_BESPARING_ZONDER;
    }
    return p.soort() == null ? Zin.POST_ZONDER : MoneySentences.cost(p.soort());
  }

  /** What a table estimates: the costs, the savings, the loss of income, or several of these. */
  Words rows(Set<Kind> kinds) {
    return Words.list(
        Lists.each(
            kinds,
            k ->
                Words.of(sentences.text(Zin.TABEL_SOORT, "soort", named(k)))
                    .inNumber(k != Kind.LOSS)));
  }

  /** The same without articles. */
  String title(Set<Kind> kinds) {
    return Dutch.list(Lists.each(kinds, this::named));
  }

  private String named(Kind kind) {
    return sentences.text(MoneySentences.ofRows(kind));
  }

  /**
   * The same as the head of a row.
   *
   * @param apart whether other rows are of another kind
   */
  String heading(Kostenpost p, boolean apart) {
    String post =
        kind(p) != null
            ? post(p).plain()
            : p.omschrijving() != null
                ? Dutch.phrase(p.omschrijving())
                : sentences.text(
                    p.soort() == null ? Zin.TABEL_POST_KOSTEN : MoneySentences.cost(p.soort()));
    Kind kind = Kind.of(p);
    boolean said = kind(p) != null || !apart || kind.itself().matcher(post).find();
    return Dutch.capital(
        sentences.text(said ? Zin.TABEL_POST : MoneySentences.row(kind), "post", post));
  }
}
