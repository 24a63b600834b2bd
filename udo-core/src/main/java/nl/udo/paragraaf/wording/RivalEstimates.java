package nl.udo.paragraaf.wording;

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
  private final EstimateRemarks remarks;

  RivalEstimates(Pen pen, EstimateParts parts, EstimateRemarks remarks) {
    this.pen = pen;
    this.parts = parts;
    this.remarks = remarks;
  }

  /**
   * What is said of estimates besides their amounts.
   *
   * @param places where the record has each estimate, in their order
   */
  record Besides(EstimateDetails details, List<String> places, EstimateRemarks.Told told) {}

  /** Those of one maker by their scenario, and else each with its maker. */
  void tell(Uitspraak u, Geld.Ramingen r, Besides besides, List<Words> notes) {
    if (isScenarios(r)) {
      scenarios(u, r, besides, notes);
    } else {
      sideBySide(u, r, besides);
    }
  }

  /** Whether estimates differ in nothing but their scenario. */
  static boolean isScenarios(Geld.Ramingen r) {
    return r.geraamd().stream()
            .map(Geraamd::raming)
            .allMatch(g -> g.scenario() != null && g.onderdeel() == null)
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

  /** One maker, several scenarios; whole sentences where more is said of one of them. */
  private void scenarios(Uitspraak u, Geld.Ramingen r, Besides besides, List<Words> notes) {
    Geraamd eerste = r.geraamd().get(0);
    Words makers = parts.makers(eerste.raming());
    pen.say(
        u,
        makers == null ? Zin.RAMING_SCENARIOS_GERAAMD : Zin.RAMING_SCENARIOS,
        parts.values(u, eerste, makers, notes),
        notes);
    FullItems items = new FullItems(pen);
    for (int i = 0; i < r.geraamd().size(); i++) {
      int own = i;
      Words words = scenario(Zin.RAMING_SCENARIO_ZIN, r.geraamd().get(i).raming());
      items.add(
          new Passage.Sentence(words, true, List.of(), u.pointers()),
          () -> more(u, r, own, besides));
    }
    if (!items.areBrief()) {
      items.write();
      return;
    }
    pen.list(
        u,
        false,
        pen.items.parts(
            r.geraamd().stream().map(g -> scenario(Zin.RAMING_SCENARIO, g.raming())).toList()));
  }

  private Words scenario(Zin key, Raming r) {
    return pen.sentences.fill(
        key,
        Sentences.values(
            "scenario",
            Dutch.phrase(r.scenario()),
            "voorlopig",
            parts.provisional(r),
            "bedragen",
            pen.amounts.list(r.bedragen()),
            "btw",
            parts.vat(r)));
  }

  /** One cost, estimated by several. */
  private void sideBySide(Uitspraak u, Geld.Ramingen r, Besides besides) {
    Kostenpost post = r.geraamd().get(0).post();
    pen.say(u, Zin.RAMING_POST, pen.values(u, "post", parts.post(u.bereik(), post)), List.of());
    // The heading says for whom, where it is for the same in each item.
    boolean alike = r.geraamd().stream().allMatch(g -> parts.scope(u.bereik(), g.raming()) == null);
    FullItems items = new FullItems(pen);
    for (int i = 0; i < r.geraamd().size(); i++) {
      int which = i;
      Raming raming = r.geraamd().get(i).raming();
      Uitspraak own =
          Uitspraak.van(u.bereik(), u.thema(), u.pointer(), u.inhoud()).uit(raming.bron());
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
                  "voorlopig",
                  parts.provisional(raming),
                  "bedragen",
                  parts.ofItsPart(u.bereik(), raming)));
      items.add(
          new Passage.Sentence(words, true, pen.sources.notes(own), u.pointers()),
          () -> more(u, r, which, besides));
    }
    items.write();
  }

  /** What more is said of one of the estimates. */
  private void more(Uitspraak u, Geld.Ramingen r, int i, Besides besides) {
    Geraamd g = r.geraamd().get(i);
    String place = i < besides.places().size() ? besides.places().get(i) : null;
    remarks.explained(u, g, besides.told().besideIt());
    besides.details().tell(besides.details().of(place, g.raming(), r.geraamd()));
  }
}
