package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Datum;
import nl.udo.model.Instantie;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** How it is said how costs are met. */
final class FundingWording {

  private final Pen pen;
  private final FundingAmounts amounts;
  private final FundingTerms terms;
  private final FundingParticulars more;
  private final FundingShares shares;
  private final RecipientWording recipients;
  private final Told paid;
  private final FundingStates states;
  private final CostScopes scopes;

  FundingWording(Pen pen) {
    this.pen = pen;
    this.amounts = new FundingAmounts(pen);
    this.more = new FundingParticulars(pen);
    CostScopes scopes = new CostScopes(pen.traject);
    this.shares = new FundingShares(pen, amounts, scopes);
    this.terms = new FundingTerms(pen, amounts, shares, scopes);
    this.scopes = scopes;
    this.recipients = new RecipientWording(pen);
    this.paid = new Told(pen);
    this.states = new FundingStates(pen);
  }

  /**
   * A way of funding with its details, each behind what it explains.
   *
   * @param tell writes a detail
   */
  void funding(Uitspraak u, Geld.Geldstroom g, Consumer<Uitspraak> tell) {
    Bekostiging b = g.bekostiging();
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    notes.addAll(pen.citations.of(b.grondslag()));
    boolean refused = b.vorm() == Vorm.GEEN_COMPENSATIE;
    if (refused && b.motivering() != null) {
      // The reason, then what follows from it.
      pen.record(u, b.motivering(), List.of());
    }
    sentence(u, b, refused && b.motivering() != null, notes);
    if (!FundingShares.isDivision(b) && FundingClause.hasContent(b) && !isAsFollows(b)) {
      more.limit(u, b, name(u, b));
    }
    if (b.status() == null && b.datum() != null) {
      decided(u, b, b.datum());
    }
    recipients.of(u, g.aan());
    if (!refused && !isAsFollows(b)) {
      reason(u, b);
    }
    if (!FundingShares.isDivision(b)) {
      // Behind the reason, which is that of the form and not of who bears which share.
      sharesOf(u, b);
    }
    more.particulars(u, b, name(u, b), true, u.details(), tell);
  }

  /** What tells a payment apart from others: what it is for, or else who receives it. */
  private @Nullable FundingName name(Uitspraak u, Bekostiging b) {
    if (!scopes.isPaidToOthersToo(u.bereik(), b)) {
      return FundingName.of(post(b));
    }
    return FundingName.ofRecipient(pen.layers.of(u.bereik(), Geldweg.overheid(b)));
  }

  /** Whether the words of the record are what the sentence leads to. */
  private static boolean isAsFollows(Bekostiging b) {
    boolean amount = Bedragen.isEenBekend(b.bedragen());
    return b.status() == null
        && FundingClause.hasContent(b)
        && !FundingShares.isDivision(b)
        && FundingWay.of(b, amount, false) == FundingWay.AS_FOLLOWS;
  }

  /**
   * Why it is met in this way. Of a specific grant the law wants the reason of the form (article
   * 16, second paragraph, Fvw), so that it is told as one.
   */
  void reason(Uitspraak u, Bekostiging b) {
    pen.record(u, b.motivering(), List.of());
    if (b.motivering() != null && b.vorm() == Vorm.SPECIFIEKE_UITKERING) {
      pen.sayFirst(
          u,
          List.of(
              Zin.BEKOSTIGING_VORM,
              Zin.BEKOSTIGING_VORM_UITKERING,
              Zin.BEKOSTIGING_VORM_OOK,
              Zin.BEKOSTIGING_VORM_POST),
          terms.values(u, b));
    }
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
    more.particulars(u, first, FundingName.of(post(first)), true, u.details(), detail -> {});
  }

  /** Payments of one kind to the same, each for something of its own. */
  void purposes(Uitspraak u, Geld.Doelen d) {
    Bekostiging first = d.geld().get(0);
    Map<String, Object> values = terms.values(u, first);
    FundingWay way = FundingWay.of(first, true, false);
    amounts.leaveOut(values, first, way);
    values.put("post", null);
    values.put("wie", values.get("overheden"));
    values.put("datum", first.datum() == null ? null : pen.times.on(first.datum()));
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
    Map<String, Object> values = terms.values(u, b);
    if (!FundingClause.hasContent(b)) {
      return;
    }
    FundingWay way = way(u, b, values, therefore);
    if (isAsFollows(b)) {
      pen.sayWhy(u, way.main, values, b.motivering(), notes);
      return;
    }
    values.put("wie", whose(u, Geldweg.overheid(b)));
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
    values.put("datum", b.datum() == null ? null : pen.times.on(b.datum()));
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
      rest(u, b, clause);
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
      rest(u, b, clause);
    }
    shares.payer(u, b);
  }

  private FundingWay way(
      Uitspraak u, Bekostiging b, Map<String, Object> values, boolean therefore) {
    FundingWay way = FundingWay.of(b, values.get("bedragen") != null, therefore);
    boolean only = scopes.areOnlyOf(u.bereik(), b.omschrijving());
    Instantie own = Geldweg.overheid(b);
    FundingWay told =
        own != null && BodyNumber.isPlural(pen.register, own) == null ? way.withoutSubject() : way;
    return values.get("voor") != null && !only ? told.withWhom() : told;
  }

  /** Those of a scope, or a body among them, as the subject of a sentence. */
  private Words whose(Uitspraak u, @Nullable Instantie own) {
    if (own == null) {
      return pen.layers.of(u.bereik());
    }
    boolean several = Boolean.TRUE.equals(BodyNumber.isPlural(pen.register, own));
    return new Words(pen.layers.of(own).parts(), several);
  }

  private void sentence(
      Uitspraak u, Bekostiging b, FundingWay way, Map<String, Object> values, List<Words> notes) {
    if (b.status() == null) {
      Instantie own = Geldweg.overheid(b);
      boolean subject = own == null;
      if (subject) {
        values.put("wie", pen.who(u.bereik()));
      }
      boolean again =
          subject && way.isPaid() && values.get("post") != null && paid.isInParagraph(u.bereik());
      Zin key = again ? way.again() : way.main;
      if (subject) {
        pen.sayOf(u, key, values, notes);
        if (way.isPaid()) {
          paid.wrote(u.bereik());
        }
      } else {
        pen.say(u, key, values, notes);
      }
    } else {
      if (way.isSetAside(b) && values.get("bedragen") != null) {
        pen.say(u, states.reserved(u, dated(values, b), way, b.datum()), notes);
        states.wrote(u, b.status(), b.datum());
        return;
      }
      Words money = pen.sentences.fill(way.that, values);
      FundingClause clause = new FundingClause(money, false, FundingClause.Shares.APART);
      states.tell(u, b, b.status(), clause, notes);
    }
  }

  /** That it was told with whom an agreement was made. */
  void introduced(Afspraak a) {
    states.introduced(a);
  }

  /** What a sentence on a way of funding can say. */
  Map<String, Object> values(Uitspraak u, Bekostiging b) {
    return terms.values(u, b);
  }

  /**
   * A way of funding as what was agreed.
   *
   * @param room how many words it can have
   */
  FundingClause clause(Uitspraak u, Bekostiging b, int room) {
    if (FundingShares.isDivision(b)) {
      return shares.clause(u, b, room);
    }
    Map<String, Object> values = terms.values(u, b);
    values.put("wie", whose(u, Geldweg.overheid(b)));
    FundingWay way = way(u, b, values, false);
    boolean apart =
        FundingAmounts.isApart(b, way, true, () -> pen.sentences.fill(way.that, values), room);
    if (apart) {
      amounts.leaveOut(values, b, way);
    }
    return new FundingClause(
        pen.sentences.fill((apart ? way.withoutAmounts() : way).that, values),
        apart,
        b.verdeling().isEmpty() ? FundingClause.Shares.WITHIN : FundingClause.Shares.APART);
  }

  /** What a clause on what was agreed leaves for sentences of their own, and why it is so met. */
  void restWithReason(Uitspraak u, Bekostiging b, FundingClause clause) {
    if (clause.shares() != FundingClause.Shares.APART) {
      rest(u, b, clause);
      if (!FundingShares.isDivision(b)) {
        more.limit(u, b, FundingName.of(post(b)));
      }
      reason(u, b);
      return;
    }
    if (clause.amountsApart()) {
      amounts.tell(u, b);
    }
    more.limit(u, b, FundingName.of(post(b)));
    reason(u, b);
    agreedShares(u, b);
  }

  /** What a clause leaves for sentences of their own. */
  private void rest(Uitspraak u, Bekostiging b, FundingClause clause) {
    boolean divided = FundingShares.isDivision(b);
    if (clause.amountsApart() && !divided) {
      amounts.tell(u, b);
    }
    if (clause.shares() == FundingClause.Shares.BELOW) {
      shares.list(u, b);
    } else {
      shares.explained(u, b);
    }
    if (clause.amountsApart() && divided) {
      // Behind what is said of a share, which is about the last of them and not about all.
      amounts.tell(u, b);
    }
  }

  /** The shares of what was told to be agreed are agreed as well. */
  private void agreedShares(Uitspraak u, Bekostiging b) {
    if (!FundingShares.isShared(b)) {
      shares.explained(u, b);
      return;
    }
    FundingClause clause = shares.clause(u, b, FundingClause.BEHIND_FEW_WORDS);
    Words sentence =
        pen.sentences.fill(Zin.AFSPRAAK_GELD_OOK, pen.values(u, "dat", clause.words()));
    pen.say(u, clause.ending(sentence), List.of());
    rest(u, b, clause);
  }

  /** Who bears which share of the costs. */
  void shares(Uitspraak u, Bekostiging b) {
    shares.tell(u, b, List.of());
  }

  /** What more is said of money. */
  FundingParticulars more() {
    return more;
  }

  /** What money is for, as it tells it apart from other money. */
  static @Nullable Words post(Bekostiging b) {
    return b.omschrijving() == null ? null : Words.of(Dutch.phrase(b.omschrijving()));
  }
}
