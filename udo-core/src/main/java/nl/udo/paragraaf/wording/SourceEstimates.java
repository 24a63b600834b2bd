package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
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
    return r.geraamd().size() > 1 + IN_ONE_SENTENCE && !isOneCost(r);
  }

  private static boolean isOneCost(Geld.Ramingen r) {
    return r.geraamd().stream().map(Geraamd::post).distinct().count() == 1;
  }

  static boolean isAmountList(Geld.Ramingen r) {
    return r.geraamd().size() == 1
        && Amounts.known(r.geraamd().get(0).raming().bedragen()).size() > IN_ONE_SENTENCE;
  }

  /**
   * Whether the same makers estimated one cost for each of some layers, and that is all that tells
   * these apart.
   */
  static boolean isOfLayers(Uitspraak u, Geld.Ramingen r, List<String> places) {
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

  void tell(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    if (isCostList(r)) {
      sourceList(u, r, notes);
    } else {
      source(u, r, notes);
    }
  }

  /** One maker: its amounts in one sentence. */
  private void source(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Geraamd eerste = r.geraamd().get(0);
    Raming raming = eerste.raming();
    boolean layers = r.geraamd().size() > 1 && isOneCost(r);
    List<Words> amounts = new ArrayList<>();
    for (int i = 1; i < r.geraamd().size(); i++) {
      Geraamd g = r.geraamd().get(i);
      amounts.add(
          pen.sentences.fill(
              layers ? Zin.RAMING_EN_VOOR : Zin.RAMING_EN,
              "post",
              parts.postToo(u.bereik(), eerste.post(), g.post()),
              "voor",
              parts.scopeOf(u.bereik(), g.raming()),
              "voorlopig",
              parts.provisional(g.raming()),
              "bedragen",
              layers ? parts.amounts(g.raming()) : pen.amounts.list(g.raming().bedragen())));
    }
    Words makers = parts.makers(raming);
    if (isAmountList(r)) {
      amountList(u, eerste, makers, notes);
      return;
    }
    pen.say(
        u,
        makers == null ? Zin.RAMING_GERAAMD : Zin.RAMING,
        parts.values(
            u,
            eerste,
            makers,
            notes,
            "bedragen",
            parts.ofItsPart(u.bereik(), raming),
            "tussen",
            amounts.size() < 2 ? null : Words.list(amounts.subList(0, amounts.size() - 1), ", "),
            "en",
            amounts.isEmpty() ? null : amounts.get(amounts.size() - 1)),
        notes);
  }

  /** Many amounts for one cost: a list. */
  private void amountList(Uitspraak u, Geraamd g, @Nullable Words makers, List<Words> notes) {
    Raming raming = g.raming();
    pen.say(
        u,
        makers == null ? Zin.RAMING_BEDRAGEN_LIJST_GERAAMD : Zin.RAMING_BEDRAGEN_LIJST,
        parts.values(
            u, g, makers, notes, "btw", parts.vat(raming), "scenario", parts.scenario(raming)),
        notes);
    pen.list(u, false, pen.items.parts(Lists.each(pen.amounts.each(raming.bedragen()), Words::of)));
  }

  /** Many costs of one source: a list. */
  private void sourceList(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Raming raming = r.geraamd().get(0).raming();
    Words makers = parts.makers(raming);
    pen.say(
        u,
        makers == null ? Zin.RAMING_LIJST_GERAAMD : Zin.RAMING_LIJST,
        parts.values(u, r.geraamd().get(0), makers, notes),
        notes);
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
