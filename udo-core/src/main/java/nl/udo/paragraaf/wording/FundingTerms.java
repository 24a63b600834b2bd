package nl.udo.paragraaf.wording;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Gevolg;
import nl.udo.model.Instantie;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** What a sentence on a way of funding can name: for what, for whom, how much, from whom. */
final class FundingTerms {

  private static final int MOST_NAMES = 3;

  private final Pen pen;
  private final FundingAmounts amounts;
  private final FundingShares shares;
  private final Sharers sharers;
  private final CostScopes scopes;

  /** The provisions of which there is money for a layer. */
  private final Map<Overheidslaag, Set<List<String>>> paid;

  FundingTerms(Pen pen, FundingAmounts amounts, FundingShares shares, CostScopes scopes) {
    this.pen = pen;
    this.amounts = amounts;
    this.shares = shares;
    this.scopes = scopes;
    this.sharers = new Sharers(pen.sentences, pen.layers);
    this.paid = paid(pen.traject);
  }

  Map<String, Object> values(Uitspraak u, Bekostiging payment) {
    boolean beside = isBesideOthers(u);
    Bekostiging b = beside ? named(u, payment) : payment;
    // Without a name, they are all that tells it from what is paid for others.
    Words provisions =
        beside && b.omschrijving() == null
            ? pen.provisions.behind(u.bereik())
            : pen.provisions.causes(u.bereik(), b.omschrijving());
    Words post = post(u, b, provisions);
    Words agreed = this.amounts.asAgreed(u, b, post);
    String known = this.amounts.inSentence(b);
    Words amounts = agreed != null ? agreed : known == null ? null : Words.of(known);
    boolean shared = b.vorm() == Vorm.COFINANCIERING;
    Instantie own = Geldweg.overheid(b);
    Words overheden = pen.layers.of(u.bereik(), own);
    boolean costs = isCosts(b);
    Words what = what(b, amounts, provisions);
    Map<String, Object> values =
        pen.values(
            u,
            "samen",
            shared ? sharers.all(u.bereik(), b.ontvanger(), b.gever()) : null,
            "totaal",
            shared ? shares.total(b) : null,
            "post",
            agreed == null ? post : null,
            "kosten",
            pen.provisions.with(costs(b), provisions),
            "deel",
            u.bereik().deel() == null && own == null ? null : overheden,
            "bedragen",
            amounts,
            "verder",
            isPaidBeside(u, b) ? pen.sentences.text(Zin.BEKOSTIGING_VERDER) : null,
            "deels",
            scopes.areMetInPart(u.bereik(), b) ? pen.sentences.text(Zin.BEKOSTIGING_DEELS) : null,
            "betaler",
            pen.layers.of(b.gever()),
            "gever",
            orRijk(b.gever()),
            "via",
            Dutch.phrase(b.via()),
            "fonds",
            fund(u),
            "eigen",
            // The growth of funds of several layers is not that of one.
            u.bereik().overheden().size() == 1 ? fund(u) : null,
            "wat",
            costs ? null : what,
            "gedekt",
            costs ? what : null);
    Zin grant = MoneySentences.grant(b.vorm());
    if (grant != null) {
      values.put("uitkering", pen.sentences.text(grant));
    }
    if (Geldweg.isNaarHetRijk(b)) {
      values.put("ontvanger", orRijk(b.ontvanger()));
    }
    values.put("overheden", shared ? sharers.besides(u.bereik(), own, b.gever()) : overheden);
    values.put("voor", pen.mustNameOwner(u.bereik()) || own != null ? overheden : null);
    return values;
  }

  /** Whether there is money for those of a payment of other provisions too. */
  private boolean isBesideOthers(Uitspraak u) {
    List<String> own = u.bereik().bepalingen();
    return Lists.any(
        u.bereik().overheden(),
        laag -> {
          Set<List<String>> all = paid.getOrDefault(laag, Set.of());
          return all.size() > (all.contains(own) ? 1 : 0);
        });
  }

  /** The provisions of which a record has money for a layer, by that layer. */
  private static Map<Overheidslaag, Set<List<String>>> paid(UdoTraject traject) {
    Map<Overheidslaag, Set<List<String>>> paid = new EnumMap<>(Overheidslaag.class);
    for (Gevolg g : traject.gevolgen()) {
      if (g.middelen() != null && !g.bepalingen().isEmpty()) {
        g.overheden()
            .forEach(laag -> paid.computeIfAbsent(laag, l -> new HashSet<>()).add(g.bepalingen()));
      }
    }
    return paid;
  }

  /**
   * A way in which the costs of a consequence for the whole are met, by the name of the only one:
   * "the costs" would be those of provisions too.
   */
  private Bekostiging named(Uitspraak u, Bekostiging b) {
    if (!isOfCosts(b)
        || !u.bereik().bepalingen().isEmpty()
        || MoneySentences.grant(b.vorm()) != null) {
      return b;
    }
    Set<@Nullable String> names = new HashSet<>();
    consequences(u)
        .forEach(
            g -> Inhoud.gezegd(g.middelen()).kosten().forEach(k -> names.add(k.omschrijving())));
    return names.size() == 1 ? b.toBuilder().omschrijving(names.iterator().next()).build() : b;
  }

  private List<Gevolg> consequences(Uitspraak u) {
    return u.gevolgen().stream()
        .map(c -> pen.traject.gevolgen().get(Places.consequenceNumber(c)))
        .toList();
  }

  /**
   * What is refused of all costs, by the names of a few where some are of others too: these stand
   * apart, and "the costs" would be the last of them.
   */
  Bekostiging refused(Uitspraak u, Geld.Geldstroom g) {
    Bekostiging b = g.bekostiging();
    if (b.vorm() != Vorm.GEEN_COMPENSATIE || !isOfCosts(b) || g.verder()) {
      return b;
    }
    List<Overheidslaag> own = u.bereik().overheden();
    Set<String> names = new LinkedHashSet<>();
    boolean others = false;
    for (Gevolg consequence : consequences(u)) {
      Middelen money = Inhoud.gezegd(consequence.middelen());
      for (Kostenpost k : money.kosten()) {
        List<Overheidslaag> theirs = whose(k, consequence);
        boolean apart =
            Lists.any(
                money.bekostiging(),
                o ->
                    o.omschrijving() != null
                        && o.omschrijving().equals(k.omschrijving())
                        && !Collections.disjoint(own, layers(o.overheden(), consequence)));
        if (!apart
            && !Collections.disjoint(own, theirs)
            && Posts.Kind.of(k) != Posts.Kind.SAVINGS) {
          if (k.omschrijving() == null || Posts.Kind.of(k) == Posts.Kind.LOSS) {
            return b;
          }
          names.add(Dutch.phrase(k.omschrijving()));
          others |= !own.containsAll(theirs);
        }
      }
    }
    return others && names.size() > 1 && names.size() <= MOST_NAMES
        ? b.toBuilder().omschrijving(Dutch.list(List.copyOf(names))).build()
        : b;
  }

  /** Whose costs they are: as they say, or else all their estimates do. */
  private static List<Overheidslaag> whose(Kostenpost k, Gevolg consequence) {
    return layers(k.overheden().isEmpty() ? CostScopes.estimated(k) : k.overheden(), consequence);
  }

  private static List<Overheidslaag> layers(List<Overheidslaag> own, Gevolg consequence) {
    return own.isEmpty() ? consequence.overheden() : own;
  }

  /** Whether it meets costs of which it does not say which. */
  private static boolean isOfCosts(Bekostiging b) {
    return b.omschrijving() == null && b.kostensoorten().isEmpty();
  }

  /** The same with those of the scope, or a body among them, as the subject of a sentence. */
  Map<String, Object> asSubject(Uitspraak u, Bekostiging b) {
    Map<String, Object> values = values(u, b);
    Instantie own = Geldweg.overheid(b);
    values.put(
        "wie",
        own == null
            ? pen.layers.of(u.bereik())
            : pen.layers
                .of(own)
                .inNumber(Boolean.TRUE.equals(BodyNumber.isPlural(pen.register, own))));
    return values;
  }

  /**
   * The way of funding, as the sentence for those whom it is for.
   *
   * @param therefore whether the reason for it was told just before
   */
  FundingWay way(Uitspraak u, Bekostiging b, boolean therefore) {
    FundingWay way = FundingWay.of(b, Bedragen.isEenBekend(b.bedragen()), therefore);
    Instantie own = Geldweg.overheid(b);
    boolean counted = own == null || BodyNumber.isPlural(pen.register, own) != null;
    FundingWay told = counted ? way : way.withoutSubject();
    if (isOfCosts(b) && !scopes.areOpen(u.bereik())) {
      return told.withoutCosts();
    }
    boolean named = pen.mustName(u.bereik()) || own != null;
    boolean only = scopes.areOnlyOf(u.bereik(), b.omschrijving()) || isOfAll(u);
    return named && !only ? told.withWhom() : told;
  }

  /** Whether something is paid of what is refused, beside which no more is. */
  private static boolean isPaidBeside(Uitspraak u, Bekostiging b) {
    return u.inhoud() instanceof Geld.Geldstroom g && g.verder()
        || u.inhoud() instanceof Geld.Overeenkomst o
            && Lists.any(o.geld(), paid -> Geldweg.isOokVergoed(b, paid));
  }

  /** Whether it is money outside the consequences of all that are touched: of none of these. */
  private boolean isOfAll(Uitspraak u) {
    return Places.consequence(u.pointer()).isEmpty()
        && u.bereik().equals(Bereik.van(pen.facts.touched));
  }

  /** A body, or else the Rijk. */
  private Words orRijk(@Nullable Instantie body) {
    return body == null ? Words.of(pen.sentences.text(Zin.RIJK)) : pen.layers.of(body);
  }

  /** Whether what is met is called costs, or is lost: neither is a thing that is paid for. */
  private boolean isCosts(Bekostiging b) {
    boolean fund = Geldweg.van(b.vorm()) instanceof Geldweg.Fonds;
    String post = Dutch.phrase(b.omschrijving());
    return !fund
        && (kinds(b) != null || post == null || Posts.isCosts(post) || pen.posts.isLoss(b));
  }

  /** What is received through a payment, or else what is met by it. */
  private Words what(Bekostiging b, @Nullable Words amounts, @Nullable Words provisions) {
    if (Geldweg.van(b.vorm()) instanceof Geldweg.Fonds) {
      return amounts == null ? Words.plural(pen.sentences.text(Zin.BEKOSTIGING_MIDDELEN)) : amounts;
    }
    Words kinds = kinds(b);
    String post =
        b.omschrijving() == null
            ? pen.sentences.text(Zin.POST_KOSTEN)
            : Dutch.phrase(b.omschrijving());
    return pen.provisions.with(kinds == null ? Words.of(post) : kinds, provisions).clauseClosed();
  }

  /** The kinds of costs that are met, where what they are for has costs of other kinds too. */
  private @Nullable Words kinds(Bekostiging b) {
    Set<Kostenpost.@Nullable Soort> own = pen.posts.kindsOf(b.omschrijving());
    if (isToCarryOut(b) && b.omschrijving() != null && !hasOtherKinds(own)) {
      // Of what has no other costs it says nothing.
      return null;
    }
    // Lost income is no cost, so that what it is for does not say that by itself.
    boolean said =
        own.equals(Set.copyOf(b.kostensoorten()))
            && !own.contains(Kostenpost.Soort.INKOMSTENDERVING);
    return said ? null : pen.posts.kinds(b);
  }

  private static boolean isToCarryOut(Bekostiging b) {
    return b.kostensoorten().equals(List.of(Kostenpost.Soort.UITVOERING));
  }

  private static boolean hasOtherKinds(Set<Kostenpost.@Nullable Soort> own) {
    return Lists.any(own, k -> k != null && k != Kostenpost.Soort.UITVOERING);
  }

  /** The costs that are met. */
  Words costs(Bekostiging b) {
    Words kinds = kinds(b);
    return kinds == null ? pen.posts.costs(b.omschrijving()) : kinds;
  }

  /** What is paid for; where the record names nothing, the provisions that are carried out. */
  private @Nullable Words post(Uitspraak u, Bekostiging b, @Nullable Words provisions) {
    String post = Dutch.phrase(b.omschrijving());
    if (post == null && provisions != null && (b.kostensoorten().isEmpty() || isToCarryOut(b))) {
      return pen.sentences.fill(Zin.POST_UITVOERING, "bepalingen", provisions);
    }
    Words kinds = kinds(b);
    Words paid = kinds != null || post == null ? kinds : Words.of(post);
    return paid == null ? null : pen.provisions.with(paid, provisions);
  }

  /** The fund of each layer; of several of which one has none, their budget. */
  private Words fund(Uitspraak u) {
    List<Zin> funds = Lists.each(u.bereik().overheden(), LayerSentences::fund);
    List<Zin> named = funds.contains(Zin.FONDS_ANDERS) ? List.of(Zin.FONDS_ANDERS) : funds;
    Words owners = pen.layers.of(u.bereik());
    return Words.list(Lists.each(named, fund -> pen.sentences.fill(fund, "overheden", owners)));
  }
}
