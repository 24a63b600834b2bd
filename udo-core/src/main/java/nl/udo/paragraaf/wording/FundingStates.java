package nl.udo.paragraaf.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.AgreementSentences.Parties;
import org.jspecify.annotations.Nullable;

/** How it is said how far money has come: proposed, promised or agreed, and with whom. */
final class FundingStates {

  private final Pen pen;

  /** The agreements of which it was told with whom they were made. */
  private final Set<Afspraak> introduced = new HashSet<>();

  /** How far the money had come that was told last, and when. */
  private final Told stated;

  /** The same of all money, and of agreements. */
  private final Set<State> told = new HashSet<>();

  /**
   * How far money has come.
   *
   * @param date when
   * @param whose the layers that it is for, and below which heading they were told of; null for
   *     what holds of all money of an agreement
   */
  private record State(
      Bekostiging.@Nullable Status status, @Nullable Datum date, @Nullable List<Object> whose) {}

  FundingStates(Pen pen) {
    this.pen = pen;
    this.stated = new Told(pen);
  }

  /** An agreement of which was told with whom it was made: what else it holds, came besides. */
  void introduced(Afspraak a) {
    introduced.add(a);
    if (a.datum() != null) {
      told.add(new State(Bekostiging.Status.OVEREENGEKOMEN, a.datum(), null));
    }
  }

  /** Tells it of money, or of its shares, as a clause. */
  void tell(
      Uitspraak u,
      Bekostiging b,
      Bekostiging.Status status,
      FundingClause clause,
      List<Words> notes) {
    Afspraak a =
        status == Bekostiging.Status.OVEREENGEKOMEN ? pen.register.afspraak(b.afspraak()) : null;
    Datum date = b.datum() == null && a != null ? a.datum() : b.datum();
    Map<String, Object> values = pen.values(u, "dat", clause.words(), "datum", pen.times.on(date));
    if (a != null && !a.partijen().isEmpty() && introduced.add(a)) {
      agreed(u, a, b, clause, values, notes);
    } else {
      pen.say(u, clause.ending(sentence(u, status, date, values)), notes);
    }
    wrote(u, status, date);
  }

  /** The same of the shares of money of which it was told: they are as sure, and no more money. */
  void shares(Uitspraak u, Bekostiging b, Bekostiging.Status status, FundingClause clause) {
    if (status == Bekostiging.Status.GERESERVEERD) {
      Words purpose =
          pen.sentences.fill(Zin.STAND_GERESERVEERD_OOGMERK, pen.values(u, "dat", clause.words()));
      pen.say(u, clause.ending(purpose), List.of());
    } else {
      tell(u, b, status, clause, List.of());
    }
  }

  /** Remembers how far the money had come that was told last. */
  void wrote(Uitspraak u, Bekostiging.@Nullable Status status, @Nullable Datum date) {
    stated.wrote(new State(status, date, null));
    told.add(new State(status, date, whose(u)));
  }

  /** Set aside: an amount for somebody, and not yet a payment. */
  Words reserved(Uitspraak u, Map<String, Object> values, FundingWay way, @Nullable Datum date) {
    Map<String, Object> own = new HashMap<>(values);
    if (way.isThroughFund()) {
      own.put("kanaal", own.remove("uitkering"));
    }
    if (wasTold(u, Bekostiging.Status.GERESERVEERD, date)) {
      return pen.sentences.fill(Zin.STAND_GERESERVEERD_BEDRAGEN_NOG, own);
    }
    return pen.sentences.fill(
        date == null ? Zin.STAND_GERESERVEERD_BEDRAGEN : Zin.STAND_GERESERVEERD_BEDRAGEN_DATUM,
        own);
  }

  private boolean wasTold(Uitspraak u, Bekostiging.Status status, @Nullable Datum date) {
    return told.contains(new State(status, date, null))
        || told.contains(new State(status, date, whose(u)));
  }

  private List<Object> whose(Uitspraak u) {
    return List.of(u.bereik().overheden(), pen.section());
  }

  /**
   * How far money has come; of the same day as what was told just before, or somewhere of the same
   * layers, as what came besides.
   */
  Words sentence(
      Uitspraak u, Bekostiging.Status status, @Nullable Datum date, Map<String, Object> values) {
    State state = new State(status, date, null);
    Zin near = stated.isJustBefore(state) ? MoneySentences.stateToo(status, date != null) : null;
    // What ended the paragraph before may be of another layer.
    boolean again = stated.isLast(state) || wasTold(u, status, date);
    Zin far = again ? MoneySentences.stateAgain(status) : null;
    Zin first = MoneySentences.state(status, date != null);
    return pen.sentences.fill(near != null ? near : far != null ? far : first, values);
  }

  /** Money of an agreement of which nothing was told yet: with whom it was made. */
  private void agreed(
      Uitspraak u,
      Afspraak a,
      Bekostiging b,
      FundingClause clause,
      Map<String, Object> values,
      List<Words> notes) {
    Words parties = pen.speakers.parties(a.partijen());
    Parties who = Parties.of(parties, a, List.of(b), pen.register);
    boolean dated = values.get("datum") != null;
    values.put("partijen", parties);
    values.put("wat", values.get("dat"));
    Words sentence =
        pen.sentences.fill(AgreementSentences.made(Formulering.Vorm.BIJZIN, who, dated), values);
    if (sentence.count() <= Words.LONGEST) {
      pen.say(u, clause.ending(sentence), notes);
    } else {
      pen.say(u, AgreementSentences.made(null, who, dated), values, List.of());
      pen.say(u, clause.ending(pen.sentences.fill(Zin.AFSPRAAK_GELD_EEN, values)), notes);
    }
  }
}
