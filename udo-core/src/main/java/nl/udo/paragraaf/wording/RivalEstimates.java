package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

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

  /** What is said of estimates besides their amounts, and how they are told. */
  record Besides(EstimateDetails details, ToldEstimates told) {}

  /**
   * Those of one maker by their scenario, and else each with its maker.
   *
   * @return those of which it is still to be told what others think of them
   */
  List<Geraamd> tell(Uitspraak u, Geld.Ramingen r, Besides besides, List<Words> notes) {
    if (isScenarios(r)) {
      scenarios(u, r, besides, notes);
      return r.geraamd();
    }
    return sideBySide(u, r, besides);
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
    Geraamd eerste = r.eerste();
    Map<String, Object> values = parts.values(u, eerste, notes);
    pen.sayOfThese(
        u,
        values.get("opstellers") == null ? Zin.RAMING_SCENARIOS_GERAAMD : Zin.RAMING_SCENARIOS,
        values,
        notes);
    FullItems items = new FullItems(pen);
    for (Geraamd g : r.geraamd()) {
      items.add(
          item(u, scenario(Zin.RAMING_SCENARIO_ZIN, g.raming()), List.of()),
          () -> more(u, g, besides));
    }
    if (!items.areBrief()) {
      items.write();
      return;
    }
    pen.list(
        u,
        false,
        pen.items.parts(Lists.each(r.geraamd(), g -> scenario(Zin.RAMING_SCENARIO, g.raming()))));
  }

  private static Passage.Sentence item(Uitspraak u, Words words, List<Words> notes) {
    return new Passage.Sentence(words, true, notes, u.pointers());
  }

  private Words scenario(Zin key, Raming r) {
    return pen.sentences.fill(
        key,
        "scenario",
        EstimateParts.scenarioName(r, pen.sentences),
        "voorlopig",
        parts.provisional(r),
        "bedragen",
        pen.amounts.list(r.bedragen()),
        "btw",
        parts.vat(r));
  }

  /** One cost, estimated by several. */
  private List<Geraamd> sideBySide(Uitspraak u, Geld.Ramingen r, Besides besides) {
    Kostenpost post = r.eerste().post();
    Words of = parts.post(u.bereik(), post);
    // The heading says for whom, or what leads to them, where it is for the same in each item.
    Map<String, Object> lead = pen.values(u, "post", of);
    boolean again = !pen.isNew(pen.sentences.fill(Zin.RAMING_POST, lead));
    boolean alike =
        Lists.every(
            r.geraamd(),
            g ->
                again && g.raming().overheden().isEmpty()
                    || parts.scope(u.bereik(), g.raming()) == null);
    FullItems items = new FullItems(pen);
    for (Geraamd g : r.geraamd()) {
      Raming raming = g.raming();
      Words makers = parts.makers(raming);
      Document d = pen.sources.document(raming.bron());
      if (raming.opstellers().isEmpty() && d != null && !d.opstellers().isEmpty()) {
        makers = Names.of(pen.register, d.opstellers());
      }
      Words words =
          pen.sentences.fill(
              makers == null ? Zin.RAMING_POST_ONBEKEND : Zin.RAMING_POST_MAKER,
              "opstellers",
              makers,
              "datum",
              parts.period(raming, d),
              "voor",
              alike && makers != null ? null : parts.scopeOf(u.bereik(), raming),
              "scenario",
              raming.scenario() == null ? null : EstimateParts.scenarioName(raming, pen.sentences),
              "voorlopig",
              parts.provisional(raming),
              "bedragen",
              parts.ofItsPart(u.bereik(), raming.toBuilder().scenario(null).build(), Set.of()));
      items.add(item(u, words, pen.sources.ofEstimate(raming.bron())), () -> more(u, g, besides));
    }
    Words brief = items.areBrief() ? inASentence(u, r, of) : null;
    if (brief != null) {
      pen.say(u, brief, items.notes());
      return r.geraamd();
    }
    pen.sayOfThese(u, Zin.RAMING_POST, lead, List.of());
    for (int i = 0; i < r.geraamd().size(); i++) {
      Raming raming = r.geraamd().get(i).raming();
      items.more(i, () -> besides.details().tell(besides.details().limitsOf(raming)));
    }
    if (EstimateRemarks.areJudgedAlike(besides.told())) {
      items.write();
      return r.geraamd();
    }
    List<Geraamd> left = new ArrayList<>();
    for (int i = 0; i < r.geraamd().size(); i++) {
      Geraamd g = r.geraamd().get(i);
      if (!items.more(i, () -> remarks.judged(u, List.of(g), besides.told().besideIt()))) {
        left.add(g);
      }
    }
    items.write();
    return left;
  }

  /** Two plain estimates of one cost are no list; null where they are one. */
  private @Nullable Words inASentence(Uitspraak u, Geld.Ramingen r, Words post) {
    if (r.geraamd().size() != 2 || !Lists.every(r.geraamd(), RivalEstimates::isPlain)) {
      return null;
    }
    Geraamd een = r.eerste();
    Geraamd ander = r.geraamd().get(1);
    if (een.raming().bron() != null && ander.raming().bron() == null) {
      // At the end of the sentence its note would be one on the other.
      return null;
    }
    Words makers = parts.makers(een.raming());
    Words others = parts.makers(ander.raming());
    Words scope = parts.scope(u.bereik(), een.raming());
    if (makers == null || others == null || makers.equals(others)) {
      return null;
    }
    boolean alike = Objects.equals(scope, parts.scope(u.bereik(), ander.raming()));
    Words sentence =
        pen.sentences.fill(
            Zin.RAMING_TWEE,
            "opstellers",
            makers,
            "datum",
            when(een.raming()),
            "post",
            post,
            "voor",
            alike ? scope : parts.scopeOf(u.bereik(), een.raming()),
            "bedragen",
            parts.amounts(een.raming()),
            "partijen",
            others,
            "moment",
            when(ander.raming()),
            "wie",
            alike ? null : parts.scopeOf(u.bereik(), ander.raming()),
            "bedrag",
            parts.amounts(ander.raming()));
    return sentence.count() > Words.LONGEST ? null : sentence;
  }

  private static boolean isPlain(Geraamd g) {
    Raming r = g.raming();
    return Bedragen.bekende(r.bedragen()).size() == 1
        && r.onderdeel() == null
        && r.scenario() == null
        && r.status() != Raming.Status.VOORLOPIG
        && r.btwCompensatiefonds() == null
        && r.begonnen() == null
        && r.rijk() == null;
  }

  private @Nullable String when(Raming r) {
    Document d = pen.sources.document(r.bron());
    Datum date = r.datum() != null ? r.datum() : d == null ? null : d.datum();
    return pen.times.on(date);
  }

  /** What more is said of one of the estimates. */
  private void more(Uitspraak u, Geraamd g, Besides besides) {
    remarks.explained(u, g, besides.told().besideIt(), besides.details());
    besides.details().tell(besides.details().of(g));
  }
}
