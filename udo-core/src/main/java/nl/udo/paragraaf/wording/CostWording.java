package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Berekening;
import nl.udo.model.Document;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How estimates are said. */
final class CostWording {

  private static final int IN_ONE_SENTENCE = 2;

  private final Pen pen;

  CostWording(Pen pen) {
    this.pen = pen;
  }

  void estimates(Uitspraak u, Geld.Ramingen r) {
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
      noAmount(u, eerste, notes);
      return;
    }
    boolean samePost = r.geraamd().stream().allMatch(g -> g.post().equals(eerste.post()));
    if (AmountTables.needsTable(r.geraamd())) {
      table(u, r, samePost, notes);
    } else if (rivals(r, samePost)) {
      if (isScenarios(r)) {
        scenarios(u, r, notes);
      } else {
        sideBySide(u, r, notes);
      }
    } else if (r.geraamd().size() > 1 + IN_ONE_SENTENCE) {
      sourceList(u, r, notes);
    } else {
      source(u, r, notes);
    }
    boolean inSentence = inSentence(r, samePost);
    r.geraamd()
        .forEach(g -> remarks(u, g, r.geraamd().size() == 1, inSentence, rivals(r, samePost)));
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
    Words makers = makers(eerste.raming());
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
                                "btw", btw(g.raming()))))
                .toList()));
  }

  /** What a sentence about an estimate can say: who made it, of what, for whom, when, and more. */
  private Map<String, Object> values(
      Uitspraak u, Geraamd g, @Nullable Words makers, List<Words> notes, @Nullable Object... more) {
    Map<String, Object> values = pen.values(u, more);
    values.put("opstellers", makers);
    values.put("post", pen.posts.post(g.post()));
    values.put("voor", scope(u.bereik(), g.raming()));
    values.put("datum", date(g.raming(), notes));
    return values;
  }

  /** When it was made, where no note says so. */
  private @Nullable String date(Raming r, List<Words> notes) {
    return notes.isEmpty() && r.datum() != null ? pen.times.on(r.datum()) : null;
  }

  private void noAmount(Uitspraak u, Geraamd g, List<Words> notes) {
    Raming r = g.raming();
    if (r.nietTeKwantificeren() != null) {
      pen.say(
          u,
          Zin.RAMING_NIET_TE_KWANTIFICEREN,
          pen.values(u, "post", pen.posts.post(g.post())),
          notes);
      pen.record(u, r.nietTeKwantificeren().reden(), List.of());
      pen.record(u, r.nietTeKwantificeren().kengetallen(), List.of());
    }
    if (r.geenBedrag() == null) {
      return;
    }
    if (r.geenBedrag().vorm() == Vorm.ZIN) {
      pen.record(u, r.geenBedrag().tekst(), notes);
      return;
    }
    pen.say(
        u,
        FormSentences.noAmount(r.geenBedrag().vorm()),
        pen.values(u, "post", pen.posts.post(g.post()), "reden", Pen.form(r.geenBedrag())),
        notes);
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
                      : pen.posts.post(g.post()),
                  "bedragen",
                  pen.amounts.list(g.raming().bedragen()))));
    }
    Words makers = makers(raming);
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
            amounts(raming),
            "opdrachtgevers",
            commissioners(raming),
            "tussen",
            amounts.size() < 2 ? null : Words.list(amounts.subList(0, amounts.size() - 1), ", "),
            "en",
            amounts.isEmpty() ? null : amounts.get(amounts.size() - 1)),
        notes);
  }

  /** Who asked for it, where the document that it stands in does not say so. */
  private @Nullable Words commissioners(Raming r) {
    Document d = pen.sources.document(r.bron());
    boolean said = d != null && d.opdrachtgevers().containsAll(r.opdrachtgevers());
    return r.opdrachtgevers().isEmpty() || said ? null : Names.of(r.opdrachtgevers());
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
            btw(raming),
            "scenario",
            raming.scenario() == null ? null : Dutch.unstopped(raming.scenario())),
        notes);
    pen.list(
        u,
        false,
        pen.items.parts(pen.amounts.each(raming.bedragen()).stream().map(Words::of).toList()));
  }

  private @Nullable String btw(Raming r) {
    return r.btwCompensatiefonds() == null
        ? null
        : pen.sentences.text(MoneySentences.vat(r.btwCompensatiefonds()));
  }

  /** Many costs of one source: a list. */
  private void sourceList(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Raming raming = r.geraamd().get(0).raming();
    Words makers = makers(raming);
    pen.say(
        u,
        makers == null ? Zin.RAMING_LIJST_GERAAMD : Zin.RAMING_LIJST,
        pen.values(u, "opstellers", makers, "voor", scope(u.bereik(), raming)),
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
                                "post", pen.posts.post(g.post()), "bedragen", amounts(g.raming()))))
                .toList()));
  }

  /** One cost, estimated by several. */
  private void sideBySide(Uitspraak u, Geld.Ramingen r, List<Words> notes) {
    Kostenpost post = r.geraamd().get(0).post();
    pen.say(u, Zin.RAMING_POST, pen.values(u, "post", pen.posts.post(post)), List.of());
    List<Passage.Sentence> items = new ArrayList<>();
    for (Geraamd g : r.geraamd()) {
      Raming raming = g.raming();
      Uitspraak own =
          Uitspraak.van(u.bereik(), u.thema(), u.pointer(), u.inhoud()).uit(raming.bron());
      List<Words> ownNotes = pen.sources.notes(own);
      Words makers = makers(raming);
      Document d = pen.sources.document(raming.bron());
      if (raming.opstellers().isEmpty() && d != null && !d.opstellers().isEmpty()) {
        makers = Names.of(d.opstellers());
      }
      Words words =
          pen.sentences.fill(
              makers == null ? Zin.RAMING_POST_ONBEKEND : Zin.RAMING_POST_MAKER,
              Sentences.values(
                  "opstellers", makers,
                  "datum", period(raming, d),
                  "voor", scopeOf(u.bereik(), raming),
                  "bedragen", amounts(raming)));
      items.add(new Passage.Sentence(words, true, ownNotes, u.pointers()));
    }
    pen.passages().add(new Passage.Items(false, items));
    pen.forget();
  }

  private void table(Uitspraak u, Geld.Ramingen r, boolean samePost, List<Words> notes) {
    Words makers = makers(r.geraamd().get(0).raming());
    boolean oneMaker =
        r.geraamd().stream()
                .map(g -> List.of(g.raming().opstellers(), String.valueOf(g.raming().bron())))
                .distinct()
                .count()
            == 1;
    Words post =
        samePost
            ? pen.posts.post(r.geraamd().get(0).post())
            : Words.plural(pen.sentences.text(Zin.POST_KOSTEN));
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
                ? scopeOf(u.bereik(), r.geraamd().get(0).raming())
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

  /** An estimate as a noun phrase; with its maker where others estimated the same cost. */
  private Words estimate(Geraamd g, boolean rivals) {
    return pen.sentences.fill(
        Zin.RAMING_NAAM,
        Sentences.values(
            "post", pen.posts.post(g.post()), "opstellers", rivals ? makers(g.raming()) : null));
  }

  /**
   * What a source says besides the amount.
   *
   * @param alone whether it is clear that this is about the estimate that was told last
   * @param commissioned whether its sentence says who asked for it
   */
  private void remarks(
      Uitspraak u, Geraamd g, boolean alone, boolean commissioned, boolean rivals) {
    Raming r = g.raming();
    List<Words> names = new ArrayList<>();
    if (alone) {
      names.add(pen.sentences.fill(Zin.RAMING_NAAM_DEZE));
    }
    names.add(estimate(g, rivals));
    for (Berekening b : r.berekening()) {
      Bedrag price = b.prijs();
      if (b.aantal() != null && price != null && price.waarde() != null && b.totaal() != null) {
        calculation(
            u,
            Sentences.values(
                "post",
                pen.posts.post(g.post()),
                "aantal",
                Amounts.figures(b.aantal()),
                "eenheid",
                Dutch.phrase(b.eenheid()),
                "prijs",
                pen.amounts.number(price.waarde(), price.valuta()),
                "totaal",
                pen.amounts.number(b.totaal(), price.valuta())),
            alone);
      }
    }
    if (r.onderdeel() != null && !AmountTables.needsTable(List.of(g))) {
      remark(u, Zin.RAMING_ONDERDEEL, names, "onderdeel", Words.of(Dutch.unstopped(r.onderdeel())));
    }
    if (r.nietTeKwantificeren() != null && !Amounts.known(r.bedragen()).isEmpty()) {
      pen.record(u, r.nietTeKwantificeren().reden(), List.of());
      pen.record(u, r.nietTeKwantificeren().kengetallen(), List.of());
    }
    Zin state = r.status() == null ? null : MoneySentences.state(r.status());
    if (!r.betwistDoor().isEmpty()) {
      remark(u, Zin.RAMING_BETWIST_DOOR, names, "partijen", Names.of(r.betwistDoor()));
    } else if (state != null) {
      remark(u, state, names, "partijen", null);
    }
    if (!commissioned && commissioners(r) != null) {
      remark(u, Zin.RAMING_OPDRACHT, names, "opdrachtgevers", commissioners(r));
    }
  }

  /** A remark on an estimate, by the first of its names that is not used for another. */
  private void remark(Uitspraak u, Zin key, List<Words> names, String name, @Nullable Words value) {
    pen.sayFirst(
        u,
        names.stream()
            .map(raming -> pen.sentences.fill(key, pen.values(u, "raming", raming, name, value)))
            .toList());
  }

  private void calculation(Uitspraak u, Map<String, Object> own, boolean alone) {
    Map<String, Object> values = pen.values(u);
    values.putAll(own);
    List<Words> sentences = new ArrayList<>();
    if (alone) {
      sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING_DAARBIJ, values));
    }
    sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING, values));
    pen.sayFirst(u, sentences);
  }

  private Words amounts(Raming r) {
    return pen.sentences.fill(
        Zin.RAMING_BEDRAGEN,
        Sentences.values(
            "bedragen", pen.amounts.list(r.bedragen()),
            "btw", btw(r),
            "scenario", r.scenario() == null ? null : Dutch.unstopped(r.scenario())));
  }

  /** Who estimated: the makers of its own, else the document as such. */
  private @Nullable Words makers(Raming r) {
    if (!r.opstellers().isEmpty()) {
      return Names.of(r.opstellers());
    }
    Document d = pen.sources.document(r.bron());
    if (d != null && (d.soort() != Document.Soort.OVERZICHT || !d.opstellers().isEmpty())) {
      return pen.sources.inSentence(d);
    }
    return null;
  }

  private @Nullable String period(Raming r, @Nullable Document d) {
    if (r.datum() == null) {
      return d == null || d.datum() == null ? null : pen.times.date(d.datum());
    }
    String date = pen.times.date(r.datum());
    return r.begonnen() == null ? date : pen.times.date(r.begonnen()) + "\u2013" + date;
  }

  /** For whom an estimate is, where the heading does not say so. */
  private @Nullable Words scope(Bereik bereik, Raming r) {
    boolean own = !r.overheden().isEmpty() && !r.overheden().equals(pen.touched);
    return own || r.rijk() == Raming.Rijk.INCLUSIEF || pen.mustName(bereik)
        ? scopeOf(bereik, r)
        : null;
  }

  private Words scopeOf(Bereik bereik, Raming r) {
    Bereik eigen = bereik.voor(r.overheden());
    return r.rijk() == Raming.Rijk.INCLUSIEF
        ? pen.sentences.fill(
            Zin.RAMING_MET_RIJK, Sentences.values("overheden", pen.layers.withRijk(eigen)))
        : pen.layers.of(eigen);
  }

  private static boolean isPlainCost(Kostenpost p) {
    return p.richting() != Kostenpost.Richting.BESPARING
        && p.soort() != Kostenpost.Soort.INKOMSTENDERVING
        && p.omschrijving() != null
        && !Posts.isCosts(Dutch.phrase(p.omschrijving()));
  }
}
