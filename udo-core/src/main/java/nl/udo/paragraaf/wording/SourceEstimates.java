package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
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
    return r.geraamd().size() > 1 + IN_ONE_SENTENCE;
  }

  static boolean isAmountList(Geld.Ramingen r) {
    return r.geraamd().size() == 1
        && Amounts.known(r.geraamd().get(0).raming().bedragen()).size() > IN_ONE_SENTENCE;
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
    List<Words> amounts = new ArrayList<>();
    for (int i = 1; i < r.geraamd().size(); i++) {
      Geraamd g = r.geraamd().get(i);
      boolean same = Posts.isPlain(eerste.post()) && Posts.isPlain(g.post());
      amounts.add(
          pen.sentences.fill(
              Zin.RAMING_EN,
              Sentences.values(
                  "post",
                  same
                      ? pen.sentences.fill(
                          Zin.POST_DIE_VAN,
                          Sentences.values("post", Dutch.phrase(g.post().omschrijving())))
                      : parts.post(u.bereik(), g.post()),
                  "bedragen",
                  pen.amounts.list(g.raming().bedragen()))));
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
    pen.list(
        u,
        false,
        pen.items.parts(pen.amounts.each(raming.bedragen()).stream().map(Words::of).toList()));
  }

  /** Many costs of one source: a list. */
  private void sourceList(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Raming raming = r.geraamd().get(0).raming();
    Words makers = parts.makers(raming);
    pen.say(
        u,
        makers == null ? Zin.RAMING_LIJST_GERAAMD : Zin.RAMING_LIJST,
        pen.values(
            u,
            "opstellers",
            makers,
            "opdrachtgevers",
            parts.commissioners(raming),
            "voor",
            parts.scope(u.bereik(), raming)),
        notes);
    pen.list(
        u,
        false,
        pen.items.parts(
            r.geraamd().stream()
                .map(
                    g ->
                        pen.sentences.fill(
                            Zin.RAMING_LIJST_POST,
                            Sentences.values(
                                "post",
                                parts.post(u.bereik(), g.post()),
                                "bedragen",
                                parts.amounts(g.raming()))))
                .toList()));
  }
}
