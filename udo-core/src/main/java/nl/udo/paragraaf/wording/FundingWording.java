package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Datum;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** How it is said how costs are met. */
final class FundingWording {

  private final Pen pen;
  private final CostScopes scopes;
  private final FundingAmounts amounts;
  private final FundingShares shares;
  private final FundingTerms terms;
  private final FundingParticulars more;
  private final FundingClauses clauses;
  private final FundingStates states;
  private final RecipientWording recipients;

  /** For whom a payment was told last, and in which other way costs are met. */
  private final Told paid;

  FundingWording(Pen pen) {
    this.pen = pen;
    this.scopes = pen.facts.costScopes;
    this.amounts = new FundingAmounts(pen);
    this.shares = new FundingShares(pen, amounts, scopes);
    this.terms = new FundingTerms(pen, amounts, shares, scopes);
    this.more = new FundingParticulars(pen, terms, amounts);
    this.clauses = new FundingClauses(pen, amounts, shares, terms, more);
    this.states = new FundingStates(pen);
    this.recipients = new RecipientWording(pen);
    this.paid = new Told(pen);
  }

  /** How money is said as what was agreed. */
  FundingClauses clauses() {
    return clauses;
  }

  /** How far money was said to have come. */
  FundingStates states() {
    return states;
  }

  /**
   * A way of funding with its details, each behind what it explains.
   *
   * @param tell writes a detail
   */
  void funding(Uitspraak u, Geld.Geldstroom g, Consumer<Uitspraak> tell) {
    Bekostiging b = terms.refused(u, g);
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    notes.addAll(pen.citations.of(b.grondslag()));
    boolean refused = b.vorm() == Vorm.GEEN_COMPENSATIE;
    boolean several = !Objects.equals(b.omschrijving(), g.bekostiging().omschrijving());
    boolean therefore = refused && b.motivering() != null && !several && !isBehindOtherMoney(b);
    if (therefore) {
      // The reason, then what follows from it.
      pen.record(u, b.motivering(), List.of());
    }
    sentence(u, b, therefore, notes);
    if (refused && !therefore) {
      pen.record(u, b.motivering(), List.of());
    }
    if (!FundingShares.isDivision(b) && FundingClause.hasContent(b) && !isAsFollows(b)) {
      more.limit(u, b, name(u, b));
    }
    if (b.status() == null && b.datum() != null) {
      decided(u, b, b.datum());
    }
    recipients.of(u, g.aan());
    if (!refused && !isAsFollows(b)) {
      more.reason(u, b);
    }
    if (!FundingShares.isDivision(b)) {
      // Behind the reason, which is that of the form and not of who bears which share.
      sharesOf(u, b);
    }
    more.particulars(u, b, name(u, b), true, new Details(u.details(), tell));
  }

  /** Whether a reason would seem to be of what stands before it, and not of what it is for. */
  private boolean isBehindOtherMoney(Bekostiging b) {
    List<Passage> before = pen.passages();
    String post = Dutch.phrase(b.omschrijving());
    String why = b.motivering();
    if (post == null || why != null && why.contains(post)) {
      return false;
    }
    // At the begin of a paragraph nothing was told that a reason could be of.
    return before.isEmpty()
        || before.get(before.size() - 1) instanceof Passage.Sentence last
            && !last.plain().contains(post);
  }

  /** What tells a payment apart from others: what it is for, or else who receives it. */
  private FundingName name(Uitspraak u, Bekostiging b) {
    if (!scopes.isPaidToOthersToo(u.bereik(), b)) {
      return FundingName.of(post(b));
    }
    return FundingName.ofRecipient(pen.layers.of(u.bereik(), Geldweg.overheid(b)), post(b));
  }

  /** Whether the words of the record are what the sentence leads to. */
  private static boolean isAsFollows(Bekostiging b) {
    boolean amount = Bedragen.isEenBekend(b.bedragen());
    return b.status() == null
        && FundingClause.hasContent(b)
        && !FundingShares.isDivision(b)
        && FundingWay.of(b, amount, false) == FundingWay.AS_FOLLOWS;
  }

  /** When money was decided on of which the sentence says no more than that it is paid. */
  private void decided(Uitspraak u, Bekostiging b, Datum datum) {
    Map<String, Object> values =
        pen.values(u, "datum", pen.times.on(datum), "kosten", terms.costs(b));
    pen.sayFirst(
        u,
        List.of(
            Zin.BEKOSTIGING_BESLOTEN, Zin.BEKOSTIGING_BESLOTEN_OOK, Zin.BEKOSTIGING_BESLOTEN_POST),
        values);
  }

  /** That what is done is met as it was, where there are no consequences. */
  void asBefore(Uitspraak u, Bekostiging b) {
    Map<String, Object> values = terms.values(u, b);
    values.put("wie", pen.who(u.bereik()));
    pen.sayOf(u, Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_BLIJFT, values, pen.sources.notes(u));
    pen.record(u, b.motivering(), List.of());
  }

  /** One grant to several that are named. */
  void grants(Uitspraak u, Geld.Uitkeringen k) {
    Bekostiging first = k.aan().get(0);
    recipients.grant(u, k.aan(), pen.citations.of(first.grondslag()));
    if (first.status() == null && first.datum() != null) {
      decided(u, first, first.datum());
    }
    more.particulars(u, first, FundingName.of(post(first)), true, Details.NONE);
  }

  /** Payments of one kind to the same, each for something of its own. */
  void purposes(Uitspraak u, Geld.Doelen d) {
    Bekostiging first = d.geld().get(0);
    Map<String, Object> values = terms.values(u, first);
    FundingWay way = FundingWay.of(first, true, false);
    amounts.leaveOut(values, first, way);
    values.put("post", null);
    values.put("wie", values.get("overheden"));
    values.put("datum", pen.times.on(first.datum()));
    values.put("dat", pen.sentences.fill(way.that, values));
    boolean reserved = first.status() == Bekostiging.Status.GERESERVEERD;
    Words lead =
        reserved
            ? states.reserved(u, values, way, first.datum())
            : states.sentence(u, Inhoud.gezegd(first.status()), first.datum(), values);
    pen.say(u, lead.leading(), pen.sources.notes(u));
    List<Words> items = new ArrayList<>();
    for (Bekostiging b : d.geld()) {
      items.add(pen.sentences.fill(Zin.BEKOSTIGING_DOEL, terms.values(u, b)));
    }
    pen.list(u, false, pen.items.parts(items));
    states.wrote(u, first.status(), first.datum());
  }

  private void sentence(Uitspraak u, Bekostiging b, boolean therefore, List<Words> notes) {
    if (FundingShares.isDivision(b)) {
      division(u, b, notes);
      return;
    }
    if (!FundingClause.hasContent(b)) {
      return;
    }
    Map<String, Object> values = terms.asSubject(u, b);
    FundingWay way = terms.way(u, b, therefore);
    if (isAsFollows(b)) {
      pen.sayWhy(u, way.main, values, b.motivering(), notes);
      return;
    }
    boolean apart = isApart(u, b, way, values);
    if (apart) {
      amounts.leaveOut(values, b, way);
    }
    sentence(u, b, apart ? way.withoutAmounts() : way, values, notes);
    if (apart) {
      amounts.tell(u, b);
    }
  }

  /** Whether its amounts stand apart, where it is a sentence or what is said to be so far. */
  private boolean isApart(Uitspraak u, Bekostiging b, FundingWay way, Map<String, Object> values) {
    Bekostiging.Status status = b.status();
    if (status == null) {
      return FundingAmounts.isApart(
          b, way, false, () -> pen.sentences.fill(way.main, values), Words.LONGEST);
    }
    if (way.isSetAside(b) && values.get("bedragen") != null) {
      return FundingAmounts.isApart(
          b, way, true, () -> states.reserved(u, dated(values, b), way, b.datum()), Words.LONGEST);
    }
    int room = FundingClause.room(status, b.datum());
    return FundingAmounts.isApart(b, way, true, () -> pen.sentences.fill(way.that, values), room);
  }

  private Map<String, Object> dated(Map<String, Object> values, Bekostiging b) {
    values.put("datum", pen.times.on(b.datum()));
    return values;
  }

  /** Who bears which share of what a payment is for. */
  private void sharesOf(Uitspraak u, Bekostiging b) {
    if (b.status() == null || !FundingShares.isShared(b)) {
      shares.tell(u, b, List.of());
    } else {
      // What is proposed of the money is proposed of its shares as well.
      FundingClause clause = shares.clause(u, b, FundingClause.room(b.status(), b.datum()));
      states.shares(u, b, b.status(), clause);
      clauses.rest(u, b, clause);
    }
  }

  /** Who pays with whom, where that is all there is. */
  private void division(Uitspraak u, Bekostiging b, List<Words> notes) {
    if (b.status() == null) {
      shares.tell(u, b, notes);
      amounts.tell(u, b);
    } else {
      FundingClause clause = shares.clause(u, b, FundingClause.room(b.status(), b.datum()));
      states.tell(u, b, b.status(), clause, notes);
      clauses.rest(u, b, clause);
    }
    shares.payer(u, b);
  }

  private void sentence(
      Uitspraak u, Bekostiging b, FundingWay way, Map<String, Object> values, List<Words> notes) {
    if (b.status() != null) {
      soFar(u, b, way, values, notes);
    } else if (Geldweg.overheid(b) != null) {
      pen.say(u, way.main, values, notes);
    } else {
      values.put("wie", pen.who(u.bereik()));
      Object told = way.isPaid() ? u.bereik() : List.of(u.bereik(), way);
      boolean named = values.get("post") != null && values.get("deels") == null;
      pen.sayOf(u, named && paid.isInParagraph(told) ? way.again() : way.main, values, notes);
      paid.wrote(told);
    }
  }

  /** What is no more than proposed, promised or agreed yet. */
  private void soFar(
      Uitspraak u, Bekostiging b, FundingWay way, Map<String, Object> values, List<Words> notes) {
    Bekostiging.Status status = Inhoud.gezegd(b.status());
    if (way.isSetAside(b) && values.get("bedragen") != null) {
      pen.say(u, states.reserved(u, dated(values, b), way, b.datum()), notes);
      states.wrote(u, status, b.datum());
      return;
    }
    Words money = pen.sentences.fill(way.that, values);
    FundingClause clause = new FundingClause(money, false, FundingClause.Shares.APART);
    states.tell(u, b, status, clause, notes);
  }

  /** What money is for, as it tells it apart from other money. */
  static @Nullable Words post(Bekostiging b) {
    return b.omschrijving() == null ? null : Words.of(Dutch.phrase(b.omschrijving()));
  }
}
