package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/**
 * How estimates are said: as a table of years, as what several made of one cost ({@link
 * RivalEstimates}), or as what one source made ({@link SourceEstimates}), and what is said of them
 * besides.
 */
final class CostWording {

  private final Pen pen;
  private final EstimateParts parts;
  private final SourceEstimates source;
  private final RivalEstimates sideBySide;
  private final MissingAmounts missing;
  private final EstimateRemarks remarks;

  CostWording(Pen pen) {
    this.pen = pen;
    this.parts = new EstimateParts(pen);
    this.source = new SourceEstimates(pen, parts);
    this.missing = new MissingAmounts(pen, parts);
    this.remarks = new EstimateRemarks(pen, parts, missing);
    this.sideBySide = new RivalEstimates(pen, parts, remarks);
  }

  /**
   * Estimates with their details, each behind what it explains.
   *
   * @param tell writes a detail
   */
  void estimates(Uitspraak u, Geld.Ramingen r, Consumer<Uitspraak> tell) {
    EstimateDetails details = new EstimateDetails(u.details(), r.geraamd(), onceOfEach(u, r, tell));
    estimates(u, r, details);
    // The limit of a study last: it is about more than this.
    List<Uitspraak> limits = details.limits(d -> true);
    details.others();
    details.tell(limits);
  }

  /**
   * Writes a detail; of words that were told of another estimate no more than that they hold for
   * this one too, and of estimates in one sentence once for all of them.
   */
  private Consumer<Uitspraak> onceOfEach(Uitspraak u, Geld.Ramingen r, Consumer<Uitspraak> tell) {
    boolean together = !isOfRivals(u, r);
    Set<String> own = new HashSet<>();
    return detail -> {
      String words = EstimateRemarks.sentence(detail);
      boolean first = words == null || own.add(words);
      if (words == null || !pen.hasRecorded(words)) {
        tell.accept(detail);
      } else if (first || !together) {
        remarks.too(detail, words, u, together ? r.geraamd() : List.of(ofWhich(u, r, detail)));
      }
    };
  }

  /** Whether they are of one cost, and so told side by side. */
  private static boolean isOfRivals(Uitspraak u, Geld.Ramingen r) {
    return r.geraamd().size() > 1
        && SourceEstimates.isOneCost(r)
        && !SourceEstimates.isOfLayers(u, r, places(u));
  }

  /** The one of several estimates of a cost that words of the record are about. */
  private static Geraamd ofWhich(Uitspraak u, Geld.Ramingen r, Uitspraak detail) {
    List<String> places = places(u);
    int which = 0;
    for (int i = 0; i < Math.min(places.size(), r.geraamd().size()); i++) {
      which = detail.pointer().startsWith(places.get(i) + "/") ? i : which;
    }
    return r.geraamd().get(which);
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
    List<Bedrag> bedragen = Bedragen.bekende(eerste.raming().bedragen());
    boolean rivals = isOfRivals(u, r);
    // Before the notes, which leave out what the sentence says.
    parts.begin(r, !bedragen.isEmpty() && isCommissioned(r, rivals));
    List<Words> notes = pen.sources.notes(u);
    if (bedragen.isEmpty()) {
      missing.tell(u, r.geraamd(), notes);
      return;
    }
    boolean samePost = SourceEstimates.isOneCost(r);
    EstimateRemarks.Told told =
        new EstimateRemarks.Told(
            r.geraamd(),
            r.geraamd().size() == 1,
            isCommissioned(r, rivals),
            rivals,
            AmountTables.needsTable(r.geraamd()),
            false);
    List<Geraamd> judged = r.geraamd();
    if (told.table()) {
      table(u, r, samePost, isOfOneSource(r) ? notes : ofTheirRows(r, told));
      // Before what is said of one estimate, so that it does not seem to be about that.
      details.tell(details.ofCosts());
      rows(u, r, details, told);
    } else if (told.rivals()) {
      judged = sideBySide.tell(u, r, new RivalEstimates.Besides(details, places(u), told), notes);
    } else {
      told = told.leaving(source.tell(u, r, notes));
      List<String> places = places(u);
      for (int i = 0; i < r.geraamd().size(); i++) {
        remarks.explained(u, r.geraamd().get(i), told, details, place(places, i));
      }
    }
    // Before what others think of it, so that it does not seem to be about theirs.
    details.tell(details.ofEstimates());
    for (Uitspraak limit : details.limits(d -> !areAllOf(r, d))) {
      // With the name of the source, for beside it stand estimates of others.
      Document document = ((Bron.Beperking) limit.inhoud()).document();
      remarks.about(limit, pen.sources.names().of(document));
    }
    remarks.judged(u, judged, told);
  }

  private static boolean isOfOneSource(Geld.Ramingen r) {
    return r.geraamd().stream().map(g -> g.raming().bron()).distinct().count() == 1;
  }

  /** The notes on the sources of some rows, each with which of them it is of. */
  private List<Words> ofTheirRows(Geld.Ramingen r, EstimateRemarks.Told told) {
    List<Words> notes = new ArrayList<>();
    for (Geraamd g : r.geraamd()) {
      for (Words note : pen.sources.ofEstimate(g.raming().bron())) {
        notes.add(
            told.rivals() && isItsMakers(g, r)
                ? note
                : pen.sentences.fill(
                    Zin.RAMING_NOOT, "raming", remarks.name(g, told), "noot", note));
      }
    }
    return notes;
  }

  /** Whether the makers of a source, with whom its note begins, say of which row it is. */
  private boolean isItsMakers(Geraamd g, Geld.Ramingen r) {
    Document source = pen.sources.document(g.raming().bron());
    Words makers = parts.makers(g.raming());
    return source != null
        && source.soort() != Document.Soort.BRIEF
        && makers != null
        && makers.equals(Names.of(pen.register, source.opstellers()))
        && Lists.count(r.geraamd(), o -> makers.equals(parts.makers(o.raming()))) == 1;
  }

  /** What is said of the rows of a table; of one of several with its name. */
  private void rows(
      Uitspraak u, Geld.Ramingen r, EstimateDetails details, EstimateRemarks.Told told) {
    List<String> places = places(u);
    for (int i = 0; i < r.geraamd().size(); i++) {
      Geraamd g = r.geraamd().get(i);
      String place = place(places, i);
      remarks.explained(u, g, told, details, place);
      for (Uitspraak detail : details.of(place, g.raming())) {
        if (told.alone()) {
          details.tell(List.of(detail));
        } else {
          remarks.about(detail, g, told);
        }
      }
    }
  }

  private static boolean areAllOf(Geld.Ramingen r, Document document) {
    return r.geraamd().stream()
        .map(g -> g.raming().bron())
        .allMatch(bron -> bron != null && Objects.equals(bron.document(), document.kenmerk()));
  }

  private static @Nullable String place(List<String> places, int i) {
    return i < places.size() ? places.get(i) : null;
  }

  /** The places of the estimates, in their order. */
  private static List<String> places(Uitspraak u) {
    return Lists.only(u.pointers(), Places::isEstimate);
  }

  /** Whether the sentence that tells of them, or leads to them, says who asked for them. */
  private static boolean isCommissioned(Geld.Ramingen r, boolean rivals) {
    return !AmountTables.needsTable(r.geraamd()) && (!rivals || RivalEstimates.isScenarios(r));
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
                u.bereik(), null, pen.posts.rows(EstimateColumns.kinds(r.geraamd())));
    EstimateColumns texts = new EstimateColumns(pen, u.bereik());
    Datum date = EstimateColumns.date(r.geraamd());
    Raming first = r.geraamd().get(0).raming();
    String when = date == null ? null : oneMaker ? parts.when(first, notes) : pen.times.on(date);
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
            when,
            "voor",
            texts.isForAll(r.geraamd()) && pen.mustNameOwner(u.bereik())
                ? parts.scopeOf(u.bereik(), r.geraamd().get(0).raming())
                : null),
        notes);
    new AmountTables(pen, texts, r.geraamd())
        .of(r.geraamd(), samePost, oneMaker)
        .forEach(t -> pen.passages().add(new Passage.Table(t)));
    // Behind them, for the sentence above them leads to them.
    for (String remark : texts.shared(r.geraamd())) {
      pen.say(u, Words.of(remark), List.of());
    }
    pen.forget();
  }
}
