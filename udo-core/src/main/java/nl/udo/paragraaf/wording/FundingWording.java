package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said how costs are met. */
final class FundingWording {

  private final Pen pen;
  private final FundingAmounts amounts;
  private final FundingParticulars more;
  private final FundingShares shares;
  private final RecipientWording recipients;
  private final Told paid;

  FundingWording(Pen pen) {
    this.pen = pen;
    this.amounts = new FundingAmounts(pen);
    this.more = new FundingParticulars(pen);
    this.shares = new FundingShares(pen, amounts);
    this.recipients = new RecipientWording(pen);
    this.paid = new Told(pen);
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
    recipients.of(u, g.aan());
    if (!refused) {
      pen.record(u, b.motivering(), List.of());
    }
    more.particulars(u, b, post(b), true, u.details(), tell);
  }

  /** One grant to several that are named. */
  void grants(Uitspraak u, Geld.Uitkeringen k) {
    Bekostiging first = k.aan().get(0);
    recipients.grant(u, k.aan(), pen.citations.of(first.grondslag()));
    more.particulars(u, first, post(first), true, u.details(), detail -> {});
  }

  private void sentence(Uitspraak u, Bekostiging b, boolean therefore, List<Words> notes) {
    boolean divided = FundingShares.isDivision(b);
    if (divided && b.status() != null) {
      FundingClause clause = shares.clause(u, b, FundingClause.room(b.status(), b.datum()));
      Words sentence =
          pen.sentences.fill(
              MoneySentences.state(b.status(), b.datum() != null),
              pen.values(
                  u,
                  "dat",
                  clause.words(),
                  "datum",
                  b.datum() == null ? null : pen.times.on(b.datum())));
      pen.say(u, clause.ending(sentence), notes);
      rest(u, b, clause);
      return;
    }
    shares.tell(u, b, notes);
    if (divided) {
      amounts.tell(u, b);
      return;
    }
    Map<String, Object> values = values(u, b);
    if (!FundingClause.hasContent(b)) {
      return;
    }
    FundingWay way = FundingWay.of(b, values.get("bedragen") != null, therefore);
    boolean apart = FundingAmounts.isApart(b, way, b.status() != null);
    if (apart) {
      amounts.leaveOut(values, b);
    }
    sentence(u, b, apart ? way.withoutAmounts() : way, values, notes);
    if (apart) {
      amounts.tell(u, b);
    }
  }

  private void sentence(
      Uitspraak u, Bekostiging b, FundingWay way, Map<String, Object> values, List<Words> notes) {
    if (b.status() == null) {
      boolean subject = b.ontvanger() == null;
      values.put("wie", subject ? pen.who(u.bereik()) : pen.layers.of(b.ontvanger()));
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
      values.put(
          "wie", b.ontvanger() == null ? pen.layers.of(u.bereik()) : pen.layers.of(b.ontvanger()));
      values.put("datum", b.datum() == null ? null : pen.times.on(b.datum()));
      if (b.status() == Bekostiging.Status.GERESERVEERD
          && (way.isPaid() || way == FundingWay.AVAILABLE)
          && values.get("bedragen") != null) {
        pen.say(u, reserved(values, way, b.datum() != null), notes);
        return;
      }
      values.put("dat", pen.sentences.fill(way.that, values));
      pen.say(u, MoneySentences.state(b.status(), b.datum() != null), values, notes);
    }
  }

  Map<String, Object> values(Uitspraak u, Bekostiging b) {
    String amounts = this.amounts.inSentence(b);
    Words provisions = pen.provisions.causes(u.bereik(), b.omschrijving());
    boolean cost = b.vorm() == Vorm.COFINANCIERING;
    Map<String, Object> values =
        pen.values(
            u,
            "samen",
            cost ? pen.layers.and(u.bereik(), b.ontvanger(), b.gever()) : null,
            "totaal",
            cost ? shares.total(b) : null,
            "post",
            post(u, b, provisions),
            "kosten",
            pen.provisions.with(costs(b), provisions),
            "deel",
            u.bereik().deel() == null ? null : pen.layers.of(u.bereik()),
            "bedragen",
            amounts,
            "betaler",
            pen.layers.of(b.gever()),
            "gever",
            b.gever() == null ? Words.of(pen.sentences.text(Zin.RIJK)) : pen.layers.of(b.gever()),
            "via",
            Dutch.phrase(b.via()),
            "fonds",
            fund(u),
            "wat",
            what(b, amounts, provisions));
    Zin grant = MoneySentences.grant(b.vorm());
    if (grant != null) {
      values.put("uitkering", pen.sentences.text(grant));
    }
    values.put("overheden", pen.layers.of(u.bereik()));
    return values;
  }

  /** What is received through a payment, or else what is met by it. */
  private Words what(Bekostiging b, @Nullable String amounts, @Nullable Words provisions) {
    if (Geldweg.van(b.vorm()) instanceof Geldweg.Fonds) {
      return Words.of(amounts == null ? pen.sentences.text(Zin.BEKOSTIGING_MIDDELEN) : amounts);
    }
    Words kinds = pen.posts.kinds(b);
    if (kinds != null) {
      return pen.provisions.with(kinds, provisions);
    }
    return pen.provisions.with(
        Words.of(
            b.omschrijving() == null
                ? pen.sentences.text(Zin.POST_KOSTEN)
                : Dutch.phrase(b.omschrijving())),
        provisions);
  }

  private Words costs(Bekostiging b) {
    Words kinds = pen.posts.kinds(b);
    return kinds == null ? pen.posts.costs(b.omschrijving()) : kinds;
  }

  /** What is paid for; where the record names nothing, the provisions that are carried out. */
  private @Nullable Words post(Uitspraak u, Bekostiging b, @Nullable Words provisions) {
    String post = Dutch.phrase(b.omschrijving());
    Words kinds = pen.posts.kinds(b);
    if (kinds != null) {
      return pen.provisions.with(kinds, provisions);
    }
    if (post != null) {
      return pen.provisions.with(Words.of(post), provisions);
    }
    return provisions == null
        ? null
        : pen.sentences.fill(Zin.POST_UITVOERING, "bepalingen", provisions);
  }

  /** Set aside: an amount for somebody, and not yet a payment. */
  private Words reserved(Map<String, Object> values, FundingWay way, boolean dated) {
    Map<String, Object> own = new HashMap<>(values);
    if (way == FundingWay.THROUGH) {
      own.put("kanaal", own.remove("uitkering"));
    }
    return pen.sentences.fill(
        dated ? Zin.STAND_GERESERVEERD_BEDRAGEN_DATUM : Zin.STAND_GERESERVEERD_BEDRAGEN, own);
  }

  private Words fund(Uitspraak u) {
    List<Overheidslaag> lagen = u.bereik().overheden();
    Zin fund = lagen.size() == 1 ? LayerSentences.fund(lagen.get(0)) : Zin.FONDS_ANDERS;
    return pen.sentences.fill(fund, "overheden", pen.layers.of(u.bereik()));
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
    Map<String, Object> values = values(u, b);
    values.put(
        "wie", b.ontvanger() == null ? pen.layers.of(u.bereik()) : pen.layers.of(b.ontvanger()));
    FundingWay way = FundingWay.of(b, values.get("bedragen") != null, false);
    boolean apart = FundingAmounts.isApart(b, way, true);
    if (apart) {
      amounts.leaveOut(values, b);
    }
    return new FundingClause(
        pen.sentences.fill((apart ? way.withoutAmounts() : way).that, values),
        apart,
        b.verdeling().isEmpty() ? FundingClause.Shares.WITHIN : FundingClause.Shares.APART);
  }

  /** What a clause leaves for sentences of their own. */
  void rest(Uitspraak u, Bekostiging b, FundingClause clause) {
    boolean divided = FundingShares.isDivision(b);
    if (clause.amountsApart() && !divided) {
      amounts.tell(u, b);
    }
    switch (clause.shares()) {
      case BELOW -> shares.list(u, b);
      case APART -> shares.tell(u, b, List.of());
      case WITHIN -> shares.explained(u, b);
    }
    if (clause.amountsApart() && divided) {
      // Behind what is said of a share, which is about the last of them and not about all.
      amounts.tell(u, b);
    }
  }

  /** Who bears which share of the costs. */
  void shares(Uitspraak u, Bekostiging b) {
    shares.tell(u, b, List.of());
  }

  /**
   * What more is said of money that was agreed.
   *
   * @param name what tells it apart from other money
   * @param alone whether it is clear that this is about the money that was told last
   * @param own what the record says of it in its own words
   * @param tell writes one of those
   */
  void particulars(
      Uitspraak u,
      Bekostiging b,
      @Nullable Words name,
      boolean alone,
      List<Uitspraak> own,
      Consumer<Uitspraak> tell) {
    more.particulars(u, b, name, alone, own, tell);
  }

  /** What money is for, as it tells it apart from other money. */
  static @Nullable Words post(Bekostiging b) {
    return b.omschrijving() == null ? null : Words.of(Dutch.phrase(b.omschrijving()));
  }
}
