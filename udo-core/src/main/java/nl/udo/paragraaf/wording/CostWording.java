package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;

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
    boolean rivals = isOfRivals(u, r);
    EstimateDetails details =
        new EstimateDetails(u, r.geraamd(), onceOfEach(u, r.geraamd(), rivals, tell));
    estimates(u, r, rivals, details);
    // The limit of a study last: it is about more than this.
    List<Uitspraak> limits = details.limits(d -> true);
    details.others();
    for (Uitspraak limit : limits) {
      if (((Bron.Beperking) limit.inhoud()).vanAnderen()) {
        ofItsDocument(limit);
      } else {
        details.tell(List.of(limit));
      }
    }
  }

  /** A limit with the name of its document, for what stands beside it is not all of that. */
  private void ofItsDocument(Uitspraak limit) {
    Document document = ((Bron.Beperking) limit.inhoud()).document();
    remarks.about(limit, pen.sources.names().of(document));
  }

  /**
   * Writes a detail; of words that were told of another estimate no more than that they hold for
   * this one too, and of estimates in one sentence once for all of them.
   */
  private Consumer<Uitspraak> onceOfEach(
      Uitspraak u, List<Geraamd> all, boolean rivals, Consumer<Uitspraak> tell) {
    Set<String> own = new HashSet<>();
    return detail -> {
      String words = EstimateRemarks.sentence(detail);
      boolean first = words == null || own.add(words);
      if (words == null || !pen.hasRecorded(words)) {
        tell.accept(detail);
      } else if (rivals) {
        remarks.too(detail, words, u, List.of(ofWhich(u, all, detail)));
      } else if (first) {
        remarks.too(detail, words, u, all);
      }
    };
  }

  /** Whether they are of one cost, and so told side by side. */
  private static boolean isOfRivals(Uitspraak u, Geld.Ramingen r) {
    return r.geraamd().size() > 1 && r.isVanEenPost() && !SourceEstimates.isOfLayers(u, r);
  }

  /** The one of several estimates of a cost that words of the record are about. */
  private static Geraamd ofWhich(Uitspraak u, List<Geraamd> all, Uitspraak detail) {
    Map<Geraamd, String> places = EstimateDetails.places(u, all);
    Geraamd own =
        Lists.first(
            all, g -> places.containsKey(g) && detail.pointer().startsWith(places.get(g) + "/"));
    return own == null ? all.get(0) : own;
  }

  private void estimates(Uitspraak u, Geld.Ramingen r, boolean rivals, EstimateDetails details) {
    List<Geraamd> all = r.geraamd();
    Geraamd first = all.get(0);
    if (!first.isGeraamd()) {
      pen.sayOf(
          u,
          Posts.Kind.of(first.post()) == Posts.Kind.INCOME ? Zin.INKOMSTEN : Zin.BESPARING,
          pen.values(
              u, "wie", pen.who(u.bereik()), "post", Dutch.phrase(first.post().omschrijving())),
          List.of());
      return;
    }
    boolean known = Bedragen.isEenBekend(first.raming().bedragen());
    boolean table = AmountTables.needsTable(all);
    boolean commissioned = !table && (!rivals || RivalEstimates.isScenarios(r));
    // Before the notes, which leave out what the sentence says.
    parts.begin(r, known && commissioned);
    List<Words> notes = pen.sources.notes(u);
    if (!known) {
      missing.tell(u, all, notes);
      return;
    }
    ToldEstimates told =
        new ToldEstimates(all, all.size() == 1, commissioned, rivals, table, false);
    List<Geraamd> judged = all;
    if (table) {
      table(u, all, isOfOneSource(r) ? notes : ofTheirRows(r, told));
      // Before what is said of one estimate, so that it does not seem to be about that.
      details.tell(details.ofCosts());
      rows(u, told, details);
    } else if (rivals) {
      judged = sideBySide.tell(u, r, new RivalEstimates.Besides(details, told), notes);
    } else {
      told = told.leaving(source.tell(u, r, notes));
      for (Geraamd g : all) {
        remarks.explained(u, g, told, details);
      }
    }
    // Before what others think of it, so that it does not seem to be about theirs.
    details.tell(details.ofEstimates());
    details.limits(d -> !areAllOf(r, d)).forEach(this::ofItsDocument);
    remarks.judged(u, judged, told);
  }

  private static boolean isOfOneSource(Geld.Ramingen r) {
    return r.geraamd().stream().map(g -> g.raming().bron()).distinct().count() == 1;
  }

  /** The notes on the sources of some rows, each with which of them it is of. */
  private List<Words> ofTheirRows(Geld.Ramingen r, ToldEstimates told) {
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
  private void rows(Uitspraak u, ToldEstimates told, EstimateDetails details) {
    for (Geraamd g : told.all()) {
      remarks.explained(u, g, told, details);
      List<Uitspraak> own = details.of(g);
      if (told.alone()) {
        details.tell(own);
      } else {
        own.forEach(detail -> remarks.about(detail, g, told));
      }
    }
  }

  private static boolean areAllOf(Geld.Ramingen r, Document document) {
    return r.geraamd().stream()
        .map(g -> g.raming().bron())
        .allMatch(bron -> bron != null && Objects.equals(bron.document(), document.kenmerk()));
  }

  private void table(Uitspraak u, List<Geraamd> all, List<Words> notes) {
    EstimateColumns texts = new EstimateColumns(pen, u.bereik(), all);
    Raming first = all.get(0).raming();
    Words makers = parts.makers(first);
    Words post =
        texts.areOfOneCost()
            ? parts.post(u.bereik(), all.get(0).post())
            : pen.provisions.caused(u.bereik(), null, pen.posts.rows(texts.kinds()));
    Datum date = texts.date();
    boolean oneMaker = texts.areOfOneMaker();
    pen.sayOfThese(
        u,
        oneMaker && makers != null ? Zin.RAMING_TABEL : Zin.RAMING_TABEL_GERAAMD,
        pen.values(
            u,
            "opstellers",
            makers,
            "post",
            post,
            "datum",
            date != null && oneMaker ? parts.when(first, notes) : pen.times.on(date),
            "voor",
            texts.areForAll() && pen.mustNameOwner(u.bereik())
                ? parts.scopeOf(u.bereik(), first)
                : null),
        notes);
    pen.passages().addAll(new AmountTables(pen, texts, all).tables());
    // Behind them, for the sentence above them leads to them.
    for (String remark : texts.shared()) {
      pen.say(u, Words.of(remark), List.of());
    }
    pen.forget();
  }
}
