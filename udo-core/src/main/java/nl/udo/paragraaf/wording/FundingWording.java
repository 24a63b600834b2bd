package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Duur;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said how costs are met. */
final class FundingWording {

  /** Amounts that a sentence can hold beside what it says of them. */
  private static final int AMOUNTS_IN_A_SENTENCE = 3;

  private static final int AMOUNTS_IN_A_CLAUSE = 2;

  private final Pen pen;
  private final FundingParticulars more;
  private final FundingShares shares;
  private final RecipientWording recipients;

  FundingWording(Pen pen) {
    this.pen = pen;
    this.more = new FundingParticulars(pen);
    this.shares = new FundingShares(pen);
    this.recipients = new RecipientWording(pen);
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
    more.particulars(u, b, true, u.details(), tell);
  }

  /** One grant to several that are named. */
  void grants(Uitspraak u, Geld.Uitkeringen k) {
    Bekostiging first = k.aan().get(0);
    recipients.grant(u, k.aan(), pen.citations.of(first.grondslag()));
    more.particulars(u, first, true, u.details(), detail -> {});
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
      amounts(u, b);
      return;
    }
    Map<String, Object> values = values(u, b);
    if (!FundingClause.hasContent(b)) {
      return;
    }
    Way way = way(b, values.get("bedragen") != null, therefore);
    boolean apart = isApart(b, way, b.status() != null);
    if (apart) {
      withoutAmounts(values, b);
    }
    sentence(u, b, apart ? way.withoutAmounts() : way, values, notes);
    if (apart) {
      amounts(u, b);
    }
  }

  private void sentence(
      Uitspraak u, Bekostiging b, Way way, Map<String, Object> values, List<Words> notes) {
    if (b.status() == null) {
      boolean subject = b.ontvanger() == null;
      values.put("wie", subject ? pen.who(u.bereik()) : pen.layers.of(b.ontvanger()));
      if (subject) {
        pen.sayOf(u, way.main, values, notes);
      } else {
        pen.say(u, way.main, values, notes);
      }
    } else {
      values.put(
          "wie", b.ontvanger() == null ? pen.layers.of(u.bereik()) : pen.layers.of(b.ontvanger()));
      values.put("datum", b.datum() == null ? null : pen.times.on(b.datum()));
      if (b.status() == Bekostiging.Status.GERESERVEERD
          && (way == Way.GRANT || way == Way.THROUGH || way == Way.AVAILABLE)
          && values.get("bedragen") != null) {
        pen.say(u, reserved(values, way, b.datum() != null), notes);
        return;
      }
      values.put("dat", pen.sentences.fill(way.that, values));
      pen.say(u, MoneySentences.state(b.status(), b.datum() != null), values, notes);
    }
  }

  /** Whether the amounts are too many, or too much is said of them, for the sentence itself. */
  static boolean isApart(Bekostiging b, Way way, boolean clause) {
    List<Bedrag> known = Amounts.known(b.bedragen());
    if (way == Way.TAKEN_OUT) {
      // The verb stands behind the amount.
      return known.size() > 1 || known.stream().anyMatch(bedrag -> bedrag.ontwikkeling() != null);
    }
    if (way != Way.GRANT && way != Way.THROUGH) {
      return false;
    }
    int amounts = known.size();
    return amounts > (clause ? AMOUNTS_IN_A_CLAUSE : AMOUNTS_IN_A_SENTENCE)
        || clause && amounts > 1 && b.btwCompensatiefonds() != null;
  }

  /** What a sentence says when its amounts stand in a sentence of their own. */
  void withoutAmounts(Map<String, Object> values, Bekostiging b) {
    Words means = Words.plural(pen.sentences.text(Zin.BEKOSTIGING_MIDDELEN));
    boolean reserved = b.status() == Bekostiging.Status.GERESERVEERD;
    values.put("bedragen", reserved ? means : null);
    values.put("wat", means);
  }

  /** The amounts of a payment that was told just before. */
  void amounts(Uitspraak u, Bekostiging b) {
    String btw = vat(b);
    int known = Amounts.known(b.bedragen()).size();
    if (known == 0) {
      return;
    }
    // "It" would be the share that was told last.
    boolean divided = FundingShares.isDivision(b);
    if (known <= AMOUNTS_IN_A_SENTENCE) {
      pen.say(
          u,
          divided ? Zin.VERDELING_TOTAAL : Zin.BEKOSTIGING_BEDRAG,
          pen.values(u, "bedragen", amounts(b), "btw", btw));
      return;
    }
    pen.say(
        u, divided ? Zin.VERDELING_TOTALEN : Zin.BEKOSTIGING_BEDRAGEN, pen.values(u, "btw", btw));
    pen.list(
        u, false, pen.items.parts(pen.amounts.each(b.bedragen()).stream().map(Words::of).toList()));
  }

  private @Nullable String amounts(Bekostiging b) {
    if (b.vorm() == Vorm.RENTELOZE_LENING) {
      // Once is what a loan is.
      return pen.amounts.list(b.bedragen().stream().map(FundingWording::lent).toList());
    }
    return pen.amounts.list(b.bedragen());
  }

  static Bedrag lent(Bedrag bedrag) {
    return bedrag.duur() == Duur.INCIDENTEEL ? bedrag.toBuilder().duur(null).build() : bedrag;
  }

  private @Nullable String vat(Bekostiging b) {
    return b.btwCompensatiefonds() == null
        ? null
        : pen.sentences.text(MoneySentences.vat(b.btwCompensatiefonds()));
  }

  Map<String, Object> values(Uitspraak u, Bekostiging b) {
    String amounts = amounts(b);
    String btw = amounts == null ? null : vat(b);
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
            amounts == null ? null : btw == null ? amounts : amounts + " (" + btw + ")",
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
    Zin grant = b.vorm() == null ? null : MoneySentences.grant(b.vorm());
    if (grant != null) {
      values.put("uitkering", pen.sentences.text(grant));
    }
    values.put("overheden", pen.layers.of(u.bereik()));
    return values;
  }

  /** What is received through a payment, or else what is met by it. */
  private Words what(Bekostiging b, @Nullable String amounts, @Nullable Words provisions) {
    boolean received =
        b.vorm() == Vorm.ALGEMENE_UITKERING
            || b.vorm() == Vorm.VRIJE_UITKERING
            || b.vorm() == Vorm.ACCRES;
    if (received) {
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
  private Words reserved(Map<String, Object> values, Way way, boolean dated) {
    Map<String, Object> own = new HashMap<>(values);
    if (way == Way.THROUGH) {
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

  /** A way of funding: the sentence, and the same as a clause for what was only promised. */
  enum Way {
    GRANT(Zin.BEKOSTIGING_UITKERING, Zin.BEKOSTIGING_UITKERING_DAT),
    THROUGH(Zin.BEKOSTIGING_VIA, Zin.BEKOSTIGING_VIA_DAT),
    SHARED(Zin.BEKOSTIGING_COFINANCIERING, Zin.BEKOSTIGING_COFINANCIERING_DAT),
    OWN_TAXES(Zin.BEKOSTIGING_EIGEN_HEFFINGEN, Zin.BEKOSTIGING_EIGEN_HEFFINGEN_DAT),
    FEES(Zin.BEKOSTIGING_LEGES, Zin.BEKOSTIGING_LEGES_DAT),
    SAVINGS(Zin.BEKOSTIGING_BESPARING, Zin.BEKOSTIGING_BESPARING_DAT),
    PRESENT_MEANS(
        Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN, Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_DAT),
    REMITTED(Zin.BEKOSTIGING_AFDRACHT, Zin.BEKOSTIGING_AFDRACHT_DAT),
    REMITTED_WITHOUT_AMOUNT(Zin.BEKOSTIGING_AFDRACHT_ZONDER, Zin.BEKOSTIGING_AFDRACHT_ZONDER_DAT),
    TAKEN_OUT(Zin.BEKOSTIGING_UITNAME, Zin.BEKOSTIGING_UITNAME_DAT),
    TAKEN_OUT_WITHOUT_AMOUNT(Zin.BEKOSTIGING_UITNAME_ZONDER, Zin.BEKOSTIGING_UITNAME_ZONDER_DAT),
    NONE(Zin.BEKOSTIGING_GEEN_COMPENSATIE, Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAT),
    THEREFORE_NONE(
        Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAAROM, Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAAROM_DAT),
    BY_THE_RIJK(
        Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK, Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_DAT),
    EACH_ITS_OWN(
        Zin.BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN, Zin.BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN_DAT),
    AVAILABLE(Zin.BEKOSTIGING_BESCHIKBAAR, Zin.BEKOSTIGING_BESCHIKBAAR_DAT),
    OTHERWISE(Zin.BEKOSTIGING_ANDERS, Zin.BEKOSTIGING_ANDERS_DAT);

    final Zin main;
    final Zin that;

    Way(Zin main, Zin that) {
      this.main = main;
      this.that = that;
    }

    /** The same where its amounts stand in a sentence of their own. */
    Way withoutAmounts() {
      return this == TAKEN_OUT ? TAKEN_OUT_WITHOUT_AMOUNT : this;
    }
  }

  /**
   * The way of funding.
   *
   * @param amount whether an amount is known
   * @param therefore whether the reason for it was told just before
   */
  static Way way(Bekostiging b, boolean amount, boolean therefore) {
    Vorm vorm = b.vorm();
    if (vorm == null) {
      return Way.AVAILABLE;
    }
    return switch (vorm) {
      case INTEGRATIE_UITKERING,
          DECENTRALISATIE_UITKERING,
          SPECIFIEKE_UITKERING,
          BIJZONDERE_FONDSUITKERING,
          RIJKSBIJDRAGE,
          BIJZONDERE_UITKERING,
          RENTELOZE_LENING,
          VERZAMELUITKERING,
          BELONING ->
          Way.GRANT;
      case ALGEMENE_UITKERING, VRIJE_UITKERING, ACCRES -> Way.THROUGH;
      case COFINANCIERING -> Way.SHARED;
      case EIGEN_HEFFINGEN -> Way.OWN_TAXES;
      case LEGES -> Way.FEES;
      case BESPARING -> Way.SAVINGS;
      case BINNEN_BESTAANDE_MIDDELEN -> Way.PRESENT_MEANS;
      case AFDRACHT -> amount ? Way.REMITTED : Way.REMITTED_WITHOUT_AMOUNT;
      case UITNAME -> amount ? Way.TAKEN_OUT : Way.TAKEN_OUT_WITHOUT_AMOUNT;
      case GEEN_COMPENSATIE -> therefore ? Way.THEREFORE_NONE : Way.NONE;
      case VOOR_REKENING_VAN_HET_RIJK -> Way.BY_THE_RIJK;
      case IEDER_DRAAGT_EIGEN_KOSTEN -> Way.EACH_ITS_OWN;
      case NOG_OPEN, ANDERE_VORM -> amount ? Way.AVAILABLE : Way.OTHERWISE;
    };
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
    Way way = way(b, values.get("bedragen") != null, false);
    boolean apart = isApart(b, way, true);
    if (apart) {
      withoutAmounts(values, b);
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
      amounts(u, b);
    }
    switch (clause.shares()) {
      case BELOW -> shares.list(u, b);
      case APART -> shares.tell(u, b, List.of());
      case WITHIN -> shares.explained(u, b);
    }
    if (clause.amountsApart() && divided) {
      // Behind what is said of a share, which is about the last of them and not about all.
      amounts(u, b);
    }
  }

  /** Who bears which share of the costs. */
  void shares(Uitspraak u, Bekostiging b) {
    shares.tell(u, b, List.of());
  }

  /** What more is said of money that was agreed. */
  void particulars(Uitspraak u, Bekostiging b, boolean alone) {
    more.particulars(u, b, alone, List.of(), detail -> {});
  }
}
