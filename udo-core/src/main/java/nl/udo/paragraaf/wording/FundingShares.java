package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Aandeel;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Instantie;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.FundingClause.Shares;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** How it is said who bears which share of the costs. */
final class FundingShares {

  private static final int IN_A_SENTENCE = 2;

  private final Pen pen;
  private final FundingAmounts amounts;
  private final CostScopes scopes;

  FundingShares(Pen pen, FundingAmounts amounts, CostScopes scopes) {
    this.pen = pen;
    this.amounts = amounts;
    this.scopes = scopes;
  }

  /** Whether the shares are all that there is of a way of funding: who pays with whom. */
  static boolean isDivision(Bekostiging b) {
    boolean bare = b.vorm() == null || b.vorm() == Vorm.COFINANCIERING;
    // What has no name of its own says no more than its shares, unless there is an amount of it.
    boolean unnamed = b.vorm() == Vorm.ANDERE_VORM && !Bedragen.isEenBekend(b.bedragen());
    return (bare || unnamed) && isShared(b);
  }

  /** Whether something is known of who bears which share. */
  static boolean isShared(Bekostiging b) {
    return Lists.any(b.verdeling(), FundingShares::isKnown);
  }

  private static boolean isKnown(Aandeel a) {
    return a.drager() != null || a.percentage() != null;
  }

  private static boolean isList(Bekostiging b) {
    return b.verdeling().size() > IN_A_SENTENCE
        || Lists.any(b.verdeling(), a -> a.drager() == null);
  }

  /** As a sentence, or a list behind one. */
  void tell(Uitspraak u, Bekostiging b, List<Words> notes) {
    List<Words> shares = shares(b, isList(b));
    if (shares.isEmpty()) {
      explained(u, b);
      return;
    }
    Map<String, Object> values = values(u, b);
    values.put("aandelen", Words.list(shares));
    boolean named = values.get("voor") != null;
    if (isList(b)) {
      pen.say(u, named ? Zin.VERDELING_VOOR : Zin.VERDELING, values, notes);
      list(u, b);
    } else {
      pen.say(u, named ? Zin.VERDELING_ZIN_VOOR : Zin.VERDELING_ZIN, values, notes);
      explained(u, b);
    }
  }

  /**
   * As a clause; more shares than it can hold are left for a list.
   *
   * @param room how many words it can have
   */
  FundingClause clause(Uitspraak u, Bekostiging b, int room) {
    List<Words> shares = shares(b, false);
    Map<String, Object> values = values(u, b);
    // Beside a grant, the amounts are those of the grant.
    Words total = isDivision(b) ? total(b) : null;
    values.put("totaal", total);
    if (!isList(b)) {
      values.put("eerste", shares.get(0));
      values.put("tweede", shares.size() < 2 ? null : shares.get(1));
      Words whole = pen.sentences.fill(Zin.VERDELING_DAT, values);
      if (whole.count() <= room) {
        return new FundingClause(whole, false, Shares.WITHIN);
      }
      values.put("totaal", null);
      Words brief = pen.sentences.fill(Zin.VERDELING_DAT, values);
      if (brief.count() <= room) {
        return new FundingClause(brief, total != null, Shares.WITHIN);
      }
      values.put("totaal", total);
    }
    Words list = pen.sentences.fill(Zin.VERDELING_DAT_LIJST, values);
    if (total == null || list.count() <= room) {
      return new FundingClause(list, false, Shares.BELOW);
    }
    values.put("totaal", null);
    return new FundingClause(
        pen.sentences.fill(Zin.VERDELING_DAT_LIJST, values), true, Shares.BELOW);
  }

  /** The shares to which a sentence leads; what the record says of one of them stands with it. */
  void list(Uitspraak u, Bekostiging b) {
    if (Lists.every(b.verdeling(), a -> a.omschrijving() == null)) {
      pen.list(u, false, pen.items.parts(shares(b, true)));
      return;
    }
    FullItems items = new FullItems(pen);
    for (Aandeel a : Lists.only(b.verdeling(), FundingShares::isKnown)) {
      Words item = pen.sentences.fill(Zin.ZIN, "zin", share(a, true).capital());
      items.add(
          new Passage.Sentence(item, true, List.of(), u.pointers()),
          () -> pen.record(u, a.omschrijving(), List.of()));
    }
    items.write();
    Lists.only(b.verdeling(), a -> !isKnown(a))
        .forEach(a -> pen.record(u, a.omschrijving(), List.of()));
  }

  /** What the record says of each share. */
  void explained(Uitspraak u, Bekostiging b) {
    b.verdeling().forEach(a -> pen.record(u, a.omschrijving(), List.of()));
  }

  /** Who pays, where none of those who bear a share is called so. */
  void payer(Uitspraak u, Bekostiging b) {
    Instantie payer = b.gever();
    if (payer != null && !bearsAShare(b, pen.layers.of(payer).plain())) {
      pen.say(
          u,
          Zin.VERDELING_BETALER,
          pen.values(u, "post", FundingWording.post(b), "gever", pen.layers.of(payer)));
    }
  }

  private static boolean bearsAShare(Bekostiging b, String name) {
    return Lists.any(
        b.verdeling(), a -> a.drager() != null && Names.key(a.drager()).equals(Names.key(name)));
  }

  /** All that is shared: a bare amount is the sum, and else it says itself what it is. */
  @Nullable Words total(Bekostiging b) {
    String amounts = this.amounts.inSentence(b);
    List<Bedrag> known = Bedragen.bekende(b.bedragen());
    boolean bare =
        known.size() == 1
            && known.get(0).duur() == null
            && known.get(0).totEnMetJaar() == null
            && known.get(0).per() == null;
    if (amounts == null) {
      return null;
    }
    return bare
        ? pen.sentences.fill(Zin.BEKOSTIGING_TOTAAL, "bedragen", amounts)
        : Words.of(amounts);
  }

  /** Which costs, for whom where others have those too, and through whom. */
  private Map<String, Object> values(Uitspraak u, Bekostiging b) {
    boolean named = pen.mustName(u.bereik()) && scopes.areOfOthersToo(u.bereik(), b.omschrijving());
    return pen.values(
        u,
        "kosten",
        costs(u, b),
        "voor",
        named ? pen.layers.of(u.bereik()) : null,
        "via",
        // The sentence on a payment says it itself.
        isDivision(b) ? Dutch.phrase(b.via()) : null);
  }

  private Words costs(Uitspraak u, Bekostiging b) {
    Words loss = pen.posts.loss(b);
    return pen.provisions.caused(
        u.bereik(), b.omschrijving(), loss == null ? pen.posts.costs(b.omschrijving()) : loss);
  }

  private List<Words> shares(Bekostiging b, boolean list) {
    return Lists.each(Lists.only(b.verdeling(), FundingShares::isKnown), a -> share(a, list));
  }

  private Words share(Aandeel a, boolean list) {
    String percentage = a.percentage() == null ? null : Figures.of(a.percentage());
    return pen.sentences.fill(
        a.drager() == null
            ? Zin.AANDEEL_ZONDER
            : percentage == null
                ? list ? Zin.AANDEEL_DRAGER : Zin.AANDEEL_ZIN_DRAGER
                : list ? Zin.AANDEEL : Zin.AANDEEL_ZIN,
        "drager",
        Dutch.phrase(a.drager()),
        "percentage",
        percentage);
  }
}
