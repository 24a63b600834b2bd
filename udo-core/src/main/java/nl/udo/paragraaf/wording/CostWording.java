package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Document;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How estimates are said. */
final class CostWording {

  private static final int IN_ONE_SENTENCE = 2;

  private static final Pattern ESTIMATE = Pattern.compile("/ramingen/\\d+$");

  private final Pen pen;
  private final EstimateParts parts;
  private final EstimateRemarks remarks;

  CostWording(Pen pen) {
    this.pen = pen;
    this.parts = new EstimateParts(pen);
    this.remarks = new EstimateRemarks(pen, parts);
  }

  /**
   * Estimates with their details, each behind what it explains.
   *
   * @param tell writes a detail
   */
  void estimates(Uitspraak u, Geld.Ramingen r, Consumer<Uitspraak> tell) {
    EstimateDetails details = new EstimateDetails(u.details(), tell);
    estimates(u, r, details);
    details.others();
  }

  private void estimates(Uitspraak u, Geld.Ramingen r, EstimateDetails details) {
    Geraamd eerste = r.geraamd().get(0);
    if (!eerste.isGeraamd()) {
      pen.sayOf(
          u,
          Zin.BESPARING,
          pen.values(
              u, "wie", pen.who(u.bereik()), "post", Dutch.phrase(eerste.post().omschrijving())),
          List.of());
      return;
    }
    List<Words> notes = pen.sources.notes(u);
    List<Bedrag> bedragen = Amounts.known(eerste.raming().bedragen());
    if (bedragen.isEmpty()) {
      remarks.noAmount(u, eerste, notes);
      return;
    }
    boolean samePost = r.geraamd().stream().allMatch(g -> g.post().equals(eerste.post()));
    if (AmountTables.needsTable(r.geraamd())) {
      table(u, r, samePost, notes);
    } else if (rivals(r, samePost)) {
      if (isScenarios(r)) {
        scenarios(u, r, notes);
      } else {
        sideBySide(u, r, details);
      }
    } else if (r.geraamd().size() > 1 + IN_ONE_SENTENCE) {
      sourceList(u, r, notes);
    } else {
      source(u, r, notes);
    }
    EstimateRemarks.Told told =
        new EstimateRemarks.Told(
            r.geraamd().size() == 1,
            inSentence(r, samePost),
            rivals(r, samePost),
            makeAgain(r),
            AmountTables.needsTable(r.geraamd()));
    List<String> places = places(u);
    for (int i = 0; i < r.geraamd().size(); i++) {
      remarks.explained(u, r.geraamd().get(i), told);
      if (told.rivals() && i < places.size()) {
        // Each behind its own calculation, so that nobody wonders whose it is.
        details.of(places.get(i));
      }
    }
    // Before what others think of it, so that it does not seem to be about theirs.
    details.ofEstimates();
    r.geraamd().forEach(g -> remarks.judged(u, g, told));
  }

  private boolean makeAgain(Geld.Ramingen r) {
    return r.geraamd().stream().map(g -> parts.makers(g.raming())).distinct().count()
        < r.geraamd().size();
  }

  /** The places of the estimates, in their order. */
  private static List<String> places(Uitspraak u) {
    return u.pointers().stream().filter(p -> ESTIMATE.matcher(p).find()).toList();
  }

  private static boolean rivals(Geld.Ramingen r, boolean samePost) {
    return samePost && r.geraamd().size() > 1;
  }

  /** Whether one sentence says it, and with it who commissioned it. */
  private static boolean inSentence(Geld.Ramingen r, boolean samePost) {
    int size = r.geraamd().size();
    return !AmountTables.needsTable(r.geraamd())
        && !rivals(r, samePost)
        && size <= 1 + IN_ONE_SENTENCE
        && !isAmountList(r);
  }

  private static boolean isAmountList(Geld.Ramingen r) {
    return r.geraamd().size() == 1
        && Amounts.known(r.geraamd().get(0).raming().bedragen()).size() > IN_ONE_SENTENCE;
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
        values(u, eerste, makers, notes),
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

  /** What a sentence about an estimate can say: who made it, of what, for whom, when, and more. */
  private Map<String, Object> values(
      Uitspraak u, Geraamd g, @Nullable Words makers, List<Words> notes, @Nullable Object... more) {
    Map<String, Object> values = pen.values(u, more);
    values.put("opstellers", makers);
    values.put("post", parts.post(u.bereik(), g.post()));
    values.put("voor", parts.scope(u.bereik(), g.raming()));
    values.put(
        "datum",
        notes.isEmpty() && g.raming().datum() != null ? pen.times.on(g.raming().datum()) : null);
    return values;
  }

  /** One maker: its amounts in one sentence. */
  private void source(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Geraamd eerste = r.geraamd().get(0);
    Raming raming = eerste.raming();
    List<Words> amounts = new ArrayList<>();
    for (int i = 1; i < r.geraamd().size(); i++) {
      Geraamd g = r.geraamd().get(i);
      boolean same = isPlainCost(eerste.post()) && isPlainCost(g.post());
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
    boolean provisional = raming.status() == Raming.Status.VOORLOPIG;
    pen.say(
        u,
        estimated(makers != null, provisional),
        values(
            u,
            eerste,
            makers,
            notes,
            "bedragen",
            parts.amounts(raming),
            "opdrachtgevers",
            parts.commissioners(raming),
            "tussen",
            amounts.size() < 2 ? null : Words.list(amounts.subList(0, amounts.size() - 1), ", "),
            "en",
            amounts.isEmpty() ? null : amounts.get(amounts.size() - 1)),
        notes);
  }

  private static Zin estimated(boolean makers, boolean provisional) {
    if (makers) {
      return provisional ? Zin.RAMING_VOORLOPIG : Zin.RAMING;
    }
    return provisional ? Zin.RAMING_GERAAMD_VOORLOPIG : Zin.RAMING_GERAAMD;
  }

  /** Many amounts for one cost: a list. */
  private void amountList(Uitspraak u, Geraamd g, @Nullable Words makers, List<Words> notes) {
    Raming raming = g.raming();
    pen.say(
        u,
        makers == null ? Zin.RAMING_BEDRAGEN_LIJST_GERAAMD : Zin.RAMING_BEDRAGEN_LIJST,
        values(
            u,
            g,
            makers,
            notes,
            "btw",
            parts.vat(raming),
            "scenario",
            raming.scenario() == null ? null : Dutch.unstopped(raming.scenario())),
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
        pen.values(u, "opstellers", makers, "voor", parts.scope(u.bereik(), raming)),
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

  private void table(Uitspraak u, Geld.Ramingen r, boolean samePost, List<Words> notes) {
    Words makers = parts.makers(r.geraamd().get(0).raming());
    boolean oneMaker =
        r.geraamd().stream()
                .map(g -> List.of(g.raming().opstellers(), String.valueOf(g.raming().bron())))
                .distinct()
                .count()
            == 1;
    Words post =
        samePost
            ? parts.post(u.bereik(), r.geraamd().get(0).post())
            : pen.provisions.caused(
                u.bereik(), null, Words.plural(pen.sentences.text(Zin.POST_KOSTEN)));
    AmountTables tables = new AmountTables(pen, u.bereik());
    pen.say(
        u,
        oneMaker && makers != null ? Zin.RAMING_TABEL : Zin.RAMING_TABEL_GERAAMD,
        pen.values(
            u,
            "opstellers",
            makers,
            "post",
            post,
            "voor",
            tables.isForAll(r.geraamd()) && pen.mustName(u.bereik())
                ? parts.scopeOf(u.bereik(), r.geraamd().get(0).raming())
                : null),
        notes);
    for (String remark : tables.sharedColumns(r.geraamd(), oneMaker)) {
      pen.say(u, Words.of(remark), List.of());
    }
    tables
        .of(r.geraamd(), samePost, oneMaker)
        .forEach(t -> pen.passages().add(new Passage.Table(t)));
    pen.forget();
  }

  private static boolean isPlainCost(Kostenpost p) {
    return p.richting() != Kostenpost.Richting.BESPARING
        && p.soort() != Kostenpost.Soort.INKOMSTENDERVING
        && p.omschrijving() != null
        && !Posts.isCosts(Dutch.phrase(p.omschrijving()));
  }
}
