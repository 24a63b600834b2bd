package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Datum;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * How estimates are said: as a table of years, as what several made of one cost ({@link
 * RivalEstimates}), or as what one source made ({@link SourceEstimates}), and what is said of them
 * besides.
 */
final class CostWording {

  private static final Pattern ESTIMATE = Pattern.compile("/ramingen/\\d+$");

  private final Pen pen;
  private final EstimateParts parts;
  private final SourceEstimates source;
  private final RivalEstimates rivals;
  private final EstimateRemarks remarks;

  CostWording(Pen pen) {
    this.pen = pen;
    this.parts = new EstimateParts(pen);
    this.source = new SourceEstimates(pen, parts);
    this.rivals = new RivalEstimates(pen, parts);
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
      rivals.tell(u, r, details, notes);
    } else {
      source.tell(u, r, notes);
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
    return !AmountTables.needsTable(r.geraamd())
        && !rivals(r, samePost)
        && SourceEstimates.isSentence(r);
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
    EstimateColumns texts = new EstimateColumns(pen, u.bereik());
    // A note on the source has the date of it.
    Datum date = oneMaker && notes.isEmpty() ? EstimateColumns.date(r.geraamd()) : null;
    pen.say(
        u,
        oneMaker && makers != null ? Zin.RAMING_TABEL : Zin.RAMING_TABEL_GERAAMD,
        pen.values(
            u,
            "opstellers",
            makers,
            "post",
            post,
            "datum",
            date == null ? null : pen.times.on(date),
            "voor",
            texts.isForAll(r.geraamd()) && pen.mustName(u.bereik())
                ? parts.scopeOf(u.bereik(), r.geraamd().get(0).raming())
                : null),
        notes);
    for (String remark : texts.shared(r.geraamd(), oneMaker)) {
      pen.say(u, Words.of(remark), List.of());
    }
    new AmountTables(pen, texts)
        .of(r.geraamd(), samePost, oneMaker)
        .forEach(t -> pen.passages().add(new Passage.Table(t)));
    pen.forget();
  }
}
