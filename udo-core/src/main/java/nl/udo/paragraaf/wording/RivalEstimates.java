package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Document;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;

/** How several estimates of one cost stand below each other. */
final class RivalEstimates {

  private final Pen pen;
  private final EstimateParts parts;

  RivalEstimates(Pen pen, EstimateParts parts) {
    this.pen = pen;
    this.parts = parts;
  }

  /** Those of one maker by their scenario, and else each with its maker. */
  void tell(Uitspraak u, Geld.Ramingen r, EstimateDetails details, List<Words> notes) {
    if (isScenarios(r)) {
      scenarios(u, r, notes);
    } else {
      sideBySide(u, r, details);
    }
  }

  /** Whether estimates differ in nothing but their scenario. */
  private static boolean isScenarios(Geld.Ramingen r) {
    return r.geraamd().stream().allMatch(g -> g.raming().scenario() != null)
        && r.geraamd().stream()
                .map(Geraamd::raming)
                .map(
                    g ->
                        Arrays.asList(
                            g.opstellers(),
                            g.opdrachtgevers(),
                            g.datum(),
                            g.bron(),
                            g.overheden(),
                            g.rijk()))
                .distinct()
                .count()
            == 1;
  }

  /** One maker, several scenarios. */
  private void scenarios(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Geraamd eerste = r.geraamd().get(0);
    Words makers = parts.makers(eerste.raming());
    pen.say(
        u,
        makers == null ? Zin.RAMING_SCENARIOS_GERAAMD : Zin.RAMING_SCENARIOS,
        parts.values(u, eerste, makers, notes),
        notes);
    pen.list(
        u,
        false,
        pen.items.parts(
            r.geraamd().stream()
                .map(
                    g ->
                        pen.sentences.fill(
                            Zin.RAMING_SCENARIO,
                            Sentences.values(
                                "scenario", Dutch.phrase(g.raming().scenario()),
                                "bedragen", pen.amounts.list(g.raming().bedragen()),
                                "btw", parts.vat(g.raming()))))
                .toList()));
  }

  /** One cost, estimated by several. */
  private void sideBySide(Uitspraak u, Geld.Ramingen r, EstimateDetails details) {
    Kostenpost post = r.geraamd().get(0).post();
    pen.say(u, Zin.RAMING_POST, pen.values(u, "post", parts.post(u.bereik(), post)), List.of());
    // The heading says for whom, where it is for the same in each item.
    boolean alike = r.geraamd().stream().allMatch(g -> parts.scope(u.bereik(), g.raming()) == null);
    List<Passage.Sentence> items = new ArrayList<>();
    for (Geraamd g : r.geraamd()) {
      Raming raming = g.raming();
      Uitspraak own =
          Uitspraak.van(u.bereik(), u.thema(), u.pointer(), u.inhoud()).uit(raming.bron());
      List<Words> ownNotes = pen.sources.notes(own);
      Words makers = parts.makers(raming);
      Document d = pen.sources.document(raming.bron());
      if (raming.opstellers().isEmpty() && d != null && !d.opstellers().isEmpty()) {
        makers = Names.of(d.opstellers());
      }
      Words words =
          pen.sentences.fill(
              makers == null ? Zin.RAMING_POST_ONBEKEND : Zin.RAMING_POST_MAKER,
              Sentences.values(
                  "opstellers",
                  makers,
                  "datum",
                  parts.period(raming, d),
                  "voor",
                  alike && makers != null ? null : parts.scopeOf(u.bereik(), raming),
                  "bedragen",
                  ofItsPart(u, raming)));
      String limit = details.limitOf(raming.bron());
      Words whole =
          limit == null
              ? words
              : pen.sentences.fill(
                  Zin.RAMING_POST_BEPERKING,
                  Sentences.values("raming", words, "beperking", Dutch.sentences(limit)));
      items.add(new Passage.Sentence(whole, true, ownNotes, u.pointers()));
    }
    pen.passages().add(new Passage.Items(false, items));
    pen.forget();
  }

  /** The amounts of an estimate, with the part of the cost that they cover. */
  private Words ofItsPart(Uitspraak u, Raming r) {
    Words amounts = parts.amounts(r);
    return r.onderdeel() == null || EstimateParts.isOfOneBody(u.bereik(), r)
        ? amounts
        : pen.sentences.fill(
            Zin.RAMING_POST_ONDERDEEL,
            Sentences.values("bedragen", amounts, "onderdeel", Dutch.unstopped(r.onderdeel())));
  }
}
