package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How a way of funding is said as what was agreed, and what that clause leaves to be said. */
final class FundingClauses {

  private final Pen pen;
  private final FundingAmounts amounts;
  private final FundingShares shares;
  private final FundingTerms terms;
  private final FundingParticulars more;

  FundingClauses(
      Pen pen,
      FundingAmounts amounts,
      FundingShares shares,
      FundingTerms terms,
      FundingParticulars more) {
    this.pen = pen;
    this.amounts = amounts;
    this.shares = shares;
    this.terms = terms;
    this.more = more;
  }

  /** What a sentence on a way of funding can say. */
  Map<String, Object> values(Uitspraak u, Bekostiging b) {
    return terms.values(u, b);
  }

  /**
   * A way of funding as a clause; null where there is nothing to say of it.
   *
   * @param room how many words it can have
   */
  @Nullable FundingClause of(Uitspraak u, Bekostiging b, int room) {
    if (!FundingClause.hasContent(b)) {
      return null;
    }
    if (FundingShares.isDivision(b)) {
      return shares.clause(u, b, room);
    }
    Map<String, Object> values = terms.asSubject(u, b);
    FundingWay way = terms.way(u, b, false);
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
        more.limit(u, b, FundingName.of(FundingWording.post(b)));
      }
      more.reason(u, b);
      return;
    }
    if (clause.amountsApart()) {
      amounts.tell(u, b);
    }
    more.limit(u, b, FundingName.of(FundingWording.post(b)));
    more.reason(u, b);
    agreedShares(u, b);
  }

  /** What a clause leaves for sentences of their own. */
  void rest(Uitspraak u, Bekostiging b, FundingClause clause) {
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

  /** What is said of money besides what an item of a list tells, or where no clause does. */
  void besides(Uitspraak u, Bekostiging b) {
    more.limit(u, b, FundingName.of(FundingWording.post(b)));
    more.reason(u, b);
    shares.tell(u, b, List.of());
  }

  /** What more is said of money. */
  FundingParticulars more() {
    return more;
  }
}
