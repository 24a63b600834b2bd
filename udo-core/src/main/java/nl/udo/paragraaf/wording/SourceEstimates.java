package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** How it is said what one source estimated: in a sentence, or as a list of costs or amounts. */
final class SourceEstimates {

  private static final int IN_ONE_SENTENCE = 2;

  private final Pen pen;
  private final EstimateParts parts;

  SourceEstimates(Pen pen, EstimateParts parts) {
    this.pen = pen;
    this.parts = parts;
  }

  private static boolean isCostList(Geld.Ramingen r) {
    return r.geraamd().size() > 1 + IN_ONE_SENTENCE && !r.isVanEenPost();
  }

  private static boolean isAmountList(Geld.Ramingen r) {
    return r.geraamd().size() == 1
        && Bedragen.bekende(r.eerste().raming().bedragen()).size() > IN_ONE_SENTENCE;
  }

  /**
   * Whether the same makers estimated one cost for each of some layers, and that is all that tells
   * these apart.
   */
  static boolean isOfLayers(Uitspraak u, Geld.Ramingen r) {
    List<String> places = EstimateDetails.places(u);
    List<Raming> all = Lists.each(r.geraamd(), Geraamd::raming);
    return all.size() > 1
        && all.size() <= Overheidslaag.values().length
        && places.size() == all.size()
        && all.stream().map(Raming::overheden).distinct().count() == all.size()
        && Lists.none(all, g -> g.overheden().isEmpty() || hasMore(g))
        && all.stream().map(SourceEstimates::source).distinct().count() == 1
        && places.stream().map(place -> words(u, place)).distinct().count() == 1;
  }

  /** Whether a sentence with others has no place for what it says. */
  private static boolean hasMore(Raming g) {
    return g.rijk() != null
        || g.onderdeel() != null
        || g.scenario() != null
        || g.nietTeKwantificeren() != null
        || !g.berekening().isEmpty();
  }

  private static List<@Nullable Object> source(Raming g) {
    return Arrays.asList(
        g.opstellers(),
        g.opdrachtgevers(),
        g.datum(),
        g.begonnen(),
        g.bron() == null ? null : g.bron().document(),
        g.status(),
        g.betwistDoor(),
        g.btwCompensatiefonds());
  }

  /** What the record says of one estimate. */
  private static List<Inhoud> words(Uitspraak u, String place) {
    return u.details().stream()
        .filter(d -> d.pointer().startsWith(place + "/"))
        .map(Uitspraak::inhoud)
        .toList();
  }

  /** What a sentence had no room for, in the order in which it is left out. */
  enum Left {
    /** Who asked for the estimate. */
    COMMISSIONERS,
    /** Which part of the cost it covers. */
    PART,
    /** How the amount stands to the BTW-compensatiefonds. */
    VAT;

    private boolean isIn(Raming r, EstimateParts parts) {
      return switch (this) {
        case COMMISSIONERS -> parts.commissioners(r) != null;
        case PART -> r.onderdeel() != null;
        case VAT -> r.btwCompensatiefonds() != null;
      };
    }
  }

  /**
   * Tells the estimates.
   *
   * @return what is left to be said of them
   */
  Set<Left> tell(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    if (isCostList(r)) {
      sourceList(u, r, notes);
      return Set.of();
    }
    if (isAmountList(r)) {
      return amountList(u, r, notes);
    }
    Words sentence = sentence(u, r, notes, Set.of());
    if (sentence.count() <= Words.LONGEST) {
      pen.say(u, sentence, notes);
      return Set.of();
    }
    return tooLong(u, r, notes);
  }

  /** Two costs that do not fit in a sentence: the second in one of its own, by the same makers. */
  private void inTwo(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Geraamd first = r.eerste();
    Geraamd second = r.geraamd().get(1);
    Bronverwijzing bron = first.raming().bron();
    Bronverwijzing other = second.raming().bron();
    // Each has the place in the source that it stands in.
    boolean apart = bron != null && other != null && !bron.equals(other);
    List<Words> own = apart ? pen.sources.notes(List.of(bron), null) : notes;
    List<Words> others = apart ? pen.sources.notes(List.of(other), null) : notes;
    Words makers = parts.makers(second.raming());
    pen.say(u, sentence(u, new Geld.Ramingen(List.of(first)), own, Set.of()), own);
    pen.sayOfThese(
        u,
        makers == null ? Zin.RAMING_GERAAMD : Zin.RAMING,
        pen.values(
            u,
            "opstellers",
            makers,
            "post",
            parts.post(u.bereik(), second.post()),
            "voor",
            parts.scope(u.bereik(), second.raming()),
            "voorlopig",
            parts.provisional(second.raming()),
            "bedragen",
            parts.amounts(second.raming())),
        others);
  }

  /** What does not fit in a sentence: as a list where it is more than one, else in two. */
  private Set<Left> tooLong(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Geld.Ramingen first = new Geld.Ramingen(List.of(r.eerste()));
    boolean fits = sentence(u, first, notes, Set.of()).count() <= Words.LONGEST;
    if (r.geraamd().size() == 2 && !r.isVanEenPost() && fits) {
      inTwo(u, r, notes);
      return Set.of();
    }
    if (r.geraamd().size() > 1 && !r.isVanEenPost()) {
      sourceList(u, r, notes);
      return Set.of();
    }
    Raming raming = r.eerste().raming();
    if (r.geraamd().size() == 1 && Bedragen.bekende(raming.bedragen()).size() > 1) {
      return amountList(u, r, notes);
    }
    Set<Left> left = left(raming, Set.of(), l -> sentence(u, r, notes, l));
    pen.say(u, sentence(u, r, notes, left), notes);
    vatApart(u, r.eerste(), left);
    return left;
  }

  /**
   * What is left out, one after the other, until a sentence is short enough.
   *
   * @param begin what it leaves out however short it is
   * @param sentence the sentence without what is left out
   */
  private Set<Left> left(Raming r, Set<Left> begin, Function<Set<Left>, Words> sentence) {
    Set<Left> left = EnumSet.noneOf(Left.class);
    left.addAll(begin);
    for (Left next : Left.values()) {
      if (next.isIn(r, parts) && sentence.apply(left).count() > Words.LONGEST) {
        left.add(next);
      }
    }
    return left;
  }

  /** One maker: its amounts in one sentence. */
  private Words sentence(Uitspraak u, Geld.Ramingen r, List<Words> notes, Set<Left> left) {
    Geraamd first = r.eerste();
    List<Words> others = others(u, r);
    int last = others.size() - 1;
    Map<String, Object> values = values(u, first, notes, left);
    values.put("bedragen", parts.ofItsPart(u.bereik(), first.raming(), left));
    if (last >= 0) {
      values.put("tussen", last == 0 ? null : Words.list(others.subList(0, last), ", "));
      values.put("en", others.get(last));
    }
    Zin key = by(values, Zin.RAMING, Zin.RAMING_GERAAMD);
    return pen.ofThese(u, key, values);
  }

  /** What a sentence on an estimate can say, without whom it leaves out. */
  private Map<String, Object> values(Uitspraak u, Geraamd g, List<Words> notes, Set<Left> left) {
    Map<String, Object> values = parts.values(u, g, notes);
    if (left.contains(Left.COMMISSIONERS)) {
      values.put("opdrachtgevers", null);
    }
    return values;
  }

  /** The sentence for known makers, or that for others. */
  private static Zin by(Map<String, Object> values, Zin makers, Zin nobody) {
    return values.get("opstellers") == null ? nobody : makers;
  }

  /** The amounts of the others that the sentence tells behind the first. */
  private List<Words> others(Uitspraak u, Geld.Ramingen r) {
    Geraamd before = r.eerste();
    boolean layers = r.isVanEenPost();
    List<Words> amounts = new ArrayList<>();
    for (Geraamd g : r.geraamd().subList(1, r.geraamd().size())) {
      amounts.add(
          pen.sentences.fill(
              layers ? Zin.RAMING_EN_VOOR : Zin.RAMING_EN,
              "post",
              parts.postToo(u.bereik(), before.post(), g.post()),
              "voor",
              parts.scopeOf(u.bereik(), g.raming()),
              "voorlopig",
              parts.provisional(g.raming()),
              "bedragen",
              layers ? parts.amounts(g.raming()) : pen.amounts.list(g.raming().bedragen())));
      before = g;
    }
    return amounts;
  }

  /** Many amounts for one cost: a list, which does not say which part of it they cover. */
  private Set<Left> amountList(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Raming raming = r.eerste().raming();
    Set<Left> left = left(raming, Set.of(Left.PART), l -> lead(u, r, notes, l));
    pen.say(u, lead(u, r, notes, left), notes);
    pen.list(
        u,
        false,
        pen.items.parts(pen.amounts.each(raming.bedragen()).stream().map(Words::of).toList()));
    vatApart(u, r.eerste(), left);
    return left;
  }

  private Words lead(Uitspraak u, Geld.Ramingen r, List<Words> notes, Set<Left> left) {
    Geraamd g = r.eerste();
    Map<String, Object> values = values(u, g, notes, left);
    values.put("btw", left.contains(Left.VAT) ? null : parts.vat(g.raming()));
    values.put("scenario", parts.scenario(g.raming()));
    return pen.ofThese(
        u, by(values, Zin.RAMING_BEDRAGEN_LIJST, Zin.RAMING_BEDRAGEN_LIJST_GERAAMD), values);
  }

  /** How the amount stands to that fund, of what where it was said of another. */
  private void vatApart(Uitspraak u, Geraamd g, Set<Left> left) {
    if (left.contains(Left.VAT)) {
      Zin key = MoneySentences.vatApart(Inhoud.gezegd(g.raming().btwCompensatiefonds()));
      pen.sayFirst(
          u,
          List.of(
              pen.sentences.fill(key), pen.sentences.fill(key, "post", pen.posts.post(g.post()))));
    }
  }

  /** Many costs of one source: a list. */
  private void sourceList(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Map<String, Object> values = parts.values(u, r.eerste(), notes);
    pen.sayOfThese(u, by(values, Zin.RAMING_LIJST, Zin.RAMING_LIJST_GERAAMD), values, notes);
    pen.list(
        u,
        false,
        pen.items.parts(
            Lists.each(
                r.geraamd(),
                g ->
                    pen.sentences.fill(
                        Zin.RAMING_LIJST_POST,
                        "post",
                        parts.post(u.bereik(), g.post()),
                        "bedragen",
                        parts.amounts(g.raming())))));
  }
}
