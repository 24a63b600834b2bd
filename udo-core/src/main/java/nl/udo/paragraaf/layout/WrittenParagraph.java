package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Paragraphs;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.Words;

/**
 * A paragraph in words.
 *
 * @param thema what it is about; of joined paragraphs the first
 * @param bereik for whom it is
 * @param uitspraken what it says
 * @param passages its sentences, lists and tables; never empty
 */
record WrittenParagraph(
    Thema thema, Bereik bereik, List<Uitspraak> uitspraken, List<Passage> passages) {

  private static final int JOINED = 5;
  private static final int SHORT = 2;

  WrittenParagraph {
    uitspraken = List.copyOf(uitspraken);
    passages = List.copyOf(passages);
  }

  Part part() {
    return Part.of(thema);
  }

  /** What it tells, as it was planned. */
  ParagraphPlan plan() {
    return new ParagraphPlan(thema, bereik, uitspraken);
  }

  /** Those of a part. */
  static List<WrittenParagraph> of(Part part, List<WrittenParagraph> written) {
    return Lists.only(written, p -> p.part() == part);
  }

  /**
   * Short paragraphs on one theme as one, though they are for others: their words say for whom. Not
   * with the last of several for the same, which would end in what is of others.
   */
  static List<WrittenParagraph> joined(List<WrittenParagraph> own) {
    List<WrittenParagraph> joined = new ArrayList<>();
    for (WrittenParagraph p : own) {
      int last = joined.size() - 1;
      boolean ends = last > 0 && joined.get(last).goesOn(joined.get(last - 1));
      if (last >= 0 && !ends && joined.get(last).isOneWith(p)) {
        joined.set(last, joined.get(last).with(p));
      } else {
        joined.add(p);
      }
    }
    return joined;
  }

  /**
   * Whether it begins with words of the record, or begins anew with them below a table: these may
   * not say for whom they hold. Nor may a clause, or the power of another body.
   */
  boolean mayNotSayForWhom() {
    if (!uitspraken.isEmpty()
        && uitspraken.get(0).inhoud() instanceof Verandering change
        && change.mayNotSayForWhom()) {
      return true;
    }
    boolean begins = true;
    for (Passage p : passages) {
      if (begins && p instanceof Passage.Sentence s && !s.own()) {
        return true;
      }
      begins = p instanceof Passage.Table;
    }
    return false;
  }

  /** Whether it only tells who are left out, which its own words say. */
  boolean tellsWhoIsLeftOut() {
    return Lists.every(uitspraken, u -> u.inhoud() instanceof Kader.BuitenBereik);
  }

  /** Whether words of the record that begin it begin with a name. */
  boolean beginsWith(String name) {
    return passages.get(0) instanceof Passage.Sentence s
        && s.plain().startsWith(name + " ")
        && Lists.none(passages, Passage.Table.class::isInstance);
  }

  /** Whether the first of its passages is a sentence that names a part of a layer. */
  boolean beginsByNaming(Deel part) {
    return passages.get(0) instanceof Passage.Sentence s
        && Lists.any(
            s.words().parts(), p -> p instanceof Words.Designated d && d.deel().equals(part));
  }

  private int sentences() {
    int sentences = 0;
    for (Passage p : passages) {
      sentences += p instanceof Passage.Sentence s ? s.sentenceCount() : 1;
    }
    return sentences;
  }

  private boolean isPlain() {
    return Lists.every(passages, Passage.Sentence.class::isInstance);
  }

  private boolean hasPoints() {
    return Lists.any(
        uitspraken, u -> u.inhoud() instanceof Horen.Inbreng || u.inhoud() instanceof Horen.Punten);
  }

  /** Whether another is short enough, and near enough in subject, to be one paragraph with this. */
  boolean takes(WrittenParagraph next) {
    boolean near =
        switch (part()) {
          case OPENING, TAKEN_EN_BEVOEGDHEDEN, UITVOERING, FINANCIELE_GEVOLGEN, UITWERKING -> true;
          case OVERLEG, EVALUATIE_EN_INWERKINGTREDING -> false;
        };
    return near
        && part() == next.part()
        && thema != Thema.HERKOMST
        && bereik.equals(next.bereik)
        && !(part() == Part.TAKEN_EN_BEVOEGDHEDEN && (hasPoints() || next.hasPoints()))
        && !leaves(next)
        && fitsWith(next);
  }

  private boolean leaves(WrittenParagraph next) {
    return !uitspraken.isEmpty()
        && !next.uitspraken.isEmpty()
        && Paragraphs.leaves(uitspraken, next.uitspraken.get(0));
  }

  /** Last of all is counted how many sentences they are: for that they are read. */
  private boolean fitsWith(WrittenParagraph next) {
    return isPlain()
        && (next.isPlain() ? sentences() + next.sentences() <= JOINED : sentences() <= SHORT);
  }

  /** Whether another, for others, is as short and on the same theme of tasks or of money. */
  boolean isOneWith(WrittenParagraph next) {
    boolean near = part() == Part.TAKEN_EN_BEVOEGDHEDEN || part() == Part.FINANCIELE_GEVOLGEN;
    return near
        && thema == next.thema
        && !bereik.equals(next.bereik)
        && isPlain()
        && next.isPlain()
        && !hasPoints()
        && !next.hasPoints()
        && !mayNotSayForWhom()
        && !next.mayNotSayForWhom()
        && !next.opensWithShares()
        && next.sentences() <= SHORT
        && sentences() + next.sentences() <= JOINED;
  }

  /** Whether another is on the same theme for the same bodies. */
  boolean goesOn(WrittenParagraph other) {
    return thema == other.thema && bereik.equals(other.bereik);
  }

  /** Whether it begins with who bears costs, which may not say of whom these are. */
  private boolean opensWithShares() {
    return !uitspraken.isEmpty()
        && uitspraken.get(0).inhoud() instanceof Geld.Geldstroom g
        && !g.bekostiging().verdeling().isEmpty();
  }

  WrittenParagraph with(WrittenParagraph next) {
    List<Uitspraak> all = new ArrayList<>(uitspraken);
    all.addAll(next.uitspraken);
    List<Passage> passages = new ArrayList<>(this.passages);
    passages.addAll(next.passages);
    return new WrittenParagraph(thema, bereik, all, passages);
  }

  /** The places of the record that it tells. */
  Set<String> pointers() {
    Set<String> pointers = new LinkedHashSet<>();
    uitspraken.forEach(u -> collect(u, pointers));
    return pointers;
  }

  private static void collect(Uitspraak u, Set<String> pointers) {
    pointers.addAll(u.pointers());
    u.details().forEach(d -> collect(d, pointers));
  }
}
